"""Grounds have round corners and a border as wide as a device pixel or as the focus ring."""

import pytest
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gui.look import ground, sizes
from tests.pictures import border_width, box_of, colours_in, corner, picture

FILL, BORDER, BELOW = QColor("#ffff00"), QColor("#0000ff"), QColor("#ffffff")

pytestmark = pytest.mark.usefixtures("light")


class Ground(QWidget):
    def __init__(self, radius: float, *, focused: bool = False) -> None:
        super().__init__()
        self.radius, self.focused = radius, focused

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ground.fill(painter, self.rect(), BELOW)
        ground.paint(painter, self, self.radius, FILL, BORDER, focused=self.focused)


def drawn(qtbot: QtBot, widget: QWidget, height: int = 60) -> QImage:
    qtbot.addWidget(widget)
    widget.resize(100, height)
    return picture(widget)


@pytest.mark.parametrize("radius", [5, 10, 20])
def test_corners_are_as_round_as_they_should_be(qtbot: QtBot, radius: int) -> None:
    image = drawn(qtbot, Ground(radius))
    assert image.pixelColor(0, 0) == image.pixelColor(99, 59) == BELOW
    assert abs(corner(image, BORDER) - radius) <= 1
    assert image.pixelColor(50, 30) == FILL


def test_a_radius_of_zero_makes_a_rectangle(qtbot: QtBot) -> None:
    assert corner(drawn(qtbot, Ground(0)), BORDER) <= 1  # antialiasing changes the outermost pixel


def test_a_large_radius_makes_round_ends(qtbot: QtBot) -> None:
    assert abs(corner(drawn(qtbot, Ground(1000), height=40), BORDER) - 20) <= 1


def test_corners_grow_with_the_font(qtbot: QtBot, light: QApplication) -> None:
    font = light.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    light.setFont(font)
    assert abs(corner(drawn(qtbot, Ground(10)), BORDER) - 20) <= 1


@pytest.mark.parametrize(("focused", "width"), [(False, 1), (True, sizes.FOCUS_RING_WIDTH)], ids=["border", "ring"])
def test_the_focus_ring_is_wider_than_the_border(qtbot: QtBot, focused: bool, width: int) -> None:
    assert border_width(drawn(qtbot, Ground(10, focused=focused)), BORDER) == width


@pytest.mark.parametrize("rect", [QRect(3, 4, 10, 5), QRectF(3, 4, 10, 5)], ids=["whole numbers", "fractions"])
def test_a_rectangle_is_filled_up_to_its_edges_and_no_further(qapp: object, rect: QRect | QRectF) -> None:
    image = QImage(30, 20, QImage.Format.Format_RGB32)
    image.fill(BELOW)
    painter = QPainter(image)
    painter.setPen(BORDER)  # fill must not draw it
    ground.fill(painter, rect, FILL)
    painter.end()
    assert box_of(image, FILL) == QRect(3, 4, 10, 5)
    assert colours_in(image) == {FILL.name(), BELOW.name()}
