"""The table paints what its model says, and marks what was searched for."""

import pytest
from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, QPoint, Qt
from PySide6.QtGui import QHelpEvent, QImage
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from gui.codes.catalogue import Catalogue, StatusCode
from gui.look.colours import LIGHT
from gui.results.model import Column
from gui.window.window import MainWindow

SelectionFlag = QItemSelectionModel.SelectionFlag


def colours(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def cell(window: MainWindow, code: int, column: Column) -> set[str]:
    """Return the colours in a cell."""
    index = window.searching.proxy.index_of(code).siblingAtColumn(column)
    return colours(window.table.viewport().grab(window.table.visualRect(index)).toImage())


def test_the_words_searched_for_are_marked_and_no_others(window: MainWindow) -> None:
    window.search("certificate")
    assert LIGHT.mark.name() in cell(window, 540, Column.MEANING)
    assert LIGHT.mark.name() not in cell(window, 532, Column.MEANING)
    window.search("5xx")
    assert LIGHT.mark.name() not in cell(window, 540, Column.MEANING)


def test_the_current_row_has_its_ground_and_bar_while_the_search_has_the_keyboard(window: MainWindow) -> None:
    window.search("539 540")
    assert window.search_box.hasFocus()
    assert {LIGHT.soft.name(), LIGHT.accent.name()} <= cell(window, 539, Column.CODE)
    assert LIGHT.soft.name() in cell(window, 539, Column.PARTY)
    assert LIGHT.soft.name() not in cell(window, 540, Column.CODE)


def test_the_row_under_the_pointer_is_hinted_at_until_it_leaves(window: MainWindow, qtbot: QtBot) -> None:
    spot = window.table.visualRect(window.searching.proxy.index_of(413)).center()
    qtbot.mouseMove(window.table.viewport(), spot)
    assert LIGHT.window.name() in cell(window, 413, Column.MEANING)
    QApplication.sendEvent(window.table, QEvent(QEvent.Type.Leave))
    assert LIGHT.window.name() not in cell(window, 413, Column.MEANING)


def test_a_click_makes_a_row_current(window: MainWindow, qtbot: QtBot) -> None:
    spot = window.table.visualRect(window.searching.proxy.index_of(413)).center()
    qtbot.mouseClick(window.table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert window.detail.browser.toPlainText().startswith("413")


def test_a_row_selected_as_a_screen_reader_selects_it_becomes_current(window: MainWindow, qtbot: QtBot) -> None:
    window.table.clearSelection()
    with qtbot.waitSignal(window.table.current_changed):
        window.table.selectionModel().select(
            window.searching.proxy.index_of(413), SelectionFlag.Select | SelectionFlag.Rows
        )
    assert window.detail.browser.toPlainText().startswith("413")


@pytest.mark.parametrize("meaning", ["证书 𝄞 certificate", "شهادة certificate", "certificate " * 40, "Ç̧értificate"])
def test_marks_stand_in_any_script(window: MainWindow, meaning: str) -> None:
    window.searching.model.set_catalogue(Catalogue("", (StatusCode(1, meaning, "x"),), "one"))
    window.search("certificate")
    assert LIGHT.mark.name() in cell(window, 1, Column.MEANING)


def test_it_mirrors_for_languages_written_from_the_right(window: MainWindow, qtbot: QtBot) -> None:
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    window.search("certificate")
    code = window.table.visualRect(window.searching.proxy.index_of(539))
    meaning = window.table.visualRect(window.searching.proxy.index_of(539).siblingAtColumn(Column.MEANING))
    assert code.left() > meaning.left()
    assert LIGHT.mark.name() in cell(window, 539, Column.MEANING)

    def bar() -> set[str]:
        """Return the colours at the right edge of the current row."""
        cell = window.table.visualRect(window.searching.proxy.index_of(539))
        return colours(window.table.viewport().grab(cell).toImage().copy(cell.width() - 4, 0, 4, cell.height()))

    qtbot.waitUntil(lambda: LIGHT.accent.name() in bar())


@pytest.mark.parametrize(
    ("meaning", "tip"),
    [("Short", ""), ("<b>Long</b> " * 30, f"<p>{'&lt;b&gt;Long&lt;/b&gt; ' * 30}</p>")],
    ids=["whole", "cut"],
)
def test_a_meaning_that_is_cut_is_whole_in_a_tooltip(window: MainWindow, meaning: str, tip: str) -> None:
    window.searching.model.set_catalogue(Catalogue("", (StatusCode(1, meaning, "x"),), "one"))
    spot = window.table.visualRect(window.searching.proxy.index_of(1).siblingAtColumn(Column.MEANING)).center()
    viewport = window.table.viewport()
    QApplication.sendEvent(viewport, QHelpEvent(QEvent.Type.ToolTip, spot, viewport.mapToGlobal(spot)))
    assert QToolTip.text() == tip
    below = QPoint(spot.x(), viewport.height() - 1)
    QApplication.sendEvent(viewport, QHelpEvent(QEvent.Type.ToolTip, below, viewport.mapToGlobal(below)))
    assert QToolTip.text() in ("", tip)  # which takes its time to go
    QToolTip.hideText()


def test_marks_follow_what_is_typed_also_where_the_rows_stay(window: MainWindow, qtbot: QtBot) -> None:
    window.search("certific")
    painted: list[QEvent] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                painted.append(event)
            return False

    watch = Watch()
    qtbot.waitUntil(lambda: not window.table.viewport().testAttribute(Qt.WidgetAttribute.WA_PendingUpdate), timeout=500)
    window.table.viewport().installEventFilter(watch)
    qtbot.keyClicks(window.search_box, "a")
    qtbot.waitUntil(lambda: bool(painted))


def test_the_current_row_is_on_the_screen_when_the_others_come_back(window: MainWindow) -> None:
    window.search("564")
    window.search("")
    row = window.table.visualRect(window.table.currentIndex())
    assert window.table.current_code() is not None
    assert window.table.viewport().rect().contains(row)


def test_no_column_moves_when_rows_come_and_go(window: MainWindow) -> None:
    left = window.table.columnViewportPosition(Column.PARTY)
    window.search("514")
    assert window.table.columnViewportPosition(Column.PARTY) == left
