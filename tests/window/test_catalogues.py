"""Catalogues are opened, reloaded, and dropped on the window."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from gui.codes.catalogue import Party
from gui.results.model import Column
from gui.window.window import MainWindow
from tests.conftest import is_taken
from tests.window.driving import HEAD, PAGE, action, chips, current, press, shown, type_text, write_page

Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def test_another_catalogue_opens_and_so_does_the_built_in_one_again(window: MainWindow, tmp_path: Path) -> None:
    window.search("5xx")
    window.catalogues.open(write_page(tmp_path))
    assert shown(window) == [599]
    assert window.status_line.findChildren(QLabel)[1].text() == "own.md"
    assert window.windowTitle() == "own.md — CDN Status Codes"
    action(window, "Built-in catalogue").trigger()
    assert len(shown(window)) == 18
    assert window.windowTitle() == "CDN Status Codes"


def test_without_parties_their_chips_and_column_are_hidden(window: MainWindow, tmp_path: Path) -> None:
    window.searching.show_party(Party.ORIGIN)
    window.catalogues.open(write_page(tmp_path))
    assert not window.chips.isVisible()
    assert window.table.isColumnHidden(Column.PARTY)
    assert shown(window) == [599]


def test_an_unreadable_file_is_reported_and_the_open_catalogue_stays(window: MainWindow, tmp_path: Path) -> None:
    window.search("514")
    (tmp_path / "bad.md").write_text(PAGE.format(code="abc", meaning="x"))
    window.catalogues.open(str(tmp_path / "bad.md"))
    assert "bad.md: line 3: code: this is “abc”." in window.notice.text()
    assert current(window) == 514
    assert window.search_box.text() == "514"
    window.catalogues.open(write_page(tmp_path))
    assert window.notice.text() == ""


def test_f5_reads_the_file_again_and_keeps_the_code(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    file = write_page(tmp_path, meaning="Before")
    window.catalogues.open(file)
    write_page(tmp_path, meaning="After")
    press(qtbot, Key.Key_F5)
    assert current(window) == 599
    assert "After" in window.detail.browser.toPlainText()
    Path(file).unlink()
    press(qtbot, Key.Key_F5)
    assert "No such file" in window.notice.text()
    assert "After" in window.detail.browser.toPlainText()


def test_f5_keeps_the_row_and_the_party(window: MainWindow, qtbot: QtBot) -> None:
    window.searching.show_party(Party.ORIGIN)
    window.table.setCurrentIndex(window.searching.proxy.index_of(538))
    press(qtbot, Key.Key_F5)
    assert current(window) == 538
    assert len(shown(window)) == 12
    assert chips(window)["Origin"].isChecked()


def test_a_dropped_file_opens(window: MainWindow, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(write_page(tmp_path))])
    assert is_taken(window, data)
    drop = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(window, QDropEvent(QPointF(200, 200), *drop))
    assert shown(window) == [599]


@pytest.mark.parametrize("urls", [[], ["https://example.org/own.md"], ["file:///a.md", "file:///b.md"]])
def test_nothing_else_can_be_dropped(window: MainWindow, urls: list[str]) -> None:
    data = QMimeData()
    data.setUrls([QUrl(url) for url in urls])
    assert not is_taken(window, data)


def test_a_thousand_codes_can_be_searched(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    rows = "".join(f"| {code} | Meaning {code} | Do **this** |\n" for code in range(1000))
    file = tmp_path / "thousand.md"
    file.write_text(HEAD + rows)
    window.catalogues.open(str(file))
    type_text(qtbot, "514")
    assert shown(window) == [514]


def test_reload_says_what_has_changed(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "own.md"
    row = "| {} | {} | Wait. |\n"
    file.write_text(HEAD + row.format(1, "One") + row.format(2, "Two"))
    window.catalogues.open(str(file))
    line = window.status_line.findChildren(QLabel)[0]
    press(qtbot, Key.Key_F5)
    assert line.text() == "Reloaded own.md: nothing has changed."
    file.write_text(HEAD + row.format(2, "Zwei") + row.format(3, "Three") + row.format(4, "Four"))
    press(qtbot, Key.Key_F5)
    assert line.text() == "Reloaded own.md: 2 added, 1 changed, 1 removed."
