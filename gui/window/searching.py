"""Searching: the query, the codes that it finds, and the current code."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QObject, QSignalBlocker, Signal

from gui.codes.catalogue import Catalogue, Party
from gui.codes.search import IndexedCode, Query
from gui.results.model import CatalogueModel, Role, SearchProxy


class Searching(QObject):
    """Searches a catalogue, and keeps one of the results current."""

    found = Signal(bool)
    """A search has ended. The argument tells whether it changed the number of results or the current code."""
    current_changed = Signal()
    """The user went to another code among the same results."""

    def __init__(self, catalogue: Catalogue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.model = CatalogueModel(catalogue, self)
        self.proxy = SearchProxy(self.model, self)
        self.selection = QItemSelectionModel(self.proxy, self)
        self.selection.currentChanged.connect(self._emit_current_changed)

    def search(self, text: str) -> None:
        """Show what a text finds; a code that the chosen party would hide is shown among those of all parties."""
        query = Query.parse(text)
        is_hidden = any(
            code.digits in query.numbers and not self.proxy.is_of_party(code) for code in self.model.indexed_codes
        )
        self._search(query, None if is_hidden else self.proxy.party)

    def show_party(self, party: Party | None) -> None:
        """Show only the results for one party; None shows all."""
        self._search(self.proxy.query, party)

    def show_catalogue(self, catalogue: Catalogue) -> None:
        """Search another catalogue, for all parties. If the same catalogue is reloaded, party and current code stay."""
        is_reloaded = catalogue.file == self.model.catalogue.file
        current = self.current_code()
        with QSignalBlocker(self):
            self.model.set_catalogue(catalogue)
            self.show_party(self.proxy.party if is_reloaded else None)
            if current and is_reloaded:
                self._set_current(self.proxy.index_of(current.status_code.code))
        self.found.emit(True)  # noqa: FBT003 (the argument of a signal has no name)

    def current_code(self) -> IndexedCode | None:
        """Return the code of the current row, None if there is none."""
        code = self.selection.currentIndex().data(Role.INDEXED_CODE)
        return code if isinstance(code, IndexedCode) else None

    def _search(self, query: Query, party: Party | None) -> None:
        before = self.current_code(), self.proxy.rowCount()
        with QSignalBlocker(self):  # rows that come and go make others current, but only the last of these matters
            self.proxy.search(query, party)
            current = before[0]
            if query:
                self._set_current(self.proxy.best_match())
            elif current:
                self._set_current(self.proxy.index_of(current.status_code.code))
            if not self.selection.currentIndex().isValid():
                self._set_current(self.proxy.index(0, 0))
        self.found.emit(before != (self.current_code(), self.proxy.rowCount()))

    def _set_current(self, index: QModelIndex) -> None:
        flags = QItemSelectionModel.SelectionFlag
        self.selection.setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)

    def _emit_current_changed(self) -> None:
        self.current_changed.emit()
