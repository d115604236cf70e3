"""The colours can be read, in light and in dark, and a palette of the system's own is kept."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette

from gui.codes.catalogue import Party
from gui.look import colours
from gui.look.colours import Colours

SCHEMES = {"light": colours.LIGHT, "dark": colours.DARK}


def luminance(colour: QColor) -> float:
    weights = ((colour.redF(), 0.2126), (colour.greenF(), 0.7152), (colour.blueF(), 0.0722))
    return sum(w * (part / 12.92 if part <= 0.04045 else float((part + 0.055) / 1.055) ** 2.4) for part, w in weights)


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast ratio of WCAG 2, 1 to 21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


EVERYWHERE = ("window", "base", "soft")  # the row under the pointer is on `window`, the current one on `soft`
GROUNDS = {
    "text": EVERYWHERE,
    "muted": EVERYWHERE,
    "accent": EVERYWHERE,
    "on_accent": ("accent",),
    "on_mark": ("mark",),
    "client": EVERYWHERE,
    "cdn": EVERYWHERE,
    "origin": EVERYWHERE,
    "support": EVERYWHERE,
    "line": (),  # it means nothing
}
"""What is drawn on what."""


def pairs(roles: Colours) -> Iterator[tuple[str, QColor, str, QColor]]:
    """Yield what is drawn on what: the names of the two roles, and their colours."""
    for role, grounds in GROUNDS.items():
        for ground in grounds:
            yield role, getattr(roles, role), ground, getattr(roles, ground)
    for party in Party:
        for role, colour in (("text", roles.text), (party.value, roles.sign(party))):
            yield role, colour, f"tint of {party}", roles.tint(party)


def test_every_role_is_a_ground_or_is_drawn_on_one() -> None:
    assert GROUNDS.keys() | {"window", "base", "soft", "mark"} == set(Colours._fields)


@pytest.mark.parametrize(
    ("scheme", "role", "colour", "ground", "below"),
    [
        pytest.param(name, *pair, id=f"{name}, {pair[0]} on {pair[2]}")
        for name, roles in SCHEMES.items()
        for pair in pairs(roles)
    ],
)
def test_text_and_signs_can_be_read(scheme: str, role: str, colour: QColor, ground: str, below: QColor) -> None:
    # The signs' colours are those of words too, such as "check here".
    assert contrast(colour, below) >= 4.5


@pytest.mark.parametrize("scheme", [Qt.ColorScheme.Light, Qt.ColorScheme.Dark, Qt.ColorScheme.Unknown])
def test_a_palette_of_ours_has_our_colours(qapp: object, scheme: Qt.ColorScheme) -> None:
    expected = colours.DARK if scheme == Qt.ColorScheme.Dark else colours.LIGHT
    assert colours.colours(colours.palette(scheme)) is expected


def test_a_palette_of_high_contrast_keeps_its_own(qapp: object) -> None:
    palette = QPalette(QColor("black"), QColor("black"))
    palette.setColor(QPalette.ColorRole.Text, QColor("yellow"))
    roles = colours.colours(palette)
    assert roles.text == roles.muted == roles.line == roles.origin == QColor("yellow")
