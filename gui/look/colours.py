"""The colours, light and dark. No other module names one."""

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette

from gui.codes.catalogue import Party


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

    def sign(self, party: Party) -> QColor:
        """Return the colour of the sign for who has to act."""
        return {
            Party.CLIENT: self.client,
            Party.CDN: self.cdn,
            Party.ORIGIN: self.origin,
            Party.SUPPORT: self.support,
        }[party]

    def tint(self, party: Party) -> QColor:
        """Return the ground of the box where to look: the cards' with a tenth of the sign's colour in it."""
        sign, base = self.sign(party).getRgb(), self.base.getRgb()
        return QColor(*(round(0.9 * below + 0.1 * above) for below, above in zip(base[:3], sign[:3], strict=True)))  # type: ignore[index]

    def pairs(self) -> Iterator[tuple[str, QColor, str, QColor]]:
        """Yield what is drawn upon what, by their names: texts, signs and frames that carry a meaning.

        What the pointer is over is on `window`, what is chosen on `soft`; what is disabled is `muted`.
        """
        for role, grounds in _GROUNDS.items():
            for ground in grounds:
                yield role, getattr(self, role), ground, getattr(self, ground)
        for party in Party:
            for role, colour in (("text", self.text), (party.value, self.sign(party))):
                yield role, colour, f"tint of {party}", self.tint(party)


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
