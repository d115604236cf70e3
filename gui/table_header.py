"""The head of the table."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPolygonF
from PySide6.QtWidgets import QHeaderView, QWidget

from gui import theme


class TableHeader(QHeaderView):
    """The columns' names, muted, with a line below and an arrow at the column that sorts."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setFixedHeight(theme.ROW_HEIGHT)

    def paintSection(self, painter: QPainter, rect: QRect, logical_index: int) -> None:
        ours = theme.colours(self.palette())
        line = 1 / self.devicePixelRatioF()
        painter.save()
        painter.fillRect(rect, ours.base)
        inside = rect.adjusted(theme.CELL_PADDING, 0, -theme.CELL_PADDING, 0)
        text = str(self.model().headerData(logical_index, Qt.Orientation.Horizontal))
        painter.setPen(ours.muted)
        painter.setLayoutDirection(self.layoutDirection())
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, text)
        if self.isSortIndicatorShown() and logical_index == self.sortIndicatorSection():
            width = self.fontMetrics().horizontalAdvance(text)
            left_to_right = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
            x = inside.left() + width + 8 if left_to_right else inside.right() - width - 8
            up = 1 if self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder else -1
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            y = rect.center().y() + 1
            painter.drawPolyline(
                QPolygonF([QPointF(x - 3, y + 1.5 * up), QPointF(x, y - 1.5 * up), QPointF(x + 3, y + 1.5 * up)])
            )
        painter.fillRect(QRectF(rect.left(), rect.bottom() + 1 - line, rect.width(), line), ours.line)
        painter.restore()
