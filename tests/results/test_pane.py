"""The left pane shows the table, with or without a note above it, or a text if there are no results."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.codes.catalogue import Catalogue, Party, StatusCode
from gui.look import sizes
from gui.look.colours import LIGHT
from gui.results.model import SearchProxy
from gui.results.pane import ResultsPane
from tests.pictures import border_width, picture
from tests.results.cells import show


@pytest.fixture
def pane(proxy: SearchProxy, qtbot: QtBot, light: QApplication) -> ResultsPane:
    pane = ResultsPane(proxy)
    qtbot.addWidget(pane)
    pane.resize(560, 420)
    with qtbot.waitActive(pane):
        pane.show()
    return pane


def search(pane: ResultsPane, proxy: SearchProxy, text: str, party: Party | None = None) -> None:
    show(proxy, text, party)
    pane.show_results(text, proxy.counts()[None])


def test_results_are_a_table(pane: ResultsPane, proxy: SearchProxy) -> None:
    search(pane, proxy, "certificate")
    assert pane.table.isVisible()
    assert not pane.no_results.isVisible()
    assert not pane.note.isVisible()
    assert pane.message() == ""


def test_a_search_without_results_has_a_text_in_place_of_the_table(pane: ResultsPane, proxy: SearchProxy) -> None:
    search(pane, proxy, "zebra")
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
    assert "Show all codes: 28" in pane.message()


def test_a_code_that_only_texts_mention_has_a_note(pane: ResultsPane, proxy: SearchProxy) -> None:
    search(pane, proxy, "301")
    assert pane.table.isVisible()
    assert pane.note.isVisible()
    assert pane.message().startswith(
        "301 is not in Tencent Cloud CDN's table. In standard HTTP it is Moved Permanently."
    )
    for text in ("443", "514", "zebra"):  # a port, a code of the catalogue, no results
        search(pane, proxy, text)
        assert not pane.note.isVisible()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("certificate zebra", "No code has all of these; nearest first. Not found: zebra"),
        ("certifcate", "Showing certificate"),
        ("HTTP/1.1 514", "Read as 514"),
    ],
    ids=["the nearest", "a typo", "a code in a text"],
)
def test_a_search_that_is_not_taken_literally_has_a_note(
    pane: ResultsPane, proxy: SearchProxy, text: str, message: str
) -> None:
    search(pane, proxy, text)
    assert pane.table.isVisible()
    assert pane.note.isVisible()
    assert pane.message() == pane.note.text() == message
    search(pane, proxy, "")
    assert not pane.note.isVisible()
    assert pane.message() == ""


def test_the_source_of_a_fact_is_a_link(pane: ResultsPane, proxy: SearchProxy, qtbot: QtBot) -> None:
    search(pane, proxy, "521")
    pane.note.setFocus(Qt.FocusReason.TabFocusReason)
    pane.note.focusNextPrevChild(True)  # noqa: FBT003 (as Qt has it)
    with qtbot.waitSignal(pane.link_activated) as opened, qtbot.assertNotEmitted(pane.catalogue_chosen):
        qtbot.keyClick(pane.note, Qt.Key.Key_Return)
    assert opened.args[0].startswith("https://github.com/cloudflare/")


HIDDEN = Catalogue(
    "/hidden.md", (StatusCode(599, "a", "b"), StatusCode(301, "c", "d"), StatusCode(443, "e", "f")), "hidden & co.md"
)


@pytest.mark.parametrize("code", ["599", "301", "443"], ids=["no results", "in a text", "in a text, not in HTTP"])
def test_another_catalogue_is_offered_for_what_is_not_found(
    pane: ResultsPane, proxy: SearchProxy, qtbot: QtBot, code: str
) -> None:
    show(proxy, code)
    pane.show_results(code, proxy.rowCount(), [HIDDEN])
    assert f"{code} is not in" in pane.message()
    assert pane.message().count("Show it in") == 1
    assert "Show it in hidden & co.md" in pane.message()
    link = pane.note if proxy.rowCount() else pane.no_results
    link.setFocus(Qt.FocusReason.TabFocusReason)
    link.focusNextPrevChild(True)  # noqa: FBT003 (as Qt has it)
    with qtbot.waitSignal(pane.catalogue_chosen) as chosen:
        qtbot.keyClick(link, Qt.Key.Key_Return)
    assert chosen.args == ["/hidden.md"]


def test_if_nothing_is_noted_the_keyboard_goes_past_the_note(pane: ResultsPane, proxy: SearchProxy) -> None:
    search(pane, proxy, "514")
    assert pane.message() == ""
    assert pane.note.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_a_text_without_a_word_or_a_number_is_noted(pane: ResultsPane, proxy: SearchProxy) -> None:
    search(pane, proxy, "??? !")
    assert proxy.rowCount() == 28
    assert pane.message() == "“??? !” has no word or number to search for."


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


@pytest.mark.parametrize("text", ["certificate", "301", "certificate zebra", "zebra"])
def test_it_knows_the_height_that_shows_all(pane: ResultsPane, proxy: SearchProxy, text: str, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pane.results_shown):
        search(pane, proxy, text)
    assert pane.has_rows() == (proxy.rowCount() > 0)
    pane.resize(pane.width(), pane.height_of_content())
    table, text_label = pane.table, pane.no_results
    if pane.has_rows():
        qtbot.waitUntil(lambda: table.height() == table.height_of_rows())
        qtbot.waitUntil(lambda: table.verticalScrollBar().maximum() == 0)
    else:
        qtbot.waitUntil(lambda: text_label.height() >= text_label.heightForWidth(text_label.width()))


def test_a_note_keeps_its_distance_from_the_edge_whatever_it_is(pane: ResultsPane, proxy: SearchProxy) -> None:
    for text in ("certifcate", "301", "certifcate"):
        search(pane, proxy, text)
        assert pane.note.contentsMargins().left() == sizes.px(sizes.CELL_PADDING)


def test_a_compact_table_makes_the_pane_less_high_at_once(pane: ResultsPane) -> None:
    pane.show_results("", pane.table.model().rowCount())
    QApplication.processEvents()
    least = pane.minimumSizeHint().height()
    pane.show_compact(compact=True)
    assert pane.minimumSizeHint().height() == least - 2 * sizes.ROW_HEIGHT + sizes.ROW_LOW_HEIGHT
    pane.show_compact(compact=False)
    assert pane.minimumSizeHint().height() == least
