"""The page passes its links on, and loads nothing."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QContextMenuEvent, QCursor, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gui.codes.as_html import WORD_JOINER
from gui.detail.link_page import LinkPage
from gui.look import sizes
from gui.look.colours import LIGHT
from tests.pictures import picture
from tests.wheel import turn_wheel

ADDRESS = "https://example.org/a?b=c&d=e"


@pytest.fixture
def page(qtbot: QtBot) -> LinkPage:
    page = LinkPage()
    qtbot.addWidget(page)
    page.show_html(f'<p><a href="{ADDRESS}">first</a> and <a href="https://example.org/2">second</a></p>')
    with qtbot.waitExposed(page):
        page.show()
    page.setFocus()
    return page


def texts(page: LinkPage, address: str) -> list[str]:
    return [action.text() for action in page.menu(address).actions() if not action.isSeparator()]


def test_tab_goes_from_link_to_link_and_shows_the_address(page: LinkPage, qtbot: QtBot) -> None:
    shown: list[str] = []
    page.link_shown.connect(shown.append)
    qtbot.keyClick(page, Qt.Key.Key_Tab)
    assert page.link_at_focus() == ADDRESS
    qtbot.keyClick(page, Qt.Key.Key_Tab)
    assert page.link_at_focus() == "https://example.org/2"
    assert [address for address in dict.fromkeys(shown) if address] == [ADDRESS, "https://example.org/2"]


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("https://xn--80ak6aa92e.com/", "https://xn--80ak6aa92e.com/"),
        ("https://аррӏе.com/", "https://xn--80ak6aa92e.com/"),
        ("https://a.example/%E2%80%AEgnp.exe", "https://a.example/%E2%80%AEgnp.exe"),
        ("https://a.example/\u202egnp.exe", "https://a.example/%E2%80%AEgnp.exe"),
        ("https://a.example/a%20b?c=%2F|", "https://a.example/a%20b?c=%2F%7C"),
        ("https://tencent.com@a.example/", "https://tencent.com@a.example/"),
    ],
)
def test_an_address_is_the_same_for_mouse_key_menu_and_browser(
    page: LinkPage, qtbot: QtBot, heard: list[str], address: str, shown: str
) -> None:
    told: list[str] = []
    page.link_shown.connect(told.append)
    page.link_activated.connect(told.append)
    page.show_html(f'<p><a href="{address}">link</a></p>')
    spot = page.cursorRect(page.document().find("link")).center() - QPoint(3, 0)
    qtbot.mouseMove(page.viewport(), spot + QPoint(0, 300))
    told.clear()
    qtbot.mouseMove(page.viewport(), spot)
    qtbot.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert told == [shown, shown]
    page.show_html(f'<p><a href="{address}">link</a></p>')
    told.clear()
    qtbot.keyClick(page, Qt.Key.Key_Tab)
    qtbot.keyClick(page, Qt.Key.Key_Return)
    assert told == [shown, shown]
    assert heard == [f"Link: link, {shown}"]
    for reason in (QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard):
        told.clear()
        QApplication.sendEvent(page.viewport(), QContextMenuEvent(reason, spot, page.viewport().mapToGlobal(spot)))
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        menu.actions()[1].trigger()
        assert QGuiApplication.clipboard().text() == shown
        menu.close()


def test_a_link_that_tab_reaches_is_announced_with_its_address(page: LinkPage, qtbot: QtBot, heard: list[str]) -> None:
    qtbot.keyClick(page, Qt.Key.Key_Tab)
    assert heard == [f"Link: first, {ADDRESS}"]


@pytest.mark.parametrize(("title", "said"), [(' title="Node IP"', "Link: Copy, Node IP"), ("", "Link: Copy")])
def test_a_link_within_the_program_is_announced_with_its_title(
    page: LinkPage, qtbot: QtBot, heard: list[str], title: str, said: str
) -> None:
    page.show_html(f'<p><a href="value:0"{title}>Copy</a></p>')
    qtbot.keyClick(page, Qt.Key.Key_Tab)
    assert heard == [said]


def test_back_from_a_link_at_the_start_the_keyboard_leaves_the_page(page: LinkPage, qtbot: QtBot) -> None:
    button = QPushButton("before", page)
    button.show()
    QWidget.setTabOrder(button, page)
    page.setFocus()
    qtbot.keyClick(page, Qt.Key.Key_Tab)
    qtbot.keyClick(page, Qt.Key.Key_Backtab)
    assert button.hasFocus()
    assert not page.textCursor().hasSelection()


def test_a_page_is_shown_from_its_top_also_if_there_is_no_room_for_a_line(page: LinkPage) -> None:
    page.setFixedHeight(8)
    for text in ("one", "another"):
        page.show_html(f"<p>{text}</p>" * 9)
        assert page.height() < page.cursorRect().height()
        assert page.verticalScrollBar().value() == 0


def test_a_links_address_goes_when_the_focus_goes(page: LinkPage, qtbot: QtBot) -> None:
    QCursor.setPos(page.mapToGlobal(page.rect().bottomRight() - QPoint(20, 20)))  # no link is there
    qtbot.keyClick(page, Qt.Key.Key_Tab)
    with qtbot.waitSignal(page.link_shown) as shown:
        page.clearFocus()
    assert shown.args == [""]


@pytest.mark.parametrize("focused", [False, True])
def test_when_the_pointer_leaves_only_the_focus_tells(page: LinkPage, qtbot: QtBot, focused: bool) -> None:
    qtbot.keyClick(page, Qt.Key.Key_Tab)
    if not focused:
        page.clearFocus()
    with qtbot.waitSignal(page.link_shown) as shown:
        QApplication.sendEvent(page, QEvent(QEvent.Type.Leave))
    assert shown.args == [ADDRESS if focused else ""]


def test_there_is_no_caret_before_a_key_moves_it(page: LinkPage, qtbot: QtBot) -> None:
    assert page.cursorWidth() == 0
    qtbot.keyClick(page, Qt.Key.Key_Tab)
    qtbot.mousePress(page.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(30, 10))
    assert page.cursorWidth() == 0
    qtbot.keyClick(page, Qt.Key.Key_Right)
    assert page.cursorWidth() > 0
    page.show_html("<p>another</p>")
    assert page.cursorWidth() == 0


def test_copied_text_has_plain_hyphens(page: LinkPage) -> None:
    page.show_html(f"<p>X-{WORD_JOINER}NWS</p>")
    page.selectAll()
    page.copy()
    copied = QGuiApplication.clipboard().mimeData()
    assert copied.text() == "X-NWS"
    assert "X-NWS" in copied.html()


@pytest.mark.parametrize(("tag", "is_wide"), [("ul", True), ("ol", False)])  # a number would become wider too
def test_bullets_keep_a_distance_from_their_text(
    light: QApplication, page: LinkPage, tag: str, is_wide: bool, qtbot: QtBot
) -> None:
    space = page.fontMetrics().horizontalAdvance(" ")
    page.document().setIndentWidth(40)
    page.document().setDefaultStyleSheet("li { margin: 0 }")

    def gap() -> int:
        """Return the widest gap in a picture of the first line: that between the bullet and the letter."""
        image = picture(page.viewport(), QRect(0, 0, 120, 30))
        inked = [x for x in range(120) if any(image.pixelColor(x, y) != LIGHT.base for y in range(image.height()))]
        return max((after - before - 1 for before, after in pairwise(inked)), default=0)

    page.show_html(f"<{tag}><li>H</li></{tag}>")
    qtbot.waitUntil(lambda: gap() > 0)
    assert (gap() >= 2 * space) == is_wide


def test_only_what_the_user_selects_is_selected_text(page: LinkPage, qtbot: QtBot) -> None:
    assert not page.has_selected_text()
    qtbot.keyClick(page, Qt.Key.Key_Tab)
    assert not page.has_selected_text()
    page.selectAll()
    assert page.has_selected_text()


@pytest.mark.parametrize("text", ["5", "é", "/"])
def test_letters_are_left_to_the_window(page: LinkPage, text: str) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, text)
    page.keyPressEvent(event)
    assert not event.isAccepted()


def test_space_scrolls(page: LinkPage, qtbot: QtBot) -> None:
    page.show_html("<p>line</p>" * 100)
    qtbot.keyClick(page, Qt.Key.Key_Space)
    assert page.verticalScrollBar().value() > 0


@pytest.mark.parametrize(
    ("modifiers", "scrolls"), [(Qt.KeyboardModifier.NoModifier, True), (Qt.KeyboardModifier.ControlModifier, False)]
)
def test_the_wheel_scrolls_but_with_ctrl_it_is_for_the_zoom(
    page: LinkPage, modifiers: Qt.KeyboardModifier, scrolls: bool
) -> None:
    page.show_html("<p>line</p>" * 100)
    size = page.font().pointSizeF()
    turn_wheel(page, modifiers)
    assert (page.verticalScrollBar().value() > 0) == scrolls
    assert page.font().pointSizeF() == size


def test_enter_passes_the_link_on_and_the_page_stays(page: LinkPage, qtbot: QtBot) -> None:
    qtbot.keyClick(page, Qt.Key.Key_Tab)
    with qtbot.waitSignal(page.link_activated) as activated:
        qtbot.keyClick(page, Qt.Key.Key_Return)
    assert activated.args == [ADDRESS]
    assert page.toPlainText() == "first and second"


def choose(page: LinkPage, text: str) -> None:
    """Choose an entry of the menu of the first link."""
    next(action for action in page.menu(ADDRESS).actions() if action.text() == text).trigger()


def test_a_links_menu_opens_it_or_copies_its_address(page: LinkPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.link_activated) as activated:
        choose(page, "Open link")
    assert activated.args == [ADDRESS]
    with qtbot.waitSignal(page.address_copied) as copied:
        choose(page, "Copy link address")
    assert copied.args == [ADDRESS]
    assert QGuiApplication.clipboard().text() == ADDRESS


def test_the_menu_asks_to_copy_and_selects_all(page: LinkPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.copy_requested):
        choose(page, "Copy")
    choose(page, "Select all")
    assert page.textCursor().selectedText() == "first and second"


def test_elsewhere_the_menu_has_nothing_of_links(page: LinkPage) -> None:
    assert texts(page, ADDRESS) == ["Open link", "Copy link address", "Copy", "Select all"]
    assert texts(page, "") == ["Copy", "Select all"]
    assert texts(page, "copy:0") == ["Copy", "Select all"]


@pytest.mark.parametrize("reason", list(QContextMenuEvent.Reason))
def test_mouse_and_key_open_the_menu(page: LinkPage, qtbot: QtBot, reason: QContextMenuEvent.Reason) -> None:
    qtbot.keyClick(page, Qt.Key.Key_Tab)
    spot = page.cursorRect().center()
    QApplication.sendEvent(page.viewport(), QContextMenuEvent(reason, spot, page.viewport().mapToGlobal(spot)))
    menu = QApplication.activePopupWidget()
    assert menu is not None
    assert menu.actions()[0].text() == "Open link"
    menu.close()
    qtbot.waitUntil(lambda: not page.findChildren(QMenu))


def test_shift_f10_opens_the_menu_too(page: LinkPage, qtbot: QtBot) -> None:
    qtbot.keyClick(page, Qt.Key.Key_Tab)
    qtbot.keyClick(page, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.actions()[0].text() == "Open link"
    menu.close()


def test_nothing_is_loaded(page: LinkPage, tmp_path: object) -> None:
    page.show_html('<img src="file:///etc/hostname"><p style="background: url(https://example.org/a)">text</p>')
    assert page.toPlainText().endswith("text")
    assert page.loadResource(2, "file:///etc/hostname") is None


def test_lines_are_no_longer_than_can_be_read_with_ease(page: LinkPage, light: QApplication, qtbot: QtBot) -> None:
    page.resize(500, 300)
    qtbot.waitUntil(lambda: page.lineWrapColumnOrWidth() == page.viewport().width() < 500)
    page.resize(2000, 300)
    qtbot.waitUntil(lambda: page.lineWrapColumnOrWidth() == sizes.TEXT_MAX_WIDTH)
    font = light.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    light.setFont(font)
    qtbot.waitUntil(lambda: page.lineWrapColumnOrWidth() == 2 * sizes.TEXT_MAX_WIDTH)
