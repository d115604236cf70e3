"""The request's way shows where to look, in the picture and in words."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.codes.as_html import WAY
from gui.codes.as_text import way
from gui.codes.catalogue import LookAt, StatusCode
from gui.codes.search import Query, Record
from gui.detail.pane import DetailPane
from gui.look import theme
from gui.window.window import MainWindow

MARKED = [(LookAt.CLIENT, 0), (LookAt.CDN, 1), (LookAt.ORIGIN, 2), (LookAt.SUPPORT, 1), (None, None)]


@pytest.fixture
def pane(qtbot: QtBot, qapp: QApplication) -> Iterator[DetailPane]:
    qapp.setPalette(theme.palette(Qt.ColorScheme.Light))
    pane = DetailPane()
    qtbot.addWidget(pane)
    pane.resize(460, 500)
    with qtbot.waitExposed(pane):
        pane.show()
    yield pane
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def show(pane: DetailPane, look_at: LookAt | None) -> QImage:
    """Show a code and return the picture of its way."""
    pane.show_code(Record(StatusCode(514, "It is so", "Wait.", look_at)), Query())
    page = pane.page
    top = page.cursorRect(page.document().find(WAY)).top()
    shown = page.grab(QRect(0, top, page.viewport().width(), theme.px(theme.WAY_HEIGHT))).toImage()
    return shown.convertToFormat(QImage.Format.Format_RGB32)


def thirds(image: QImage) -> list[set[str]]:
    """Return the colours of the left, the middle and the right box, which stand apart."""
    width = image.width()
    spans = ((0, width // 4), (2 * width // 5, 3 * width // 5), (3 * width // 4, width))
    return [
        {image.pixelColor(x, y).name() for x in range(start, end) for y in range(image.height())}
        for start, end in spans
    ]


@pytest.mark.parametrize(("look_at", "box"), MARKED)
def test_one_box_has_the_colour_of_who_has_to_act(pane: DetailPane, look_at: LookAt | None, box: int | None) -> None:
    colours = thirds(show(pane, look_at))
    for number, found in enumerate(colours):
        for party in LookAt:
            fill = theme.LIGHT.tint(party).name()
            assert (fill in found) == (number == box and party == look_at)
        assert theme.LIGHT.muted.name() in found or number == box


def test_the_way_leads_from_right_to_left_where_people_read_so(pane: DetailPane, qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    left, _, right = thirds(show(pane, LookAt.ORIGIN))
    assert theme.LIGHT.tint(LookAt.ORIGIN).name() in left - right


def test_frames_are_sharp(pane: DetailPane) -> None:
    image = show(pane, LookAt.CDN)
    middle, y = image.width() // 2, image.height() // 2
    found = {image.pixelColor(x, y).name() for x in range(middle - theme.WAY_BOX // 2, middle)}
    frame, fill = theme.LIGHT.cdn.name(), theme.LIGHT.tint(LookAt.CDN).name()
    assert {frame, fill} <= found
    row = [image.pixelColor(x, y).name() for x in range(image.width())]
    start = row.index(frame)
    assert row[start : start + theme.WAY_FRAME + 1] == [frame] * theme.WAY_FRAME + [fill]


@pytest.mark.parametrize(
    ("look_at", "words"),
    [
        (LookAt.CDN, "The request goes from the client through the CDN to the origin. Look at: CDN settings."),
        (LookAt.SUPPORT, "The request goes from the client through the CDN to the origin. Ask Tencent Cloud."),
        (None, "The request goes from the client through the CDN to the origin."),
    ],
)
def test_it_is_said_in_words(pane: DetailPane, look_at: LookAt | None, words: str) -> None:
    show(pane, look_at)
    assert pane.page.accessibleDescription() == way(look_at) == words


def test_the_picture_is_no_character_of_what_is_copied(window: MainWindow) -> None:
    window.search("514")
    page = window.detail.page
    page.selectAll()
    page.copy()
    data = QGuiApplication.clipboard().mimeData()
    assert data.text().startswith("514\nIP access frequency is over the limit\nWHAT TO DO\n")
    assert WAY not in data.html()


@pytest.mark.parametrize("width", [120, 200, 460, 2000])
def test_it_keeps_within_the_page(pane: DetailPane, width: int) -> None:
    pane.resize(width, 700)
    show(pane, LookAt.SUPPORT)
    assert pane.page.horizontalScrollBar().maximum() == 0
    assert pane.page.cursorForPosition(QPoint(0, 0)).atStart()
