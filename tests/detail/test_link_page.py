"""The page passes its links on, and loads nothing."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from gui.detail.link_page import LinkPage
from gui.look import sizes

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
    return [action.text() for action in page.menu(address, QPoint()).actions()]


def test_tab_goes_from_link_to_link_and_shows_the_address(page: LinkPage, qtbot: QtBot) -> None:
    shown: list[str] = []
    page.link_shown.connect(shown.append)
    qtbot.keyClick(page, Qt.Key.Key_Tab)
    assert page.link_at_focus() == ADDRESS
    qtbot.keyClick(page, Qt.Key.Key_Tab)
    assert page.link_at_focus() == "https://example.org/2"
    assert [address for address in dict.fromkeys(shown) if address] == [ADDRESS, "https://example.org/2"]


def test_a_link_that_tab_reaches_is_announced_with_its_address(page: LinkPage, qtbot: QtBot, heard: list[str]) -> None:
    qtbot.keyClick(page, Qt.Key.Key_Tab)
    assert heard == [f"Link: first, {ADDRESS}"]


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
    size, spot = page.font().pointSizeF(), QPointF(20, 20)
    event = QWheelEvent(
        spot,
        page.viewport().mapToGlobal(spot),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003 (as Qt has it)
    )
    QApplication.sendEvent(page.viewport(), event)
    assert (page.verticalScrollBar().value() > 0) == scrolls
    assert page.font().pointSizeF() == size


def test_enter_passes_the_link_on_and_the_page_stays(page: LinkPage, qtbot: QtBot) -> None:
    qtbot.keyClick(page, Qt.Key.Key_Tab)
    with qtbot.waitSignal(page.link_activated) as activated:
        qtbot.keyClick(page, Qt.Key.Key_Return)
    assert activated.args == [ADDRESS]
    assert page.toPlainText() == "first and second"


def test_a_links_menu_opens_it_or_copies_its_address(page: LinkPage, qtbot: QtBot) -> None:
    open_link, copy_address = page.menu(ADDRESS, QPoint()).actions()
    with qtbot.waitSignal(page.link_activated) as activated:
        open_link.trigger()
    assert activated.args == [ADDRESS]
    copy_address.trigger()
    assert QGuiApplication.clipboard().text() == ADDRESS


def test_outside_of_links_the_menu_is_the_usual_one(page: LinkPage) -> None:
    assert texts(page, ADDRESS) == ["Open link", "Copy link address"]
    assert "Open link" not in texts(page, "")


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
