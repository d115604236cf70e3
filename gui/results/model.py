"""The status codes as a table model, and the proxy model that shows what a search finds."""

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

ModelIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Column(IntEnum):
    """The columns, from the first to the last."""

    CODE = 0
    MEANING = 1
    PARTY = 2


class Role(IntEnum):
    """The roles of the model's data beyond Qt's own."""

    INDEXED_CODE = Qt.ItemDataRole.UserRole
    """The row's `IndexedCode`, in each column."""
    SORT = Qt.ItemDataRole.UserRole + 1
    """The value that the column is sorted by."""


class CatalogueModel(QAbstractTableModel):
    """A catalogue as a table that cannot be edited. Each row is a status code."""

    def __init__(self, catalogue: Catalogue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._show(catalogue)

    def set_catalogue(self, catalogue: Catalogue) -> None:
        """Show another catalogue."""
        self.beginResetModel()
        self._show(catalogue)
        self.endResetModel()

    def _show(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        self.indexed_codes = tuple(IndexedCode(status_code, catalogue) for status_code in catalogue.codes)

    def rowCount(self, parent: ModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.indexed_codes)

    def columnCount(self, parent: ModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    def data(self, index: ModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
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
            return (self.tr("Code"), self.tr("Meaning"), self.tr("Check"))[section]
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
    """The codes that a query finds: all of them, or those of one party."""

    def __init__(self, model: CatalogueModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.query = Query()
        self.party: Party | None = None
        self.model = model
        self.setSourceModel(model)
        self.setSortRole(Role.SORT)
        self.setSortCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)

    def search(self, query: Query, party: Party | None) -> None:
        """Show what the query finds; with `party`, only the codes of that party."""
        self.beginFilterChange()
        self.query, self.party = query, party
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)
        if rows := self.rowCount():  # the rows that stay have other marks now
            self.dataChanged.emit(self.index(0, 0), self.index(rows - 1, len(Column) - 1))

    def best_match(self) -> QModelIndex:
        """Return the index of the best of the codes that are shown, an invalid index if there are none."""
        rows = {indexed: row for row, indexed in enumerate(self.model.indexed_codes) if self.is_of_party(indexed)}
        indexed = best(self.query, rows)
        return self.mapFromSource(self.model.index(rows[indexed], Column.CODE)) if indexed else QModelIndex()

    def index_of(self, code: int) -> QModelIndex:
        """Return the index of a code, an invalid index if the code is not shown."""
        for row, indexed in enumerate(self.model.indexed_codes):
            if indexed.status_code.code == code:
                return self.mapFromSource(self.model.index(row, Column.CODE))
        return QModelIndex()

    def counts(self) -> Counter[Party | None]:
        """Return how many codes the query finds for each party, and under None how many it finds in all."""
        found = [indexed.status_code.party for indexed in self.model.indexed_codes if self.query.matches(indexed)]
        return Counter({**Counter(found), None: len(found)})

    def is_of_party(self, indexed: IndexedCode) -> bool:
        """Return whether a code is of the party that was chosen, or all parties are shown."""
        return self.party is None or indexed.status_code.party == self.party

    def filterAcceptsRow(self, source_row: int, source_parent: ModelIndex) -> bool:
        indexed = self.model.indexed_codes[source_row]
        return self.is_of_party(indexed) and self.query.matches(indexed)
