"""Catalogues are opened beside each other, shown, hidden, closed, reloaded, dropped and remembered."""

import gc
import threading
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from gui.app import window_for
from gui.codes.catalogue import Catalogue, Party
from gui.codes.catalogue_file import BUILT_IN, load
from gui.codes.ticket_site import TicketSite
from gui.instance.request import Request
from gui.languages import Language
from gui.results.model import Column
from gui.window import catalogues
from gui.window.catalogues import RECENT_FILES
from gui.window.settings import Settings
from gui.window.window import MainWindow
from tests.conftest import is_taken
from tests.cost import cost
from tests.window.driving import (
    HEAD,
    PAGE,
    TICKETS,
    action,
    current,
    own_rows,
    press,
    said,
    shown,
    type_text,
    write_page,
)

Key = Qt.Key
RUNBOOK = "| 514 | Our rate limit | Call the gateway team. |\n| 599 | Our own code | Wait. |\n"
Restart = Callable[[MainWindow], MainWindow]


@pytest.fixture
def runbook(tmp_path: Path) -> str:
    file = tmp_path / "runbook.md"
    file.write_text(HEAD + RUNBOOK)
    return str(file)


@pytest.fixture
def restart(qtbot: QtBot) -> Iterator[Restart]:
    """Close a window and start the next one, as far as after its first paint. No thread collects garbage meanwhile."""

    def restart(window: MainWindow, *, opened: str = "") -> MainWindow:
        window.close()
        again = window_for(Request(opened=opened))
        qtbot.addWidget(again)
        with qtbot.waitExposed(again):
            again.show()
        again.catalogues.restore(opened)
        qtbot.waitUntil(lambda: not again.catalogues.waiting_for())
        return again

    gc.disable()
    yield restart
    gc.enable()


def line(window: MainWindow) -> str:
    return window.status_line.findChildren(QLabel)[0].text()


def names(window: MainWindow) -> list[str]:
    return [catalogue.name for catalogue in window.catalogues.shown()]


class TestOpen:
    def test_it_adds_to_what_is_shown(self, window: MainWindow, runbook: str) -> None:
        vendors = len(shown(window))
        window.catalogues.open(runbook)
        assert names(window) == ["runbook.md", "Tencent Cloud CDN"]
        assert len(shown(window)) == vendors + 2
        assert window.windowTitle() == "runbook.md — CDN Status Codes"
        assert window.status_line.findChildren(QLabel)[1].text() == "2 catalogues"
        assert not window.table.isColumnHidden(Column.CATALOGUE)

    def test_the_own_row_is_first_and_current_at_the_same_code(
        self, window: MainWindow, runbook: str, qtbot: QtBot
    ) -> None:
        window.catalogues.open(runbook)
        type_text(qtbot, "514")
        assert shown(window) == [514, 514]
        assert own_rows(window) == [True, False]
        assert "Our rate limit" in window.detail.browser.toPlainText()
        press(qtbot, Key.Key_Down)
        assert "IP access frequency" in window.detail.browser.toPlainText()

    def test_a_code_that_the_own_one_lacks_is_simply_found(self, window: MainWindow, tmp_path: Path) -> None:
        window.catalogues.open(write_page(tmp_path))
        window.search("514")
        assert (shown(window), own_rows(window)) == ([514], [False])

    def test_a_search_that_goes_on_picks_the_own_row_but_a_row_that_was_chosen_stays(
        self, window: MainWindow, runbook: str, qtbot: QtBot
    ) -> None:
        window.search("514")
        window.catalogues.open(runbook)
        assert "Our rate limit" in window.detail.browser.toPlainText()
        press(qtbot, Key.Key_Down)
        window.catalogues.open(runbook)
        assert "IP access frequency" in window.detail.browser.toPlainText()

    def test_the_vendors_page_opens_beside_the_built_in_one(
        self, window: MainWindow, catalogue: Catalogue, tmp_path: Path, qtbot: QtBot
    ) -> None:
        file = tmp_path / "vendor.md"
        rows = (f"| {code.code} | {code.meaning} | See the console. |\n" for code in catalogue.codes)
        file.write_text("# Status Codes and Solutions\n\n" + HEAD + "".join(rows))
        window.catalogues.open(str(file))
        assert len(shown(window)) == 2 * len(catalogue.codes)
        assert own_rows(window) == [True, False] * len(catalogue.codes)
        window.catalogues.hide(BUILT_IN)
        assert own_rows(window) == [True] * len(catalogue.codes)
        window.catalogues.open("")
        window.catalogues.hide(str(file))
        assert own_rows(window) == [False] * len(catalogue.codes)

    def test_the_same_file_is_open_only_once_and_is_read_again(self, window: MainWindow, tmp_path: Path) -> None:
        file = write_page(tmp_path, meaning="Before")
        window.catalogues.open(file)
        write_page(tmp_path, meaning="After")
        window.catalogues.open(f"{tmp_path}/../{tmp_path.name}/own.md")
        assert names(window) == ["own.md", "Tencent Cloud CDN"]
        window.search("599")
        assert "After" in window.detail.browser.toPlainText()

    def test_a_file_that_cannot_be_read_is_named_and_the_others_stay(self, window: MainWindow, tmp_path: Path) -> None:
        window.search("514")
        (tmp_path / "bad.md").write_text(PAGE.format(code="abc", meaning="x"))
        window.catalogues.open(str(tmp_path / "bad.md"))
        assert "bad.md: line 3: code: this is “abc”." in window.notice.text()
        assert current(window) == 514
        assert window.search_box.text() == "514"
        assert names(window) == ["Tencent Cloud CDN"]
        window.catalogues.open(write_page(tmp_path))
        assert window.notice.text() == ""

    def test_of_several_files_each_that_cannot_be_read_is_named(self, window: MainWindow, tmp_path: Path) -> None:
        window.handle_request(Request(catalogues=["/none/a.md", write_page(tmp_path), "/none/b.md"]))
        assert [text.split(":")[0] for text in window.notice.text().splitlines()] == [
            "Could not open /none/a.md",
            "Could not open /none/b.md",
        ]
        assert names(window) == ["own.md", "Tencent Cloud CDN"]

    def test_the_last_ten_files_are_recent_and_the_last_is_the_first(self, window: MainWindow, tmp_path: Path) -> None:
        files = []
        for number in range(RECENT_FILES + 2):
            (tmp_path / str(number)).mkdir()
            files.append(write_page(tmp_path / str(number)))
        window.catalogues.open(*files)
        assert window.catalogues.recent_files() == files[:1:-1]
        window.catalogues.open(files[5], "/none.md")
        assert window.catalogues.recent_files()[:2] == [files[5], files[-1]]
        assert len(window.catalogues.recent_files()) == RECENT_FILES

    def test_a_dropped_file_opens(self, window: MainWindow, tmp_path: Path) -> None:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(write_page(tmp_path))])
        assert is_taken(window, data)
        drop = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(window, QDropEvent(QPointF(200, 200), *drop))
        assert names(window) == ["own.md", "Tencent Cloud CDN"]

    @pytest.mark.parametrize("urls", [[], ["https://example.org/own.md"], ["file:///a.md", "file:///b.md"]])
    def test_anything_else_is_not_taken(self, window: MainWindow, urls: list[str]) -> None:
        data = QMimeData()
        data.setUrls([QUrl(url) for url in urls])
        assert not is_taken(window, data)

    def test_a_thousand_codes(self, window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
        rows = "".join(f"| {code} | Meaning {code} | Do **this** |\n" for code in range(1000))
        file = tmp_path / "thousand.md"
        file.write_text(HEAD + rows)
        window.catalogues.open(str(file))
        type_text(qtbot, "514")
        assert shown(window) == [514, 514]

    def test_the_most_that_a_file_may_hold_answers_the_first_key(
        self, window: MainWindow, tmp_path: Path, qtbot: QtBot
    ) -> None:
        file = tmp_path / "long.toml"
        entry = "[[codes]]\ncode = {0}\nmeaning = 'm'\nsuggestion = '{0} {1}'\n"
        file.write_text("".join(entry.format(code, "*a " * 3_300) for code in range(49)))
        window.catalogues.open(str(file))
        first_key = cost(partial(type_text, qtbot, "z"), tries=1)
        assert first_key < 12  # usually 1; it was 20 when the first key parsed the texts


class TestHide:
    def test_the_built_in_one_is_hidden_and_its_code_is_offered_by_a_link(
        self, window: MainWindow, tmp_path: Path, qtbot: QtBot
    ) -> None:
        window.catalogues.open(write_page(tmp_path))
        window.catalogues.hide(BUILT_IN)
        assert shown(window) == [599]
        assert window.table.isColumnHidden(Column.CATALOGUE)
        assert window.status_line.findChildren(QLabel)[1].text() == "own.md"
        type_text(qtbot, "514")
        assert "514 is not in own.md" in said(window)
        press(qtbot, Key.Key_Return)
        press(qtbot, Key.Key_Return)
        assert (shown(window), current(window)) == ([514], 514)
        assert names(window) == ["own.md", "Tencent Cloud CDN"]
        assert window.search_box.hasFocus()

    def test_a_code_that_the_shown_one_only_mentions_is_offered_above_the_table(
        self, window: MainWindow, tmp_path: Path
    ) -> None:
        window.catalogues.open(write_page(tmp_path, meaning="Like 514"))
        window.catalogues.hide(BUILT_IN)
        window.search("514")
        assert shown(window) == [599]
        window.results.note.linkActivated.emit(window.results.note.text().split('"')[1])
        assert shown(window) == [514, 599]

    @pytest.mark.parametrize(
        ("text", "is_offered"), [("certificate", True), ("zebra", False), ("599", False), ("514", True), ("777", False)]
    )
    def test_a_hidden_catalogue_is_offered_if_it_has_what_is_not_found(
        self, window: MainWindow, tmp_path: Path, text: str, is_offered: bool
    ) -> None:
        window.catalogues.open(write_page(tmp_path))
        window.catalogues.hide(BUILT_IN)
        window.search(text)
        assert ("Show it in Tencent Cloud CDN" in said(window)) == is_offered

    def test_if_none_is_shown_the_built_in_one_is(self, window: MainWindow, tmp_path: Path) -> None:
        file = write_page(tmp_path)
        window.catalogues.open(file)
        window.catalogues.hide(BUILT_IN)
        window.catalogues.hide(file)
        assert names(window) == ["Tencent Cloud CDN"]

    def test_without_parties_their_chips_and_column_are_not_there(self, window: MainWindow, tmp_path: Path) -> None:
        window.searching.show_party(Party.ORIGIN)
        codes = shown(window)
        window.catalogues.open(write_page(tmp_path))
        assert window.chips.isVisible()
        assert shown(window) == codes
        window.catalogues.hide(BUILT_IN)
        assert not window.chips.isVisible()
        assert window.table.isColumnHidden(Column.PARTY)
        assert not action(window, "Only: Origin").isEnabled()
        assert not action(window, "Sort by catalogue").isEnabled()
        assert shown(window) == [599]

    def test_a_code_whose_catalogue_is_hidden_is_followed_to_another(
        self, window: MainWindow, runbook: str, qtbot: QtBot
    ) -> None:
        window.catalogues.open(runbook)
        window.search("514")
        press(qtbot, Key.Key_Down)
        window.catalogues.hide(BUILT_IN)
        assert "Our rate limit" in window.detail.browser.toPlainText()

    def test_what_is_closed_is_neither_shown_nor_hidden(self, window: MainWindow, runbook: str) -> None:
        window.catalogues.open(runbook)
        window.catalogues.close(runbook)
        assert names(window) == ["Tencent Cloud CDN"]
        window.search("599")
        assert "Show it in" not in said(window)


class TestReload:
    def test_it_keeps_the_code_and_what_was_read_of_a_file_that_has_gone(
        self, window: MainWindow, qtbot: QtBot, tmp_path: Path
    ) -> None:
        file = write_page(tmp_path, meaning="Before")
        window.catalogues.open(file)
        window.table.setCurrentIndex(window.searching.proxy.index_of(599))
        write_page(tmp_path, meaning="After")
        press(qtbot, Key.Key_F5)
        assert current(window) == 599
        assert "After" in window.detail.browser.toPlainText()
        Path(file).unlink()
        press(qtbot, Key.Key_F5)
        assert "No such file" in window.notice.text()
        assert line(window) == "Reloaded Tencent Cloud CDN: nothing has changed."
        assert "After" in window.detail.browser.toPlainText()
        assert names(window) == ["own.md", "Tencent Cloud CDN"]

    def test_it_keeps_the_row_and_the_party(self, window: MainWindow, qtbot: QtBot) -> None:
        window.searching.show_party(Party.ORIGIN)
        codes = shown(window)
        window.table.setCurrentIndex(window.searching.proxy.index_of(538))
        press(qtbot, Key.Key_F5)
        assert current(window) == 538
        assert shown(window) == codes
        assert window.searching.proxy.party == Party.ORIGIN

    def test_it_says_what_has_changed_in_each_file(self, window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
        first, second = tmp_path / "first.md", tmp_path / "second.md"
        row = "| {} | {} | Wait. |\n"
        for file in (first, second):
            file.write_text(HEAD + row.format(1, "One") + row.format(2, "Two"))
            window.catalogues.open(str(file))
        press(qtbot, Key.Key_F5)
        assert line(window) == "Reloaded first.md, second.md, Tencent Cloud CDN: nothing has changed."
        second.write_text(HEAD + row.format(2, "Zwei") + row.format(3, "Three") + row.format(4, "Four"))
        press(qtbot, Key.Key_F5)
        assert line(window) == "Reloaded second.md: 2 added, 1 changed, 1 removed."
        first.write_text(HEAD + row.format(1, "One"))
        second.write_text(HEAD + row.format(2, "Zwei"))
        press(qtbot, Key.Key_F5)
        assert line(window) == (
            "Reloaded first.md: 0 added, 0 changed, 1 removed. Reloaded second.md: 0 added, 0 changed, 2 removed."
        )

    def test_if_a_file_has_gone_it_says_that_what_was_read_stays(
        self, window: MainWindow, qtbot: QtBot, tmp_path: Path
    ) -> None:
        file = Path(write_page(tmp_path))
        window.catalogues.open(str(file))
        file.unlink()
        press(qtbot, Key.Key_F5)
        assert window.notice.text().endswith("What was read of it before stays.")
        window.search("599")
        assert current(window) == 599

    def test_a_file_that_is_back_is_shown_again(
        self, window: MainWindow, restart: Restart, qtbot: QtBot, tmp_path: Path
    ) -> None:
        file = Path(write_page(tmp_path))
        window.catalogues.open(str(file))
        file.rename(tmp_path / "away.md")
        again = restart(window)
        assert names(again) == ["Tencent Cloud CDN"]
        (tmp_path / "away.md").rename(file)
        again.catalogues.reload()
        assert line(again) == "Reloaded own.md: 1 added, 0 changed, 0 removed."
        assert names(again) == ["own.md", "Tencent Cloud CDN"]
        assert again.notice.text() == ""


class TestTheNextStart:
    def test_it_has_the_same_catalogues_shown_and_hidden(
        self, window: MainWindow, restart: Restart, runbook: str, tmp_path: Path
    ) -> None:
        own = write_page(tmp_path)
        window.catalogues.open(own, runbook)
        window.catalogues.hide(own)
        again = restart(window)
        assert names(again) == ["runbook.md", "Tencent Cloud CDN"]
        assert [one.file for one in again.catalogues.opened()] == [own, runbook, BUILT_IN]
        again.catalogues.hide(BUILT_IN)
        again.catalogues.open(own)
        again = restart(again)
        assert names(again) == ["own.md", "runbook.md"]
        again.catalogues.close(own)
        assert names(restart(again)) == ["runbook.md"]

    def test_it_begins_with_the_first_row(self, window: MainWindow, restart: Restart, tmp_path: Path) -> None:
        window.catalogues.open(write_page(tmp_path, code=0))
        again = restart(window)
        assert again.table.currentIndex().row() == 0
        assert "Our own code" in again.detail.browser.toPlainText()

    @pytest.mark.parametrize(
        ("change", "message"),
        [
            pytest.param(lambda file: file.unlink(), "No such file", id="gone"),
            pytest.param(lambda file: (file.unlink(), file.mkdir()), "this is a folder", id="a folder"),
            pytest.param(lambda file: file.write_bytes(b"\0"), "this is a binary file", id="broken"),
            pytest.param(lambda file: file.write_text(""), "the file is empty", id="empty"),
        ],
    )
    def test_a_file_that_cannot_be_read_is_a_message_and_stays_remembered(
        self, window: MainWindow, restart: Restart, runbook: str, tmp_path: Path, change: Callable[[Path], object],
        message: str,
    ) -> None:  # fmt: skip
        own = write_page(tmp_path)
        window.catalogues.open(own, runbook)
        change(Path(own))
        again = restart(window)
        assert again.notice.text().startswith(f"Could not open {own}: ")
        assert message in again.notice.text()
        assert names(again) == ["runbook.md", "Tencent Cloud CDN"]
        assert [one.name for one in again.catalogues.opened()] == ["own.md", "runbook.md", "Tencent Cloud CDN"]
        assert message in restart(again).notice.text()

    def test_if_the_only_one_that_was_shown_has_gone_the_built_in_one_is_shown_until_it_is_back(
        self, window: MainWindow, restart: Restart, tmp_path: Path
    ) -> None:
        file = Path(write_page(tmp_path))
        window.catalogues.open(str(file))
        window.catalogues.hide(BUILT_IN)
        file.rename(tmp_path / "away.md")
        again = restart(window)
        assert names(again) == ["Tencent Cloud CDN"]
        (tmp_path / "away.md").rename(file)
        assert names(restart(again)) == ["own.md"]

    def test_it_opens_a_file_beside_them_as_open_does(
        self, window: MainWindow, qtbot: QtBot, runbook: str, tmp_path: Path
    ) -> None:
        window.catalogues.open(runbook)
        own = write_page(tmp_path)
        again = window_for(Request(opened=own))
        qtbot.addWidget(again)
        again.catalogues.restore(own)
        qtbot.waitUntil(lambda: not again.catalogues.waiting_for())
        assert names(again) == ["runbook.md", "own.md", "Tencent Cloud CDN"]
        assert Settings().own_catalogues == [runbook, own]
        assert Settings().recent_files == [own, runbook]


class TestAFileThatKeepsItsReaderWaiting:
    """As one on a network share does that does not answer. A test cannot make one, so it holds the reader up."""

    @pytest.fixture
    def answers(self, monkeypatch: pytest.MonkeyPatch) -> Iterator[threading.Event]:
        """Let the files named slow.md be read only when the event is set."""
        answers = threading.Event()

        def slowly(file: str = BUILT_IN, *language: Language) -> Catalogue:
            if file.endswith("slow.md"):
                answers.wait()
            return load(file, *language)

        monkeypatch.setattr(catalogues, "load", slowly)
        yield answers
        answers.set()

    @pytest.fixture
    def slow(self, window: MainWindow, tmp_path: Path, runbook: str) -> str:
        file = tmp_path / "slow.md"
        file.write_text(HEAD + "| 598 | Slow | Wait. |\n")
        window.state.settings.own_catalogues = [str(file), runbook]
        return str(file)

    def test_nothing_waits_for_it(
        self, window: MainWindow, qtbot: QtBot, slow: str, runbook: str, answers: threading.Event
    ) -> None:
        window.catalogues.restore()
        qtbot.waitUntil(lambda: names(window) == ["runbook.md", "Tencent Cloud CDN"])
        assert window.catalogues.waiting_for() == [slow]
        window.catalogues.reload()
        assert line(window) == "Reloaded runbook.md, Tencent Cloud CDN: nothing has changed."
        type_text(qtbot, "599")
        assert current(window) == 599
        window.close()
        assert Settings().own_catalogues == [slow, runbook]

    def test_it_is_shown_when_it_has_been_read(
        self, window: MainWindow, qtbot: QtBot, slow: str, answers: threading.Event
    ) -> None:
        window.catalogues.restore()
        answers.set()
        qtbot.waitUntil(lambda: names(window) == ["slow.md", "runbook.md", "Tencent Cloud CDN"])

    def test_the_window_says_that_it_waits(
        self, window: MainWindow, qtbot: QtBot, slow: str, answers: threading.Event
    ) -> None:
        window.catalogues.restore()
        qtbot.waitUntil(lambda: names(window) == ["runbook.md", "Tencent Cloud CDN"])
        window.catalogues.say_waiting()
        assert window.notice.text().startswith(f"Still reading: {slow}.")
        answers.set()
        qtbot.waitUntil(lambda: window.notice.text() == "")
        window.catalogues.say_waiting()
        assert window.notice.text() == ""

    @pytest.mark.parametrize("how", ["close", "open"])
    def test_what_the_thread_reads_does_not_count_if_it_was_closed_or_read_again(
        self, window: MainWindow, qtbot: QtBot, slow: str, answers: threading.Event, how: str,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:  # fmt: skip
        read: list[object] = []
        window.catalogues.remembered_read.connect(lambda one, _: read.append(one.file))
        window.catalogues.restore()
        if how == "open":
            Path(slow).write_text(HEAD + "| 597 | Quick | Wait. |\n")
            monkeypatch.setattr(catalogues, "load", load)
        getattr(window.catalogues, how)(slow)
        window.search("597")
        Path(slow).write_text(HEAD + "| 598 | Slow | Wait. |\n")
        answers.set()
        qtbot.waitUntil(lambda: slow in read)
        assert ("slow.md" in names(window)) == (how == "open")
        assert (current(window) == 597) == (how == "open")


class TestOnTheCommandLine:
    def test_the_named_ones_are_shown_this_time_and_what_is_remembered_stays(
        self, window: MainWindow, restart: Restart, qtbot: QtBot, runbook: str, tmp_path: Path
    ) -> None:
        window.catalogues.open(runbook)
        own = write_page(tmp_path)
        named = window_for(Request("514", [own]))
        qtbot.addWidget(named)
        assert names(named) == ["own.md"]
        assert "Show it in Tencent Cloud CDN" in named.results.message()
        named.catalogues.open("")
        named.catalogues.hide(own)
        named.catalogues.close(own)
        assert names(restart(named)) == ["runbook.md", "Tencent Cloud CDN"]

    @pytest.mark.parametrize(
        ("catalogues", "expected"),
        [
            ([""], ["Tencent Cloud CDN"]),
            (["{own}", ""], ["own.md", "Tencent Cloud CDN"]),
            (["{own}", "{own}"], ["own.md"]),
            (["/none.md"], ["Tencent Cloud CDN"]),
            (["/none.md", "{own}"], ["own.md"]),
        ],
        ids=["the built-in one", "both", "twice", "one that is not there", "one that is not there and another"],
    )
    def test_several_are_shown(self, qtbot: QtBot, tmp_path: Path, catalogues: list[str], expected: list[str]) -> None:
        own = write_page(tmp_path)
        window = window_for(Request(catalogues=[file.format(own=own) for file in catalogues]))
        qtbot.addWidget(window)
        assert names(window) == expected
        assert window.notice.isHidden() == ("/none.md" not in catalogues)

    def test_a_later_start_opens_them_in_the_running_window(self, window: MainWindow, tmp_path: Path) -> None:
        own = write_page(tmp_path)
        window.handle_request(Request("599", [own]))
        assert names(window) == ["own.md", "Tencent Cloud CDN"]
        assert current(window) == 599
        window.catalogues.hide(BUILT_IN)
        window.handle_request(Request(catalogues=[""]))
        assert names(window) == ["own.md", "Tencent Cloud CDN"]
        window.catalogues.close(own)
        window.handle_request(Request(opened=own))
        assert names(window) == ["own.md", "Tencent Cloud CDN"]

    @pytest.mark.parametrize("is_opened", [False, True])
    def test_a_later_start_opens_them_this_time_only(
        self, window: MainWindow, restart: Restart, tmp_path: Path, is_opened: bool
    ) -> None:
        own = write_page(tmp_path)
        window.handle_request(Request(catalogues=[own]))
        assert window.catalogues.recent_files() == []
        assert line(window) == "Opened own.md: 1 codes."
        if is_opened:
            window.handle_request(Request(opened=own))
        assert names(restart(window)) == ["own.md"] * is_opened + ["Tencent Cloud CDN"]


class TestTicketSite:
    def test_every_ticket_link_of_the_built_in_one_follows_now_and_at_the_next_start(
        self, window: MainWindow, restart: Restart
    ) -> None:
        window.search("509")
        assert window.detail.link() == TICKETS
        action(window, "Mainland").trigger()
        assert window.detail.link() == TicketSite.MAINLAND.address
        assert current(window) == 509
        window.clipboard.copy_code()
        assert TicketSite.MAINLAND.address in QGuiApplication.clipboard().text()
        window.catalogues.reload()
        assert window.detail.link() == TicketSite.MAINLAND.address
        again = restart(window)
        again.search("509")
        assert again.detail.link() == TicketSite.MAINLAND.address
        assert action(again, "Mainland").isChecked()
        action(again, "International").trigger()
        assert again.detail.link() == TICKETS

    def test_the_links_of_own_catalogues_stay(self, window: MainWindow, tmp_path: Path) -> None:
        file = tmp_path / "own.md"
        file.write_text(HEAD + f"| 599 | Ours | [Ask]({TICKETS}) |\n")
        window.catalogues.open(str(file))
        action(window, "Mainland").trigger()
        window.catalogues.reload()
        window.search("599")
        assert window.detail.link() == TICKETS


def test_a_change_is_told_once(window: MainWindow, runbook: str) -> None:
    changed = QSignalSpy(window.catalogues.changed)
    window.catalogues.open(runbook)
    window.catalogues.hide(runbook)
    window.catalogues.reload()
    window.catalogues.close(runbook)
    assert changed.count() == 4
