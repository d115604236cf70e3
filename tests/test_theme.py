"""The colours can be read, in light and in dark, and a palette of the system's own stands."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPalette

from gui import theme
from gui.catalogue import LookAt

SCHEMES = {"light": theme.LIGHT, "dark": theme.DARK}


def luminance(colour: QColor) -> float:
    weights = ((colour.redF(), 0.2126), (colour.greenF(), 0.7152), (colour.blueF(), 0.0722))
    return sum(w * (part / 12.92 if part <= 0.04045 else float((part + 0.055) / 1.055) ** 2.4) for part, w in weights)


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast ratio of WCAG 2, 1 to 21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("name", SCHEMES)
@pytest.mark.parametrize(
    ("role", "grounds"),
    [
        ("text", ("window", "base", "soft")),
        ("muted", ("window", "base", "soft")),
        ("accent", ("window", "base", "soft")),
        ("on_accent", ("accent",)),
        ("on_mark", ("mark",)),
        *((str(look_at), ("base", "soft")) for look_at in LookAt),
    ],
)
def test_text_has_a_contrast_of_four_and_a_half(name: str, role: str, grounds: tuple[str, ...]) -> None:
    ours = SCHEMES[name]
    for ground in grounds:
        assert contrast(getattr(ours, role), getattr(ours, ground)) >= 4.5, ground


@pytest.mark.parametrize("scheme", [Qt.ColorScheme.Light, Qt.ColorScheme.Dark, Qt.ColorScheme.Unknown])
def test_a_palette_leads_back_to_its_colours(qapp: object, scheme: Qt.ColorScheme) -> None:
    expected = theme.DARK if scheme == Qt.ColorScheme.Dark else theme.LIGHT
    assert theme.colours(theme.palette(scheme)) is expected


def test_high_contrast_keeps_the_systems_colours(qapp: object) -> None:
    palette = QPalette(QColor("black"), QColor("black"))
    palette.setColor(QPalette.ColorRole.Text, QColor("yellow"))
    ours = theme.colours(palette)
    assert ours.text == ours.muted == ours.line == ours.origin == QColor("yellow")


def test_a_font_scales_by_points_or_pixels(qapp: object) -> None:
    font = QFont()
    font.setPointSizeF(10)
    assert theme.scaled(font, 1.5).pointSizeF() == 15
    font.setPixelSize(10)
    assert theme.scaled(font, 1.5).pixelSize() == 15
