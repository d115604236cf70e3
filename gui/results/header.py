"""The head of the table."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPolygonF
from PySide6.QtWidgets import QHeaderView, QWidget

from gui.look import colours, theme
from gui.look.styled import Styled


class TableHeader(Styled, QHeaderView):
    """The columns' names, muted, with a line below and an arrow at the column that sorts."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)

    def restyle(self) -> None:
        self.setFixedHeight(theme.px(theme.ROW_HEIGHT))

    def paintSection(self, painter: QPainter, rect: QRect, logical_index: int) -> None:
        ours = colours.colours(self.palette())
        line = 1 / self.devicePixelRatioF()
        painter.save()
        painter.fillRect(rect, ours.base)
        padding = theme.px(theme.CELL_PADDING)
        inside = rect.adjusted(padding, 0, -padding, 0)
        text = str(self.model().headerData(logical_index, Qt.Orientation.Horizontal))
        painter.setPen(ours.muted)
        painter.setLayoutDirection(self.layoutDirection())
        if self.fontMetrics().horizontalAdvance(text) <= inside.width():  # else the signs below speak for themselves
            painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, text)
        if self.isSortIndicatorShown() and logical_index == self.sortIndicatorSection():
            width = self.fontMetrics().horizontalAdvance(text)
            left_to_right = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
            side, gap = theme.px(theme.ARROW), theme.px(theme.SPACE)
            x = inside.left() + width + gap if left_to_right else inside.right() - width - gap
            up = side / 2 if self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder else -side / 2
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            y = rect.center().y() + 1
            painter.drawPolyline(QPolygonF([QPointF(x - side, y + up), QPointF(x, y - up), QPointF(x + side, y + up)]))
        painter.fillRect(QRectF(rect.left(), rect.bottom() + 1 - line, rect.width(), line), ours.line)
        painter.restore()
