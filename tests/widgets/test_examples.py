"""Examples are links that search."""

import re

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.look.colours import DARK, LIGHT, palette
from gui.widgets.examples import Examples
from tests.pictures import colours_in, picture
from tests.search.searched import found


@pytest.fixture
def examples(qtbot: QtBot, light: QApplication) -> Examples:
    examples = Examples()
    qtbot.addWidget(examples)
    with qtbot.waitActive(examples):
        examples.show()
    return examples


def test_three_searches_are_links(examples: Examples) -> None:
    assert QTextDocumentFragment.fromHtml(examples.text()).toPlainText() == "Try 514, 5xx timeout or certificate"
    assert re.findall('href="(.*?)"', examples.text()) == ["514", "5xx timeout", "certificate"]


def test_each_of_them_finds_something(examples: Examples) -> None:
    for search in re.findall('href="(.*?)"', examples.text()):
        assert found(search)


def test_a_click_on_a_link_emits_the_search(examples: Examples, qtbot: QtBot) -> None:
    with qtbot.waitSignal(examples.search_chosen) as chosen:
        qtbot.mouseClick(examples, Qt.MouseButton.LeftButton, pos=QPoint(examples.width() - 20, examples.height() // 2))
    assert chosen.args == ["certificate"]


def test_tab_goes_from_link_to_link_and_each_is_announced(examples: Examples, qtbot: QtBot, heard: list[str]) -> None:
    examples.clearFocus()
    examples.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(2):
        qtbot.keyClick(examples, Qt.Key.Key_Tab)
    assert heard == ["Link: 514", "Link: 5xx timeout", "Link: certificate"]
    examples.clearFocus()
    examples.setFocus(Qt.FocusReason.BacktabFocusReason)
    assert heard[-1] == "Link: certificate"


def test_keys_follow_links(examples: Examples, qtbot: QtBot) -> None:
    examples.setFocus()
    qtbot.keyClick(examples, Qt.Key.Key_Tab)
    with qtbot.waitSignal(examples.search_chosen) as chosen:
        qtbot.keyClick(examples, Qt.Key.Key_Return)
    assert chosen.args[0] in ("514", "5xx timeout")


def test_links_have_the_palettes_colour_also_when_it_changes(
    examples: Examples, light: QApplication, qtbot: QtBot
) -> None:
    assert LIGHT.accent.name() in colours_in(picture(examples))
    light.setPalette(palette(Qt.ColorScheme.Dark))
    qtbot.waitUntil(lambda: DARK.accent.name() in colours_in(picture(examples)))
    assert LIGHT.accent.name() not in colours_in(picture(examples))


def test_they_do_not_keep_the_window_wide(examples: Examples) -> None:
    assert examples.minimumSizeHint().width() == 0
    assert examples.minimumSizeHint().height() >= examples.fontMetrics().height()
