"""A search makes a code current, or shows a hint if it finds nothing."""

from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.codes.catalogue import Catalogue, Party, StatusCode
from gui.results.model import SearchProxy
from gui.window.window import MainWindow
from tests.window.driving import current, press, said, shown, type_text

Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def test_the_window_starts_with_all_codes_and_explains_the_first(window: MainWindow) -> None:
    assert len(shown(window)) == 28
    assert current(window) == 0
    assert "The request ended" in window.detail.browser.toPlainText()
    assert window.search_box.hasFocus()


def test_the_code_that_is_typed_is_found_and_explained(window: MainWindow, qtbot: QtBot) -> None:
    type_text(qtbot, "514")
    assert shown(window) == [514]
    text = window.detail.browser.toPlainText()
    assert text.startswith("514\nIP access frequency is over the limit\n")
    assert window.detail.browser.accessibleDescription().endswith(" Check: CDN settings.")
    assert "IP access frequency control" in text


def test_a_word_makes_the_best_match_current(window: MainWindow, qtbot: QtBot) -> None:
    type_text(qtbot, "certificate")
    assert shown(window) == [532, 533, 539, 540, 564]
    assert current(window) == 539


def test_clearing_the_search_keeps_the_current_code(window: MainWindow, qtbot: QtBot) -> None:
    type_text(qtbot, "539")
    press(qtbot, Key.Key_Escape)
    assert window.search_box.text() == ""
    assert len(shown(window)) == 28
    assert current(window) == 539


class TestNoResults:
    def test_a_link_shows_all_codes_again(self, window: MainWindow, qtbot: QtBot) -> None:
        type_text(qtbot, "zzzzzzzz")
        assert "Show all codes: 28" in said(window)
        press(qtbot, Key.Key_Return)
        press(qtbot, Key.Key_Return)
        assert len(shown(window)) == 28

    def test_an_unknown_code_gets_a_hint(self, window: MainWindow, qtbot: QtBot) -> None:
        type_text(qtbot, "505")
        for part in (
            "505 is not in Tencent Cloud CDN",
            "In standard HTTP it is HTTP Version Not Supported.",
        ):
            assert part in said(window)
        assert current(window) is None
        assert window.detail.browser.toPlainText() == ""

    def test_a_code_that_http_does_not_have_either_gets_a_hint(self, window: MainWindow) -> None:
        window.search("599")
        assert "It is not a standard HTTP code either." in said(window)

    def test_an_unknown_code_that_texts_mention_gets_a_note(self, window: MainWindow) -> None:
        window.search("301")
        assert shown(window) == [423]
        assert window.results.note.isVisible()
        assert "301 is not in" in window.results.note.text()
        assert "Moved Permanently" in window.results.note.text()
        window.search("443")
        assert not window.results.note.isVisible()

    def test_an_exact_code_beats_the_chip_and_words_of_another_party_are_one_link_away(
        self, window: MainWindow, qtbot: QtBot
    ) -> None:
        window.searching.show_party(Party.CLIENT)
        type_text(qtbot, "514")
        assert current(window) == 514
        assert window.chips.isVisible()
        window.searching.show_party(Party.CLIENT)
        window.search("dns")
        assert "No results for “dns” under Client." in said(window)
        press(qtbot, Key.Key_Return)
        press(qtbot, Key.Key_Return)
        assert shown(window) == [531]

    def test_the_typed_text_is_not_read_as_html(self, window: MainWindow) -> None:
        window.search("<b>bold</b><img src=x> \u202e\x07" + "z" * 200)
        assert "<b>" not in said(window)
        assert "\x07" not in said(window)
        assert len(said(window)) < 700

    def test_a_hundred_thousand_characters_are_harmless(self, window: MainWindow) -> None:
        window.search("q" * 100_000)
        assert "No code mentions" in said(window)


def test_if_a_search_fails_the_pane_explains_the_current_code_all_the_same(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The filter has removed the code that was current, and then the ranking fails."""
    window.search("514")

    def fail(*arguments: object) -> None:
        raise RuntimeError

    for function in ("best_match", "counts"):
        with monkeypatch.context() as patched, qtbot.captureExceptions() as raised:
            patched.setattr(SearchProxy, function, fail)
            window.search("53" if function == "counts" else "404")
        assert raised
        current = window.searching.current_code()
        shown = window.detail.browser.toPlainText()
        assert shown.startswith(current.digits) if current else not shown
        assert "514" not in shown.split()


def test_if_a_code_cannot_be_shown_the_pane_is_empty(window: MainWindow, qtbot: QtBot) -> None:
    good = StatusCode(500, "Good", "This is the answer for 500.")
    bad = StatusCode(501, "Bad", cast("str", None))
    window.searching.show_catalogues([Catalogue("a.toml", (good, bad), "a.toml")])
    assert "the answer for 500" in window.detail.browser.toPlainText()
    with qtbot.captureExceptions() as raised:
        qtbot.keyClick(window.search_box, Qt.Key.Key_Down)
    assert raised
    current = window.searching.current_code()
    assert current
    assert current.digits == "501"
    assert window.detail.browser.toPlainText() == ""


def test_nothing_is_searched_while_an_input_method_composes_a_character(window: MainWindow) -> None:
    QApplication.sendEvent(window.search_box, QInputMethodEvent("zheng'shu", []))
    assert window.status_line.count == "28 of 28 codes"
    composed = QInputMethodEvent()
    composed.setCommitString("证书")
    QApplication.sendEvent(window.search_box, composed)
    assert window.search_box.text() == "证书"
    assert shown(window) == [532, 533, 539, 540, 564]
