"""Menu bar and scroll bars have the colours of the palette, unless the platform has a style of its own."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QMenuBar, QScrollBar
from pytestqt.qtbot import QtBot

from gui.look import sizes, style_sheets
from gui.look.colours import DARK, LIGHT, Colours, palette
from tests.pictures import colours_in, picture

both_sheets = pytest.mark.parametrize("sheet", [style_sheets.menu_bar, style_sheets.scroll_bar])
both_schemes = pytest.mark.parametrize(
    ("scheme", "roles"), [(Qt.ColorScheme.Light, LIGHT), (Qt.ColorScheme.Dark, DARK)], ids=["light", "dark"]
)
Sheet = Callable[[QPalette], str]

pytestmark = pytest.mark.usefixtures("light")


@both_sheets
def test_windows_and_macos_keep_their_own_look(sheet: Sheet, monkeypatch: pytest.MonkeyPatch) -> None:
    assert sheet(palette(Qt.ColorScheme.Light))
    monkeypatch.setattr(style_sheets, "HAS_NATIVE_STYLE", True)
    assert sheet(palette(Qt.ColorScheme.Light)) == ""


@both_schemes
def test_a_menu_bar_has_the_windows_ground(
    qtbot: QtBot, light: QApplication, scheme: Qt.ColorScheme, roles: Colours
) -> None:
    light.setPalette(palette(scheme))
    bar = QMenuBar()
    qtbot.addWidget(bar)
    bar.addMenu("File")
    bar.setStyleSheet(style_sheets.menu_bar(bar.palette()))
    bar.resize(200, 40)
    assert roles.window.name() in colours_in(picture(bar))
    assert f"selected {{ background: {roles.soft.name()}; }}" in bar.styleSheet()


def test_a_low_menu_bar_is_lower(qtbot: QtBot, light: QApplication) -> None:
    bar = QMenuBar()
    qtbot.addWidget(bar)
    bar.addMenu("File")
    heights = []
    for low in (False, True):
        bar.setStyleSheet(style_sheets.menu_bar(light.palette(), low=low))
        heights.append(bar.sizeHint().height())
    assert heights[1] < heights[0]


@both_schemes
def test_a_scroll_bar_is_seen_only_if_there_is_something_to_scroll(
    qtbot: QtBot, light: QApplication, scheme: Qt.ColorScheme, roles: Colours
) -> None:
    light.setPalette(palette(scheme))
    bar = QScrollBar(Qt.Orientation.Vertical)
    qtbot.addWidget(bar)
    bar.setStyleSheet(style_sheets.scroll_bar(bar.palette()))
    bar.resize(sizes.px(sizes.SCROLL_BAR_WIDTH), 200)
    bar.setMaximum(0)
    bar.setEnabled(False)  # as a scroll area does if there is nothing to scroll
    assert colours_in(picture(bar)) == {roles.base.name()}
    bar.setMaximum(100)
    bar.setEnabled(True)
    assert {roles.base.name(), roles.muted.name()} <= colours_in(picture(bar))


def test_a_scroll_bar_grows_with_the_font(light: QApplication) -> None:
    assert "width: 12px" in style_sheets.scroll_bar(light.palette())
    font = light.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    light.setFont(font)
    assert "width: 24px" in style_sheets.scroll_bar(light.palette())
