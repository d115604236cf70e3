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

from gui.codes.catalogue import Catalogue, LookAt
from gui.codes.search import Query, Record, best
from gui.translation import translate

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Column(IntEnum):
    """The columns, in their order."""

    CODE = 0
    MEANING = 1
    LOOK_AT = 2


class Role(IntEnum):
    """What an index answers beyond Qt's own roles: its row's record, and the value that its column is sorted by."""

    RECORD = Qt.ItemDataRole.UserRole
    SORT = Qt.ItemDataRole.UserRole + 1


def label(look_at: LookAt | None) -> str:
    """Return the name of who has to act in the user's language, "" where nobody is named."""
    return translate(look_at.label) if look_at else ""


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
        self.records = tuple(map(Record, catalogue.codes))

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.records)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        record = self.records[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return _cell(record, Column(index.column()))
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(filter(None, (_cell(record, column) for column in Column)))
            case Role.RECORD:
                return record
            case Role.SORT:
                return (
                    record.status_code.code if index.column() == Column.CODE else _cell(record, Column(index.column()))
                )
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Code"), self.tr("Meaning"), self.tr("Look at"))[section]
        return None


def _cell(record: Record, column: Column) -> str:
    match column:
        case Column.CODE:
            return record.number
        case Column.MEANING:
            return record.status_code.meaning
        case Column.LOOK_AT:
            return label(record.status_code.look_at)


class SearchProxy(QSortFilterProxyModel):
    """The codes that a query finds, of those that one party, or any, has to look at."""

    def __init__(self, model: CatalogueModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.query = Query()
        self.look_at: LookAt | None = None
        self.model = model
        self.setSourceModel(model)
        self.setSortRole(Role.SORT)
        self.setSortCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)

    def search(self, query: Query, look_at: LookAt | None) -> None:
        """Show what the query finds; with `look_at` only the codes that are for that party."""
        self.beginFilterChange()
        self.query, self.look_at = query, look_at
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)
        if rows := self.rowCount():  # those that stay are marked otherwise now
            self.dataChanged.emit(self.index(0, 0), self.index(rows - 1, len(Column) - 1))

    def best_match(self) -> QModelIndex:
        """Return the row to show first, an invalid index where nothing is found."""
        rows = {record: row for row, record in enumerate(self.model.records) if self._is_for(record)}
        record = best(self.query, rows)
        return self.mapFromSource(self.model.index(rows[record], Column.CODE)) if record else QModelIndex()

    def index_of(self, code: int) -> QModelIndex:
        """Return a code's row, an invalid index where it is not shown."""
        for row, record in enumerate(self.model.records):
            if record.status_code.code == code:
                return self.mapFromSource(self.model.index(row, Column.CODE))
        return QModelIndex()

    def counts(self) -> Counter[LookAt | None]:
        """Return how many codes the query finds for each party, whichever is shown now; in all, under None."""
        found = [record.status_code.look_at for record in self.model.records if self.query.matches(record)]
        return Counter({**Counter(found), None: len(found)})

    def _is_for(self, record: Record) -> bool:
        return self.look_at is None or record.status_code.look_at == self.look_at

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        record = self.model.records[source_row]
        return self._is_for(record) and self.query.matches(record)
