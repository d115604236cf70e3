"""The user chooses theme and zoom, and the program keeps them for the next start."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessibilityHints, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from gui.codes.catalogue import Catalogue
from gui.look import colours
from gui.window.settings import Settings
from gui.window.theme_and_zoom import ZOOMS, Theme
from gui.window.window import MainWindow
from tests.window.driving import chips

CTRL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier


@pytest.fixture(autouse=True)
def own_look(qapp: QApplication) -> Iterator[None]:
    font = qapp.font()
    yield
    qapp.setFont(font)
    qapp.styleHints().unsetColorScheme()
    qapp.setPalette(colours.palette(Qt.ColorScheme.Light))


def zoom(window: MainWindow) -> int:
    """Return the zoom in the title of its menu. The settings must have the same."""
    titles = [menu.title() for menu in window.menuBar().findChildren(QMenu)]
    assert f"&Zoom: {Settings().zoom} %" in titles
    return int(Settings().zoom)


def wheel(window: MainWindow, part: QWidget, angle: int, modifiers: Qt.KeyboardModifier = CTRL) -> None:
    """Turn the wheel over a part of the window."""
    middle = QPointF(part.mapTo(window, part.rect().center()))
    QTest.wheelEvent(window.windowHandle(), middle, QPoint(0, angle), QPoint(), modifiers)
    QApplication.processEvents()


def test_keys_zoom_step_by_step_to_both_ends(window: MainWindow, qtbot: QtBot) -> None:
    def size() -> float:
        return window.search_box.font().pointSizeF()

    first = size()
    for expected in (110, 125, 150, 175, 200, 200):
        qtbot.keyClick(window.search_box, Qt.Key.Key_Plus, CTRL)
        assert zoom(window) == expected
    qtbot.waitUntil(lambda: size() == 2 * first)
    for expected in (*ZOOMS[-2::-1], 80):
        qtbot.keyClick(window.search_box, Qt.Key.Key_Minus, CTRL)
        assert zoom(window) == expected
    qtbot.keyClick(window.search_box, Qt.Key.Key_0, CTRL)
    assert zoom(window) == 100
    qtbot.waitUntil(lambda: size() == first)


@pytest.mark.parametrize("part", ["table", "page", "search field"])
def test_ctrl_and_the_wheel_zoom_everywhere(window: MainWindow, part: str) -> None:
    parts = {
        "table": window.table.viewport(),
        "page": window.detail.browser.viewport(),
        "search field": window.search_box,
    }
    wheel(window, parts[part], 120)
    assert zoom(window) == 110
    wheel(window, parts[part], -60)  # half a step, as touchpads have it
    assert zoom(window) == 110
    wheel(window, parts[part], -60)
    assert zoom(window) == 100
    wheel(window, parts[part], 120, NONE)
    assert zoom(window) == 100


def test_zoom_and_theme_are_kept_for_the_next_start(catalogue: Catalogue, window: MainWindow, qtbot: QtBot) -> None:
    for _ in range(3):
        window.menus["zoom_in"].trigger()
    window.menus.choices("theme")[Theme.DARK].trigger()
    window.close()
    QApplication.setPalette(colours.palette(Qt.ColorScheme.Light))
    again = MainWindow(catalogue)
    qtbot.addWidget(again)
    assert zoom(again) == 150
    assert again.menus.choices("theme")[Theme.DARK].isChecked()
    assert QApplication.palette().color(QPalette.ColorRole.Window) == colours.DARK.window
    again.menus.choices("theme")[Theme.SYSTEM].trigger()
    assert QApplication.palette().color(QPalette.ColorRole.Window) == colours.LIGHT.window


def test_with_high_contrast_the_colours_are_qts_own(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> None:
    contrast = [Qt.ContrastPreference.HighContrast]
    monkeypatch.setattr(QAccessibilityHints, "contrastPreference", lambda _: contrast[0])
    hints = qapp.styleHints().accessibility()
    hints.contrastPreferenceChanged.emit(contrast[0])
    QApplication.processEvents()
    standard, palette = qapp.style().standardPalette(), QApplication.palette()
    for role in (QPalette.ColorRole.Window, QPalette.ColorRole.Text, QPalette.ColorRole.Highlight):
        assert palette.color(role) == standard.color(role)
    assert palette.color(QPalette.ColorRole.PlaceholderText) == standard.color(QPalette.ColorRole.Text)
    window.menus.choices("theme")[Theme.DARK].trigger()
    assert QApplication.palette().color(QPalette.ColorRole.PlaceholderText) == palette.color(QPalette.ColorRole.Text)
    contrast[0] = Qt.ContrastPreference.NoPreference
    window.menus.choices("theme")[Theme.LIGHT].trigger()
    assert QApplication.palette().color(QPalette.ColorRole.Window) == colours.LIGHT.window


def test_examples_are_shown_until_the_first_search_ever(catalogue: Catalogue, window: MainWindow, qtbot: QtBot) -> None:
    assert window.examples is not None
    assert window.examples.isVisible()
    window.examples.linkActivated.emit("5xx timeout")
    assert window.search_box.text() == "5xx timeout"
    assert not window.examples.isVisible()
    window.go_back()
    assert not window.examples.isVisible()
    window.close()
    again = MainWindow(catalogue)
    qtbot.addWidget(again)
    assert again.examples is None


def test_chips_show_their_names_if_there_is_room(window: MainWindow, qtbot: QtBot) -> None:
    all_chips = chips(window)
    wide = {name: chip.width() for name, chip in all_chips.items()}
    window.resize(480, 700)
    qtbot.waitUntil(lambda: all(chip.width() < wide[name] for name, chip in all_chips.items()))
    assert [chip.toolTip() for chip in all_chips.values()] == [
        "All",
        "Client",
        "CDN settings",
        "Origin",
        "Tencent Cloud",
    ]
    assert max(chip.geometry().right() for chip in all_chips.values()) <= window.chips.width()
    window.resize(1080, 680)
    qtbot.waitUntil(lambda: {name: chip.width() for name, chip in all_chips.items()} == wide)
