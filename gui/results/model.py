"""The status codes as a table model, and the proxy that a query filters."""

from collections import Counter
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)

from gui.codes.catalogue import Catalogue, Party
from gui.codes.search import IndexedCode, Query, best
from gui.translation import party_label

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Column(IntEnum):
    """The columns, in their order."""

    CODE = 0
    MEANING = 1
    PARTY = 2


class Role(IntEnum):
    """What an index answers beyond Qt's own roles: its row's indexed, and the value that its column is sorted by."""

    INDEXED_CODE = Qt.ItemDataRole.UserRole
    SORT = Qt.ItemDataRole.UserRole + 1


class CatalogueModel(QAbstractTableModel):
    """A catalogue, read-only, a row a status code."""

    def __init__(self, catalogue: Catalogue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._show(catalogue)

    def set_catalogue(self, catalogue: Catalogue) -> None:
        self.beginResetModel()
        self._show(catalogue)
        self.endResetModel()

    def _show(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        self.indexed_codes = tuple(map(IndexedCode, catalogue.codes))

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.indexed_codes)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        indexed = self.indexed_codes[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return _cell(indexed, Column(index.column()))
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(filter(None, (_cell(indexed, column) for column in Column)))
            case Role.INDEXED_CODE:
                return indexed
            case Role.SORT:
                return (
                    indexed.status_code.code
                    if index.column() == Column.CODE
                    else _cell(indexed, Column(index.column()))
                )
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Code"), self.tr("Meaning"), self.tr("Look at"))[section]
        return None


def _cell(indexed: IndexedCode, column: Column) -> str:
    match column:
        case Column.CODE:
            return indexed.digits
        case Column.MEANING:
            return indexed.status_code.meaning
        case Column.PARTY:
            return party_label(indexed.status_code.party)


class SearchProxy(QSortFilterProxyModel):
    """The codes that a query finds, of those that one party, or any, has to look at."""

    def __init__(self, model: CatalogueModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.query = Query()
        self.party: Party | None = None
        self.model = model
        self.setSourceModel(model)
        self.setSortRole(Role.SORT)
        self.setSortCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)

    def search(self, query: Query, party: Party | None) -> None:
        """Show what the query finds; with `party` only the codes that are for that party."""
        self.beginFilterChange()
        self.query, self.party = query, party
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)
        if rows := self.rowCount():  # those that stay are marked otherwise now
            self.dataChanged.emit(self.index(0, 0), self.index(rows - 1, len(Column) - 1))

    def best_match(self) -> QModelIndex:
        """Return the row to show first, an invalid index where nothing is found."""
        rows = {indexed: row for row, indexed in enumerate(self.model.indexed_codes) if self._is_for(indexed)}
        indexed = best(self.query, rows)
        return self.mapFromSource(self.model.index(rows[indexed], Column.CODE)) if indexed else QModelIndex()

    def index_of(self, code: int) -> QModelIndex:
        """Return a code's row, an invalid index where it is not shown."""
        for row, indexed in enumerate(self.model.indexed_codes):
            if indexed.status_code.code == code:
                return self.mapFromSource(self.model.index(row, Column.CODE))
        return QModelIndex()

    def counts(self) -> Counter[Party | None]:
        """Return how many codes the query finds for each party, whichever is shown now; in all, under None."""
        found = [indexed.status_code.party for indexed in self.model.indexed_codes if self.query.matches(indexed)]
        return Counter({**Counter(found), None: len(found)})

    def _is_for(self, indexed: IndexedCode) -> bool:
        return self.party is None or indexed.status_code.party == self.party

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        indexed = self.model.indexed_codes[source_row]
        return self._is_for(indexed) and self.query.matches(indexed)
