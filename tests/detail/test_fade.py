"""At the lower edge of a page the text fades out as long as there is more below."""

import math

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.detail.link_page import LinkPage
from gui.look import sizes
from gui.look.colours import DARK, LIGHT, Colours, palette
from tests.pictures import colours_in, picture

ADDRESS = "https://example.org"
LONG = f'<p style="margin: 0"><a href="{ADDRESS}">{"█" * 30}</a></p>' * 60


@pytest.fixture
def direction() -> Qt.LayoutDirection:
    return Qt.LayoutDirection.LeftToRight


@pytest.fixture
def page(qtbot: QtBot, light: QApplication, direction: Qt.LayoutDirection) -> LinkPage:
    light.setLayoutDirection(direction)
    page = LinkPage()
    qtbot.addWidget(page)
    page.setFrameShape(LinkPage.Shape.NoFrame)
    page.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    page.document().setDocumentMargin(0)
    page.resize(300, 200)
    page.show_html(LONG)
    with qtbot.waitExposed(page):
        page.show()
    return page


def place(page: LinkPage, height: int) -> QRect:
    """Return the lowest lines of pixels of the part of the page that is in sight."""
    view = QRect(page.viewport().mapTo(page, QPoint()), page.viewport().size())
    return QRect(view.left(), view.bottom() - height + 1, view.width(), height)


def is_faded(page: LinkPage, roles: Colours) -> bool:
    """Return whether no text is in its own colour where the page ends, and none is at all in the last line."""
    end, last = (colours_in(picture(page, place(page, height))) for height in (sizes.FADE_HEIGHT // 2, 1))
    return roles.accent.name() not in end and last == {roles.base.name()}


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft], ids=["to right", "to left"]
)
@pytest.mark.parametrize(
    ("scheme", "roles"), [(Qt.ColorScheme.Light, LIGHT), (Qt.ColorScheme.Dark, DARK)], ids=["light", "dark"]
)
def test_text_fades_out_until_the_end_of_the_page(
    page: LinkPage,
    light: QApplication,
    qtbot: QtBot,
    scheme: Qt.ColorScheme,
    roles: Colours,
) -> None:
    light.setPalette(palette(scheme))
    page.show_html(LONG)  # links have the colour of the palette in which they were shown
    bar = page.verticalScrollBar()
    for value in (0, bar.maximum() // 2, bar.maximum() // 2 + 7):
        bar.setValue(value)
        qtbot.waitUntil(lambda: is_faded(page, roles))
    bar.setValue(bar.maximum() - sizes.SPACE // 2)
    assert roles.accent.name() in colours_in(picture(page, place(page, sizes.FADE_HEIGHT // 2)))


def test_the_fade_goes_when_a_page_is_shown_whole(page: LinkPage, qtbot: QtBot) -> None:
    assert is_faded(page, LIGHT)
    page.show_html(f'<p><a href="{ADDRESS}">{"█" * 30}</a></p>')
    page.resize(300, math.ceil(page.document().size().height()))
    qtbot.waitUntil(lambda: not is_faded(page, LIGHT))


def test_the_fade_grows_with_the_font(page: LinkPage, light: QApplication, qtbot: QtBot) -> None:
    above = place(page, 3 * sizes.FADE_HEIGHT // 2)
    above.setHeight(sizes.FADE_HEIGHT // 4)
    assert LIGHT.accent.name() in colours_in(picture(page, above))
    font = light.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    light.setFont(font)
    qtbot.waitUntil(lambda: LIGHT.accent.name() not in colours_in(picture(page, above)))


def test_links_under_the_fade_can_be_clicked(page: LinkPage, qtbot: QtBot) -> None:
    spot = page.viewport().mapTo(page, QPoint(20, page.viewport().height() - 5))
    under = page.childAt(spot)
    assert under is page.viewport()
    with qtbot.waitSignal(page.link_activated) as asked:
        qtbot.mouseClick(under, Qt.MouseButton.LeftButton, pos=page.viewport().mapFrom(page, spot))
    assert asked.args == [ADDRESS]


def test_a_link_that_tab_reaches_is_never_under_the_fade(page: LinkPage, qtbot: QtBot) -> None:
    page.setFocus()
    for _ in range(30):
        qtbot.keyClick(page, Qt.Key.Key_Tab)
        below = page.verticalScrollBar().maximum() - page.verticalScrollBar().value()
        assert page.link_at_focus()
        assert page.cursorRect().bottom() <= page.viewport().height() - min(sizes.FADE_HEIGHT, below)


def test_the_space_below_the_last_line_is_no_more(page: LinkPage) -> None:
    bar = page.verticalScrollBar()
    bar.setValue(bar.maximum() - sizes.SPACE)
    assert not is_faded(page, LIGHT)
