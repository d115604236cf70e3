"""The window does what it should if it is used by its keys, its links and its menus."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from gui.codes.catalogue import Catalogue, Party
from gui.desktop.browser import Browser
from gui.look import colours
from gui.results.model import Column
from gui.window.window import MainWindow
from tests.conftest import Opened
from tests.window.driving import TICKETS, action, chips, current, press, shown, type_text, write_page

Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def test_the_clear_button_clears(window: MainWindow, qtbot: QtBot) -> None:
    window.search("dns")
    button = next(child for child in window.search_box.findChildren(QWidget) if child.accessibleName())
    assert button.accessibleName() == "Clear the search"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.search_box.text() == ""
    assert not button.isVisible()


def test_the_status_line_counts_and_names_the_catalogue(window: MainWindow) -> None:
    window.search("5xx timeout")
    texts = [label.text() for label in window.status_line.findChildren(QLabel)]
    assert texts == ["5 of 28 codes", "Tencent Cloud CDN, page of 2024-12-30"]


class TestKeys:
    def test_arrows_and_page_keys_move_the_row_while_the_caret_stays(self, window: MainWindow, qtbot: QtBot) -> None:
        type_text(qtbot, "5")
        press(qtbot, Key.Key_Down)
        assert current(window) == 503
        press(qtbot, Key.Key_Up)
        assert current(window) == 502
        press(qtbot, Key.Key_PageDown)
        assert current(window) not in (502, 503)
        press(qtbot, Key.Key_PageUp)
        assert current(window) == 502
        assert window.search_box.hasFocus()

    def test_the_row_stops_at_both_ends(self, window: MainWindow, qtbot: QtBot) -> None:
        press(qtbot, Key.Key_Up)
        assert current(window) == 0
        window.search("zebra")
        press(qtbot, Key.Key_Down)
        assert current(window) is None

    @pytest.mark.parametrize("place", ["table", "page", "chip", "copy"])
    def test_typing_anywhere_goes_to_the_search(self, window: MainWindow, qtbot: QtBot, place: str) -> None:
        places: dict[str, QWidget] = {
            "table": window.table,
            "page": window.detail.browser,
            "chip": window.chips.findChildren(QWidget)[2],
            "copy": window.detail.copy_button,
        }
        places[place].setFocus()
        type_text(qtbot, "dns")
        assert window.search_box.text() == "dns"
        assert window.search_box.hasFocus()

    def test_typing_goes_to_the_search_if_nothing_is_found(self, window: MainWindow, qtbot: QtBot) -> None:
        type_text(qtbot, "zzzz")
        window.results.no_results.setFocus()
        press(qtbot, Key.Key_Backspace)
        assert window.search_box.text() == "zzz"

    @pytest.mark.parametrize(("key", "modifiers"), [(Key.Key_F, CTRL), (Key.Key_K, CTRL), (Key.Key_Slash, None)])
    def test_find_takes_the_keyboard_with_the_text_selected(
        self, window: MainWindow, qtbot: QtBot, key: Qt.Key, modifiers: Qt.KeyboardModifier | None
    ) -> None:
        type_text(qtbot, "dns")
        window.table.setFocus()
        press(qtbot, key, modifiers or Qt.KeyboardModifier.NoModifier)
        assert window.search_box.hasFocus()
        assert window.search_box.selectedText() == "dns"

    def test_a_space_in_the_table_does_not_search(self, window: MainWindow, qtbot: QtBot) -> None:
        window.search("dns")
        window.table.setFocus()
        press(qtbot, Key.Key_Space)
        assert window.search_box.text() == "dns"

    def test_a_slash_can_be_typed_in_the_search(self, window: MainWindow, qtbot: QtBot) -> None:
        type_text(qtbot, "301/302")
        assert window.search_box.text() == "301/302"
        assert shown(window) == [423]

    def test_enter_tab_enter_opens_the_ticket_link(self, window: MainWindow, qtbot: QtBot, opened: Opened) -> None:
        type_text(qtbot, "509")
        press(qtbot, Key.Key_Return)
        assert window.detail.browser.hasFocus()
        press(qtbot, Key.Key_Tab)
        assert window.status_line.findChildren(QLabel)[0].text() == TICKETS
        press(qtbot, Key.Key_Return)
        assert opened.addresses == [TICKETS]

    def test_the_address_of_a_link_is_shown_again_after_a_message(self, window: MainWindow, qtbot: QtBot) -> None:
        type_text(qtbot, "509")
        press(qtbot, Key.Key_Return)
        press(qtbot, Key.Key_Tab)
        press(qtbot, Key.Key_C, CTRL)
        line = window.status_line.findChildren(QLabel)[0]
        assert line.text() == "Copied 509."
        qtbot.waitUntil(lambda: line.text() == TICKETS)

    def test_tab_leaves_the_links_for_the_buttons(self, window: MainWindow, qtbot: QtBot, opened: Opened) -> None:
        type_text(qtbot, "509")
        press(qtbot, Key.Key_Return)
        for _ in range(50):  # its links, each of which leads to a page, a code or a command
            if QApplication.focusWidget() is not window.detail.browser:
                break
            press(qtbot, Key.Key_Tab)
        assert window.status_line.findChildren(QLabel)[0].text() == "1 of 28 codes"
        assert QApplication.focusWidget() is window.detail.copy_button
        press(qtbot, Key.Key_Tab)
        press(qtbot, Key.Key_Space)
        assert opened.addresses == [TICKETS]

    def test_after_more_lines_the_keyboard_goes_on_behind_them(self, window: MainWindow, qtbot: QtBot) -> None:
        type_text(qtbot, "403")
        press(qtbot, Key.Key_Return)
        browser = window.detail.browser
        while browser.link_at_focus() != "more:also":
            press(qtbot, Key.Key_Tab)
        place = browser.textCursor().selectionStart()
        press(qtbot, Key.Key_Return)
        assert window.detail.whole_sections == {"also"}
        assert browser.hasFocus()
        assert browser.link_at_focus()
        assert browser.textCursor().selectionStart() >= place

    def test_enter_in_the_table_goes_to_the_explanation(self, window: MainWindow, qtbot: QtBot) -> None:
        window.table.setFocus()
        press(qtbot, Key.Key_Down)
        assert current(window) == 400
        press(qtbot, Key.Key_Return)
        assert window.detail.browser.hasFocus()

    def test_escape_in_the_answer_returns_to_the_search_and_keeps_it(self, window: MainWindow, qtbot: QtBot) -> None:
        type_text(qtbot, "5xx")
        press(qtbot, Key.Key_Down)
        press(qtbot, Key.Key_Down)
        code = current(window)
        press(qtbot, Key.Key_Return)
        press(qtbot, Key.Key_Escape)
        assert (window.search_box.text(), current(window)) == ("5xx", code)
        assert window.search_box.hasFocus()
        press(qtbot, Key.Key_Escape)
        assert window.search_box.text() == ""

    def test_escape_goes_back_one_step_at_a_time(self, window: MainWindow, qtbot: QtBot) -> None:
        window.searching.show_party(Party.ORIGIN)
        window.search("dns")
        window.catalogues.open("missing.toml")
        window.detail.browser.setFocus()
        press(qtbot, Key.Key_Escape)
        assert window.notice.text() == ""
        assert window.search_box.text() == "dns"
        press(qtbot, Key.Key_Escape)
        assert window.search_box.text() == ""
        assert len(shown(window)) == 12
        press(qtbot, Key.Key_Escape)
        assert len(shown(window)) == 28
        assert window.search_box.hasFocus()


class TestScreenReader:
    def test_it_says_how_many_codes_a_search_finds_and_which_is_current(
        self, window: MainWindow, heard: list[str]
    ) -> None:
        window.search("514")
        assert heard == [f"1 of 28 codes. {window.table.current_text().rstrip('.')}"]
        assert "514" in heard[0]

    def test_it_says_that_nothing_is_found(self, window: MainWindow, heard: list[str]) -> None:
        window.search("zebra")
        assert heard == ["0 of 28 codes. No code mentions “zebra”. Show all codes: 28"]

    def test_it_says_the_note_above_the_table_once(self, window: MainWindow, heard: list[str], qtbot: QtBot) -> None:
        window.search("certificate expired zebra")
        note = "No code has all of these; nearest first. Not found: zebra"
        assert heard == [f"1 nearest of 28 codes. {note}. 539, HTTPS: certificate validation failed, Origin"]
        window.search("certificate expired zebra!")  # nothing changes
        assert len(heard) == 1
        window.search("certificate zebra")  # other codes, the same note
        assert "nearest of 28 codes. 539" in heard[1]
        assert note not in heard[1]
        window.search("certificate expired wombat")
        assert heard[-1].count("Not found: wombat") == 1

    def test_it_says_the_row_that_an_arrow_key_reaches_from_the_search_field(
        self, window: MainWindow, qtbot: QtBot, heard: list[str]
    ) -> None:
        press(qtbot, Key.Key_Down)
        assert current(window) == 400
        assert heard == [window.table.current_text().rstrip(".")]

    def test_the_program_does_not_say_a_row_of_the_table_that_has_the_focus(
        self, window: MainWindow, qtbot: QtBot, heard: list[str]
    ) -> None:
        window.table.setFocus()
        press(qtbot, Key.Key_Down)
        assert current(window) == 400
        assert heard == []  # Qt tells a screen reader about the focus


class TestChips:
    def test_a_chip_filters_and_the_counts_are_those_of_the_search(self, window: MainWindow, qtbot: QtBot) -> None:
        window.search("ticket")
        assert {name: chip.accessibleName() for name, chip in chips(window).items()} == {
            "All": "All, 5 found",
            "Client": "Client, 0 found",
            "CDN settings": "CDN settings, 0 found",
            "Origin": "Origin, 1 found",
            "Tencent Cloud": "Tencent Cloud, 4 found",
        }
        qtbot.mouseClick(chips(window)["Origin"], Qt.MouseButton.LeftButton)
        assert shown(window) == [564]
        assert chips(window)["All"].accessibleName() == "All, 5 found"

    def test_a_toggle_without_a_click_chooses_once(self, window: MainWindow, qtbot: QtBot) -> None:
        with qtbot.waitSignal(window.chips.chosen) as chosen:
            chips(window)["CDN settings"].toggle()
        assert chosen.args == [Party.CDN]
        assert shown(window) == [403, 429, 503, 514, 566]

    def test_arrow_keys_choose_the_next_chip(self, window: MainWindow, qtbot: QtBot) -> None:
        chips(window)["All"].setFocus()
        press(qtbot, Key.Key_Right)
        assert shown(window) == [0, 400, 413, 414, 499]
        assert action(window, "Only: Client").isChecked()


class TestLinks:
    def test_a_click_on_the_link_opens_it(self, window: MainWindow, qtbot: QtBot, opened: Opened) -> None:
        window.search("509")
        page = window.detail.browser
        spot = next(
            QPoint(x, y)
            for y in range(0, page.viewport().height(), 4)
            for x in range(0, page.viewport().width(), 8)
            if page.anchorAt(QPoint(x, y))
        )
        qtbot.mouseMove(page.viewport(), spot)
        assert window.status_line.findChildren(QLabel)[0].text() == TICKETS
        qtbot.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        assert opened.addresses == [TICKETS]

    def test_the_button_opens_the_ticket_page(self, window: MainWindow, qtbot: QtBot, opened: Opened) -> None:
        window.search("564")
        assert window.detail.link_button.text() == "Open ticket page"
        qtbot.mouseClick(window.detail.link_button, Qt.MouseButton.LeftButton)
        assert opened.addresses == [TICKETS]

    def test_the_button_for_other_links_says_so(self, window: MainWindow, tmp_path: Path) -> None:
        window.catalogues.open(write_page(tmp_path))
        assert window.detail.link_button.text() == "Open link"

    def test_a_code_without_links_has_no_button_for_them(self, window: MainWindow) -> None:
        window.search("514")
        assert not window.detail.link_button.isVisible()

    def test_without_a_browser_a_notice_offers_the_address_to_copy(self, window: MainWindow, qtbot: QtBot) -> None:
        (browser,) = window.findChildren(Browser)
        browser.failed.emit(TICKETS)
        assert TICKETS in window.notice.text()
        qtbot.mouseClick(window.notice.copy_button, Qt.MouseButton.LeftButton)
        assert QGuiApplication.clipboard().text() == TICKETS
        qtbot.mouseClick(window.notice.close_button, Qt.MouseButton.LeftButton)
        assert window.notice.text() == ""

    def test_an_address_that_cannot_be_opened_says_so(self, window: MainWindow) -> None:
        window.detail.link_activated.emit("https://a.example:99999/")
        assert "https://a.example:99999/" in window.notice.text()


def test_the_window_follows_a_change_to_dark(window: MainWindow, qapp: QApplication, qtbot: QtBot) -> None:
    window.search("certificate")
    before = window.detail.browser.toHtml()
    qapp.setPalette(colours.palette(Qt.ColorScheme.Dark))
    qtbot.waitUntil(lambda: colours.DARK.mark.name() in window.detail.browser.toHtml())
    html = window.detail.browser.toHtml()
    assert colours.DARK.muted.name() in html
    assert colours.LIGHT.mark.name() not in html
    image = window.grab().toImage()
    assert image.pixelColor(4, image.height() // 2).name() == colours.DARK.window.name()
    qapp.setPalette(colours.palette(Qt.ColorScheme.Light))
    qtbot.waitUntil(lambda: window.detail.browser.toHtml() == before)


def test_from_right_to_left_every_widget_is_mirrored(
    window: MainWindow, catalogue: Catalogue, qtbot: QtBot, qapp: QApplication
) -> None:
    window.search("509")
    places = [
        (widget.mapTo(window, QPoint()).x(), widget.isVisible(), type(widget))
        for widget in window.findChildren(QWidget)
        if widget is not window.examples  # only the first window has them
    ]
    assert sum(is_visible for _, is_visible, _ in places) > 20
    window.close()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        mirrored = MainWindow(catalogue)
        qtbot.addWidget(mirrored)
        mirrored.resize(window.size())
        with qtbot.waitExposed(mirrored):
            mirrored.show()
        mirrored.search("509")
        for widget, (left, is_visible, kind) in zip(mirrored.findChildren(QWidget), places, strict=True):
            assert type(widget) is kind
            right = mirrored.width() - widget.mapTo(mirrored, QPoint(widget.width(), 0)).x()
            # Within the room that a layout leaves for a scroll bar.
            assert not is_visible or abs(right - left) <= 16, widget
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("column", list(Column))
@pytest.mark.parametrize("order", list(Qt.SortOrder))
def test_the_current_row_stays_in_sight_if_the_order_changes(
    window: MainWindow, column: Column, order: Qt.SortOrder, qtbot: QtBot
) -> None:
    window.resize(1080, 400)
    window.table.sortByColumn(column, order)
    table = window.table
    qtbot.waitUntil(lambda: table.viewport().rect().contains(table.visualRect(table.currentIndex())))


def test_a_start_with_another_order_begins_with_the_first_row(
    window: MainWindow, catalogue: Catalogue, qtbot: QtBot
) -> None:
    window.table.sortByColumn(Column.MEANING, Qt.SortOrder.DescendingOrder)
    window.close()
    again = MainWindow(catalogue)
    qtbot.addWidget(again)
    assert again.table.currentIndex().row() == 0
    assert current(again) == shown(again)[0] != 400


def test_undo_brings_back_the_search_before_the_one_that_a_link_made(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(window.search_box, "https timeout")
    window.detail.code_chosen.emit("533")
    assert window.search_box.text() == "533"
    window.search_box.undo()
    assert window.search_box.text() == "https timeout"
