"""The request's way shows where to look, in the picture and in words."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.codes.as_html import OBJECT_REPLACEMENT
from gui.codes.catalogue import Party, StatusCode
from gui.codes.search import IndexedCode, Query
from gui.codes.sentences import request_path
from gui.detail.pane import DetailPane
from gui.look import theme
from gui.look.colours import LIGHT, palette
from gui.window.window import MainWindow

MARKED = [(Party.CLIENT, 0), (Party.CDN, 1), (Party.ORIGIN, 2), (Party.SUPPORT, 1), (None, None)]


@pytest.fixture
def pane(qtbot: QtBot, qapp: QApplication) -> Iterator[DetailPane]:
    qapp.setPalette(palette(Qt.ColorScheme.Light))
    pane = DetailPane()
    qtbot.addWidget(pane)
    pane.resize(460, 500)
    with qtbot.waitExposed(pane):
        pane.show()
    yield pane
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def show(pane: DetailPane, party: Party | None) -> QImage:
    """Show a code and return the picture of its way."""
    pane.show_code(IndexedCode(StatusCode(514, "It is so", "Wait.", party)), Query())
    page = pane.browser
    top = page.cursorRect(page.document().find(OBJECT_REPLACEMENT)).top()
    shown = page.grab(QRect(0, top, page.viewport().width(), theme.px(theme.REQUEST_PATH_BOX_HEIGHT))).toImage()
    return shown.convertToFormat(QImage.Format.Format_RGB32)


def thirds(image: QImage) -> list[set[str]]:
    """Return the colours of the left, the middle and the right box, which stand apart."""
    width = image.width()
    spans = ((0, width // 4), (2 * width // 5, 3 * width // 5), (3 * width // 4, width))
    return [
        {image.pixelColor(x, y).name() for x in range(start, end) for y in range(image.height())}
        for start, end in spans
    ]


@pytest.mark.parametrize(("party", "box"), MARKED)
def test_one_box_has_the_colour_of_who_has_to_act(pane: DetailPane, party: Party | None, box: int | None) -> None:
    colours = thirds(show(pane, party))
    for number, found in enumerate(colours):
        for other in Party:
            fill = LIGHT.tint(other).name()
            assert (fill in found) == (number == box and other == party)
        assert LIGHT.muted.name() in found or number == box


def test_the_way_leads_from_right_to_left_where_people_read_so(pane: DetailPane, qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    left, _, right = thirds(show(pane, Party.ORIGIN))
    assert LIGHT.tint(Party.ORIGIN).name() in left - right


def test_frames_are_sharp(pane: DetailPane) -> None:
    image = show(pane, Party.CDN)
    middle, y = image.width() // 2, image.height() // 2
    found = {image.pixelColor(x, y).name() for x in range(middle - theme.REQUEST_PATH_BOX_WIDTH // 2, middle)}
    frame, fill = LIGHT.cdn.name(), LIGHT.tint(Party.CDN).name()
    assert {frame, fill} <= found
    row = [image.pixelColor(x, y).name() for x in range(image.width())]
    start = row.index(frame)
    assert row[start : start + theme.REQUEST_PATH_FRAME_WIDTH + 1] == [frame] * theme.REQUEST_PATH_FRAME_WIDTH + [fill]


@pytest.mark.parametrize(
    ("party", "words"),
    [
        (Party.CDN, "The request goes from the client through the CDN to the origin. Check: CDN settings."),
        (Party.SUPPORT, "The request goes from the client through the CDN to the origin. Ask Tencent Cloud."),
        (None, "The request goes from the client through the CDN to the origin."),
    ],
)
def test_it_is_said_in_words(pane: DetailPane, party: Party | None, words: str) -> None:
    show(pane, party)
    assert pane.browser.accessibleDescription() == request_path(party) == words


def test_the_picture_is_no_character_of_what_is_copied(window: MainWindow) -> None:
    window.search("514")
    page = window.detail.browser
    page.selectAll()
    page.copy()
    data = QGuiApplication.clipboard().mimeData()
    assert data.text().startswith("514\nIP access frequency is over the limit\nWHAT TO DO\n")
    assert OBJECT_REPLACEMENT not in data.html()


@pytest.mark.parametrize("width", [120, 200, 460, 2000])
def test_it_keeps_within_the_page(pane: DetailPane, width: int) -> None:
    pane.resize(width, 700)
    show(pane, Party.SUPPORT)
    assert pane.browser.horizontalScrollBar().maximum() == 0
    assert pane.browser.cursorForPosition(QPoint(0, 0)).atStart()
