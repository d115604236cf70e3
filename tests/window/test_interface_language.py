"""The user chooses a language: every text changes, and nothing else."""

import re

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from gui.app import window_for
from gui.codes.catalogue import Party
from gui.instance.request import Request
from gui.languages import Language, texts
from gui.results.model import Column
from gui.window.settings import Settings
from gui.window.window import MainWindow
from tests.test_translation import shown
from tests.window.driving import action, chips, current

CHINESE = re.compile(r"[\u4e00-\u9fff]")
ENGLISH_TEXTS = {
    source.replace("&", "")
    for messages in texts(Language.CHINESE).values()
    for source, text in messages.items()
    if source != text and re.search("[A-Za-z]{3}", re.sub("{[^}]*}", "", source))
}


def settle() -> None:
    """Let Qt delete what was replaced."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()


def seen(window: QWidget) -> set[str]:
    """Return all texts of a window, without letters that lead to a menu's entries."""
    return {re.sub(r"\(&\w\)|&", "", text) for text in shown(window)}


@pytest.fixture
def chinese(window: MainWindow) -> MainWindow:
    action(window, "中文").trigger()
    settle()
    return window


def test_every_text_is_in_the_chosen_language_and_then_in_english_again(window: MainWindow) -> None:
    before = seen(window)
    action(window, "中文").trigger()
    settle()
    assert window.windowTitle() == "CDN 状态码"
    assert seen(window) & ENGLISH_TEXTS == set()
    assert not [text for text in seen(window) if re.search("[a-z]{3} [a-z]{2,}", without_names(text))]
    action(window, "English").trigger()
    settle()
    assert window.windowTitle() == "CDN Status Codes"
    assert seen(window) == before
    assert {text for text in seen(window) if CHINESE.search(text)} == {"中文"}


def without_names(text: str) -> str:
    """Return a text without commands, code and the names of standard HTTP."""
    return re.sub(r"(curl|openssl|dig|gzip|nc|printf|time) .*|标准 HTTP.*", "", text)


def test_nothing_of_the_state_is_lost(window: MainWindow, qtbot: QtBot) -> None:
    window.table.sort_by(Column.MEANING)
    window.searching.show_party(Party.ORIGIN)
    window.search("5xx")
    window.search_box.setCursorPosition(1)
    row = window.searching.proxy.index_of(539)
    window.table.setCurrentIndex(row)
    window.detail.browser.link_activated.emit("more:commands")
    window.resize(900, 600)
    window.table.setFocus()
    size, sizes = window.size(), window.panes.sizes()
    for name, heading in (("中文", "含义"), ("English", "Meaning")):
        action(window, name).trigger()
        settle()
        assert window.panes.sizes() == sizes
        assert current(window) == 539
        assert window.searching.proxy.party is Party.ORIGIN
        assert (window.search_box.text(), window.search_box.cursorPosition()) == ("5xx", 1)
        assert window.table.horizontalHeader().sortIndicatorSection() == Column.MEANING
        assert window.table.model().headerData(Column.MEANING, Qt.Orientation.Horizontal) == heading
        assert window.table.hasFocus()
        assert window.size() == size
        assert action(window, name).isChecked()


def test_the_place_in_the_answer_stays(window: MainWindow) -> None:
    window.search("403")
    window.detail.browser.link_activated.emit("more:also")
    window.detail.browser.verticalScrollBar().setValue(200)
    action(window, "中文").trigger()
    settle()
    assert window.detail.whole_sections == {"also"}
    assert window.detail.browser.verticalScrollBar().value() == 200


def test_the_window_works_after_the_change(chinese: MainWindow, qtbot: QtBot, heard: list[str]) -> None:
    qtbot.keyClicks(chinese.search_box, "514")
    assert current(chinese) == 514
    assert "超出 IP 访问限频" in chinese.detail.browser.toPlainText()
    assert any("超出 IP 访问限频、CDN 配置" in text for text in heard)
    chips(chinese)["源站"].click()
    assert chinese.searching.proxy.party is Party.ORIGIN
    assert len(chinese.findChildren(type(chinese.search_box))) == 1


def test_qts_own_texts_are_translated_too(chinese: MainWindow) -> None:
    box = QMessageBox(QMessageBox.Icon.NoIcon, "", "", QMessageBox.StandardButton.Cancel, chinese)
    assert box.button(QMessageBox.StandardButton.Cancel).text().startswith("取消")
    assert box.findChild(QDialogButtonBox) is not None


def test_the_choice_is_kept_for_the_next_start(chinese: MainWindow, qtbot: QtBot) -> None:
    assert Settings().language is Language.CHINESE
    again = window_for(Request("514"))
    qtbot.addWidget(again)
    assert again.windowTitle() == "CDN 状态码"
    action(again, "跟随系统(S)").trigger()
    assert Settings().language is None


def test_the_language_of_the_command_line_is_not_kept(qtbot: QtBot) -> None:
    window = window_for(Request("514", language="zh"))
    qtbot.addWidget(window)
    assert window.windowTitle() == "CDN 状态码"
    assert action(window, "中文").isChecked()
    assert Settings().language is None
    window.handle_request(Request(language="en"))
    assert window.windowTitle() == "CDN Status Codes"
    assert Settings().language is None


def test_every_menu_has_a_letter_in_chinese_too(chinese: MainWindow) -> None:
    for menu in chinese.menuBar().actions():
        assert re.fullmatch(r".+\(&[A-Z]\)", menu.text())
