"""The two panes follow the width of the window, and keep their sizes."""

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gui.codes.catalogue import Catalogue
from gui.look import sizes
from gui.results.model import Column
from gui.window.window import MainWindow


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
    before = window.panes.sizes()
    drag(window, qtbot, -30)
    assert window.panes.sizes()[0] == before[0] - 30
    window.table.sortByColumn(Column.PARTY, Qt.SortOrder.DescendingOrder)
    window.search("dns")
    kept = window.panes.sizes()
    window.close()
    again = MainWindow(catalogue)
    qtbot.addWidget(again)
    again.restore()
    with qtbot.waitExposed(again):
        again.show()
    assert (again.width(), again.height()) == (780, 500)
    assert again.panes.sizes() == kept
    header = again.table.horizontalHeader()
    assert header.sortIndicatorSection() == Column.PARTY
    assert header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
    assert again.search_box.text() == ""


def drag(window: MainWindow, qtbot: QtBot, distance: int) -> None:
    """Drag the handle between the panes, to the right or downwards."""
    handle = window.panes.handle(1)
    middle = handle.rect().center()
    is_wide = window.panes.orientation() == Qt.Orientation.Horizontal
    qtbot.mousePress(handle, Qt.MouseButton.LeftButton, pos=middle)
    qtbot.mouseMove(handle, middle + (QPoint(distance, 0) if is_wide else QPoint(0, distance)))
    qtbot.mouseRelease(handle, Qt.MouseButton.LeftButton)


def set_zoom(app: QApplication, factor: float) -> None:
    font = app.font()
    font.setPointSizeF(font.pointSizeF() * factor)
    app.setFont(font)


@pytest.mark.parametrize("zoom", [1, 1.5])
@pytest.mark.parametrize("distance", [-2000, 2000])
def test_both_panes_keep_a_useful_width(
    window: MainWindow, light: QApplication, distance: int, zoom: float, qtbot: QtBot
) -> None:
    window.resize(1300, 680)
    set_zoom(light, zoom)
    qtbot.waitUntil(lambda: window.table.rowHeight(0) == sizes.px(sizes.ROW_HEIGHT))
    drag(window, qtbot, distance)
    table, detail = window.panes.sizes()
    if distance < 0:
        assert table == sizes.px(sizes.TABLE_LEAST_WIDTH)
    else:
        assert table == sizes.px(sizes.TABLE_MAX_WIDTH) or detail == sizes.px(sizes.DETAIL_LEAST_WIDTH)


def test_below_two_useful_widths_the_panes_are_one_below_the_other(
    window: MainWindow, light: QApplication, qtbot: QtBot
) -> None:
    assert window.panes.orientation() == Qt.Orientation.Horizontal
    set_zoom(light, 2)
    qtbot.waitUntil(lambda: window.panes.orientation() == Qt.Orientation.Vertical)
    assert (window.width(), window.height()) == (1080, 680)
    page, button = window.detail.browser, window.detail.copy_button

    def is_useful(rows: int, lines: int) -> bool:
        """Return whether so many rows and lines are in sight, and the button is above the lines."""
        has_rows = window.table.viewport().height() >= rows * window.table.rowHeight(0)
        has_lines = page.height() >= lines * page.fontMetrics().height()
        return has_rows and has_lines and button.mapTo(window, QPoint()).y() < page.mapTo(window, QPoint()).y()

    for text, rows, lines in (("514", 1, 8), ("certificate", 3, 5), ("5xx", 3, 5), ("", 3, 5)):
        window.search(text)
        qtbot.waitUntil(partial(is_useful, rows, lines))
    set_zoom(light, 0.5)
    qtbot.waitUntil(lambda: window.panes.orientation() == Qt.Orientation.Horizontal)


@pytest.mark.parametrize("text", ["505", "zebra", "certifcate"])
def test_a_search_without_results_does_not_enlarge_the_window(
    window: MainWindow, light: QApplication, qtbot: QtBot, text: str
) -> None:
    set_zoom(light, 2)
    qtbot.waitUntil(lambda: window.panes.orientation() == Qt.Orientation.Vertical)
    window.search(text)
    label = window.results.no_results
    qtbot.waitUntil(lambda: label.height() >= label.heightForWidth(label.width()))
    assert (window.width(), window.height()) == (1080, 680)
    assert window.minimumSizeHint().height() <= 680


def test_above_the_detail_the_table_has_the_height_of_its_rows(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(480, 760)
    heights = {}
    for text in ("514", "certificate", ""):
        window.search(text)
        heights[text] = window.panes.sizes()[0]
        if text:
            assert window.table.verticalScrollBar().maximum() == 0
            assert heights[text] == window.results.height_of_content()
    assert heights["514"] < heights["certificate"] < heights[""]
    assert heights[""] == round(0.4 * sum(window.panes.sizes()))
    drag(window, qtbot, 60)
    assert window.panes.sizes()[0] == heights[""] + 60
    window.search("514")
    assert window.panes.sizes()[0] == heights["514"]
    window.search("")
    assert abs(window.panes.sizes()[0] - heights[""] - 60) <= 1


def test_on_a_large_screen_the_columns_stay_together(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(3840, 2160)
    qtbot.waitUntil(lambda: window.results.width() == sizes.px(sizes.TABLE_MAX_WIDTH))
    assert window.table.columnViewportPosition(Column.PARTY) < sizes.px(sizes.TABLE_MAX_WIDTH)
    assert window.detail.width() > 2 * window.results.width()


def test_in_a_low_window_what_is_only_air_makes_room(window: MainWindow, qtbot: QtBot) -> None:
    def heights() -> list[int]:
        gap = window.panes.y() - window.chips.geometry().bottom()
        return [gap, window.search_box.height(), window.chips.height(), window.menuBar().height()]

    window.resize(480, 760)
    usual = heights()
    window.resize(480, 420)
    qtbot.waitUntil(lambda: all(low < high for low, high in zip(heights(), usual, strict=True)))
    assert not window.table.horizontalHeader().isVisible()
    window.resize(480, 760)
    qtbot.waitUntil(lambda: heights() == usual)
    assert window.table.horizontalHeader().isVisible()


@pytest.mark.parametrize("size", [(640, 400), (480, 420)])
def test_in_a_window_that_becomes_low_a_row_takes_no_more_than_its_height(
    window: MainWindow, size: tuple[int, int], qtbot: QtBot
) -> None:
    window.search("514")
    window.resize(*size)
    qtbot.waitUntil(lambda: window.table.horizontalHeader().isHidden())
    qtbot.waitUntil(lambda: window.panes.sizes()[0] == window.results.height_of_content())


@pytest.mark.parametrize(
    ("stored", "is_restored"), [("0.4", True), ("0.05", False), ("0.97", False), ("nan", False), ("x", False)]
)
def test_a_share_is_restored_only_if_both_panes_are_useful(
    catalogue: Catalogue, qtbot: QtBot, settings_path: Path, stored: str, is_restored: bool
) -> None:
    settings_path.parent.mkdir()
    settings_path.write_text(f"[panes]\nHorizontal={stored}\n")
    window = MainWindow(catalogue)
    qtbot.addWidget(window)
    window.resize(1080, 680)
    with qtbot.waitExposed(window):
        window.show()
    left, right = window.panes.sizes()
    assert abs(left / (left + right) - (0.4 if is_restored else 0.56)) < 0.002


def test_a_window_that_is_only_shown_keeps_no_share(window: MainWindow, settings_path: Path) -> None:
    assert window.panes.orientation() == Qt.Orientation.Horizontal
    window.close()
    assert "panes" not in settings_path.read_text()


def test_panes_one_below_the_other_become_wider_with_the_window(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(560, 700)
    qtbot.waitUntil(lambda: window.panes.orientation() == Qt.Orientation.Vertical)
    window.resize(640, 700)
    qtbot.waitUntil(lambda: window.results.width() == window.panes.width())
    assert window.panes.width() > 600


def card(window: MainWindow) -> QWidget:
    """Return the pane around the detail."""
    pane = window.detail.parentWidget()
    assert pane
    return pane


def test_a_screen_reader_reads_the_results_before_the_detail(window: MainWindow) -> None:
    panes = QAccessible.queryAccessibleInterface(window.panes)
    read = [panes.child(number).object() for number in range(panes.childCount())]
    assert read.index(window.results) < read.index(card(window))


def test_from_right_to_left_both_panes_are_seen_whole(catalogue: Catalogue, light: QApplication, qtbot: QtBot) -> None:
    light.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    window = MainWindow(catalogue)
    qtbot.addWidget(window)
    window.resize(1080, 680)
    with qtbot.waitExposed(window):
        window.show()
    results, page = (QRect(pane.mapTo(window.panes, QPoint()), pane.size()) for pane in (window.results, card(window)))
    assert results.left() > page.right()
    assert window.panes.rect().contains(results)
    assert window.panes.rect().contains(page)
