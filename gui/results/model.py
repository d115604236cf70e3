"""The status codes as a table model, and the proxy model that shows what a search finds."""

from collections import Counter
from collections.abc import Sequence
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)

from gui.codes.catalogue import Catalogue, Party
from gui.codes.messages import COMMA
from gui.search.indexed_code import IndexedCode, index_codes
from gui.search.result import SearchResult, all_codes
from gui.translation import party_label, translate

if TYPE_CHECKING:
    from gui.search.index import Index

ModelIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Column(IntEnum):
    """The columns, from the first to the last."""

    CODE = 0
    MEANING = 1
    PARTY = 2
    CATALOGUE = 3


class Role(IntEnum):
    """The roles of the model's data beyond Qt's own."""

    INDEXED_CODE = Qt.ItemDataRole.UserRole
    """The row's `IndexedCode`, in each column."""


class CatalogueModel(QAbstractTableModel):
    """Catalogues as one table that cannot be edited. Each row is a status code.

    The rows are in the order of the codes. Rows with the same code are in the order of their catalogues.
    """

    def __init__(self, catalogues: Sequence[Catalogue], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._show(catalogues)

    def set_catalogues(self, catalogues: Sequence[Catalogue]) -> None:
        """Show other catalogues."""
        self.beginResetModel()
        self._show(catalogues)
        self.endResetModel()

    def _show(self, catalogues: Sequence[Catalogue]) -> None:
        self.catalogues = tuple(catalogues)
        self.indexed_codes = index_codes(catalogues)
        self._search_index: Index | None = None
        self.has_parties = any(indexed.status_code.party for indexed in self.indexed_codes)
        self._sort_keys: dict[int, list[int] | list[str]] = {}

    @property
    def search_index(self) -> "Index":
        """The index of the codes. It is made when it is first asked for."""
        if self._search_index is None:
            from gui.search.index import Index  # not needed before the first search

            self._search_index = Index(self.indexed_codes)
        return self._search_index

    def columns(self) -> list[Column]:
        """Return the columns that say something. There is no need to name the only catalogue in each row."""
        useless = {Column.PARTY: not self.has_parties, Column.CATALOGUE: len(self.catalogues) == 1}
        return [column for column in Column if not useless.get(column)]

    def sort_keys(self, column: Column) -> Sequence[Any]:
        """Return for each row the value that a column is sorted by."""
        if column not in self._sort_keys:
            codes = self.indexed_codes
            self._sort_keys[column] = (
                [indexed.status_code.code for indexed in codes]
                if column == Column.CODE
                else [_cell(indexed, column).casefold() for indexed in codes]
            )
        return self._sort_keys[column]

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
                return translate(COMMA).join(filter(None, (_cell(indexed, column) for column in self.columns())))
            case Role.INDEXED_CODE:
                return indexed
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Code"), self.tr("Meaning"), self.tr("Check"), self.tr("Catalogue"))[section]
        return None


def _cell(indexed: IndexedCode, column: Column) -> str:
    match column:
        case Column.CODE:
            return indexed.digits
        case Column.MEANING:
            return indexed.status_code.meaning
        case Column.PARTY:
            return party_label(indexed.status_code.party)
        case Column.CATALOGUE:
            return indexed.catalogue.name


class SearchProxy(QSortFilterProxyModel):
    """The codes that a search finds: all of them, or those of one party.

    They are sorted by a column. The nearest codes, and those that were read from a text, are in the order of the result
    instead, until the user sorts them.
    """

    def __init__(self, model: CatalogueModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.party: Party | None = None
        self.model = model
        self._show_all()
        model.modelReset.connect(self._show_all)  # before the proxy itself asks which of the new codes to show
        self.setSourceModel(model)

    def show(self, result: SearchResult, party: Party | None) -> None:
        """Show what a search finds in the codes of the model; with `party`, only the codes of that party."""
        was_ranked = self._is_ranked
        self.beginFilterChange()
        self._set_result(result)
        self.party = party
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)
        if was_ranked or self._is_ranked:
            self.invalidate()  # the rows that stay have other places now
        if rows := self.rowCount():  # the rows that stay have other marks now
            self.dataChanged.emit(self.index(0, 0), self.index(rows - 1, len(Column) - 1))

    def _show_all(self) -> None:
        self._set_result(all_codes(self.model.indexed_codes))

    def _set_result(self, result: SearchResult) -> None:
        self.result = result
        self._places = {indexed: place for place, indexed in enumerate(result.codes)}
        self._is_ranked = result.is_sorted

    def best_match(self) -> QModelIndex:
        """Return the index of the best of the codes that are shown, an invalid index if there are none."""
        best = next(filter(self.is_of_party, self.result.ranked), None)
        row = self.model.indexed_codes.index(best) if best else -1
        return self.mapFromSource(self.model.index(row, Column.CODE))

    def index_of(self, code: int, file: str = "") -> QModelIndex:
        """Return the index of a code, an invalid index if it is not shown.

        If several catalogues have the code, it is that of the catalogue with the file, or else that of the first.
        """
        codes = self.model.indexed_codes
        rows = [row for row, indexed in enumerate(codes) if indexed.status_code.code == code]
        rows.sort(key=lambda row: codes[row].catalogue.file != file)
        indexes = (self.mapFromSource(self.model.index(row, Column.CODE)) for row in rows)
        return next((index for index in indexes if index.isValid()), QModelIndex())

    def counts(self) -> Counter[Party | None]:
        """Return how many codes the search finds for each party, and under None how many it finds in all."""
        found = [indexed.status_code.party for indexed in self.result.codes]
        return Counter({**Counter(found), None: len(found)})

    def is_of_party(self, indexed: IndexedCode) -> bool:
        """Return whether a code is of the party that was chosen, or all parties are shown."""
        return self.party is None or indexed.status_code.party == self.party

    def filterAcceptsRow(self, source_row: int, source_parent: ModelIndex) -> bool:
        indexed = self.model.indexed_codes[source_row]
        return indexed in self._places and self.is_of_party(indexed)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._is_ranked = False
        super().sort(column, order)

    def lessThan(self, source_left: ModelIndex, source_right: ModelIndex) -> bool:
        """Return whether one row sorts before another. Rows with equal values keep their order in both directions.

        To sort downwards, Qt asks the other way round.
        """
        left, right = source_left.row(), source_right.row()
        if self._is_ranked:
            codes = self.model.indexed_codes
            return self._places[codes[left]] < self._places[codes[right]]
        keys = self.model.sort_keys(Column(source_left.column()))
        if keys[left] == keys[right]:
            return (left < right) == (self.sortOrder() == Qt.SortOrder.AscendingOrder)
        return bool(keys[left] < keys[right])
