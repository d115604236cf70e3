"""The user copies the current code, or the selected text."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from gui.instance.request import Request
from gui.window.window import MainWindow
from tests.window.driving import TICKETS, press, type_text

Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def test_copy_takes_the_current_code_as_text_and_html(window: MainWindow, qtbot: QtBot) -> None:
    type_text(qtbot, "509")
    press(qtbot, Key.Key_C, CTRL)
    data = QGuiApplication.clipboard().mimeData()
    assert data.text().splitlines()[0] == "509  Blocked because of a CC attack"
    assert f"File a ticket <{TICKETS}>." in data.text()
    assert "     - Support can lift the block. (Status codes, mainland page, 2025-10-10)\n" in data.text()
    assert f'<a href="{TICKETS}">File a ticket</a>' in data.html()
    assert window.status_line.findChildren(QLabel)[0].text() == "Copied 509."


def test_copy_takes_the_search_text_if_it_is_selected(window: MainWindow, qtbot: QtBot) -> None:
    type_text(qtbot, "dns")
    press(qtbot, Key.Key_A, CTRL)
    press(qtbot, Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "dns"


def test_copy_takes_what_is_selected_in_the_explanation(window: MainWindow, qtbot: QtBot) -> None:
    type_text(qtbot, "514")
    press(qtbot, Key.Key_Return)
    cursor = window.detail.browser.textCursor()
    cursor.select(QTextCursor.SelectionType.WordUnderCursor)
    window.detail.browser.setTextCursor(cursor)
    press(qtbot, Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "514"


def test_copy_takes_what_is_selected_by_keys(window: MainWindow, qtbot: QtBot) -> None:
    type_text(qtbot, "514")
    press(qtbot, Key.Key_Return)
    press(qtbot, Key.Key_Down)
    press(qtbot, Key.Key_Right, CTRL | SHIFT)
    press(qtbot, Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "IP "


def test_a_link_that_tab_reached_is_no_selection(window: MainWindow, qtbot: QtBot) -> None:
    type_text(qtbot, "509")
    press(qtbot, Key.Key_Return)
    press(qtbot, Key.Key_Tab)
    press(qtbot, Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text().startswith("509  Blocked")


def test_a_key_copies_markdown(window: MainWindow, qtbot: QtBot) -> None:
    type_text(qtbot, "509")
    press(qtbot, Key.Key_C, CTRL | SHIFT)
    assert f"[File a ticket]({TICKETS})" in QGuiApplication.clipboard().text()


def test_without_results_nothing_is_copied(window: MainWindow, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("before")
    type_text(qtbot, "zzzz")
    press(qtbot, Key.Key_C, CTRL)
    press(qtbot, Key.Key_C, CTRL | SHIFT)
    assert QGuiApplication.clipboard().text() == "before"


def test_the_button_copies_the_code(window: MainWindow, qtbot: QtBot) -> None:
    window.search("538")
    qtbot.mouseClick(window.detail.copy_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text().startswith("538  ")


def test_a_search_that_a_later_start_put_there_is_no_selection_of_the_users(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gui.instance.front.come_to_front", lambda *_: None)  # it goes on after the test
    window.handle_request(Request("509"))
    press(qtbot, Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text().startswith("509  ")
    press(qtbot, Key.Key_F, CTRL)
    press(qtbot, Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "509"


def test_what_shows_as_selected_is_copied_wherever_the_focus_is(window: MainWindow, qtbot: QtBot) -> None:
    window.search("514")
    cursor = window.detail.browser.textCursor()
    cursor.select(QTextCursor.SelectionType.WordUnderCursor)
    window.detail.browser.setTextCursor(cursor)
    window.table.setFocus()
    press(qtbot, Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "514"
    assert window.status_line.findChildren(QLabel)[0].text() == "Copied the selected text."


def test_the_button_says_that_the_code_was_copied_whichever_way_it_was(window: MainWindow, qtbot: QtBot) -> None:
    window.search("538")
    button = window.detail.copy_button
    width = button.width()
    for way in (
        button.click,
        lambda: press(qtbot, Key.Key_C, CTRL),
        lambda: press(qtbot, Key.Key_C, CTRL | SHIFT),
        window.menus["copy"].trigger,
    ):
        way()
        assert button.shown_text() == "Copied"
        assert button.width() == width
        qtbot.waitUntil(lambda: button.shown_text() == "Copy")
    press(qtbot, Key.Key_F, CTRL)
    press(qtbot, Key.Key_C, CTRL)  # the text of the search
    assert button.shown_text() == "Copy"
