"""How the program looks: its colours, its type and its space."""

import sys
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QGuiApplication, QPainter, QPalette, QPen
from PySide6.QtWidgets import QApplication, QWidget

from gui.catalogue import LookAt

# Space, in logical pixels.
MARGIN = 16
GAP = 10
PADDING_X, PADDING_Y = 24, 20
ROW_HEIGHT = 34
CHIP_HEIGHT = 28
BUTTON_HEIGHT = 32
FIELD_HEIGHT = 40
CELL_PADDING = 12
SIGN = 16
BAR = 3
CARD_RADIUS, FIELD_RADIUS, BUTTON_RADIUS, MARK_RADIUS = 10, 9, 7, 3
NARROW = 700
"""A window less wide than this shows the detail below the table."""
LOW = 260
"""A detail pane less high than this is set smaller, its actions beside the text."""

# Type, against the system's font.
CODE_SIZE, MEANING_SIZE, ANSWER_SIZE, FIELD_SIZE, HEADING_SIZE = 2.9, 1.3, 1.2, 1.15, 0.85
LOW_MEANING_SIZE = 1.15


class Colours(NamedTuple):
    """The roles of `look.md`; a palette has only some of them."""

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
    text, highlight = palette.color(role.Text), palette.color(role.Highlight)
    return Colours(
        window=palette.color(role.Window),
        base=palette.color(role.Base),
        text=text,
        muted=text,
        line=text,
        accent=palette.color(role.Link),
        on_accent=palette.color(role.Base),
        soft=palette.color(role.AlternateBase),
        mark=highlight,
        on_mark=palette.color(role.HighlightedText),
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


def follow_system() -> None:
    """Follow the system's light and dark from now on; its high contrast stands as it is."""
    hints = QGuiApplication.styleHints()
    hints.colorSchemeChanged.connect(_show_scheme)
    _show_scheme(hints.colorScheme())


def _show_scheme(scheme: Qt.ColorScheme) -> None:
    contrast = QGuiApplication.styleHints().accessibility().contrastPreference()
    high = contrast == Qt.ContrastPreference.HighContrast
    QApplication.setPalette(QPalette() if high else palette(scheme))


def scaled(font: QFont, factor: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return the font in another size and weight."""
    result = QFont(font)
    result.setWeight(weight)
    if font.pointSizeF() > 0:
        result.setPointSizeF(font.pointSizeF() * factor)
    else:
        result.setPixelSize(round(font.pixelSize() * factor))
    return result


def paint_panel(
    painter: QPainter, widget: QWidget, radius: float, fill: QColor, border: QColor, *, focused: bool = False
) -> None:
    """Paint a widget's ground: rounded, with a border of one device pixel, or of two logical ones for the focus."""
    width = 2.0 if focused else 1 / widget.devicePixelRatioF()
    inside = QRectF(widget.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(border, width))
    painter.setBrush(QBrush(fill))
    painter.drawRoundedRect(inside, min(radius, inside.height() / 2), min(radius, inside.height() / 2))


def menu_bar_style(palette: QPalette) -> str:
    """Return the style sheet of a menu bar without a line below it; "" where the platform draws its own."""
    if sys.platform in ("win32", "darwin"):
        return ""
    ours = colours(palette)
    return (
        f"QMenuBar {{ background: {ours.window.name()}; padding: 2px {MARGIN - 10}px; }}"
        "QMenuBar::item { background: none; padding: 4px 10px; border-radius: 4px; }"
        f"QMenuBar::item:selected {{ background: {ours.soft.name()}; }}"
    )


def scroll_bar_style(palette: QPalette) -> str:
    """Return the style sheet of a scroll bar on a card; "" where the platform draws its own."""
    if sys.platform in ("win32", "darwin"):
        return ""
    ours = colours(palette)
    handle, hover, ground = ours.line.name(), ours.muted.name(), ours.base.name()
    return (
        f"QScrollBar {{ background: {ground}; width: 12px; height: 12px; }}"
        f"QScrollBar::handle {{ background: {handle}; border-radius: 3px; margin: 3px; min-height: 24px; }}"
        f"QScrollBar::handle:hover {{ background: {hover}; }}"
        "QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }"
        "QScrollBar::handle:disabled { background: none; }"
        "QScrollBar::add-page, QScrollBar::sub-page { background: none; }"
    )
