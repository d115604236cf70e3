"""The request path shows what to check, in the picture and in words."""

from operator import itemgetter
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QBuffer, QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.codes.as_html import OBJECT_REPLACEMENT
from gui.codes.catalogue import Party, StatusCode
from gui.codes.sentences import request_path
from gui.detail.pane import DetailPane
from gui.look import sizes
from gui.look.colours import LIGHT
from gui.search.indexed_code import IndexedCode
from gui.search.query import Query
from gui.window.window import MainWindow
from tests.pictures import corner, ink, picture

MARKED = [(Party.CLIENT, 0), (Party.CDN, 1), (Party.ORIGIN, 2), (Party.SUPPORT, 1), (None, None)]


@pytest.fixture
def pane(qtbot: QtBot, light: QApplication) -> DetailPane:
    pane = DetailPane()
    qtbot.addWidget(pane)
    pane.resize(460, 500)
    with qtbot.waitExposed(pane):
        pane.show()
    return pane


def show(pane: DetailPane, party: Party | None) -> QImage:
    """Show a code and return the picture of its request path."""
    pane.show_code(IndexedCode(StatusCode(514, "It is so", "Wait.", party)), Query())
    page = pane.browser
    top = page.cursorRect(page.document().find(OBJECT_REPLACEMENT)).top()
    place = QRect(0, top, page.viewport().width(), sizes.px(sizes.REQUEST_PATH_BOX_HEIGHT))
    return picture(page.viewport(), place)


def thirds(image: QImage) -> list[set[str]]:
    """Return the colours of the left, the middle and the right third, with a box in each."""
    width = image.width()
    spans = ((0, width // 4), (2 * width // 5, 3 * width // 5), (3 * width // 4, width))
    return [
        {image.pixelColor(x, y).name() for x in range(start, end) for y in range(image.height())}
        for start, end in spans
    ]


@pytest.mark.parametrize(("party", "box"), MARKED, ids=str)
def test_one_box_has_the_colour_of_the_party(pane: DetailPane, party: Party | None, box: int | None) -> None:
    colours = thirds(show(pane, party))
    for number, found in enumerate(colours):
        for other in Party:
            fill = LIGHT.tint(other).name()
            assert (fill in found) == (number == box and other == party)
        assert LIGHT.muted.name() in found or number == box


def texts(pane: DetailPane, party: Party | None) -> list[tuple[str, float]]:
    """Show a code. Return the texts of its picture, from left to right, and the position at which each begins."""
    show(pane, party)
    data = QBuffer()
    data.open(QBuffer.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(data)
    generator.setSize(pane.browser.size())
    pane.browser.render(generator)
    svg = ET.fromstring(data.data().data())  # noqa: S314 (our own)
    found = [
        (text.text or "", float(text.get("x", 0)) + float(group.get("transform", "0,0)").split(",")[-2]))
        for group in svg.iter("{http://www.w3.org/2000/svg}g")
        for text in group.findall("{http://www.w3.org/2000/svg}text")
    ]
    words = {"Client", "CDN", "Origin", "check here", "ask Tencent Cloud"}
    return sorted((text for text in found if text[0] in words), key=itemgetter(1))


@pytest.mark.parametrize(
    ("party", "caption", "box"),
    [
        (Party.CLIENT, "check here", "Client"),
        (Party.CDN, "check here", "CDN"),
        (Party.ORIGIN, "check here", "Origin"),
        (Party.SUPPORT, "ask Tencent Cloud", "CDN"),
        (None, "", ""),
    ],
    ids=str,
)
def test_the_box_to_check_has_a_caption(pane: DetailPane, party: Party | None, caption: str, box: str) -> None:
    places = dict(texts(pane, party))
    assert places.keys() == {"Client", "CDN", "Origin", caption} - {""}
    if caption:
        nearest = min(("Client", "CDN", "Origin"), key=lambda name: abs(places[name] - places[caption]))
        assert nearest == box


def test_the_path_goes_from_right_to_left_in_a_right_to_left_layout(pane: DetailPane, light: QApplication) -> None:
    assert [text for text, _ in texts(pane, None)] == ["Client", "CDN", "Origin"]
    light.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert [text for text, _ in texts(pane, None)] == ["Origin", "CDN", "Client"]
    left, _, right = thirds(show(pane, Party.ORIGIN))
    assert LIGHT.tint(Party.ORIGIN).name() in left - right


def arrows(image: QImage) -> list[QImage]:
    """Return what is between the boxes."""
    y = image.height() // 2
    edges = [x for x in range(image.width()) if image.pixelColor(x, y) == LIGHT.line]  # left and right of each box
    assert len(edges) == 6
    return [image.copy(left + 1, 0, right - left - 1, image.height()) for left, right in (edges[1:3], edges[3:5])]


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_arrows_point_in_the_direction_of_the_request(
    pane: DetailPane, light: QApplication, direction: Qt.LayoutDirection
) -> None:
    light.setLayoutDirection(direction)
    for arrow in arrows(show(pane, None)):
        half = arrow.width() // 2
        tail, head = arrow.copy(0, 0, half, arrow.height()), arrow.copy(half, 0, half, arrow.height())
        if direction == Qt.LayoutDirection.RightToLeft:
            tail, head = head, tail
        assert ink(head, LIGHT.base).height() > 2 * ink(tail, LIGHT.base).height() > 0


def test_boxes_have_round_corners_and_signs_of_their_own(pane: DetailPane) -> None:
    image = show(pane, None)
    assert image.pixelColor(0, 0) == LIGHT.base
    assert abs(corner(image, LIGHT.line) - sizes.CARD_RADIUS) <= 1
    left = [x for x in range(image.width()) if image.pixelColor(x, image.height() // 2) == LIGHT.line][::2]
    signs = [bytes(image.copy(x + 20, 5, 60, 24).convertToFormat(QImage.Format.Format_RGB32).constBits()) for x in left]
    assert len(signs) == len(set(signs)) == 3


def test_frames_are_sharp(pane: DetailPane) -> None:
    image = show(pane, Party.CDN)
    middle, y = image.width() // 2, image.height() // 2
    found = {image.pixelColor(x, y).name() for x in range(middle - sizes.REQUEST_PATH_BOX_WIDTH // 2, middle)}
    frame, fill = LIGHT.cdn.name(), LIGHT.tint(Party.CDN).name()
    assert {frame, fill} <= found
    row = [image.pixelColor(x, y).name() for x in range(image.width())]
    start = row.index(frame)
    assert row[start : start + sizes.REQUEST_PATH_FRAME_WIDTH + 1] == [frame] * sizes.REQUEST_PATH_FRAME_WIDTH + [fill]


@pytest.mark.parametrize(
    ("party", "words"),
    [
        (Party.CDN, "The request goes from the client through the CDN to the origin. Check: CDN settings."),
        (Party.SUPPORT, "The request goes from the client through the CDN to the origin. Ask Tencent Cloud."),
        (None, "The request goes from the client through the CDN to the origin."),
    ],
)
def test_a_screen_reader_gets_it_in_words(pane: DetailPane, party: Party | None, words: str) -> None:
    show(pane, party)
    assert pane.browser.accessibleDescription() == request_path(party) == words


def test_the_picture_leaves_no_character_in_copied_text(window: MainWindow) -> None:
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
