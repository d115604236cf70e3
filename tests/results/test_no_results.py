"""Without results there are links: to something similar, or to all codes."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from gui.codes.catalogue import Catalogue, Party
from gui.look import sizes
from gui.look.colours import DARK, LIGHT, palette
from gui.results.model import CatalogueModel
from gui.results.no_results import NoResults
from gui.search.search import search
from tests.pictures import colours_in, picture


@pytest.fixture
def window(qtbot: QtBot, light: QApplication) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def shown(window: QWidget, qtbot: QtBot) -> NoResults:
    search, shown = QLineEdit(window), NoResults(window)
    shown.resize(500, 300)
    with qtbot.waitActive(window):
        window.show()
    search.setFocus()
    return shown


def search_for(shown: NoResults, model: CatalogueModel, text: str, *hidden: Catalogue) -> None:
    shown.show_no_match(text, search(text, model.search_index), model, hidden)


@pytest.fixture
def no_match(shown: NoResults, model: CatalogueModel) -> NoResults:
    search_for(shown, model, "505")
    return shown


def links(shown: NoResults) -> list[str]:
    return re.findall("<a [^>]*>(.*?)</a>", shown.text())


def test_nothing_is_rendered_before_a_search_without_results(shown: NoResults) -> None:
    assert shown.text() == ""


def test_a_search_without_results_has_a_link_to_all_codes(shown: NoResults, model: CatalogueModel) -> None:
    search_for(shown, model, "zebra")
    assert "No code mentions “zebra”." in shown.plain_text()
    assert links(shown) == ["Show all codes: 28"]


def test_a_fact_about_an_unknown_code_has_a_link_to_its_source(no_match: NoResults) -> None:
    assert "505 is not in Tencent Cloud CDN" in no_match.plain_text()
    assert "In standard HTTP it is HTTP Version Not Supported." in no_match.plain_text()
    assert links(no_match) == ["IANA", "Show all codes: 28"]


def test_it_can_be_read_as_one_line(no_match: NoResults) -> None:
    assert "\n" not in no_match.plain_text()
    assert "<" not in no_match.plain_text()
    assert no_match.plain_text().endswith("Show all codes: 28")


def test_tab_goes_to_the_links_which_are_announced_and_enter_follows_one(
    no_match: NoResults, qtbot: QtBot, heard: list[str]
) -> None:
    no_match.focus_link()
    assert no_match.selectedText() == "IANA"
    with qtbot.waitSignal(no_match.link_activated) as chosen:
        qtbot.keyClick(no_match, Qt.Key.Key_Return)
    assert chosen.args == ["https://www.iana.org/assignments/http-status-codes/http-status-codes.xhtml"]
    qtbot.keyClick(no_match, Qt.Key.Key_Tab)
    assert heard == ["Link: IANA", "Link: Show all codes: 28"]
    with qtbot.waitSignal(no_match.search_chosen) as chosen:
        qtbot.keyClick(no_match, Qt.Key.Key_Return)
    assert chosen.args == [""]


@pytest.mark.parametrize(
    ("text", "heading"),
    [("514", "No results for “514” under Client."), (" ", "No codes under Client.")],
    ids=["a search", "none"],
)
def test_a_link_leads_to_the_results_of_other_parties(shown: NoResults, qtbot: QtBot, text: str, heading: str) -> None:
    shown.show_other_parties(text, Party.CLIENT, 3)
    assert shown.plain_text().startswith(heading)
    assert links(shown) == ["Show all results: 3"]
    shown.focus_link()
    with qtbot.waitSignal(shown.all_parties_chosen), qtbot.assertNotEmitted(shown.search_chosen):
        qtbot.keyClick(shown, Qt.Key.Key_Return)


def test_a_hidden_catalogue_that_has_the_code_is_the_first_link(
    shown: NoResults, model: CatalogueModel, qtbot: QtBot
) -> None:
    hidden = Catalogue("/a b/<x>.md", (), "<x>.md")
    search_for(shown, model, "599", hidden)
    assert links(shown)[0] == "Show it in &lt;x&gt;.md"
    shown.focus_link()
    with qtbot.waitSignal(shown.catalogue_chosen) as chosen:
        qtbot.keyClick(shown, Qt.Key.Key_Return)
    assert chosen.args == ["/a b/<x>.md"]


@pytest.mark.parametrize("text", ["<b>bold</b><img src=x>", "a&b", "\u202e\x07", "z" * 100_000, "%s {0} {searches}"])
def test_what_was_typed_is_shown_as_text_and_not_too_long(shown: NoResults, model: CatalogueModel, text: str) -> None:
    for is_for_all in (True, False):
        if is_for_all:
            search_for(shown, model, text)
        else:
            shown.show_other_parties(text, Party.CDN, 1)
        assert not re.search(r"<(?!/?(p|a)[ >])", shown.text())
        assert "\x07" not in shown.text()
        assert len(shown.text()) < 900


def test_links_have_the_palettes_colour_also_when_it_changes(
    no_match: NoResults, light: QApplication, qtbot: QtBot
) -> None:
    assert LIGHT.accent.name() in colours_in(picture(no_match))
    light.setPalette(palette(Qt.ColorScheme.Dark))
    qtbot.waitUntil(lambda: LIGHT.accent.name() not in colours_in(picture(no_match)))
    assert DARK.accent.name() in colours_in(picture(no_match))


def test_it_grows_with_the_font(no_match: NoResults, light: QApplication, qtbot: QtBot) -> None:
    size = float(re.findall(r"font-size: ([\d.]+)pt", no_match.text())[0])
    assert size == pytest.approx(sizes.points(sizes.NO_RESULTS_SIZE))
    font = light.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    light.setFont(font)
    qtbot.waitUntil(lambda: no_match.margin() == 2 * sizes.MARGIN)
    assert float(re.findall(r"font-size: ([\d.]+)pt", no_match.text())[0]) == pytest.approx(2 * size)
