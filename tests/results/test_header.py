"""The header names the columns, and an arrow shows the sort order."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.look import sizes
from gui.look.colours import LIGHT
from gui.results.model import Column
from gui.results.table import CodeTable
from tests.pictures import box_of, has_text_in, picture

Order = Qt.SortOrder


def section(table: CodeTable, column: Column) -> QImage:
    header = table.horizontalHeader()
    left = header.sectionViewportPosition(column)
    return picture(header.viewport(), QRect(left, 0, header.sectionSize(column), header.height()))


def arrow(table: CodeTable, column: Column) -> QImage:
    """Return the rectangle of the sort arrow, which is after the text."""
    image = section(table, column)
    text = table.fontMetrics().horizontalAdvance(str(table.model().headerData(column, Qt.Orientation.Horizontal)))
    begin, width = sizes.CELL_PADDING + text + 2, 16
    is_mirrored = table.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return image.copy(image.width() - begin - width if is_mirrored else begin, 0, width, image.height() - 2)


def widths(image: QImage) -> list[int]:
    """Return how wide the arrow is, line by line from above, without the smoothed ends of its lines."""
    lines = [[x for x in range(image.width()) if image.pixelColor(x, y) != LIGHT.base] for y in range(image.height())]
    return [line[-1] - line[0] + 1 for line in lines if len(line) > 1]


@pytest.mark.parametrize("column", list(Column))
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_arrow_points_up_if_values_rise_and_down_if_they_fall(
    several: CodeTable, column: Column, direction: Qt.LayoutDirection
) -> None:
    table = several
    table.setLayoutDirection(direction)
    table.sortByColumn(column, Order.AscendingOrder)
    rising = widths(arrow(table, column))
    assert rising == sorted(rising)
    assert rising[0] < rising[-1]
    table.sortByColumn(column, Order.DescendingOrder)
    assert widths(arrow(table, column)) == rising[::-1]


def test_only_the_column_that_sorts_has_an_arrow(table: CodeTable) -> None:
    table.sortByColumn(Column.MEANING, Order.AscendingOrder)
    assert widths(arrow(table, Column.MEANING))
    assert not widths(arrow(table, Column.CODE))
    assert not widths(arrow(table, Column.PARTY))


def test_a_click_on_a_name_sorts_and_another_click_reverses_the_order(table: CodeTable, qtbot: QtBot) -> None:
    header = table.horizontalHeader()
    spot = QPoint(header.sectionViewportPosition(Column.MEANING) + 20, header.height() // 2)
    for order in (Order.AscendingOrder, Order.DescendingOrder):
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        assert (header.sortIndicatorSection(), header.sortIndicatorOrder()) == (Column.MEANING, order)


def test_names_are_muted_on_the_cards_ground_with_a_line_below(several: CodeTable) -> None:
    for column in Column:
        image = section(several, column)
        assert has_text_in(image, LIGHT.muted)
        assert not has_text_in(image, LIGHT.text)
        line = box_of(image, LIGHT.line)
        assert line == QRect(0, image.height() - 1, image.width(), 1)


def test_a_name_that_does_not_fit_is_left_out(table: CodeTable) -> None:
    table.horizontalHeader().resizeSection(Column.PARTY, 40)
    assert not has_text_in(section(table, Column.PARTY), LIGHT.muted)


def test_a_column_without_its_name_has_its_arrow(table: CodeTable) -> None:
    table.horizontalHeader().resizeSection(Column.PARTY, 40)
    table.sortByColumn(Column.PARTY, Order.AscendingOrder)
    assert widths(section(table, Column.PARTY).copy(0, 0, 40, sizes.ROW_HEIGHT - 2))


def test_it_grows_with_the_font(table: CodeTable, light: QApplication, qtbot: QtBot) -> None:
    assert table.horizontalHeader().height() == sizes.ROW_HEIGHT
    font = light.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    light.setFont(font)
    qtbot.waitUntil(lambda: table.horizontalHeader().height() == 2 * sizes.ROW_HEIGHT)
