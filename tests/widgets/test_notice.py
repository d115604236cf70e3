"""A notice stays until it is closed, and a screen reader says it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gui.look import sizes
from gui.look.colours import LIGHT
from gui.widgets.notice import Notice
from tests.pictures import border_width, corner, picture

ADDRESS = "https://example.org/?a=b&c=d"


@pytest.fixture
def window(qtbot: QtBot, light: QApplication) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(Notice(window))
    window.resize(600, 200)
    return window


@pytest.fixture
def notice(window: QWidget) -> Notice:
    return window.findChildren(Notice)[0]


def show(qtbot: QtBot, window: QWidget) -> None:
    with qtbot.waitExposed(window):
        window.show()


def test_nothing_is_shown_until_there_is_something_to_say(notice: Notice, window: QWidget, qtbot: QtBot) -> None:
    show(qtbot, window)
    assert not notice.isVisible()
    assert notice.text() == ""
    notice.say("Not opened")
    assert notice.isVisible()
    assert notice.text() == "Not opened"


def test_the_user_closes_it(notice: Notice, window: QWidget, qtbot: QtBot) -> None:
    show(qtbot, window)
    notice.closed.connect(notice.hide)
    notice.say("Not opened")
    qtbot.mouseClick(notice.close_button, Qt.MouseButton.LeftButton)
    assert not notice.isVisible()
    assert notice.text() == ""


def test_only_an_address_can_be_copied(notice: Notice, window: QWidget, qtbot: QtBot) -> None:
    show(qtbot, window)
    notice.say("No browser could be started.", ADDRESS)
    qtbot.mouseClick(notice.copy_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == ADDRESS
    notice.say("Not opened")
    assert not notice.copy_button.isVisible()


def test_the_report_of_a_fault_can_be_copied(notice: Notice, window: QWidget, qtbot: QtBot) -> None:
    show(qtbot, window)
    notice.say_fault("ValueError\n  gui/app.py:7 run")
    assert notice.text().startswith("Something went wrong")
    assert notice.copy_button.text() == "Copy details"
    qtbot.mouseClick(notice.copy_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "ValueError\n  gui/app.py:7 run"
    notice.say_no_browser(ADDRESS)
    assert notice.copy_button.text() == "Copy address"


def test_its_text_is_no_html(notice: Notice, window: QWidget, qtbot: QtBot) -> None:
    show(qtbot, window)
    notice.say("<b>x</b>")
    (label,) = notice.findChildren(QLabel)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.text() == notice.text() == "<b>x</b>"


def test_it_is_announced_at_once_if_the_window_is_open(
    notice: Notice, window: QWidget, qtbot: QtBot, heard: list[str]
) -> None:
    show(qtbot, window)
    notice.say("Before")
    qtbot.waitUntil(lambda: heard == ["Before"])
    notice.say("Not opened")
    assert heard == ["Before", "Not opened"]


def test_it_is_announced_after_a_delay_if_the_window_opens_with_it(
    notice: Notice, window: QWidget, qtbot: QtBot, heard: list[str]
) -> None:
    notice.say("Not opened")
    show(qtbot, window)
    assert heard == []  # a screen reader still reads the window
    qtbot.waitUntil(lambda: heard == ["Not opened"])


def test_it_is_not_announced_if_it_is_closed_meanwhile(
    notice: Notice, window: QWidget, qtbot: QtBot, heard: list[str]
) -> None:
    notice.say("Not opened")
    show(qtbot, window)
    notice.hide()
    later = Notice(window)
    later.say("Later")
    qtbot.waitUntil(lambda: "Later" in heard)
    assert heard == ["Later"]


def test_a_message_that_replaces_another_is_announced_once(
    notice: Notice, window: QWidget, qtbot: QtBot, heard: list[str]
) -> None:
    show(qtbot, window)
    notice.say("Before")
    notice.say("Not opened")
    later = Notice(window)
    later.say("Later")
    qtbot.waitUntil(lambda: "Later" in heard)
    assert heard == ["Not opened", "Later"]


def test_it_is_not_announced_again_when_the_window_was_minimized(
    notice: Notice, window: QWidget, qtbot: QtBot, heard: list[str]
) -> None:
    show(qtbot, window)
    notice.say("Not opened")
    qtbot.waitUntil(lambda: heard == ["Not opened"])
    window.showMinimized()
    window.showNormal()
    later = Notice(window)
    later.say("Later")
    qtbot.waitUntil(lambda: "Later" in heard)
    assert heard == ["Not opened", "Later"]


def test_it_is_a_card_with_a_border_that_warns(notice: Notice, window: QWidget, qtbot: QtBot) -> None:
    show(qtbot, window)
    notice.say("Not opened")
    image = picture(notice)
    assert image.pixelColor(0, 0) == LIGHT.window
    assert abs(corner(image, LIGHT.support) - sizes.px(sizes.CARD_RADIUS)) <= 1
    assert border_width(image, LIGHT.support) == 1


def test_it_grows_with_the_font(notice: Notice, window: QWidget, qtbot: QtBot, light: QApplication) -> None:
    show(qtbot, window)
    notice.say("Not opened")
    (label,) = notice.findChildren(QLabel)
    qtbot.waitUntil(lambda: label.x() == sizes.MARGIN)
    font = light.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    light.setFont(font)
    qtbot.waitUntil(lambda: label.x() == 2 * sizes.MARGIN)
