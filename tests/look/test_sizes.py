"""Sizes and type follow the program's font, and no other module names a size or a colour."""

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

import gui
from gui.look import sizes


@pytest.mark.parametrize("sized_in", ["points", "pixels"])
def test_space_and_type_grow_with_the_programs_font(light: QApplication, sized_in: str) -> None:
    font = light.font()
    if sized_in == "points":
        font.setPointSizeF(18)  # at 96 dots to the inch
    else:
        font.setPixelSize(24)
    light.setFont(font)
    assert sizes.scale() == 2
    assert sizes.px(sizes.ROW_HEIGHT) == 2 * sizes.ROW_HEIGHT
    assert sizes.points(1.5) == sizes.font(1.5).pointSizeF() == pytest.approx(27)


def test_a_font_has_the_weight_that_is_asked_for(light: QApplication) -> None:
    assert sizes.font(weight=QFont.Weight.DemiBold).weight() == QFont.Weight.DemiBold
    assert sizes.font().weight() == light.font().weight() == QFont.Weight.Normal


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
        if module.name not in ("sizes.py", "colours.py"):
            text = module.read_text(encoding="utf-8")
            assert named.findall(text) + spaced.findall(text) == [], module.name
