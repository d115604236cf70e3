"""The left pane shows the table, with or without a note above it, or a text if there are no results."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.codes.catalogue import Party
from gui.codes.search import Query
from gui.look import sizes
from gui.look.colours import LIGHT
from gui.results.model import SearchProxy
from gui.results.pane import ResultsPane
from tests.pictures import border_width, picture


@pytest.fixture
def pane(proxy: SearchProxy, qtbot: QtBot, light: QApplication) -> ResultsPane:
    pane = ResultsPane(proxy)
    qtbot.addWidget(pane)
    pane.resize(560, 420)
    with qtbot.waitActive(pane):
        pane.show()
    return pane


def search(pane: ResultsPane, proxy: SearchProxy, text: str, party: Party | None = None) -> None:
    proxy.search(Query.parse(text), party)
    pane.show_results(text, proxy.counts()[None])


def test_results_are_a_table(pane: ResultsPane, proxy: SearchProxy) -> None:
    search(pane, proxy, "certificate")
    assert pane.table.isVisible()
    assert not pane.no_results.isVisible()
    assert not pane.note.isVisible()
    assert pane.message() == ""


def test_a_search_without_results_has_a_text_in_place_of_the_table(pane: ResultsPane, proxy: SearchProxy) -> None:
    search(pane, proxy, "certifcate")
    assert not pane.table.isVisible()
    assert pane.no_results.isVisible()
    assert pane.message() == pane.no_results.plain_text() != ""
    search(pane, proxy, "certificate")
    assert pane.table.isVisible()
    assert pane.message() == ""


def test_results_of_another_party_are_offered(pane: ResultsPane, proxy: SearchProxy) -> None:
    search(pane, proxy, "514", Party.CLIENT)
    assert pane.message() == "No results for “514” under Client. Show all results: 1"
    search(pane, proxy, "zebra", Party.CLIENT)
    assert "Show all 28 codes" in pane.message()


def test_a_code_that_only_texts_mention_has_a_note(pane: ResultsPane, proxy: SearchProxy) -> None:
    search(pane, proxy, "301")
    assert pane.table.isVisible()
    assert pane.note.isVisible()
    assert pane.message() == pane.note.text()
    assert "301 is not in" in pane.note.text()
    assert "Moved Permanently" in pane.note.text()
    for text in ("443", "514", "zebra"):  # a port, a code of the catalogue, no results
        search(pane, proxy, text)
        assert not pane.note.isVisible()


def test_it_is_a_card_that_shows_the_focus_of_both(pane: ResultsPane, proxy: SearchProxy) -> None:
    search(pane, proxy, "")
    pane.setFocus()
    assert border_width(picture(pane), LIGHT.line) == 1
    pane.table.setFocus()
    assert border_width(picture(pane), LIGHT.accent) == sizes.FOCUS_RING_WIDTH
    search(pane, proxy, "zebra")
    pane.no_results.setFocus()
    assert border_width(picture(pane), LIGHT.accent) == sizes.FOCUS_RING_WIDTH


def test_it_grows_with_the_font(pane: ResultsPane, light: QApplication, qtbot: QtBot) -> None:
    assert pane.note.contentsMargins().left() == sizes.CELL_PADDING
    assert pane.column.contentsMargins().left() == sizes.FOCUS_RING_WIDTH
    font = light.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    light.setFont(font)
    qtbot.waitUntil(lambda: pane.note.contentsMargins().left() == 2 * sizes.CELL_PADDING)
    assert pane.column.contentsMargins().left() == 2 * sizes.FOCUS_RING_WIDTH
