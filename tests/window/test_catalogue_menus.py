"""The menus that list catalogues: which are open, which can be closed, and which were open."""

import gc
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from gui.codes.catalogue_file import BUILT_IN
from gui.window.window import MainWindow
from tests.window.driving import write_page


@pytest.fixture
def own(window: MainWindow, tmp_path: Path) -> str:
    """Return the path of an own catalogue that is open."""
    file = write_page(tmp_path)
    window.catalogues.open(file)
    return file


def opened(window: MainWindow, name: str) -> list[QAction]:
    """Open the menu, and the one that it is in, and return its entries without the separators and submenus."""
    for menu in ("file", "catalogues", name):
        window.menus.menu(menu).aboutToShow.emit()
    actions = window.menus.menu(name).actions()
    return [action for action in actions if not action.isSeparator() and not isinstance(action.menu(), QMenu)]


def texts(actions: list[QAction]) -> list[str]:
    return [f"{'[x] ' * action.isChecked()}{action.text()}" for action in actions]


def test_only_the_built_in_one_is_open_at_first_and_nothing_can_be_done(window: MainWindow) -> None:
    (action,) = opened(window, "catalogues")
    assert texts([action]) == ["[x] &1  Tencent Cloud CDN (built in)"]
    assert not action.isEnabled()
    assert not window.menus.menu("close").isEnabled()
    assert not window.menus.menu("recent").isEnabled()


def test_the_open_ones_are_listed_with_where_they_are(window: MainWindow, own: str, tmp_path: Path) -> None:
    assert texts(opened(window, "catalogues")) == [
        f"[x] &1  own.md — {tmp_path}"[:84],
        "[x] &2  Tencent Cloud CDN (built in)",
    ]


def test_an_entry_hides_and_shows(window: MainWindow, own: str) -> None:
    opened(window, "catalogues")[0].trigger()
    assert [catalogue.file for catalogue in window.catalogues.shown()] == [BUILT_IN]
    first, built_in = opened(window, "catalogues")
    assert (first.isChecked(), built_in.isChecked()) == (False, True)
    assert not built_in.isEnabled()  # there is no other to show instead
    first.trigger()
    opened(window, "catalogues")[1].trigger()
    assert [catalogue.file for catalogue in window.catalogues.shown()] == [own]
    opened(window, "catalogues")[0].trigger()
    assert [catalogue.file for catalogue in window.catalogues.shown()] == [BUILT_IN]


def test_one_that_cannot_be_read_is_listed_unchecked_and_can_be_closed(
    window: MainWindow, own: str, qtbot: QtBot
) -> None:
    Path(own).unlink()
    window.catalogues.restore()
    qtbot.waitUntil(lambda: not window.catalogues.waiting_for())
    first, _ = opened(window, "catalogues")
    assert first.text().startswith("&1  own.md — ")
    assert not first.isChecked()
    first.trigger()
    assert "No such file" in window.notice.text()
    opened(window, "close")[0].trigger()
    assert len(opened(window, "catalogues")) == 1


def test_own_ones_can_be_closed_and_the_built_in_one_cannot(window: MainWindow, own: str) -> None:
    (close,) = opened(window, "close")
    assert close.text().startswith("&1  own.md — ")
    close.trigger()
    assert [one.file for one in window.catalogues.opened()] == [BUILT_IN]
    assert opened(window, "close") == []


def test_what_was_closed_is_recent_and_opens_again(window: MainWindow, own: str) -> None:
    window.catalogues.close(own)
    (recent,) = opened(window, "recent")
    assert recent.text().startswith("&1  own.md — ")
    recent.trigger()
    assert [one.file for one in window.catalogues.opened()] == [own, BUILT_IN]


def test_the_tenth_entry_has_no_key_and_an_ampersand_is_one(window: MainWindow, tmp_path: Path) -> None:
    for number in range(10):
        window.catalogues.open(str(Path(write_page(tmp_path)).rename(tmp_path / f"r&d {number}.md")))
    recent = opened(window, "recent")
    assert [action.text().split()[0] for action in recent] == [*(f"&{number}" for number in range(1, 10)), "10"]
    assert all("r&&d" in action.text() for action in recent)


def test_opening_a_menu_again_does_not_list_anything_twice(window: MainWindow, own: str) -> None:
    assert texts(opened(window, "catalogues")) == texts(opened(window, "catalogues"))
    assert len(opened(window, "recent")) == 1


def test_menus_that_are_opened_all_day_take_no_more_memory(window: MainWindow, own: str, qtbot: QtBot) -> None:
    def entries() -> int:
        return sum(isinstance(one, QAction) for one in gc.get_objects())

    opened(window, "catalogues")
    before = entries()
    for _ in range(20):
        opened(window, "catalogues")
    qtbot.waitUntil(lambda: entries() <= before)
