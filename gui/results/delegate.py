"""Paints the cells of the table."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QHelpEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

from gui.codes.as_html import escape
from gui.look import colours, ground, signs, sizes
from gui.look.mirror import mirrored
from gui.results.model import Column, ModelIndex, Role, SearchProxy
from gui.translation import party_label

if TYPE_CHECKING:
    from gui.search.indexed_code import IndexedCode
    from gui.search.query import Query


class RowDelegate(QStyledItemDelegate):
    """Paints the cells: the code demi-bold, the meaning with the query's words marked, the party with its sign."""

    def __init__(self, proxy: SearchProxy, view: QAbstractItemView) -> None:
        super().__init__(view)
        self.hovered_row = -1
        """The row under the pointer, -1 if there is none."""
        self._proxy = proxy
        self._view = view
        self.restyle()

    def restyle(self) -> None:
        """Set the present sizes and font. The view calls this, because to ask for them in each cell would be slow."""
        heights = (sizes.ROW_HEIGHT, sizes.CELL_PADDING, sizes.SPACE, sizes.SIGN_SIZE, sizes.CURRENT_ROW_BAR_WIDTH)
        self._row_height, self._padding, self._space, self._sign, self._bar = map(sizes.px, heights)
        self._bold = sizes.font(weight=QFont.Weight.DemiBold)

    def sizeHint(self, option: QStyleOptionViewItem, index: ModelIndex) -> QSize:
        return QSize(0, self._row_height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: ModelIndex) -> None:
        roles = colours.colours(option.palette)
        cell: QRect = option.rect
        current = index.row() == self._view.currentIndex().row()
        if current:
            ground.fill(painter, cell, roles.soft)
            if index.column() == Column.CODE:
                bar = QRect(cell.left(), cell.top(), self._bar, cell.height())
                ground.fill(painter, mirrored(bar, cell, option.direction), roles.accent)
        elif index.row() == self.hovered_row:
            ground.fill(painter, cell, roles.window)
        inside = cell.adjusted(self._padding, 0, -self._padding, 0)
        indexed: IndexedCode = index.data(Role.INDEXED_CODE)
        painter.setFont(option.font)
        painter.setLayoutDirection(option.direction)
        painter.setPen(roles.text)
        match index.column():
            case Column.CODE:
                painter.setFont(self._bold)
                painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, indexed.digits)
            case Column.MEANING:
                self._paint_meaning(painter, option, inside, indexed.status_code.meaning)
            case Column.PARTY if party := indexed.status_code.party:
                side = self._sign
                sign = QRectF(inside.left(), cell.top() + (cell.height() - side) / 2, side, side)
                sign = mirrored(sign, QRectF(inside), option.direction)
                signs.draw(painter, signs.path(party), sign, roles.sign(party))
                name = mirrored(inside.adjusted(side + self._space, 0, 0, 0), inside, option.direction)
                painter.setPen(roles.text if current else roles.muted)
                if name.width() >= option.fontMetrics.horizontalAdvance(party_label(party)):
                    painter.drawText(name, Qt.AlignmentFlag.AlignVCenter, party_label(party))
            case Column.CATALOGUE:
                painter.setPen(roles.text if current else roles.muted)
                title, end = indexed.catalogue.name, Qt.TextElideMode.ElideRight
                title = option.fontMetrics.elidedText(title, end, inside.width())
                painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, title)

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: ModelIndex
    ) -> bool:
        """Show the whole text of the cell in a tooltip if the cell cuts it, and always where a catalogue is from."""
        from PySide6.QtWidgets import QToolTip

        text, room = str(index.data()), option.rect.width() - 2 * self._padding
        if index.column() == Column.PARTY:
            room -= self._sign + self._space
        is_cut = index.isValid() and option.fontMetrics.horizontalAdvance(text) > room
        lines = [text] if is_cut else []
        if index.isValid() and index.column() == Column.CATALOGUE:
            catalogue = index.data(Role.INDEXED_CODE).catalogue
            lines = [text, catalogue.address or catalogue.file]
        QToolTip.showText(event.globalPos(), "".join(f"<p>{escape(line)}</p>" for line in lines), view)
        return True

    def _paint_meaning(self, painter: QPainter, option: QStyleOptionViewItem, inside: QRect, meaning: str) -> None:
        text = option.fontMetrics.elidedText(meaning, Qt.TextElideMode.ElideRight, inside.width())
        visible = len(text) - (text != meaning)
        places = _marks(self._proxy.result.query, meaning)
        spans = [(start, min(end, visible)) for start, end in places if start < visible]
        if spans:
            from gui.results.marked_text import draw  # not needed before the first search

            draw(painter, inside, text, spans, option)
        else:
            right_to_left = option.direction == Qt.LayoutDirection.RightToLeft
            side = Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft
            painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # that of the text
            painter.drawText(inside, side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, text)


def _marks(query: "Query", text: str) -> Sequence[tuple[int, int]]:
    if not query:
        return ()
    from gui.search.marks import marks  # not needed before the first search

    return marks(query, text)
