"""How the program looks: its colours, its type and its space. No other module names a colour or a pixel."""

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication

from gui.codes.catalogue import LookAt

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
WAY_BOX, WAY_HEIGHT, WAY_ARROW, WAY_SIGN, WAY_FRAME = 108, 56, 44, 20, 2
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


class Colours(NamedTuple):
    """The roles; a palette has only some of them."""

    window: QColor
    base: QColor
    text: QColor
    muted: QColor
    line: QColor
    accent: QColor
    on_accent: QColor
    soft: QColor
    mark: QColor
    on_mark: QColor
    client: QColor
    cdn: QColor
    origin: QColor
    support: QColor

    def sign(self, look_at: LookAt) -> QColor:
        """Return the colour of the sign for who has to act."""
        return {
            LookAt.CLIENT: self.client,
            LookAt.CDN: self.cdn,
            LookAt.ORIGIN: self.origin,
            LookAt.SUPPORT: self.support,
        }[look_at]

    def tint(self, look_at: LookAt) -> QColor:
        """Return the ground of the box where to look: the cards' with a tenth of the sign's colour in it."""
        sign, base = self.sign(look_at).getRgb(), self.base.getRgb()
        return QColor(*(round(0.9 * below + 0.1 * above) for below, above in zip(base[:3], sign[:3], strict=True)))  # type: ignore[index]

    def pairs(self) -> Iterator[tuple[str, QColor, str, QColor]]:
        """Yield what is drawn upon what, by their names: texts, signs and frames that carry a meaning.

        What the pointer is over is on `window`, what is chosen on `soft`; what is disabled is `muted`.
        """
        for role, grounds in _GROUNDS.items():
            for ground in grounds:
                yield role, getattr(self, role), ground, getattr(self, ground)
        for look_at in LookAt:
            for role, colour in (("text", self.text), (look_at.value, self.sign(look_at))):
                yield role, colour, f"tint of {look_at}", self.tint(look_at)


_CARDS = ("window", "base", "soft")
_GROUNDS = {
    "text": _CARDS,
    "muted": _CARDS,
    "accent": _CARDS,
    "on_accent": ("accent",),
    "on_mark": ("mark",),
    "client": _CARDS,
    "cdn": _CARDS,
    "origin": _CARDS,
    "support": _CARDS,
    "line": (),  # separates and says nothing
}

LIGHT = Colours(
    window=QColor("#F3F5F8"),
    base=QColor("#FFFFFF"),
    text=QColor("#16202C"),
    muted=QColor("#566372"),
    line=QColor("#DDE3EA"),
    accent=QColor("#0B62D6"),
    on_accent=QColor("#FFFFFF"),
    soft=QColor("#E6F0FE"),
    mark=QColor("#FFE9A3"),
    on_mark=QColor("#3B2E00"),
    client=QColor("#7A3FC4"),
    cdn=QColor("#0B62D6"),
    origin=QColor("#A6520B"),
    support=QColor("#B3263E"),
)
DARK = Colours(
    window=QColor("#14181D"),
    base=QColor("#1B2027"),
    text=QColor("#E7ECF2"),
    muted=QColor("#9AA7B5"),
    line=QColor("#2E3640"),
    accent=QColor("#6FB1FF"),
    on_accent=QColor("#0B1420"),
    soft=QColor("#1E3350"),
    mark=QColor("#5C4A00"),
    on_mark=QColor("#FFEDB0"),
    client=QColor("#C29BFF"),
    cdn=QColor("#6FB1FF"),
    origin=QColor("#FFB067"),
    support=QColor("#FF8FA0"),
)


def colours(palette: QPalette) -> Colours:
    """Return the roles for a palette: ours for ours, for any other (high contrast) what it has itself."""
    for ours in (LIGHT, DARK):
        if palette.color(QPalette.ColorRole.Window) == ours.window:
            return ours
    role = QPalette.ColorRole
    text = palette.color(role.Text)
    return Colours(
        window=palette.color(role.Window),
        base=palette.color(role.Base),
        text=text,
        muted=text,
        line=text,
        accent=palette.color(role.Link),
        on_accent=palette.color(role.Base),
        soft=palette.color(role.AlternateBase),
        mark=text,
        on_mark=palette.color(role.Base),
        client=text,
        cdn=text,
        origin=text,
        support=text,
    )


def palette(scheme: Qt.ColorScheme) -> QPalette:
    """Return the palette for light or dark."""
    ours = DARK if scheme == Qt.ColorScheme.Dark else LIGHT
    result = QPalette(ours.text, ours.window, ours.line, ours.line, ours.muted, ours.text, ours.base)
    role = QPalette.ColorRole
    for name, colour in (
        (role.Button, ours.base),
        (role.ButtonText, ours.text),
        (role.BrightText, ours.text),
        (role.WindowText, ours.text),
        (role.AlternateBase, ours.window),
        (role.ToolTipBase, ours.base),
        (role.ToolTipText, ours.text),
        (role.PlaceholderText, ours.muted),
        (role.Highlight, ours.accent),
        (role.HighlightedText, ours.on_accent),
        (role.Accent, ours.accent),
        (role.Link, ours.accent),
        (role.LinkVisited, ours.accent),
        (role.Light, ours.base),
        (role.Midlight, ours.window),
        (role.Mid, ours.line),
        (role.Dark, ours.line),
    ):
        result.setColor(name, colour)
    for name in (role.Text, role.WindowText, role.ButtonText, role.HighlightedText):
        result.setColor(QPalette.ColorGroup.Disabled, name, ours.muted)
    return result


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
