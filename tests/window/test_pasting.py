"""What is pasted or dropped is read as evidence, shown, and put away again."""

import errno
import gzip
import os
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QContextMenuEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QMenu
from pytestqt.qtbot import QtBot

from gui.evidence.evidence import Field
from gui.evidence.read import MAX_CHARACTERS
from gui.instance.request import Request
from gui.languages import Language
from gui.window.pasting import Pasting
from gui.window.ticket_dialog import TicketDialog
from gui.window.window import MainWindow
from tests.conftest import Opened, is_taken
from tests.window.driving import action, current, press, shown, type_text, write_page

UUID = "12642388588334932894"
HEADERS = f"HTTP/1.1 562 Unknown\nDate: Tue, 24 Nov 2026 07:01:12 GMT\nX-NWS-LOG-UUID: {UUID}\nSet-Cookie: sid=secret\n"
LOG = "\n".join(
    f'198.51.100.7 - - [24/Nov/2026:15:01:12 +0800] "GET /a?sign=secret HTTP/1.1" {code} 502 "-" "-"'
    for code in (200, 403, 514, 403)
)
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def open_window(window: MainWindow, qtbot: QtBot) -> MainWindow:
    with qtbot.waitExposed(window):
        window.show()
    window.search_box.setFocus()
    return window


def paste(window: MainWindow, qtbot: QtBot, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    qtbot.keyClick(window.search_box, Qt.Key.Key_V, CONTROL)


def drop(window: MainWindow, data: QMimeData) -> None:
    assert is_taken(window, data)
    event = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(window, QDropEvent(QPointF(300, 300), *event))


def drop_file(window: MainWindow, file: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    drop(window, data)


def page(window: MainWindow) -> str:
    return window.detail.browser.toPlainText()


def said(window: MainWindow) -> list[str]:
    return [label.text() for label in window.status_line.findChildren(QLabel)]


def follow(window: MainWindow, address: str) -> None:
    """Follow a link of the page."""
    assert f'href="{address}"' in window.detail.browser.toHtml()
    window.detail.browser.link_activated.emit(address)


def test_headers_are_read_and_their_code_is_current(open_window: MainWindow, qtbot: QtBot) -> None:
    paste(open_window, qtbot, HEADERS)
    assert open_window.search_box.text() == "HTTP/1.1 562 Unknown"
    assert (shown(open_window), current(open_window)) == ([562], 562)
    assert open_window.results.message() == "Read as 562, from response headers"
    assert "FROM WHAT YOU PASTED" in page(open_window)
    assert UUID in page(open_window)
    assert "secret" not in page(open_window)
    assert "Read on this computer. Nothing was sent." in said(open_window)


def test_the_codes_of_several_lines_are_links(open_window: MainWindow, qtbot: QtBot) -> None:
    paste(open_window, qtbot, LOG)
    assert (shown(open_window), current(open_window)) == ([403, 514], 403)
    assert "403 × 2, 514 × 1, 200 × 1" in page(open_window).replace("\xa0", " ")
    follow(open_window, "row:514")
    assert (shown(open_window), current(open_window)) == ([403, 514], 514)
    assert "FROM WHAT YOU PASTED" in page(open_window)
    assert "row:200" not in open_window.detail.browser.toHtml()  # no catalogue has it


def test_each_value_is_copied_without_its_secrets(open_window: MainWindow, qtbot: QtBot) -> None:
    paste(open_window, qtbot, LOG)
    follow(open_window, "value:0")
    assert QGuiApplication.clipboard().text() == "2026-11-24 15:01:12 +08:00"
    assert "Copied 2026-11-24 15:01:12 +08:00" in said(open_window)
    follow(open_window, "value:1")
    assert QGuiApplication.clipboard().text() == "/a"


def test_the_commands_are_filled(open_window: MainWindow, qtbot: QtBot) -> None:
    paste(open_window, qtbot, f"curl https://www.example.com/a\n{HEADERS}")
    assert "curl -sv -o /dev/null https://www.example.com/a" in page(open_window).replace("\u2060", "")
    follow(open_window, "copy:0")
    assert QGuiApplication.clipboard().text() == "curl -sv -o /dev/null https://www.example.com/a"


def test_undo_brings_the_search_back_and_redo_the_evidence(open_window: MainWindow, qtbot: QtBot) -> None:
    type_text(qtbot, "514")
    paste(open_window, qtbot, HEADERS)
    press(qtbot, Qt.Key.Key_Z, CONTROL)
    assert (open_window.search_box.text(), current(open_window)) == ("514", 514)
    assert "FROM WHAT YOU PASTED" not in page(open_window)
    open_window.search_box.redo()
    assert current(open_window) == 562
    assert UUID in page(open_window)


def test_escape_puts_it_away(open_window: MainWindow, qtbot: QtBot) -> None:
    paste(open_window, qtbot, HEADERS)
    press(qtbot, Qt.Key.Key_Escape)
    assert open_window.search_box.text() == ""
    assert "FROM WHAT YOU PASTED" not in page(open_window)
    open_window.search_box.undo()
    assert open_window.pasting.evidence(open_window.search_box.text()) is None


def test_typing_puts_it_away(open_window: MainWindow, qtbot: QtBot) -> None:
    paste(open_window, qtbot, HEADERS)
    open_window.search_box.selectAll()
    type_text(qtbot, "514")
    assert current(open_window) == 514
    assert "FROM WHAT YOU PASTED" not in page(open_window)


def test_a_ticket_takes_two_keys_after_the_paste(open_window: MainWindow, qtbot: QtBot, opened: Opened) -> None:
    paste(open_window, qtbot, HEADERS)
    press(qtbot, Qt.Key.Key_T, CONTROL)
    (dialog,) = open_window.findChildren(TicketDialog)
    qtbot.waitUntil(dialog.copy_and_open.hasFocus)
    press(qtbot, Qt.Key.Key_Return)
    copied = QGuiApplication.clipboard().text()
    assert f"X-NWS-LOG-UUID: {UUID}\nTime and time zone: 2026-11-24 07:01:12 UTC\n" in copied
    assert "Left out on purpose: Set-Cookie." in copied
    assert "secret" not in copied
    assert opened.addresses == ["https://console.intl.cloud.tencent.com/workorder/category"]


def test_evidence_without_a_code_is_about_the_current_code(open_window: MainWindow, qtbot: QtBot) -> None:
    type_text(qtbot, "563")
    paste(open_window, qtbot, f"X-NWS-LOG-UUID: {UUID}")
    assert current(open_window) == 563
    assert len(shown(open_window)) > 20
    assert UUID in page(open_window)


def test_a_code_that_no_catalogue_has(open_window: MainWindow, qtbot: QtBot) -> None:
    paste(open_window, qtbot, "HTTP/1.1 522 x\nServer: y\n")
    assert "522 is not in" in open_window.results.message()


@pytest.mark.parametrize("text", ["514", "error 514", "5xx timeout", "certificate\nhandshake", "x" * 999])
def test_other_texts_are_pasted_as_before(open_window: MainWindow, qtbot: QtBot, text: str) -> None:
    type_text(qtbot, "ab")
    press(qtbot, Qt.Key.Key_Left)
    paste(open_window, qtbot, text)
    assert open_window.search_box.text() == f"a{text}b"
    assert "FROM WHAT YOU PASTED" not in page(open_window)


def test_the_same_first_line_again_is_other_evidence(open_window: MainWindow, qtbot: QtBot) -> None:
    paste(open_window, qtbot, HEADERS)
    paste(open_window, qtbot, HEADERS.replace(UUID, UUID[::-1]))
    assert UUID[::-1] in page(open_window)


def test_paste_as_evidence_reads_any_text(open_window: MainWindow, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("error 514")
    action(open_window, "Paste as evidence").trigger()
    assert open_window.results.message() == "Read as 514, from free text"
    QGuiApplication.clipboard().setText("hello")
    action(open_window, "Paste as evidence").trigger()
    assert open_window.notice.text().startswith("The clipboard has no text with a status code")
    assert current(open_window) == 514


def test_the_context_menu_pastes_it(open_window: MainWindow, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText(HEADERS)
    box = open_window.search_box
    place = box.rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, box.mapToGlobal(place))
    QApplication.sendEvent(box, event)
    (menu,) = box.findChildren(QMenu)
    next(entry for entry in menu.actions() if entry.objectName() == "edit-paste").trigger()
    assert current(open_window) == 562
    assert UUID in page(open_window)


class TestDropped:
    @pytest.mark.parametrize("packed", [False, True])
    def test_a_log_file_is_read(self, open_window: MainWindow, tmp_path: Path, packed: bool) -> None:
        file = tmp_path / "2026112415.log"
        file.write_bytes(gzip.compress(LOG.encode()) if packed else LOG.encode())
        drop_file(open_window, file)
        assert current(open_window) == 403
        assert open_window.searching.evidence
        assert open_window.searching.evidence.counts() == {403: 2, 514: 1, 200: 1}

    def test_of_a_long_file_the_beginning_is_read(self, open_window: MainWindow, tmp_path: Path) -> None:
        file = tmp_path / "long.log"
        file.write_text("error 514\n" * MAX_CHARACTERS)
        drop_file(open_window, file)
        assert "Only its beginning was read" in page(open_window)

    def test_a_catalogue_is_opened(self, open_window: MainWindow, tmp_path: Path) -> None:
        file = Path(write_page(tmp_path))
        drop_file(open_window, file)
        drop_file(open_window, file.rename(tmp_path / "own.txt"))
        files = [Path(one.file).name for one in open_window.catalogues.shown()]
        assert files == ["own.md", "own.txt", "status_codes.toml"]

    def test_a_file_that_is_neither_is_a_message(self, open_window: MainWindow, tmp_path: Path) -> None:
        (tmp_path / "a.txt").write_text("hello")
        drop_file(open_window, tmp_path / "a.txt")
        assert open_window.notice.text().startswith("Could not open")

    def test_a_folder_is_a_message(self, open_window: MainWindow, tmp_path: Path) -> None:
        drop_file(open_window, tmp_path)
        assert open_window.notice.text() == f"Could not read {tmp_path.name}: {os.strerror(errno.EISDIR)}"

    def test_a_text_is_read_or_searched_for(self, open_window: MainWindow) -> None:
        data = QMimeData()
        data.setText(HEADERS)
        drop(open_window, data)
        assert UUID in page(open_window)
        data.setText("514")
        drop(open_window, data)
        assert (open_window.search_box.text(), current(open_window)) == ("514", 514)


def test_the_evidence_stays_when_catalogues_change(open_window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    paste(open_window, qtbot, HEADERS)
    open_window.catalogues.open(write_page(tmp_path, 562, "Our own"))
    assert shown(open_window) == [562, 562]
    exchange = open_window.searching.exchange()
    assert exchange
    assert exchange.value(Field.UUID) == UUID


SHORT = f"514\nX-NWS-LOG-UUID: {UUID}\nHTTP/1.1 514 X\n"


def test_whoever_types_the_first_line_searches_for_it(open_window: MainWindow, qtbot: QtBot) -> None:
    paste(open_window, qtbot, SHORT)
    assert UUID in page(open_window)
    open_window.search_box.clear()
    type_text(qtbot, "514")
    assert UUID not in page(open_window)
    open_window.search("502")
    open_window.handle_request(Request("514"))
    assert UUID not in page(open_window)
    open_window.search_box.undo()
    assert open_window.search_box.text() == "502"


def test_it_stays_in_another_language(open_window: MainWindow, qtbot: QtBot) -> None:
    paste(open_window, qtbot, SHORT)
    for language in (Language.CHINESE, Language.ENGLISH):
        open_window.language.choose(language)
        assert UUID in page(open_window)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert open_window.findChildren(Pasting) == [open_window.pasting]
    press(qtbot, Qt.Key.Key_Escape)
    assert UUID not in page(open_window)


def test_its_first_line_is_shown_after_empty_ones_too(open_window: MainWindow, qtbot: QtBot) -> None:
    paste(open_window, qtbot, "\n" * 3_000 + HEADERS)
    assert open_window.search_box.text() == "HTTP/1.1 562 Unknown"
