"""A button looks as it should in each of its states, and is pressed by mouse and keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gui.look import sizes
from gui.look.colours import LIGHT
from gui.widgets.button import Button
from tests.pictures import border_width, colours_in, corner, picture

pytestmark = pytest.mark.usefixtures("light")
both = pytest.mark.parametrize("primary", [False, True], ids=["ordinary", "primary"])


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """Return a window in which another widget than the button has the focus."""
    window = QWidget()
    qtbot.addWidget(window)
    other = QWidget(window)
    other.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    QVBoxLayout(window).addWidget(other)
    with qtbot.waitActive(window):
        window.show()
    other.setFocus()
    return window


def shown(window: QWidget, *, primary: bool = False) -> Button:
    button = Button("Copy", primary=primary, parent=window)
    button.move(100, 100)  # away from the pointer
    button.resize(button.sizeHint())
    button.show()
    return button


def fill(button: Button) -> QColor:
    return picture(button).pixelColor(button.width() // 2, 4)


@both
def test_it_is_as_wide_as_its_text_needs(window: QWidget, primary: bool) -> None:
    button = shown(window, primary=primary)
    room = 2 * sizes.px(sizes.BUTTON_PADDING)
    assert button.width() == button.fontMetrics().horizontalAdvance("Copy") + room
    assert button.height() == sizes.px(sizes.BUTTON_HEIGHT)


@both
def test_its_corners_are_round(window: QWidget, primary: bool) -> None:
    image = picture(shown(window, primary=primary))
    assert image.pixelColor(0, 0) == LIGHT.window
    assert abs(corner(image, LIGHT.accent if primary else LIGHT.line) - sizes.px(sizes.BUTTON_RADIUS)) <= 1


def test_only_a_primary_button_has_the_accents_ground(window: QWidget) -> None:
    assert fill(shown(window)) == LIGHT.base
    assert LIGHT.text.name() in colours_in(picture(shown(window)))
    primary = shown(window, primary=True)
    assert fill(primary) == LIGHT.accent
    assert LIGHT.on_accent.name() in colours_in(picture(primary))


@pytest.mark.parametrize(
    ("primary", "colour"), [(False, LIGHT.accent), (True, LIGHT.text)], ids=["ordinary", "primary"]
)
def test_the_focus_is_seen(window: QWidget, primary: bool, colour: QColor) -> None:
    button = shown(window, primary=primary)
    assert picture(button).pixelColor(button.width() // 2, 0) != colour
    button.setFocus()
    assert border_width(picture(button), colour) == sizes.FOCUS_RING_WIDTH


@pytest.mark.parametrize(
    ("primary", "colour"), [(False, LIGHT.accent), (True, LIGHT.text)], ids=["ordinary", "primary"]
)
def test_the_border_shows_that_the_pointer_is_on_it(window: QWidget, primary: bool, colour: QColor) -> None:
    button = shown(window, primary=primary)
    assert picture(button).pixelColor(button.width() // 2, 0) != colour
    button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)  # as Qt does when the pointer comes
    assert border_width(picture(button), colour) == 1


@both
def test_it_has_another_ground_while_it_is_pressed(window: QWidget, qtbot: QtBot, primary: bool) -> None:
    button = shown(window, primary=primary)
    qtbot.mousePress(button, Qt.MouseButton.LeftButton)
    assert fill(button) == LIGHT.soft
    qtbot.mouseRelease(button, Qt.MouseButton.LeftButton)
    assert fill(button) != LIGHT.soft


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_keys_press_it(window: QWidget, qtbot: QtBot, key: Qt.Key) -> None:
    button = shown(window)
    pressed = QSignalSpy(button.clicked)
    button.setFocus()
    qtbot.keyClick(button, key)
    assert pressed.count() == 1


def test_it_can_become_primary_and_ordinary_again(window: QWidget) -> None:
    button = shown(window)
    button.set_primary(True)
    assert fill(button) == LIGHT.accent
    button.set_primary(False)
    assert fill(button) == LIGHT.base


def test_it_can_be_lower(window: QWidget) -> None:
    button = shown(window)
    button.set_low(True)
    assert button.sizeHint().height() == sizes.px(sizes.BUTTON_LOW_HEIGHT)
    button.set_low(False)
    assert button.sizeHint().height() == sizes.px(sizes.BUTTON_HEIGHT)


def test_it_says_for_a_second_that_it_is_done_and_stays_as_wide(window: QWidget, qtbot: QtBot) -> None:
    button = Button("Copy", done="Copied it all", parent=window)
    button.resize(button.sizeHint())
    button.show()
    width, before = button.sizeHint().width(), picture(button)
    assert width >= button.fontMetrics().horizontalAdvance("Copied it all")
    button.confirm()
    assert button.shown_text() == "Copied it all"
    assert button.text() == "Copy"  # as a screen reader knows it
    assert button.sizeHint().width() == width
    assert picture(button) != before
    qtbot.waitUntil(lambda: picture(button) == before)
    assert button.shown_text() == "Copy"


def test_a_click_does_not_take_the_keyboard(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    field, button = QLineEdit(window), Button("Copy", parent=window)
    button.move(0, 50)
    with qtbot.waitExposed(window):
        window.show()
    field.setFocus()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert field.hasFocus()
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert button.hasFocus()
