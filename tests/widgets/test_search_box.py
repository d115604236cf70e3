"""The search field takes text and keys; files and the rows' keys are for others."""

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from pytestqt.qtbot import QtBot

from gui.widgets.search_box import SearchBox
from tests.conftest import is_taken


@pytest.fixture
def box(qtbot: QtBot) -> SearchBox:
    box = SearchBox()
    qtbot.addWidget(box)
    with qtbot.waitExposed(box):
        box.show()
    box.setFocus()
    return box


@pytest.mark.parametrize(
    ("text", "url", "taken"), [("514", "", True), ("file:///a.toml", "file:///a.toml", False)], ids=["text", "file"]
)
def test_text_can_be_dropped_on_it_and_files_go_on_to_the_window(
    box: SearchBox, text: str, url: str, taken: bool
) -> None:
    data = QMimeData()
    data.setText(text)
    if url:
        data.setUrls([QUrl(url)])
    assert is_taken(box, data) is taken


@pytest.mark.parametrize("key", [Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown])
def test_the_rows_keys_are_announced(box: SearchBox, qtbot: QtBot, key: Qt.Key) -> None:
    with qtbot.waitSignal(box.row_key_pressed) as pressed:
        qtbot.keyClick(box, key)
    assert pressed.args == [key]


def test_home_and_end_stay_in_the_text(box: SearchBox, qtbot: QtBot) -> None:
    qtbot.keyClicks(box, "514")
    qtbot.keyClick(box, Qt.Key.Key_Home)
    qtbot.keyClicks(box, "x")
    assert box.text() == "x514"
