"""The ground of a card, a field, a chip or a button: rounded, with a border."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QBrush, QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from gui.look import theme


def paint(
    painter: QPainter, widget: QWidget, radius: float, fill: QColor, border: QColor, *, focused: bool = False
) -> None:
    """Paint a widget's ground; its border is one device pixel wide, or as wide as the focus."""
    width = theme.px(theme.FOCUS_RING_WIDTH) if focused else 1 / widget.devicePixelRatioF()
    inside = QRectF(widget.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
    corner = min(theme.px(radius), inside.height() / 2)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(border, width))
    painter.setBrush(QBrush(fill))
    painter.drawRoundedRect(inside, corner, corner)
