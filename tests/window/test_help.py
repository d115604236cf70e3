"""The Help menu opens its dialogs and the source."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from gui import __version__
from gui.widgets.examples import SearchLinks
from gui.window.keys import key_table
from gui.window.keys_dialog import KeysDialog
from gui.window.window import MainWindow
from tests.conftest import Opened
from tests.window.driving import action, press, write_page

Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def test_f1_shows_keys_and_searches_and_a_search_can_be_chosen(window: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, Key.Key_F1)
    dialog = next(child for child in window.children() if isinstance(child, KeysDialog))
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    for keys, effect in key_table():
        assert keys in texts
        assert effect in texts
    links = dialog.findChildren(SearchLinks)
    assert links
    links[0].search_chosen.emit("5xx")
    assert window.search_box.text() == "5xx"
    assert not dialog.isVisible()


def test_escape_closes_f1(window: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, Key.Key_F1)
    (dialog,) = window.findChildren(KeysDialog)
    qtbot.waitUntil(dialog.scroll_area.hasFocus)
    press(qtbot, Key.Key_Escape)
    assert not dialog.isVisible()


def test_about_names_version_maker_and_catalogue_with_a_link(window: MainWindow, opened: Opened) -> None:
    action(window, "About").trigger()
    (box,) = window.findChildren(QMessageBox)
    for part in (__version__, "Tencent does not make this program", "Tencent Cloud CDN"):
        assert part in box.text()
    (label,) = [label for label in box.findChildren(QLabel) if "href" in label.text()]
    label.linkActivated.emit("https://www.tencentcloud.com/document/product/228/42177")
    assert opened.addresses == ["https://www.tencentcloud.com/document/product/228/42177"]
    box.close()


def test_about_names_each_catalogue_that_is_shown(window: MainWindow, tmp_path: Path) -> None:
    file = write_page(tmp_path)
    window.catalogues.open(file)
    action(window, "About").trigger()
    (box,) = window.findChildren(QMessageBox)
    assert f"Catalogue: own.md<br>{file}" in box.text()
    assert "Catalogue: Tencent Cloud CDN<br><a href=" in box.text()
    box.close()


def test_the_source_of_the_built_in_catalogue_opens(window: MainWindow, opened: Opened, tmp_path: Path) -> None:
    window.catalogues.open_only([write_page(tmp_path)])
    action(window, "Source of the built-in catalogue").trigger()
    assert opened.addresses == ["https://www.tencentcloud.com/document/product/228/42177"]


def test_after_f1_from_the_menu_bar_the_keys_go_to_the_search(window: MainWindow, qtbot: QtBot) -> None:
    window.menuBar().setFocus()
    action(window, "Keys").trigger()
    (dialog,) = window.findChildren(KeysDialog)
    dialog.reject()
    qtbot.waitUntil(window.search_box.hasFocus)
