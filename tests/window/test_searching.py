"""Searching in the window: what is current, and what is said if nothing is found."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gui.codes.catalogue import Party
from gui.window.window import MainWindow
from tests.window.driving import current, press, said, shown, type_text

Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def test_it_starts_with_all_codes_and_the_first_explained(window: MainWindow) -> None:
    assert len(shown(window)) == 28
    assert current(window) == 0
    assert "The request ended" in window.detail.browser.toPlainText()
    assert window.search_box.hasFocus()


def test_what_is_typed_is_found_and_explained(window: MainWindow, qtbot: QtBot) -> None:
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


class TestNothingFound:
    def test_a_slip_is_mended_by_keyboard(self, window: MainWindow, qtbot: QtBot) -> None:
        type_text(qtbot, "certifcate")
        assert "No code mentions “certifcate”." in said(window)
        press(qtbot, Key.Key_Return)
        press(qtbot, Key.Key_Return)
        assert window.search_box.text() == "certificate"
        assert current(window) == 539
        assert window.search_box.hasFocus()
        assert said(window) == ""

    def test_the_way_back_shows_all_codes(self, window: MainWindow, qtbot: QtBot) -> None:
        type_text(qtbot, "zzzzzzzz")
        assert "Show all 28 codes" in said(window)
        press(qtbot, Key.Key_Return)
        press(qtbot, Key.Key_Return)
        assert len(shown(window)) == 28

    def test_an_unknown_code_is_answered(self, window: MainWindow, qtbot: QtBot) -> None:
        type_text(qtbot, "505")
        for part in (
            "505 is not in Tencent Cloud CDN",
            "In standard HTTP it is HTTP Version Not Supported.",
            ">504</a>",
        ):
            assert part in said(window)
        assert current(window) is None
        assert window.detail.browser.toPlainText() == ""

    def test_a_code_that_no_standard_has_either(self, window: MainWindow) -> None:
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

    def test_a_code_of_another_party_is_one_link_away(self, window: MainWindow, qtbot: QtBot) -> None:
        window.searching.show_party(Party.CLIENT)
        type_text(qtbot, "514")
        assert "No results for “514” under Client." in said(window)
        press(qtbot, Key.Key_Return)
        press(qtbot, Key.Key_Return)
        assert current(window) == 514

    def test_what_was_typed_is_quoted_as_text(self, window: MainWindow) -> None:
        window.search("<b>bold</b><img src=x> \u202e\x07" + "z" * 200)
        assert "<b>" not in said(window)
        assert "\x07" not in said(window)
        assert len(said(window)) < 700

    def test_a_hundred_thousand_characters(self, window: MainWindow) -> None:
        window.search("z" * 100_000)
        assert "No code mentions" in said(window)
