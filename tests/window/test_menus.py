"""The menus have all entries of their table, and the entries do what they say."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu
from pytestqt.qtbot import QtBot

from gui.results.model import Column
from gui.window.menus import MENUS, Action, Choice, Menu, Menus
from gui.window.window import MainWindow
from tests.conftest import Opened
from tests.window.driving import HEAD, action, chips, press, shown

Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def entries(menus: tuple[Menu, ...] = MENUS) -> Iterator[Action | Choice]:
    for menu in menus:
        yield from (entry for entry in menu.entries if isinstance(entry, Action | Choice))
        yield from entries(tuple(entry for entry in menu.entries if isinstance(entry, Menu)))


def test_every_entry_of_the_table_is_in_a_menu(window: MainWindow) -> None:
    for entry in entries():
        action = (
            window.menus.choices(entry.name)[entry.value] if isinstance(entry, Choice) else window.menus[entry.name]
        )
        assert action.text() == entry.text
        assert action.associatedObjects()


def test_a_choice_has_the_values_enabled_that_make_sense(window: MainWindow) -> None:
    window.menus.enable("sort", [Column.CODE, Column.PARTY])
    enabled = [value for value, action in window.menus.choices("sort").items() if action.isEnabled()]
    assert enabled == [Column.CODE, Column.PARTY]


@pytest.mark.parametrize(("name", "missing"), [("unknown", False), ("open", True), ("party", True)])
def test_every_name_has_a_slot_and_every_slot_a_name(qtbot: QtBot, name: str, missing: bool) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    names = {entry.name for entry in entries()}
    slots = dict.fromkeys(names - {name} if missing else names | {name}, window.close)
    with pytest.raises(KeyError, match=name):
        Menus(window).connect_actions(slots)


def test_macos_knows_which_entries_belong_into_its_application_menu(window: MainWindow) -> None:
    roles = {name: window.menus[name].menuRole() for name in ("quit", "about")}
    assert roles == {"quit": QAction.MenuRole.QuitRole, "about": QAction.MenuRole.AboutRole}


def test_no_two_entries_share_a_key() -> None:
    keys = [key for entry in entries() for key in {QKeySequence(key).toString() for key in entry.keys}]
    assert len(keys) == len(set(keys)) > 12


def test_every_entry_with_a_key_says_what_it_does() -> None:
    assert all(bool(entry.keys) == bool(entry.effect) for entry in entries())


def test_the_title_of_the_zoom_menu_says_the_zoom(window: MainWindow) -> None:
    window.menus.set_zoom(125)
    assert "&Zoom: 125 %" in [menu.title() for menu in window.menuBar().findChildren(QMenu)]


def test_the_column_that_sorts_is_checked(window: MainWindow) -> None:
    action(window, "Sort by meaning").trigger()
    assert action(window, "Sort by meaning").isChecked()
    assert not action(window, "Sort by code").isChecked()


def test_the_menu_filters_and_the_chip_follows(window: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, Key.Key_3, Qt.KeyboardModifier.AltModifier)
    assert shown(window) == [403, 429, 503, 514, 566]
    assert chips(window)["CDN settings"].isChecked()


@pytest.mark.parametrize(("search", "has_link"), [("509", True), ("514", False), ("zzzz", False)])
def test_the_entries_for_links_are_disabled_without_a_link(window: MainWindow, search: str, has_link: bool) -> None:
    window.search("509")
    window.search(search)
    assert action(window, "Open link").isEnabled() == has_link
    assert action(window, "Copy link address").isEnabled() == has_link


def test_the_menu_opens_and_copies_the_link_with_the_focus_or_the_first(
    window: MainWindow, qtbot: QtBot, opened: Opened, tmp_path: Path
) -> None:
    file = tmp_path / "own.md"
    file.write_text(HEAD + "| 599 | Our own | [One](https://example.org/1), [two](https://example.org/2) |\n")
    window.catalogues.open(str(file))
    window.search("599")
    action(window, "Open link").trigger()
    window.detail.focus_page()
    press(qtbot, Key.Key_Tab)
    press(qtbot, Key.Key_Tab)
    action(window, "Open link").trigger()
    assert opened.addresses == ["https://example.org/1", "https://example.org/2"]
    action(window, "Copy link address").trigger()
    assert QGuiApplication.clipboard().text() == "https://example.org/2"


def test_a_click_on_a_heading_sorts_and_a_second_reverses_the_order(window: MainWindow, qtbot: QtBot) -> None:
    header = window.table.horizontalHeader()
    spot = QPoint(header.sectionViewportPosition(Column.MEANING) + 20, header.height() // 2)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    first = shown(window)[0]
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert shown(window)[-1] == first


def test_the_menu_sorts_too(window: MainWindow) -> None:
    action(window, "Sort by code").trigger()
    assert shown(window)[0] == 614
    assert action(window, "Sort by code, descending").isChecked()
    action(window, "Sort by code, descending").trigger()
    assert shown(window)[0] == 0
    assert action(window, "Sort by code").isChecked()


def test_the_menu_shows_which_column_sorts_from_the_start(window: MainWindow) -> None:
    assert [action.text() for action in window.menus.choices("sort").values() if action.isChecked()] == [
        "Sort by &code"
    ]


def test_the_menu_shows_which_column_a_click_on_a_heading_sorts_by(window: MainWindow) -> None:
    window.table.sortByColumn(Column.MEANING, Qt.SortOrder.DescendingOrder)
    checked = [action for action in window.menus.choices("sort").values() if action.isChecked()]
    assert [action.text() for action in checked] == ["Sort by &meaning, descending"]


def test_the_table_has_a_menu_of_its_own(window: MainWindow, qtbot: QtBot) -> None:
    window.searching.search("509")
    names = [action.text().replace("&", "") for action in window.table.actions()]
    assert names == ["Copy", "Copy as Markdown", "Open link"]
    window.table.actions()[0].trigger()
    assert QGuiApplication.clipboard().text().startswith("509  ")
