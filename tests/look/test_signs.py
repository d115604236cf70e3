"""Signs are drawn inside their box, in their colour, and no two are alike."""

import pytest
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath

from gui.codes.catalogue import Party
from gui.look import signs

SIGNS = {**{party.value: signs.path(party) for party in Party}, "magnifier": signs.magnifier(), "cross": signs.cross()}
COLOUR = QColor("#a6520b")
all_signs = pytest.mark.parametrize("sign", SIGNS.values(), ids=SIGNS.keys())


def drawn(sign: QPainterPath, box: QRectF, side: int = 64) -> QImage:
    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    signs.draw(painter, sign, box, COLOUR)
    painter.end()
    return image


def ink(image: QImage) -> QRect:
    """Return the box around all that is drawn."""
    spots = [(x, y) for x in range(image.width()) for y in range(image.height()) if image.pixelColor(x, y).alpha() > 0]
    columns, rows = [x for x, _ in spots], [y for _, y in spots]
    return QRect(min(columns), min(rows), max(columns) - min(columns) + 1, max(rows) - min(rows) + 1)


@all_signs
def test_a_sign_fills_its_box_and_stays_inside(qapp: object, sign: QPainterPath) -> None:
    box = ink(drawn(sign, QRectF(10, 20, 32, 32)))
    assert QRect(10, 20, 32, 32).contains(box)
    assert max(box.width(), box.height()) > 16


@all_signs
def test_a_sign_has_its_colour(qapp: object, sign: QPainterPath) -> None:
    image = drawn(sign, QRectF(0, 0, 64, 64))
    solid = {
        image.pixelColor(x, y).name() for x in range(64) for y in range(64) if image.pixelColor(x, y).alpha() == 255
    }
    assert solid == {COLOUR.name()}


@all_signs
def test_a_sign_grows_with_its_box(qapp: object, sign: QPainterPath) -> None:
    small, large = ink(drawn(sign, QRectF(0, 0, 16, 16))), ink(drawn(sign, QRectF(0, 0, 64, 64)))
    assert abs(large.width() - 4 * small.width()) <= 8
    assert abs(large.height() - 4 * small.height()) <= 8


def test_no_two_signs_are_alike(qapp: object) -> None:
    box = QRectF(0, 0, 64, 64)
    images = [bytes(drawn(sign, box).constBits()) for sign in SIGNS.values()]
    assert len(images) == len(set(images)) == 6


def test_the_state_of_the_painter_is_restored(qapp: object) -> None:
    image = QImage(16, 16, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    before = painter.pen(), painter.brush(), painter.transform(), painter.renderHints()
    signs.draw(painter, signs.cross(), QRectF(0, 0, 16, 16), COLOUR)
    assert (painter.pen(), painter.brush(), painter.transform(), painter.renderHints()) == before
    painter.end()
