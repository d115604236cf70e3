"""Does what a user does with the window, and returns what the window then shows."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QRadioButton
from pytestqt.qtbot import QtBot

from gui.codes.catalogue_file import BUILT_IN
from gui.results.model import Column, Role
from gui.window.window import MainWindow

TICKETS = "https://console.intl.cloud.tencent.com/workorder/category"
HEAD = "| Status Code | Meaning | Suggestion |\n|---|---|---|\n"
PAGE = HEAD + "| {code} | {meaning} | See [here](https://example.org/x). |\n"


def press(qtbot: QtBot, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the keyboard is."""
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    qtbot.keyClick(QApplication.focusWidget(), key, modifiers)


def type_text(qtbot: QtBot, text: str) -> None:
    for letter in text:
        qtbot.keyClicks(QApplication.focusWidget(), letter)


def current(window: MainWindow) -> int | None:
    indexed = window.searching.current_code()
    return indexed.status_code.code if indexed else None


def shown(window: MainWindow) -> list[int]:
    return [
        int(window.searching.proxy.index(row, Column.CODE).data()) for row in range(window.searching.proxy.rowCount())
    ]


def action(window: MainWindow, text: str) -> QAction:
    """Return the action of the menus that has a text."""
    actions = window.menuBar().findChildren(QAction) + window.findChildren(QAction)
    return next(action for action in actions if action.text().replace("&", "") == text)


def chips(window: MainWindow) -> dict[str, QRadioButton]:
    """Return the chips of the window by their texts."""
    return {chip.text(): chip for chip in window.chips.findChildren(QRadioButton)}


def said(window: MainWindow) -> str:
    """Return the text that the window shows in place of the table if nothing is found."""
    return window.results.no_results.text() if window.results.no_results.isVisible() else ""


def write_page(folder: Path, code: int = 599, meaning: str = "Our own code") -> str:
    file = folder / "own.md"
    file.write_text(PAGE.format(code=code, meaning=meaning))
    return str(file)


def own_rows(window: MainWindow) -> list[bool]:
    """Return for each row that is shown whether it is of one of the user's own catalogues."""
    rows = range(window.searching.proxy.rowCount())
    indexed = [window.searching.proxy.index(row, Column.CODE).data(Role.INDEXED_CODE) for row in rows]
    return [code.catalogue.file != BUILT_IN for code in indexed]
