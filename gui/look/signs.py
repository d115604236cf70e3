"""Draws signs, one for each party and two for the search field. They are sharp at every scale."""

from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from gui.codes.catalogue import Party

_BOX = 16.0
"""The width and the height of the box that signs are drawn in before they are scaled."""
_STROKE = 1.4
"""The width of the strokes in that box."""


@cache
def path(party: Party) -> QPainterPath:
    """Return the strokes of a party's sign in a box of 16 x 16."""
    sign = QPainterPath()
    match party:
        case Party.CLIENT:  # a laptop
            sign.addRoundedRect(QRectF(3, 3.5, 10, 7), 1, 1)
            sign.moveTo(1, 12.75)
            sign.lineTo(15, 12.75)
        case Party.CDN:  # a cloud
            sign.moveTo(4.5, 12.5)
            sign.cubicTo(0.2, 12.5, 0.2, 7.2, 4, 7.2)
            sign.cubicTo(4.2, 2.4, 10.8, 2.2, 11.4, 6.6)
            sign.cubicTo(15.9, 6.4, 16.2, 12.5, 12, 12.5)
            sign.closeSubpath()
        case Party.ORIGIN:  # a rack of two servers
            for top in (2.5, 8.5):
                sign.addRoundedRect(QRectF(2, top, 12, 5), 1, 1)
                sign.moveTo(4.5, top + 2.5)
                sign.lineTo(5.5, top + 2.5)
        case Party.SUPPORT:  # a speech bubble with lines
            sign.moveTo(2, 2.5)
            for x, y in ((14, 2.5), (14, 11), (8, 11), (5, 14), (5, 11), (2, 11)):
                sign.lineTo(x, y)
            sign.closeSubpath()
            for y in (5.5, 8):
                sign.moveTo(5, y)
                sign.lineTo(11, y)
    return sign


@cache
def magnifier() -> QPainterPath:
    """Return the strokes of the search field's sign in a box of 16 x 16."""
    sign = QPainterPath()
    sign.addEllipse(QPointF(6.5, 6.5), 4.5, 4.5)
    sign.moveTo(10, 10)
    sign.lineTo(14, 14)
    return sign


@cache
def cross() -> QPainterPath:
    """Return the strokes of the sign that clears the search, in a box of 16 x 16."""
    sign = QPainterPath()
    for start, end in ((4, 12), (12, 4)):
        sign.moveTo(start, 4)
        sign.lineTo(end, 12)
    return sign


def draw(painter: QPainter, sign: QPainterPath, box: QRectF, colour: QColor) -> None:
    """Draw a sign into a box, with strokes about a tenth as wide as the box."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.topLeft())
    painter.scale(box.width() / _BOX, box.height() / _BOX)
    painter.setPen(QPen(colour, _STROKE, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(sign)
    painter.restore()
