"""Sizes and type. No other module names a size."""

from PySide6.QtGui import QFont, QFontInfo
from PySide6.QtWidgets import QApplication

# These sizes are in pixels for a font of 12 pixels. px() returns a size for the present font.

MARGIN = 16
"""The space between the window's edge and its content, and above the headings of a page."""
GAP = 10
"""The space between rows of controls, and between the panes."""
LOW_GAP = 4
"""The same space where height is scarce."""
SPACE = 8
"""The space between things side by side."""

ROW_HEIGHT = 34
"""The height of the table's rows and of its header."""
CHIP_HEIGHT = 28
BUTTON_HEIGHT = 32
FIELD_HEIGHT = 40
"""The height of the search field."""

ROW_LOW_HEIGHT = 22
"""The height of the table's rows where height is scarce. The next three are those of chips, buttons and the field."""
CHIP_LOW_HEIGHT = 24
BUTTON_LOW_HEIGHT = 24
FIELD_LOW_HEIGHT = 32

CARD_PADDING_X = 24
"""The space between a card's left edge and its text."""
CARD_PADDING_Y = 20
"""The space between a card's upper edge and its text."""
CELL_PADDING = 12
"""The space at the left and at the right of the text in a cell. The next two are those of chips and buttons."""
CHIP_PADDING = 13
BUTTON_PADDING = 18

CARD_RADIUS = 10
"""The radius of a card's corners. Chips have round ends."""
FIELD_RADIUS = 9
BUTTON_RADIUS = 7
MARK_RADIUS = 3
"""The radius of the corners of marked words and of an entry of the menu bar."""

FOCUS_RING_WIDTH = 2
CURRENT_ROW_BAR_WIDTH = 3
SCROLL_BAR_WIDTH = 12
SORT_ARROW_HALF_WIDTH = 3
SIGN_SIZE = 16
"""The width and the height of a party's sign."""
LIST_INDENT = 20
"""How far the text of a list's items is indented."""
BULLET_GAP_STRETCH = 220
"""The gap between a bullet and its text, in per cent of a space."""

REQUEST_PATH_BOX_WIDTH = 108
REQUEST_PATH_BOX_HEIGHT = 56
REQUEST_PATH_ARROW_WIDTH = 44
"""The space for an arrow between two boxes."""
REQUEST_PATH_SIGN_SIZE = 20
REQUEST_PATH_FRAME_WIDTH = 2
"""The width of the frame around the box to check."""

FADE_HEIGHT = 16
"""The height of the fade at the end of a page that has more below."""
TEXT_MAX_WIDTH = 640
"""The width of the longest line of text."""
MEANING_LEAST_WIDTH = 220
"""The smallest useful width of the column with the meanings. If there is less, the parties have no names but signs."""
TABLE_LEAST_WIDTH = 300
"""The smallest width of a table beside the detail pane."""
TABLE_MAX_WIDTH = 720
"""The largest width of a table beside the detail pane. Its columns are never far from each other."""
DETAIL_LEAST_WIDTH = 300
"""The smallest width of a detail pane beside the table. If there is no room for both, it is below the table."""
DETAIL_LEAST_HEIGHT = 90
"""The smallest height of a detail pane. It is enough for three lines below the title and the buttons."""
DETAIL_LOW_HEIGHT = 340
"""A detail pane lower than this shows a compact page, without the picture. The buttons are beside the title."""
DETAIL_BESIDE_WIDTH = 380
"""The smallest width of a low detail pane with the buttons beside the title. Otherwise they are below the page."""
DETAIL_BLOCK_HEIGHT = 480
"""In a detail pane higher than this, the buttons are at this height, unless the text needs more."""
WINDOW_LOW_HEIGHT = 440
"""A window lower than this has smaller gaps and lower controls. If its panes are stacked, its table has no header."""

KEYS_WIDTH = 940
KEYS_HEIGHT = 730
"""The width and the height of the page of keys, if the screen is so large."""
KEYS_TWO_COLUMNS_WIDTH = 720
"""The smallest width of a page of keys with two columns."""
TICKET_WIDTH = 760
TICKET_HEIGHT = 640
"""The width and the height of the dialog that prepares a ticket."""
KEYS_BESIDE_WIDTH = 360
"""The smallest width of a page of keys that shows beside a key what it does. Otherwise that is below the key."""
KEYS_NAME_WIDTH = 140
"""The width of the names of the keys on that page."""

# Sizes in logical pixels, whatever the font.

WINDOW_SIZE = 1080, 680
"""The width and the height of the window at the first start."""

# Font sizes, as multiples of the program's font size.

CODE_SIZE = 2.9
"""The size of the code in the detail pane."""
MEANING_SIZE = 1.3
"""The size of the meaning below it."""
LOW_MEANING_SIZE = 1.15
"""The size of code and meaning in a low detail pane."""
HEADING_SIZE = 0.85
"""The size of the headings in the detail pane."""
NO_RESULTS_SIZE = 1.2
"""The size of the first line if there are no results."""
FIELD_SIZE = 1.15
"""The size of the text in the search field."""

# Line heights, in per cent of the font's own.

LINE_HEIGHT = 135
SHORT_LINE_HEIGHT = 115
"""The height of lines of texts that have only one or two lines."""
LOW_LINE_HEIGHT = 100
"""The height of lines in a low detail pane."""

_DRAWN_FOR = 12
"""The height in pixels of the font that the sizes at the top are for."""


def scale() -> float:
    """Return the factor for sizes. It grows with the program's font, and so with the zoom."""
    return QFontInfo(QApplication.font()).pixelSize() / _DRAWN_FOR


def px(size: float) -> int:
    """Return a size in pixels for the present font. A widget asks for it in `restyle()`, or whenever it paints."""
    return round(size * scale())


def points(factor: float = 1) -> float:
    """Return a multiple of the program's font size, in points."""
    return QFontInfo(QApplication.font()).pointSizeF() * factor


def font(factor: float = 1, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the program's font with another weight, and with a multiple of its size."""
    result = QApplication.font()
    result.setWeight(weight)
    if factor != 1:
        result.setPointSizeF(points(factor))
    return result
