"""A card has round corners, and the focus ring while one of its widgets has the focus."""

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gui.look import sizes
from gui.look.colours import DARK, LIGHT, palette
from gui.widgets.card import Card
from tests.pictures import border_width, colours_in, corner, picture


def focusable(parent: QWidget | None = None) -> QWidget:
    widget = QWidget(parent)
    widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return widget


class Window(QWidget):
    """A card with two widgets, and a third widget beside the card. The card follows the focus of the first."""

    def __init__(self) -> None:
        super().__init__()
        self.inside, self.other_inside = focusable(), focusable()
        self.card = Card(self.inside, parent=self)
        self.card.column.addWidget(self.inside)
        self.card.column.addWidget(self.other_inside)
        self.card.resize(100, 80)
        self.outside = focusable(self)
        self.resize(200, 100)


@pytest.fixture
def window(qtbot: QtBot, light: QApplication) -> Window:
    window = Window()
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    window.outside.setFocus()
    return window


def test_it_is_a_round_ground_with_a_border(window: Window) -> None:
    image = picture(window.card)
    assert image.pixelColor(0, 0) == LIGHT.window
    assert image.pixelColor(50, 40) == LIGHT.base
    assert abs(corner(image, LIGHT.line) - sizes.px(sizes.CARD_RADIUS)) <= 1
    assert border_width(image, LIGHT.line) == 1


def test_it_has_the_focus_ring_while_its_widget_has_the_focus(window: Window) -> None:
    assert LIGHT.accent.name() not in colours_in(picture(window.card))
    window.inside.setFocus()
    assert border_width(picture(window.card), LIGHT.accent) == sizes.FOCUS_RING_WIDTH
    window.outside.setFocus()
    assert LIGHT.accent.name() not in colours_in(picture(window.card))


class Paints(QObject):
    """Counts how often a widget is painted at its left edge."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += isinstance(event, QPaintEvent) and event.region().contains(QPoint(0, 40))
        return False


def test_the_card_is_painted_again_when_the_focus_comes_and_goes(window: Window, qtbot: QtBot) -> None:
    paints = Paints(window.card)
    window.inside.setFocus()
    qtbot.waitUntil(lambda: paints.count == 1)
    window.outside.setFocus()
    qtbot.waitUntil(lambda: paints.count == 2)


def test_the_focus_of_another_widget_shows_no_ring(window: Window) -> None:
    window.other_inside.setFocus()
    assert LIGHT.accent.name() not in colours_in(picture(window.card))


def test_its_widgets_leave_room_for_the_ring_and_the_corners(window: Window, light: QApplication, qtbot: QtBot) -> None:
    def room() -> tuple[int, int]:
        return window.inside.x(), window.inside.y()

    assert room() == (sizes.FOCUS_RING_WIDTH, sizes.CARD_RADIUS / 2)
    font = light.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    light.setFont(font)
    qtbot.waitUntil(lambda: room() == (2 * sizes.FOCUS_RING_WIDTH, sizes.CARD_RADIUS))


def test_it_follows_the_palette(window: Window, light: QApplication, qtbot: QtBot) -> None:
    light.setPalette(palette(Qt.ColorScheme.Dark))
    qtbot.waitUntil(lambda: picture(window.card).pixelColor(50, 40) == DARK.base)
