"""The two panes follow the width of the window, and keep their sizes."""

from PySide6.QtCore import QPoint, QSettings, Qt
from pytestqt.qtbot import QtBot

from gui.codes.catalogue import Catalogue
from gui.results.model import Column
from gui.window.window import MainWindow

Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def test_a_narrow_window_shows_the_detail_below(window: MainWindow, qtbot: QtBot) -> None:
    window.search("400")
    window.resize(640, 400)
    assert window.panes.orientation() == Qt.Orientation.Vertical
    assert (window.width(), window.height()) == (640, 400)
    assert window.detail.mapTo(window, QPoint()).y() > window.table.mapTo(window, QPoint()).y()
    page = window.detail.browser

    def is_suggestion_in_sight() -> bool:
        return page.viewport().rect().contains(page.cursorRect(page.document().find("Check that the syntax")))

    qtbot.waitUntil(is_suggestion_in_sight)
    window.resize(780, 600)
    assert window.panes.orientation() == Qt.Orientation.Horizontal


def test_size_panes_and_order_are_kept(window: MainWindow, catalogue: Catalogue, qtbot: QtBot) -> None:
    window.resize(780, 500)
    window.panes.setSizes([300, 438])
    window.table.sortByColumn(Column.PARTY, Qt.SortOrder.DescendingOrder)
    window.search("dns")
    sizes = window.panes.sizes()
    window.close()
    again = MainWindow(catalogue)
    qtbot.addWidget(again)
    again.restore()
    with qtbot.waitExposed(again):
        again.show()
    assert (again.width(), again.height()) == (780, 500)
    assert again.panes.sizes() == sizes
    header = again.table.horizontalHeader()
    assert header.sortIndicatorSection() == Column.PARTY
    assert header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
    assert again.search_box.text() == ""


def test_a_window_that_is_only_shown_writes_no_settings(window: MainWindow) -> None:
    assert window.panes.orientation() == Qt.Orientation.Horizontal
    assert QSettings("cdn-codes", "cdn-codes").allKeys() == []


def test_panes_one_below_the_other_become_wider_with_the_window(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(560, 700)
    qtbot.waitUntil(lambda: window.panes.orientation() == Qt.Orientation.Vertical)
    window.resize(640, 700)
    qtbot.waitUntil(lambda: window.results.width() == window.panes.width())
    assert window.panes.width() > 600
