"""Paints grounds: with round corners and a border for a widget, and plain ones for parts of the table."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from gui.look import sizes


def paint(
    painter: QPainter, widget: QWidget, radius: float, fill: QColor, border: QColor, *, focused: bool = False
) -> None:
    """Paint a widget's ground with round corners and a border.

    The border is one device pixel wide; if `focused` is true, it is the focus ring. `radius` is a size of
    `gui.look.sizes`.
    """
    width = sizes.px(sizes.FOCUS_RING_WIDTH) if focused else 1 / widget.devicePixelRatioF()
    inside = QRectF(widget.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
    corner = min(sizes.px(radius), inside.height() / 2)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(border, width))
    painter.setBrush(fill)
    painter.drawRoundedRect(inside, corner, corner)


def fill(painter: QPainter, rect: QRect | QRectF, colour: QColor) -> None:
    """Fill a rectangle with a colour.

    QPainter.fillRect does the same, but its first call takes 2 ms: Python loads the names of all gradients.
    """
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRect(rect)
