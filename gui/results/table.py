"""The table of status codes."""

from PySide6.QtCore import QEvent, QItemSelection, QModelIndex, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QMouseEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from gui.codes.catalogue import Party
from gui.look import sizes, style_sheets
from gui.look.styled import Styled
from gui.results.delegate import RowDelegate
from gui.results.header import TableHeader
from gui.results.model import Column, SearchProxy
from gui.translation import party_label

_NAVIGATION = {
    Qt.Key.Key_Up: QAbstractItemView.CursorAction.MoveUp,
    Qt.Key.Key_Down: QAbstractItemView.CursorAction.MoveDown,
    Qt.Key.Key_PageUp: QAbstractItemView.CursorAction.MovePageUp,
    Qt.Key.Key_PageDown: QAbstractItemView.CursorAction.MovePageDown,
}

_CATALOGUE_LEAST, _CATALOGUE_MOST = 0.2, 0.3
"""The share of the table's width that the column with the catalogue may take, without and with room. Longer names are
cut."""


class CodeTable(Styled, QTableView):
    """Shows the codes of a proxy model. One row is current."""

    activated_by_key = Signal()
    """The user has pressed Enter."""

    def __init__(self, proxy: SearchProxy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Status codes"))
        self.setAccessibleDescription(self.tr("Up and Down go from code to code, Enter goes to what the code means"))
        self._is_compact = False
        self._delegate = RowDelegate(proxy, self)
        self.setItemDelegate(self._delegate)
        header = TableHeader(self)
        self.setHorizontalHeader(header)
        self.verticalHeader().hide()
        self.setModel(proxy)  # after the headers are as they stay, because they ask the model for all their texts
        header.setMinimumSectionSize(1)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(Column.MEANING, QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(1)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        # Always on, so that no column moves when rows come and go. It is invisible if there is nothing to scroll.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        header.setSortIndicator(Column.CODE, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)  # this sorts
        self.horizontalHeader().sortIndicatorChanged.connect(self._show_sorted)  # after the sorting itself
        self._proxy = proxy
        proxy.modelReset.connect(self._resize_columns)
        self.entered.connect(self._hover)

    def current_text(self) -> str:
        """Return the current row as a screen reader says it, "" if no row is current."""
        return self.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole) or ""

    def navigate(self, key: Qt.Key) -> None:
        """Go to another row. The key is Up, Down, Page Up or Page Down, as if the table had the focus."""
        index = self.moveCursor(_NAVIGATION[key], Qt.KeyboardModifier.NoModifier)
        if index.isValid():
            self.setCurrentIndex(index)

    def show_current(self) -> None:
        """Scroll to the current row, even if rows have come or gone since the last paint."""
        self.executeDelayedItemsLayout()
        self.scrollTo(self.currentIndex())

    def show_order(self, *, by_column: bool) -> None:
        """Show by which column the rows are sorted, or nothing if they are in the order of the search."""
        self.horizontalHeader().setSortIndicatorShown(by_column)

    def _show_sorted(self) -> None:
        self.show_order(by_column=True)
        self.show_current()

    def sort_by(self, column: Column) -> None:
        """Sort by a column in ascending order. If the rows are sorted so already, reverse the order."""
        header, order = self.horizontalHeader(), Qt.SortOrder
        is_ascending = header.sortIndicatorSection() == column and header.sortIndicatorOrder() == order.AscendingOrder
        self.sortByColumn(column, order.DescendingOrder if is_ascending else order.AscendingOrder)

    def show_compact(self, *, compact: bool) -> None:
        """Show lower rows without a header, or rows of the usual height below a header."""
        if compact != self._is_compact:
            self._is_compact = compact
            self.horizontalHeader().setHidden(compact)
            self.restyle()

    def height_of_rows(self) -> int:
        """Return the height, in pixels, of the table if it shows all its rows."""
        header = 0 if self._is_compact else sizes.px(sizes.ROW_HEIGHT)
        return header + self.model().rowCount() * self.verticalHeader().defaultSectionSize()

    def restyle(self) -> None:
        row_height = sizes.px(sizes.ROW_LOW_HEIGHT if self._is_compact else sizes.ROW_HEIGHT)
        self.verticalHeader().setDefaultSectionSize(row_height)
        self.setMinimumHeight(row_height if self._is_compact else 2 * row_height)
        self.verticalScrollBar().setStyleSheet(style_sheets.scroll_bar(self.palette()))
        self._delegate.restyle()
        self._resize_columns()
        if self.isVisible():  # rows of another height: begin where a start with these would begin
            self.scrollToTop()
            self.show_current()

    def _resize_columns(self) -> None:
        header, padding = self.horizontalHeader(), sizes.px(sizes.CELL_PADDING)
        heading = self.model().headerData(Column.CODE, Qt.Orientation.Horizontal)
        bold = QFontMetrics(sizes.font(weight=QFont.Weight.DemiBold))
        codes = max(bold.horizontalAdvance("000"), self.fontMetrics().horizontalAdvance(heading)) + 3 * padding
        sign = sizes.px(sizes.SIGN_SIZE) + 2 * padding
        names = max(self.fontMetrics().horizontalAdvance(party_label(party)) for party in Party) + padding
        catalogues = [catalogue.name for catalogue in self._proxy.model.catalogues]
        widest = max(map(self.fontMetrics().horizontalAdvance, catalogues)) + 2 * padding
        shown = self._proxy.model.columns()
        for column in Column:
            self.setColumnHidden(column, column not in shown)
        least, most = (round(share * self.width()) for share in (_CATALOGUE_LEAST, _CATALOGUE_MOST))
        catalogue = min(widest, most) if Column.CATALOGUE in shown else 0
        room = self.width() - sizes.px(sizes.SCROLL_BAR_WIDTH + sizes.MEANING_LEAST_WIDTH) - codes
        party = sign + names if sign + names + catalogue <= room else sign
        header.resizeSection(Column.CODE, codes)
        header.resizeSection(Column.PARTY, party)
        header.resizeSection(Column.CATALOGUE, min(catalogue, max(least, room - party)))

    def _hover(self, index: QModelIndex) -> None:
        self._set_hovered(index.row())

    def _set_hovered(self, row: int) -> None:
        if row != self._delegate.hovered_row:
            self._delegate.hovered_row = row
            self.viewport().update()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        if selected.indexes() and not deselected.indexes():
            # A screen reader clears the selection and selects a row, but Qt does not make this row the current one.
            self.setCurrentIndex(selected.indexes()[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.activated_by_key.emit()
        elif event.text().isprintable() and event.text():
            event.ignore()  # typing goes to the search; Qt would go to the next row that begins with the letter
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._resize_columns()
        if event.size().height() != event.oldSize().height():
            self.scrollTo(self.currentIndex())

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()  # zooms the window
        else:
            super().wheelEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._set_hovered(self.rowAt(event.position().toPoint().y()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._set_hovered(-1)
