"""The status line shows the number of codes and the catalogue, and messages for a while."""

from time import monotonic

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from gui.codes.catalogue import Catalogue
from gui.widgets.status_line import StatusLine

SOURCE, ADDRESS = "Tencent Cloud CDN, page of 2024-12-30", "https://example.org/a"
VENDORS = Catalogue("/home/me/codes.toml", (), "Tencent Cloud CDN", updated="2024-12-30")


@pytest.fixture
def window(qtbot: QtBot, light: QApplication) -> QWidget:
    """Return a window that leaves the line the size that it has."""
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def line(window: QWidget, qtbot: QtBot) -> StatusLine:
    line = StatusLine(window)
    line.show_count(3, 21)
    line.show_catalogues([VENDORS])
    line.resize(800, 30)
    with qtbot.waitExposed(window):
        window.show()
    return line


def texts(line: StatusLine) -> list[str]:
    """Return the texts that are shown, from left to right."""
    return [label.text() for label in line.findChildren(QLabel) if label.isVisible() and label.text()]


def test_it_says_how_many_codes_are_found_and_which_catalogue_is_open(line: StatusLine) -> None:
    assert texts(line) == ["3 of 21 codes", SOURCE]
    assert line.findChildren(QLabel)[1].toolTip() == "/home/me/codes.toml"
    line.show_count(1, 21)
    assert texts(line) == ["1 of 21 codes", SOURCE]
    assert line.count == "1 of 21 codes"


def test_it_counts_several_catalogues_and_says_in_its_tooltip_where_they_are_from(line: StatusLine) -> None:
    line.show_catalogues([Catalogue("/home/me/own.md", (), "own.md")])
    assert texts(line) == ["3 of 21 codes", "own.md"]
    line.show_catalogues([Catalogue("/home/me/own.md", (), "own.md"), VENDORS._replace(address=ADDRESS)])
    assert texts(line) == ["3 of 21 codes", "2 catalogues"]
    assert line.findChildren(QLabel)[1].toolTip() == f"/home/me/own.md\n{ADDRESS}"


def test_a_long_address_loses_its_middle(line: StatusLine) -> None:
    line.show_link("https://example.org/" + "a" * 500 + "/end")
    shown, *others = texts(line)
    assert shown.startswith("https://example.org/a")
    assert "…" in shown
    assert shown.endswith("/end")
    assert others == []
    line.show_link("")
    assert texts(line) == ["3 of 21 codes", SOURCE]


def test_a_links_address_is_shown_until_it_is_left(line: StatusLine) -> None:
    line.show_link(ADDRESS)
    assert texts(line)[0] == ADDRESS
    line.show_count(2, 21)
    assert texts(line)[0] == ADDRESS
    line.show_link("")
    assert texts(line)[0] == "2 of 21 codes"


def test_a_message_is_shown_for_a_while_and_announced(line: StatusLine, qtbot: QtBot, heard: list[str]) -> None:
    line.show_link(ADDRESS)
    line.say("Copied 514.")
    since = monotonic()
    assert texts(line)[0] == "Copied 514."
    assert heard == ["Copied 514."]
    qtbot.waitUntil(lambda: texts(line)[0] == ADDRESS)
    assert monotonic() - since > 2


def test_a_new_number_ends_a_message(line: StatusLine) -> None:
    line.say("Copied 514.")
    line.show_count(2, 21)
    assert texts(line)[0] == "2 of 21 codes"


def test_without_room_for_both_the_catalogue_is_hidden(line: StatusLine, qtbot: QtBot) -> None:
    line.resize(250, 30)
    qtbot.waitUntil(lambda: texts(line) == ["3 of 21 codes"])
    line.resize(800, 30)
    qtbot.waitUntil(lambda: texts(line) == ["3 of 21 codes", SOURCE])
    line.show_link("https://example.org/" + "a" * 200)
    assert len(texts(line)) == 1
    line.show_link("")
    assert texts(line) == ["3 of 21 codes", SOURCE]


def test_a_larger_font_needs_more_room(line: StatusLine, light: QApplication, qtbot: QtBot) -> None:
    line.resize(line.findChildren(QLabel)[0].sizeHint().width() + line.findChildren(QLabel)[1].width() + 30, 30)
    qtbot.waitUntil(lambda: len(texts(line)) == 2)
    font = light.font()
    font.setPointSizeF(font.pointSizeF() * 1.5)
    light.setFont(font)
    qtbot.waitUntil(lambda: texts(line) == ["3 of 21 codes"])


def test_a_long_address_does_not_widen_the_window(line: StatusLine) -> None:
    line.show_link("https://example.org/" + "a" * 2000)
    assert line.minimumSizeHint().width() < 800


def test_its_texts_are_muted_and_no_html(line: StatusLine) -> None:
    for label in line.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText
        assert label.foregroundRole() == QPalette.ColorRole.PlaceholderText
