"""The header of the table."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPolygonF
from PySide6.QtWidgets import QHeaderView, QWidget

from gui.look import colours, ground, sizes
from gui.look.mirror import mirrored
from gui.look.styled import Styled


class TableHeader(Styled, QHeaderView):
    """Shows the names of the columns, muted, with a line below. An arrow shows which column sorts the rows."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)

    def restyle(self) -> None:
        self.setFixedHeight(sizes.px(sizes.ROW_HEIGHT))

    def paintSection(self, painter: QPainter, rect: QRect, logical_index: int) -> None:
        roles = colours.colours(self.palette())
        line = 1 / self.devicePixelRatioF()
        painter.save()
        ground.fill(painter, rect, roles.base)
        ground.fill(painter, QRectF(rect.left(), rect.bottom() + 1 - line, rect.width(), line), roles.line)
        padding = sizes.px(sizes.CELL_PADDING)
        inside = rect.adjusted(padding, 0, -padding, 0)
        text = str(self.model().headerData(logical_index, Qt.Orientation.Horizontal))
        painter.setPen(roles.muted)
        painter.setLayoutDirection(self.layoutDirection())
        width = self.fontMetrics().horizontalAdvance(text)
        if width <= inside.width():
            painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, text)
        else:  # leave the name out: the signs below say enough
            width = 0
        if self.isSortIndicatorShown() and logical_index == self.sortIndicatorSection():
            self._paint_arrow(painter, inside, width)
        painter.restore()

    def _paint_arrow(self, painter: QPainter, inside: QRect, text_width: int) -> None:
        """Paint the sort arrow after the name, if that is there. It points up if the values rise from row to row."""
        half = sizes.px(sizes.SORT_ARROW_HALF_WIDTH)
        left = inside.left() + text_width + sizes.px(sizes.SPACE) - half
        box = QRectF(left, inside.center().y() + 1 - half / 2, 2 * half, half)
        box = mirrored(box, QRectF(inside), self.layoutDirection())
        is_rising = self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
        tip, ends = (box.top(), box.bottom()) if is_rising else (box.bottom(), box.top())
        points = QPointF(box.left(), ends), QPointF(box.center().x(), tip), QPointF(box.right(), ends)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawPolyline(QPolygonF(points))
