"""The table of status codes."""

from PySide6.QtCore import QEvent, QModelIndex, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPolygonF,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
    QWidget,
)

from gui import signs, theme
from gui.catalogue import LookAt
from gui.model import Column, Index, Role, SearchProxy, label
from gui.search import Record, marks

_NAVIGATION = {
    Qt.Key.Key_Up: QAbstractItemView.CursorAction.MoveUp,
    Qt.Key.Key_Down: QAbstractItemView.CursorAction.MoveDown,
    Qt.Key.Key_PageUp: QAbstractItemView.CursorAction.MovePageUp,
    Qt.Key.Key_PageDown: QAbstractItemView.CursorAction.MovePageDown,
}


class CodeTable(QTableView):
    """The codes that the proxy shows, one of them current."""

    current_changed = Signal()
    activated_by_key = Signal()

    def __init__(self, proxy: SearchProxy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hovered_row = -1
        self.setModel(proxy)
        self.setAccessibleName(self.tr("Status codes"))
        self.setItemDelegate(_RowDelegate(proxy, self))
        self.setHorizontalHeader(_Header(self))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setDefaultSectionSize(theme.ROW_HEIGHT)
        self.setMinimumHeight(3 * theme.ROW_HEIGHT)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setSortingEnabled(True)
        self.sortByColumn(Column.CODE, Qt.SortOrder.AscendingOrder)
        self.entered.connect(self._hover)
        self._fit_columns()
        self._style()

    def current_record(self) -> Record | None:
        record = self.currentIndex().data(Role.RECORD)
        return record if isinstance(record, Record) else None

    def navigate(self, key: Qt.Key) -> None:
        """Move the current row as the key (Up, Down, PageUp, PageDown) moves it when the table has the focus."""
        index = self.moveCursor(_NAVIGATION[key], Qt.KeyboardModifier.NoModifier)
        if index.isValid():
            self.setCurrentIndex(index)

    def show_who_acts(self, *, shown: bool) -> None:
        self.setColumnHidden(Column.LOOK_AT, not shown)

    def _fit_columns(self) -> None:
        header = self.horizontalHeader()
        bold = QFontMetrics(theme.scaled(self.font(), 1, QFont.Weight.DemiBold))
        longest = max(self.fontMetrics().horizontalAdvance(label(look_at)) for look_at in LookAt)
        header.setMinimumSectionSize(1)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(Column.MEANING, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(
            Column.CODE, max(bold.horizontalAdvance("000"), _head_width(self, 0)) + 3 * theme.CELL_PADDING
        )
        header.resizeSection(Column.LOOK_AT, theme.SIGN + longest + 3 * theme.CELL_PADDING)

    def _style(self) -> None:
        self.verticalScrollBar().setStyleSheet(theme.scroll_bar_style(self.palette()))

    def _hover(self, index: QModelIndex) -> None:
        self._set_hovered(index.row())

    def _set_hovered(self, row: int) -> None:
        if row != self.hovered_row:
            self.hovered_row = row
            self.viewport().update()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.current_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.activated_by_key.emit()
        elif event.text().isprintable() and event.text():
            event.ignore()  # what is typed is for the search, not for Qt's jump to a row that begins so
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._set_hovered(self.rowAt(event.position().toPoint().y()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._set_hovered(-1)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._style()


def _head_width(table: QTableView, column: int) -> int:
    head = table.model().headerData(column, Qt.Orientation.Horizontal)
    return table.fontMetrics().horizontalAdvance(head)


class _RowDelegate(QStyledItemDelegate):
    """Paints a row's cells: the code demi-bold, the meaning with the query's words marked, the sign of who acts."""

    def __init__(self, proxy: SearchProxy, table: CodeTable) -> None:
        super().__init__(table)
        self._proxy = proxy
        self._table = table

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, theme.ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        ours = theme.colours(option.palette)
        cell: QRect = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(cell, ours.soft)
        elif index.row() == self._table.hovered_row:
            painter.fillRect(cell, ours.window)
        inside = cell.adjusted(theme.CELL_PADDING, 0, -theme.CELL_PADDING, 0)
        record: Record = index.data(Role.RECORD)
        painter.setFont(option.font)
        painter.setLayoutDirection(option.direction)
        match index.column():
            case Column.CODE:
                if selected:
                    painter.fillRect(_at_start(option, QSize(theme.BAR, cell.height()), cell), ours.accent)
                painter.setPen(ours.text)
                painter.setFont(theme.scaled(option.font, 1, QFont.Weight.DemiBold))
                painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, record.number)
            case Column.MEANING:
                self._paint_meaning(painter, option, inside, record.status_code.meaning, ours)
            case Column.LOOK_AT if record.status_code.look_at:
                sign = _at_start(option, QSize(theme.SIGN, theme.SIGN), inside)
                signs.draw(
                    painter, signs.path(record.status_code.look_at), QRectF(sign), ours.sign(record.status_code.look_at)
                )
                gap = theme.SIGN + theme.CELL_PADDING // 2 + 2
                left_to_right = option.direction == Qt.LayoutDirection.LeftToRight
                name = inside.adjusted(gap, 0, 0, 0) if left_to_right else inside.adjusted(0, 0, -gap, 0)
                painter.setPen(ours.text if selected else ours.muted)
                painter.drawText(name, Qt.AlignmentFlag.AlignVCenter, label(record.status_code.look_at))

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        """Show a meaning that the cell cuts in a tooltip."""
        meaning = str(index.data()) if index.column() == Column.MEANING else ""
        is_cut = option.fontMetrics.horizontalAdvance(meaning) > option.rect.width() - 2 * theme.CELL_PADDING
        QToolTip.showText(event.globalPos(), meaning if is_cut else "", view)
        return True

    def _paint_meaning(
        self, painter: QPainter, option: QStyleOptionViewItem, inside: QRect, meaning: str, ours: theme.Colours
    ) -> None:
        text = option.fontMetrics.elidedText(meaning, Qt.TextElideMode.ElideRight, inside.width())
        painter.setPen(ours.text)
        visible = len(text) - (text != meaning)
        spans = [(start, min(end, visible)) for start, end in marks(self._proxy.query, meaning) if start < visible]
        if not spans:
            painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, text)
            return
        layout = QTextLayout(text, option.font)
        layout.setTextOption(QTextOption(QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)))
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(inside.width())
        layout.endLayout()
        top = inside.top() + (inside.height() - line.height()) / 2
        formats = []
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(ours.mark)
        painter.setPen(Qt.PenStyle.NoPen)
        for first, last in spans:
            start, length = _utf16(text[:first]), _utf16(text[first:last])
            left, right = sorted(line.cursorToX(at)[0] for at in (start, start + length))  # type: ignore[index]
            ground = QRectF(inside.left() + left - 1, top, right - left + 2, line.height())
            painter.drawRoundedRect(ground, theme.MARK_RADIUS, theme.MARK_RADIUS)
            marked = QTextLayout.FormatRange()
            marked.start, marked.length = start, length
            marked.format = QTextCharFormat()
            marked.format.setForeground(ours.on_mark)
            formats.append(marked)
        painter.setPen(ours.text)
        layout.draw(painter, QRectF(inside.left(), top, 0, 0).topLeft(), formats)


def _at_start(option: QStyleOptionViewItem, size: QSize, place: QRect) -> QRect:
    return QStyle.alignedRect(option.direction, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, size, place)


def _utf16(text: str) -> int:
    """Return a text's length as Qt counts it."""
    return len(text.encode("utf-16-le")) // 2


class _Header(QHeaderView):
    """The table's head: muted, with a line below and an arrow at the column that sorts."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setFixedHeight(theme.ROW_HEIGHT + 4)

    def paintSection(self, painter: QPainter, rect: QRect, logical_index: int) -> None:
        ours = theme.colours(self.palette())
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
        painter.restore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        ours = theme.colours(self.palette())
        painter.fillRect(QRectF(0, self.height() - 1 / self.devicePixelRatioF(), self.width(), 1), ours.line)
