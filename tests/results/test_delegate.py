"""A cell shows its text, marks, sign and ground, and in a tooltip what it cuts."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QFont, QHelpEvent, QImage, QPainter
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from gui.codes.catalogue import Catalogue, Party, StatusCode
from gui.look import sizes
from gui.look.colours import LIGHT
from gui.results.model import Column, SearchProxy
from gui.results.table import CodeTable
from tests.pictures import box_of, has_text_in, ink
from tests.results.cells import cell, cell_colours, index_of, place
from tests.results.cells import show as search


def show(proxy: SearchProxy, *codes: StatusCode) -> None:
    proxy.model.set_catalogues([Catalogue("", codes, "own")])


def test_words_that_were_searched_for_are_marked_and_no_others(table: CodeTable, proxy: SearchProxy) -> None:
    search(proxy, "certificate")
    assert LIGHT.mark.name() in cell_colours(table, 540, Column.MEANING)
    assert LIGHT.mark.name() not in cell_colours(table, 532, Column.MEANING)
    search(proxy, "5xx")
    assert LIGHT.mark.name() not in cell_colours(table, 540, Column.MEANING)


@pytest.mark.parametrize("meaning", ["证书 𝄞 certificate", "شهادة certificate", "certificate " * 40, "Ç̧ertificate"])
def test_words_of_any_script_are_marked(table: CodeTable, proxy: SearchProxy, meaning: str) -> None:
    show(proxy, StatusCode(1, meaning, "x"))
    search(proxy, "certificate")
    assert LIGHT.mark.name() in cell_colours(table, 1, Column.MEANING)


def test_what_is_cut_off_has_no_mark(table: CodeTable, proxy: SearchProxy) -> None:
    show(proxy, StatusCode(1, "x" * 200 + " certificate", "x"))
    search(proxy, "certificate")
    assert LIGHT.mark.name() not in cell_colours(table, 1, Column.MEANING)


def test_the_current_row_has_its_ground_and_its_bar(several: CodeTable) -> None:
    table = several
    table.setCurrentIndex(index_of(table, 404))
    for column in Column:
        assert LIGHT.soft.name() in cell_colours(table, 404, column)
        assert LIGHT.soft.name() not in cell_colours(table, 413, column)
    bar = box_of(cell(table, 404, Column.CODE), LIGHT.accent)
    assert (bar.x(), bar.width()) == (0, sizes.CURRENT_ROW_BAR_WIDTH)
    assert bar.height() == place(table, 404).height() == sizes.ROW_HEIGHT
    assert LIGHT.accent.name() not in cell_colours(table, 404, Column.MEANING)


def test_a_party_has_its_sign_in_its_colour_and_its_name_muted(table: CodeTable, proxy: SearchProxy) -> None:
    search(proxy, "400 404 413 509 514")
    for code, party in ((413, Party.CLIENT), (514, Party.CDN), (404, Party.ORIGIN), (509, Party.SUPPORT)):
        assert LIGHT.sign(party).name() in cell_colours(table, code, Column.PARTY)
        assert has_text_in(cell(table, code, Column.PARTY), LIGHT.muted)
        assert not has_text_in(cell(table, code, Column.PARTY), LIGHT.text)
    table.setCurrentIndex(index_of(table, 404))
    assert has_text_in(cell(table, 404, Column.PARTY), LIGHT.text)


def test_a_code_without_a_party_has_an_empty_cell(table: CodeTable, proxy: SearchProxy) -> None:
    show(proxy, StatusCode(1, "a", "b"), StatusCode(2, "a", "b"), StatusCode(3, "a", "b", Party.CDN))
    table.setCurrentIndex(index_of(table, 1))
    assert cell_colours(table, 2, Column.PARTY) == {LIGHT.base.name()}


def test_without_room_for_the_name_the_sign_stands_alone(table: CodeTable, qtbot: QtBot) -> None:
    table.resize(300, 420)
    qtbot.waitUntil(lambda: table.columnWidth(Column.PARTY) < 80)
    assert LIGHT.origin.name() in cell_colours(table, 404, Column.PARTY)
    assert not has_text_in(cell(table, 404, Column.PARTY), LIGHT.muted)


def test_cells_are_mirrored_for_people_who_read_from_right_to_left(
    table: CodeTable, light: QApplication, qtbot: QtBot
) -> None:
    table.setCurrentIndex(index_of(table, 404))
    sign = box_of(cell(table, 404, Column.PARTY), LIGHT.origin)
    table.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.waitUntil(lambda: place(table, 404).left() > place(table, 404, Column.MEANING).left())
    width = place(table, 404).width()
    bar = box_of(cell(table, 404, Column.CODE), LIGHT.accent)
    assert (bar.right(), bar.width()) == (width - 1, sizes.CURRENT_ROW_BAR_WIDTH)
    mirrored = box_of(cell(table, 404, Column.PARTY), LIGHT.origin)
    assert abs(place(table, 404, Column.PARTY).width() - 1 - mirrored.right() - sign.left()) <= 1


def test_a_meaning_begins_at_the_side_from_which_people_read(table: CodeTable, qtbot: QtBot) -> None:
    def gaps() -> tuple[int, int]:
        """Return how far the text is from the left and from the right edge of its cell."""
        text = ink(cell(table, 404, Column.MEANING), LIGHT.base)
        return text.left(), place(table, 404, Column.MEANING).width() - 1 - text.right()

    table.setCurrentIndex(index_of(table, 400))
    left, right = gaps()
    assert left <= sizes.CELL_PADDING + 2 < right
    table.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.waitUntil(lambda: gaps()[1] <= sizes.CELL_PADDING + 2 < gaps()[0])


def help_on(table: CodeTable, spot: QPoint) -> str:
    """Rest the pointer on a spot and return the tooltip."""
    viewport = table.viewport()
    QApplication.sendEvent(viewport, QHelpEvent(QEvent.Type.ToolTip, spot, viewport.mapToGlobal(spot)))
    return QToolTip.text()


@pytest.mark.parametrize(
    ("meaning", "tip"),
    [("Short", ""), ("<b>Long</b> " * 30, f"<p>{'&lt;b&gt;Long&lt;/b&gt; ' * 30}</p>")],
    ids=["whole", "cut"],
)
def test_a_meaning_that_is_cut_is_complete_in_a_tooltip(
    table: CodeTable, proxy: SearchProxy, meaning: str, tip: str
) -> None:
    show(proxy, StatusCode(1, meaning, "x"))
    spot = place(table, 1, Column.MEANING).center()
    assert help_on(table, spot) == tip
    below = QPoint(spot.x(), table.viewport().height() - 1)
    assert help_on(table, below) in ("", tip)  # a tooltip does not disappear at once
    QToolTip.hideText()


def test_a_party_without_its_name_has_it_in_a_tooltip(table: CodeTable) -> None:
    assert help_on(table, place(table, 404, Column.PARTY).center()) == ""
    text = table.fontMetrics().horizontalAdvance("Origin")
    table.horizontalHeader().resizeSection(Column.PARTY, text + 2 * sizes.CELL_PADDING + 1)  # the sign needs room, too
    assert help_on(table, place(table, 404, Column.PARTY).center()) == "<p>Origin</p>"
    QToolTip.hideText()


def test_a_catalogues_name_is_muted_and_a_tooltip_says_where_it_is_from(several: CodeTable) -> None:
    several.setCurrentIndex(index_of(several, 404))
    assert has_text_in(cell(several, 1, Column.CATALOGUE), LIGHT.muted)
    assert not has_text_in(cell(several, 1, Column.CATALOGUE), LIGHT.text)
    assert has_text_in(cell(several, 404, Column.CATALOGUE), LIGHT.text)
    tip = help_on(several, place(several, 1, Column.CATALOGUE).center())
    assert tip == "<p>own &amp; co.md</p><p>/home/me/own &amp; co.md</p>"
    tip = help_on(several, place(several, 404, Column.CATALOGUE).center())
    assert tip.startswith("<p>Tencent Cloud CDN</p><p>https://")
    QToolTip.hideText()


def test_a_catalogues_name_without_room_is_cut_inside_its_cell(several: CodeTable) -> None:
    several.horizontalHeader().resizeSection(Column.CATALOGUE, 60)
    painted = cell(several, 404, Column.CATALOGUE)
    assert ink(painted, LIGHT.base).right() < painted.width() - sizes.CELL_PADDING


def test_codes_are_demi_bold_and_fit_into_their_column(table: CodeTable) -> None:
    painted = cell(table, 413, Column.CODE)
    as_written = {weight: written("413", painted, weight) for weight in (QFont.Weight.Normal, QFont.Weight.DemiBold)}
    assert painted == as_written[QFont.Weight.DemiBold]
    assert painted != as_written[QFont.Weight.Normal]
    assert ink(painted, LIGHT.base).right() < painted.width() - sizes.CELL_PADDING


def written(text: str, like: QImage, weight: QFont.Weight) -> QImage:
    """Return a text in an image of the size of another one."""
    image = QImage(like.size(), QImage.Format.Format_RGB32)
    image.fill(LIGHT.base)
    painter = QPainter(image)
    painter.setFont(sizes.font(weight=weight))
    painter.setPen(LIGHT.text)
    painter.drawText(image.rect().adjusted(sizes.CELL_PADDING, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, text)
    painter.end()
    return image
