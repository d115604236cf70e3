"""The colours can be read, in light and in dark, and a palette of the system's own stands."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

import gui
from gui.codes.catalogue import Party
from gui.look import colours, theme

SCHEMES = {"light": colours.LIGHT, "dark": colours.DARK}


def luminance(colour: QColor) -> float:
    weights = ((colour.redF(), 0.2126), (colour.greenF(), 0.7152), (colour.blueF(), 0.0722))
    return sum(w * (part / 12.92 if part <= 0.04045 else float((part + 0.055) / 1.055) ** 2.4) for part, w in weights)


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast ratio of WCAG 2, 1 to 21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


SIGNS = {party.value for party in Party}
GROUNDS = {"window", "base", "soft", "mark"}


def test_every_role_is_a_ground_or_says_what_it_stands_upon() -> None:
    assert {role for role, *_ in colours.LIGHT.pairs()} | GROUNDS | {"line"} == set(colours.Colours._fields)


@pytest.mark.parametrize(
    ("scheme", "role", "colour", "ground", "below"),
    [
        pytest.param(name, *pair, id=f"{name}, {pair[0]} on {pair[2]}")
        for name, ours in SCHEMES.items()
        for pair in ours.pairs()
    ],
)
def test_text_and_signs_can_be_read(scheme: str, role: str, colour: QColor, ground: str, below: QColor) -> None:
    # The signs' colours are those of words too: "look here", and who acts.
    assert contrast(colour, below) >= 4.5


@pytest.mark.parametrize("scheme", [Qt.ColorScheme.Light, Qt.ColorScheme.Dark, Qt.ColorScheme.Unknown])
def test_a_palette_leads_back_to_its_colours(qapp: object, scheme: Qt.ColorScheme) -> None:
    expected = colours.DARK if scheme == Qt.ColorScheme.Dark else colours.LIGHT
    assert colours.colours(colours.palette(scheme)) is expected


def test_high_contrast_keeps_the_systems_colours(qapp: object) -> None:
    palette = QPalette(QColor("black"), QColor("black"))
    palette.setColor(QPalette.ColorRole.Text, QColor("yellow"))
    ours = colours.colours(palette)
    assert ours.text == ours.muted == ours.line == ours.origin == QColor("yellow")


@pytest.fixture
def own_font(qapp: QApplication) -> Iterator[QApplication]:
    font = qapp.font()
    yield qapp
    qapp.setFont(font)


@pytest.mark.parametrize("sized_in", ["points", "pixels"])
def test_space_and_type_grow_with_the_programs_font(own_font: QApplication, sized_in: str) -> None:
    font = own_font.font()
    if sized_in == "points":
        font.setPointSizeF(18)  # at 96 dots to the inch
    else:
        font.setPixelSize(24)
    own_font.setFont(font)
    assert theme.scale() == 2
    assert theme.px(theme.ROW_HEIGHT) == 2 * theme.ROW_HEIGHT
    assert theme.font(1.5).pointSizeF() == pytest.approx(27)


def test_no_other_module_names_a_colour_or_a_pixel() -> None:
    named = re.compile(
        r"""\#[0-9A-Fa-f]{3,6}\b | QColor\(["\d] | rgba?\( | Qt\.GlobalColor\.(?!transparent)\w+
        | QSize\([1-9] | \b[1-9][0-9]*px""",
        re.VERBOSE,
    )
    spaced = re.compile(
        r"set(?:ContentsMargins|Spacing|FixedHeight|FixedWidth|Margin|MinimumWidth|FixedSize|HandleWidth|IndentWidth)\([^)]*\b(?!1\b)[1-9]"
    )
    for module in Path(gui.__file__).parent.rglob("*.py"):
        if module.name not in ("theme.py", "colours.py"):
            text = module.read_text(encoding="utf-8")
            assert named.findall(text) + spaced.findall(text) == [], module.name
