"""Sizes and type. No other module names a pixel."""

from PySide6.QtGui import QFont, QFontInfo
from PySide6.QtWidgets import QApplication

# Space, in pixels where the system's font is one of _DRAWN_FOR; see px().
MARGIN = 16
GAP = 10
SPACE = 8
"""Between things that stand side by side."""
PADDING_X, PADDING_Y = 24, 20
ROW_HEIGHT = 34
CHIP_HEIGHT = 28
BUTTON_HEIGHT = 32
FIELD_HEIGHT = 40
CELL_PADDING, CHIP_PADDING, BUTTON_PADDING = 12, 13, 18
SIGN = 16
BAR = 3
SCROLL_BAR = 12
ARROW = 3
"""Half the width of the sort indicator."""
CARD_RADIUS, FIELD_RADIUS, BUTTON_RADIUS, MARK_RADIUS = 10, 9, 7, 3
FOCUS = 2
"""The width of the ring around what has the keyboard."""
INDENT = 20
"""Of a list in the detail pane."""
REQUEST_PATH_BOX, REQUEST_PATH_HEIGHT, REQUEST_PATH_ARROW, REQUEST_PATH_SIGN, REQUEST_PATH_FRAME = 108, 56, 44, 20, 2
"""The request's way: the width and the height of its boxes, the room for an arrow, the signs, the marked frame."""
NARROW, NARROW_ZOOMED = 700, 480
"""A window less wide than the first, or than the second where all is larger, shows the detail below the table."""
NARROW_TABLE = 400
"""A table less wide than this shows the signs of who acts without their names."""
LOW, LOWEST = 340, 180
"""A detail pane less high than this has no picture; one less high than that has its actions beside the text."""
BESIDE = 260
"""A detail pane less wide than this never has its actions beside the text."""
WINDOW = 1080, 680
"""The window's size at the first start, in logical pixels whatever the font."""
MEASURE = 640
"""The longest line of a text."""

# Type, against the system's font.
CODE_SIZE, MEANING_SIZE, ANSWER_SIZE, FIELD_SIZE, HEADING_SIZE = 2.9, 1.3, 1.2, 1.15, 0.85
LOW_MEANING_SIZE = 1.15
LEADING, LOW_LEADING = 135, 115
"""From line to line of a text, in per cent."""
_DRAWN_FOR = 12
"""The size of the font, in pixels, that the spaces above go with."""


def scale() -> float:
    """Return how much larger than drawn all spaces are now: as the program's font, which the zoom makes larger, is."""
    return QFontInfo(QApplication.font()).pixelSize() / _DRAWN_FOR


def px(space: float) -> int:
    """Return one of the spaces above as the pixels that it has now.

    Whoever sets it does so again when the font changes.
    """
    return round(space * scale())


def font(factor: float = 1, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the program's font in another size and weight."""
    result = QApplication.font()
    result.setWeight(weight)
    if factor != 1:
        result.setPointSizeF(QFontInfo(result).pointSizeF() * factor)
    return result
