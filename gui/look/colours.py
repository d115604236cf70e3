"""The colours, light and dark. No other module names a colour."""

from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette

from gui.codes.catalogue import Party

_Role = QPalette.ColorRole


class Colours(NamedTuple):
    """A colour for each role. A QPalette has only some of these roles."""

    window: QColor
    """The window's ground, and the row under the pointer."""
    base: QColor
    """The ground of cards, fields, chips and buttons."""
    text: QColor
    muted: QColor
    """Text that matters less."""
    line: QColor
    """Borders, which only separate."""
    accent: QColor
    """The focus, links, the current row's bar, the primary button."""
    on_accent: QColor
    """Text on `accent`."""
    soft: QColor
    """The ground of the current row and of the chosen chip."""
    mark: QColor
    """The ground of the words that were searched for."""
    on_mark: QColor
    """Text on `mark`."""
    client: QColor
    """The sign of this party and words about it. The next three are those of the other parties."""
    cdn: QColor
    origin: QColor
    support: QColor

    def sign(self, party: Party) -> QColor:
        """Return the colour of a party's sign."""
        return {
            Party.CLIENT: self.client,
            Party.CDN: self.cdn,
            Party.ORIGIN: self.origin,
            Party.SUPPORT: self.support,
        }[party]

    def tint(self, party: Party) -> QColor:
        """Return the ground of the box to check in the request path: `base` with a tenth of the sign's colour."""
        sign, base = self.sign(party).getRgb(), self.base.getRgb()
        return QColor(*(round(0.9 * below + 0.1 * above) for below, above in zip(base[:3], sign[:3], strict=True)))  # type: ignore[index]


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
    """Return the colours that go with a palette.

    For a palette made by `palette`, they are LIGHT or DARK. Any other palette is that of a system with high contrast.
    Then the colours are those of the palette.
    """
    for roles in (LIGHT, DARK):
        if palette.color(_Role.Window) == roles.window:
            return roles
    text = palette.color(_Role.Text)
    return Colours(
        window=palette.color(_Role.Window),
        base=palette.color(_Role.Base),
        text=text,
        muted=text,
        line=text,
        accent=palette.color(_Role.Link),
        on_accent=palette.color(_Role.Base),
        soft=palette.color(_Role.AlternateBase),
        mark=text,
        on_mark=palette.color(_Role.Base),
        client=text,
        cdn=text,
        origin=text,
        support=text,
    )


def palette(scheme: Qt.ColorScheme) -> QPalette:
    """Return the palette of DARK for dark, of LIGHT for any other scheme."""
    roles = DARK if scheme == Qt.ColorScheme.Dark else LIGHT
    result = QPalette(roles.text, roles.window, roles.line, roles.line, roles.muted, roles.text, roles.base)
    for name, colour in (
        (_Role.Button, roles.base),
        (_Role.ButtonText, roles.text),
        (_Role.BrightText, roles.text),
        (_Role.WindowText, roles.text),
        (_Role.AlternateBase, roles.window),
        (_Role.ToolTipBase, roles.base),
        (_Role.ToolTipText, roles.text),
        (_Role.PlaceholderText, roles.muted),
        (_Role.Highlight, roles.accent),
        (_Role.HighlightedText, roles.on_accent),
        (_Role.Accent, roles.accent),
        (_Role.Link, roles.accent),
        (_Role.LinkVisited, roles.accent),
        (_Role.Light, roles.base),
        (_Role.Midlight, roles.window),
        (_Role.Mid, roles.line),
        (_Role.Dark, roles.line),
    ):
        result.setColor(name, colour)
    for name in (_Role.Text, _Role.WindowText, _Role.ButtonText, _Role.HighlightedText):
        result.setColor(QPalette.ColorGroup.Disabled, name, roles.muted)
    return result
