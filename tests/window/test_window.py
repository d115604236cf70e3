"""The window, used as somebody on call uses it: by its keys, its links, its menus."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDropEvent, QGuiApplication, QTextCursor
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from gui.codes.catalogue import Catalogue, Party
from gui.look import colours
from gui.results.model import Column
from gui.window.help import KeysDialog
from gui.window.window import MainWindow
from tests.conftest import Opened, is_taken

Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
TICKETS = "https://console.intl.cloud.tencent.com/workorder/category"
HEAD = "| Status Code | Meaning | Suggestion |\n|---|---|---|\n"
PAGE = HEAD + "| {code} | {meaning} | See [here](https://example.org/x). |\n"


def press(qtbot: QtBot, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the keyboard is."""
    qtbot.keyClick(QApplication.focusWidget(), key, modifiers)


def type_text(qtbot: QtBot, text: str) -> None:
    for letter in text:
        qtbot.keyClicks(QApplication.focusWidget(), letter)


def current(window: MainWindow) -> int | None:
    indexed = window.table.current_code()
    return indexed.status_code.code if indexed else None


def shown(window: MainWindow) -> list[int]:
    return [int(window.proxy.index(row, Column.CODE).data()) for row in range(window.proxy.rowCount())]


def action(window: MainWindow, text: str) -> QAction:
    """Return the menus' action of that name."""
    actions = window.menuBar().findChildren(QAction) + window.findChildren(QAction)
    return next(action for action in actions if action.text().replace("&", "") == text)


def said(window: MainWindow) -> str:
    """Return what stands in the table's place where nothing is found."""
    return window.results.no_results.text() if window.results.no_results.isVisible() else ""


def write_page(folder: Path, code: int = 599, meaning: str = "Our own code") -> str:
    file = folder / "own.md"
    file.write_text(PAGE.format(code=code, meaning=meaning))
    return str(file)


def test_it_starts_with_all_codes_and_the_first_explained(window: MainWindow) -> None:
    assert len(shown(window)) == 21
    assert current(window) == 400
    assert "400" in window.detail.browser.toPlainText()
    assert window.search_box.hasFocus()


def test_what_is_typed_is_found_and_explained(window: MainWindow, qtbot: QtBot) -> None:
    type_text(qtbot, "514")
    assert shown(window) == [514]
    text = window.detail.browser.toPlainText()
    assert text.startswith("514\nIP access frequency is over the limit\n")
    assert window.detail.browser.accessibleDescription().endswith(" Look at: CDN settings.")
    assert "IP access frequency control" in text


def test_a_word_makes_the_best_match_current(window: MainWindow, qtbot: QtBot) -> None:
    type_text(qtbot, "certificate")
    assert shown(window) == [532, 533, 539, 540, 564]
    assert current(window) == 539


def test_clearing_the_search_keeps_the_current_code(window: MainWindow, qtbot: QtBot) -> None:
    type_text(qtbot, "539")
    press(qtbot, Key.Key_Escape)
    assert window.search_box.text() == ""
    assert len(shown(window)) == 21
    assert current(window) == 539


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
    assert texts == ["3 of 21 codes", "Tencent Cloud CDN, page of 2024-12-30"]


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
        assert current(window) == 400
        window.search("certifcate")
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

    def test_typing_goes_to_the_search_from_where_nothing_is_found(self, window: MainWindow, qtbot: QtBot) -> None:
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

    def test_a_space_in_the_table_is_no_search(self, window: MainWindow, qtbot: QtBot) -> None:
        window.search("dns")
        window.table.setFocus()
        press(qtbot, Key.Key_Space)
        assert window.search_box.text() == "dns"

    def test_a_slash_in_the_search_is_a_slash(self, window: MainWindow, qtbot: QtBot) -> None:
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

    def test_a_links_address_comes_back_after_a_message(self, window: MainWindow, qtbot: QtBot) -> None:
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
        press(qtbot, Key.Key_Tab)
        press(qtbot, Key.Key_Tab)
        assert window.status_line.findChildren(QLabel)[0].text() == "1 of 21 codes"
        assert QApplication.focusWidget() is window.detail.copy_button
        press(qtbot, Key.Key_Tab)
        press(qtbot, Key.Key_Space)
        assert opened.addresses == [TICKETS]

    def test_enter_in_the_table_goes_to_the_explanation(self, window: MainWindow, qtbot: QtBot) -> None:
        window.table.setFocus()
        press(qtbot, Key.Key_Down)
        assert current(window) == 403
        press(qtbot, Key.Key_Return)
        assert window.detail.browser.hasFocus()

    def test_escape_goes_back_one_step_at_a_time(self, window: MainWindow, qtbot: QtBot) -> None:
        window._filter(Party.ORIGIN)
        window.search("dns")
        window.open_catalogue("missing.toml")
        window.detail.browser.setFocus()
        press(qtbot, Key.Key_Escape)
        assert window.notice.text() == ""
        assert window.search_box.text() == "dns"
        press(qtbot, Key.Key_Escape)
        assert window.search_box.text() == ""
        assert len(shown(window)) == 11
        press(qtbot, Key.Key_Escape)
        assert len(shown(window)) == 21
        assert window.search_box.hasFocus()

    def test_f1_shows_the_keys(self, window: MainWindow, qtbot: QtBot) -> None:
        press(qtbot, Key.Key_F1)
        dialog = next(child for child in window.children() if isinstance(child, KeysDialog))
        rows = [dialog.table.model().index(row, 0) for row in range(dialog.table.model().rowCount())]
        keys = {row.data(): row.siblingAtColumn(1).data() for row in rows}
        assert keys["Ctrl+F, Ctrl+K"] == "Find"
        assert {"Ctrl+O", "F5", "Ctrl+Shift+C", "Alt+4", "Enter"} < keys.keys()
        assert rows[0].data(Qt.ItemDataRole.AccessibleTextRole) == "any letter or digit: search"
        qtbot.waitUntil(dialog.table.hasFocus)
        press(qtbot, Key.Key_Down)
        assert dialog.table.currentIndex() == rows[1]
        press(qtbot, Key.Key_Escape)
        assert not dialog.isVisible()

    def test_every_menu_action_has_a_name_and_no_two_share_a_key(self, window: MainWindow) -> None:
        keys = [key.toString() for action in window.actions_with_keys() for key in action.shortcuts()]
        assert len(keys) == len(set(keys)) > 12


class TestCopying:
    def test_copy_takes_the_current_code_as_text_and_html(self, window: MainWindow, qtbot: QtBot) -> None:
        type_text(qtbot, "509")
        press(qtbot, Key.Key_C, CTRL)
        data = QGuiApplication.clipboard().mimeData()
        assert data.text().splitlines()[0] == "509  Blocked because of a CC attack"
        assert f"File a ticket <{TICKETS}>." in data.text()
        assert f'<a href="{TICKETS}">File a ticket</a>' in data.html()
        assert window.status_line.findChildren(QLabel)[0].text() == "Copied 509."

    def test_copy_takes_the_search_text_if_it_is_selected(self, window: MainWindow, qtbot: QtBot) -> None:
        type_text(qtbot, "dns")
        press(qtbot, Key.Key_A, CTRL)
        press(qtbot, Key.Key_C, CTRL)
        assert QGuiApplication.clipboard().text() == "dns"

    def test_copy_takes_what_is_selected_in_the_explanation(self, window: MainWindow, qtbot: QtBot) -> None:
        type_text(qtbot, "514")
        press(qtbot, Key.Key_Return)
        cursor = window.detail.browser.textCursor()
        cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        window.detail.browser.setTextCursor(cursor)
        press(qtbot, Key.Key_C, CTRL)
        assert QGuiApplication.clipboard().text() == "514"

    def test_copy_takes_what_is_selected_by_keys(self, window: MainWindow, qtbot: QtBot) -> None:
        type_text(qtbot, "514")
        press(qtbot, Key.Key_Return)
        press(qtbot, Key.Key_Down)
        press(qtbot, Key.Key_Right, CTRL | SHIFT)
        press(qtbot, Key.Key_C, CTRL)
        assert QGuiApplication.clipboard().text() == "IP "

    def test_a_link_that_tab_reached_is_no_selection(self, window: MainWindow, qtbot: QtBot) -> None:
        type_text(qtbot, "509")
        press(qtbot, Key.Key_Return)
        press(qtbot, Key.Key_Tab)
        press(qtbot, Key.Key_C, CTRL)
        assert QGuiApplication.clipboard().text().startswith("509  Blocked")

    def test_markdown_by_its_key(self, window: MainWindow, qtbot: QtBot) -> None:
        type_text(qtbot, "509")
        press(qtbot, Key.Key_C, CTRL | SHIFT)
        assert f"[File a ticket]({TICKETS})" in QGuiApplication.clipboard().text()

    def test_nothing_found_copies_nothing(self, window: MainWindow, qtbot: QtBot) -> None:
        QGuiApplication.clipboard().setText("before")
        type_text(qtbot, "zzzz")
        press(qtbot, Key.Key_C, CTRL)
        press(qtbot, Key.Key_C, CTRL | SHIFT)
        assert QGuiApplication.clipboard().text() == "before"

    def test_the_button_copies_the_code(self, window: MainWindow, qtbot: QtBot) -> None:
        window.search("538")
        qtbot.mouseClick(window.detail.copy_button, Qt.MouseButton.LeftButton)
        assert QGuiApplication.clipboard().text().startswith("538  ")


class TestNothingFound:
    def test_a_slip_is_mended_by_keyboard(self, window: MainWindow, qtbot: QtBot) -> None:
        type_text(qtbot, "certifcate")
        assert "Nothing here speaks of “certifcate”." in said(window)
        press(qtbot, Key.Key_Return)
        press(qtbot, Key.Key_Return)
        assert window.search_box.text() == "certificate"
        assert current(window) == 539
        assert window.search_box.hasFocus()
        assert said(window) == ""

    def test_the_way_back_shows_all_codes(self, window: MainWindow, qtbot: QtBot) -> None:
        type_text(qtbot, "zzzzzzzz")
        assert "Show all 21 codes" in said(window)
        press(qtbot, Key.Key_Return)
        press(qtbot, Key.Key_Return)
        assert len(shown(window)) == 21

    def test_an_unknown_code_is_answered(self, window: MainWindow, qtbot: QtBot) -> None:
        type_text(qtbot, "504")
        for part in ("504 is not in Tencent Cloud CDN", "In standard HTTP it is Gateway Timeout.", ">503</a>"):
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
        window._filter(Party.CLIENT)
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
        assert "Nothing here speaks of" in said(window)


class TestChips:
    def test_a_chip_filters_and_the_counts_are_those_of_the_search(self, window: MainWindow, qtbot: QtBot) -> None:
        window.search("ticket")
        chips = {chip.text(): chip for chip in window.chips._chips.values()}
        assert {name: chip.accessibleName() for name, chip in chips.items()} == {
            "All": "All, 4 found",
            "Client": "Client, 0 found",
            "CDN settings": "CDN settings, 0 found",
            "Origin": "Origin, 1 found",
            "Tencent Cloud": "Tencent Cloud, 3 found",
        }
        qtbot.mouseClick(chips["Origin"], Qt.MouseButton.LeftButton)
        assert shown(window) == [564]
        assert chips["All"].accessibleName() == "All, 4 found"

    def test_the_menu_filters_and_the_chip_follows(self, window: MainWindow, qtbot: QtBot) -> None:
        press(qtbot, Key.Key_3, Qt.KeyboardModifier.AltModifier)
        assert shown(window) == [403, 503, 514]
        assert window.chips._chips[Party.CDN].isChecked()

    def test_a_toggle_without_a_click_chooses_once(self, window: MainWindow, qtbot: QtBot) -> None:
        with qtbot.waitSignal(window.chips.chosen) as chosen:
            window.chips._chips[Party.CDN].toggle()
        assert chosen.args == [Party.CDN]
        assert shown(window) == [403, 503, 514]

    def test_arrow_keys_choose_the_next_chip(self, window: MainWindow, qtbot: QtBot) -> None:
        window.chips._chips[None].setFocus()
        press(qtbot, Key.Key_Right)
        assert shown(window) == [400, 413, 414, 499]
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

    def test_the_menu_opens_and_copies_the_link_with_the_focus_or_the_first(
        self, window: MainWindow, qtbot: QtBot, opened: Opened, tmp_path: Path
    ) -> None:
        file = tmp_path / "own.md"
        file.write_text(HEAD + "| 599 | Our own | [One](https://example.org/1), [two](https://example.org/2) |\n")
        window.open_catalogue(str(file))
        action(window, "Open link").trigger()
        window.detail.focus_page()
        press(qtbot, Key.Key_Tab)
        press(qtbot, Key.Key_Tab)
        action(window, "Open link").trigger()
        assert opened.addresses == ["https://example.org/1", "https://example.org/2"]
        action(window, "Copy link address").trigger()
        assert QGuiApplication.clipboard().text() == "https://example.org/2"

    @pytest.mark.parametrize(("search", "has_link"), [("509", True), ("514", False), ("zzzz", False)])
    def test_the_menus_links_rest_without_a_link(self, window: MainWindow, search: str, has_link: bool) -> None:
        window.search("509")
        window.search(search)
        assert action(window, "Open link").isEnabled() == has_link
        assert action(window, "Copy link address").isEnabled() == has_link

    def test_other_links_are_called_links(self, window: MainWindow, tmp_path: Path) -> None:
        window.open_catalogue(write_page(tmp_path))
        assert window.detail.link_button.text() == "Open link"

    def test_a_code_without_links_has_no_button_for_them(self, window: MainWindow) -> None:
        window.search("514")
        assert not window.detail.link_button.isVisible()

    def test_no_browser_is_said_and_the_address_can_be_copied(self, window: MainWindow, qtbot: QtBot) -> None:
        window._browser.failed.emit(TICKETS)
        assert TICKETS in window.notice.text()
        qtbot.mouseClick(window.notice.copy_button, Qt.MouseButton.LeftButton)
        assert QGuiApplication.clipboard().text() == TICKETS
        qtbot.mouseClick(window.notice.close_button, Qt.MouseButton.LeftButton)
        assert window.notice.text() == ""

    def test_the_source_of_the_catalogue_opens(self, window: MainWindow, opened: Opened) -> None:
        action(window, "Source of the catalogue").trigger()
        assert opened.addresses == ["https://www.tencentcloud.com/document/product/228/42177"]


class TestCatalogues:
    def test_another_opens_and_the_built_in_comes_back(self, window: MainWindow, tmp_path: Path) -> None:
        window.search("5xx")
        window.open_catalogue(write_page(tmp_path))
        assert shown(window) == [599]
        assert window.status_line.findChildren(QLabel)[1].text() == "own.md"
        assert window.windowTitle() == "own.md — CDN Status Codes"
        action(window, "Built-in catalogue").trigger()
        assert len(shown(window)) == 14
        assert window.windowTitle() == "CDN Status Codes"

    def test_without_parties_their_chips_and_column_are_not_there(self, window: MainWindow, tmp_path: Path) -> None:
        window._filter(Party.ORIGIN)
        window.open_catalogue(write_page(tmp_path))
        assert not window.chips.isVisible()
        assert window.table.isColumnHidden(Column.PARTY)
        assert shown(window) == [599]

    def test_what_cannot_be_read_is_said_and_the_open_one_stays(self, window: MainWindow, tmp_path: Path) -> None:
        window.search("514")
        (tmp_path / "bad.md").write_text(PAGE.format(code="abc", meaning="x"))
        window.open_catalogue(str(tmp_path / "bad.md"))
        assert "bad.md: line 3: the code is “abc”." in window.notice.text()
        assert current(window) == 514
        assert window.search_box.text() == "514"
        window.open_catalogue(write_page(tmp_path))
        assert window.notice.text() == ""

    def test_f5_reads_the_file_again_and_keeps_the_code(self, window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
        file = write_page(tmp_path, meaning="Before")
        window.open_catalogue(file)
        write_page(tmp_path, meaning="After")
        press(qtbot, Key.Key_F5)
        assert current(window) == 599
        assert "After" in window.detail.browser.toPlainText()
        Path(file).unlink()
        press(qtbot, Key.Key_F5)
        assert "No such file" in window.notice.text()
        assert "After" in window.detail.browser.toPlainText()

    def test_f5_keeps_the_row_and_the_party(self, window: MainWindow, qtbot: QtBot) -> None:
        window._filter(Party.ORIGIN)
        window.table.setCurrentIndex(window.proxy.index_of(538))
        press(qtbot, Key.Key_F5)
        assert current(window) == 538
        assert len(shown(window)) == 11
        assert window.chips._chips[Party.ORIGIN].isChecked()

    def test_a_dropped_file_opens(self, window: MainWindow, tmp_path: Path) -> None:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(write_page(tmp_path))])
        assert is_taken(window, data)
        drop = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(window, QDropEvent(QPointF(200, 200), *drop))
        assert shown(window) == [599]

    @pytest.mark.parametrize("urls", [[], ["https://example.org/own.md"], ["file:///a.md", "file:///b.md"]])
    def test_anything_else_is_not_taken(self, window: MainWindow, urls: list[str]) -> None:
        data = QMimeData()
        data.setUrls([QUrl(url) for url in urls])
        assert not is_taken(window, data)

    def test_a_thousand_codes(self, window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
        rows = "".join(f"| {code} | Meaning {code} | Do **this** |\n" for code in range(1000))
        file = tmp_path / "thousand.md"
        file.write_text(HEAD + rows)
        window.open_catalogue(str(file))
        type_text(qtbot, "514")
        assert shown(window) == [514]


class TestSorting:
    def test_a_click_on_a_heading_sorts_and_a_second_turns_it_round(self, window: MainWindow, qtbot: QtBot) -> None:
        header = window.table.horizontalHeader()
        spot = QPoint(header.sectionViewportPosition(Column.MEANING) + 20, header.height() // 2)
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        first = shown(window)[0]
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        assert shown(window)[-1] == first

    def test_the_menu_sorts_too(self, window: MainWindow) -> None:
        action(window, "Sort by: Code").trigger()
        assert shown(window)[0] == 564
        action(window, "Sort by: Code").trigger()
        assert shown(window)[0] == 400


class TestState:
    def test_size_panes_and_order_are_kept(self, window: MainWindow, catalogue: Catalogue, qtbot: QtBot) -> None:
        window.resize(780, 500)
        window._splitter.setSizes([300, 438])
        window.table.sortByColumn(Column.PARTY, Qt.SortOrder.DescendingOrder)
        window.search("dns")
        sizes = window._splitter.sizes()
        window.close()
        again = MainWindow(catalogue)
        qtbot.addWidget(again)
        again.restore()
        with qtbot.waitExposed(again):
            again.show()
        assert (again.width(), again.height()) == (780, 500)
        assert again._splitter.sizes() == sizes
        header = again.table.horizontalHeader()
        assert header.sortIndicatorSection() == Column.PARTY
        assert header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
        assert again.search_box.text() == ""

    def test_a_narrow_window_shows_the_detail_below(self, window: MainWindow, qtbot: QtBot) -> None:
        window.resize(640, 400)
        assert window._splitter.orientation() == Qt.Orientation.Vertical
        assert (window.width(), window.height()) == (640, 400)
        assert window.detail.mapTo(window, QPoint()).y() > window.table.mapTo(window, QPoint()).y()
        page = window.detail.browser

        def is_suggestion_in_sight() -> bool:
            return page.viewport().rect().contains(page.cursorRect(page.document().find("Check that the syntax")))

        qtbot.waitUntil(is_suggestion_in_sight)
        window.resize(780, 600)
        assert window._splitter.orientation() == Qt.Orientation.Horizontal


def test_dark_is_followed_live(window: MainWindow, qapp: QApplication, qtbot: QtBot) -> None:
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


def test_about_names_version_and_catalogue(window: MainWindow) -> None:
    action(window, "About").trigger()
    (box,) = window.findChildren(QMessageBox)
    assert any("Tencent Cloud CDN" in label.text() for label in box.findChildren(QLabel))
    box.close()


def test_from_right_to_left_every_widget_stands_mirrored(
    window: MainWindow, catalogue: Catalogue, qtbot: QtBot, qapp: QApplication
) -> None:
    window.search("509")
    places = [
        (widget.mapTo(window, QPoint()).x(), widget.isVisible(), type(widget))
        for widget in window.findChildren(QWidget)
        if widget is not window.examples  # which only the first window ever has
    ]
    assert sum(is_visible for _, is_visible, _ in places) > 20
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
