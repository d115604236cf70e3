"""Searching: the query, the codes that it finds, and the current code."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QObject, QSignalBlocker, Signal

from gui.codes.catalogue import Catalogue, Party
from gui.results.model import CatalogueModel, Role, SearchProxy
from gui.search.indexed_code import IndexedCode
from gui.search.result import SearchResult, all_codes

if TYPE_CHECKING:  # loaded when there is some
    from gui.evidence.evidence import Evidence, Exchange


class Searching(QObject):
    """Searches the catalogues that are shown, and keeps one of the results current."""

    found = Signal(bool)
    """A search has ended. The argument tells whether it changed the number of results or the current code."""
    current_changed = Signal()
    """The user went to another code among the same results."""

    def __init__(self, catalogues: Sequence[Catalogue], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self.evidence: Evidence | None = None
        """The evidence whose codes are shown, None if there is a search for a text."""
        self.model = CatalogueModel(catalogues, self)
        self.proxy = SearchProxy(self.model, self)
        self.selection = QItemSelectionModel(self.proxy, self)
        self.selection.currentChanged.connect(self._emit_current_changed)

    def search(self, text: str, evidence: "Evidence | None" = None) -> None:
        """Show what a text finds, or the codes of evidence, if there is some.

        A code that the chosen party would hide is shown among those of all parties.
        """
        self._text, self.evidence = text, evidence
        result = self._result()
        exact = (code for code in result.codes if code.digits in result.query.numbers)
        is_hidden = not all(map(self.proxy.is_of_party, exact))
        self._show(result, None if is_hidden else self.proxy.party)

    def show_party(self, party: Party | None) -> None:
        """Show only the results for one party; None shows all."""
        self._show(self.proxy.result, party)

    def show_catalogues(self, catalogues: Sequence[Catalogue]) -> None:
        """Search other catalogues. The party stays, and so does the current code, if the user went to it."""
        current = self.current_code()
        was_chosen = self.selection.currentIndex() != self._first_choice()
        try:
            with QSignalBlocker(self):
                self.model.set_catalogues(catalogues)
                self._show(self._result(), self.proxy.party if self.model.has_parties else None)
                kept = self._index_of(current) if was_chosen else QModelIndex()
                self._set_current(kept if kept.isValid() else self._first_choice())
        finally:  # as in _show
            self.found.emit(True)  # noqa: FBT003 (the argument of a signal has no name)

    def go_to(self, code: int, file: str = "") -> None:
        """Make the row of a code the current one, if there is one: of the catalogue with a file, or else the first."""
        if (index := self.proxy.index_of(code, file)).isValid():
            self._set_current(index)

    def current_code(self) -> IndexedCode | None:
        """Return the code of the current row, None if there is none."""
        code = self.selection.currentIndex().data(Role.INDEXED_CODE)
        return code if isinstance(code, IndexedCode) else None

    def exchange(self) -> "Exchange | None":
        """Return what the evidence says about a request with the current code, None if it says nothing."""
        code = self.current_code()
        return self.evidence.exchange(code.status_code.code) if self.evidence and code else None

    def _result(self) -> SearchResult:
        if self.evidence:
            from gui.search.search import search_evidence  # not needed before there is some

            return search_evidence(self.evidence, self.model.search_index)
        if not self._text.strip():
            return all_codes(self.model.indexed_codes)
        from gui.search.search import search  # not needed before the first search

        return search(self._text, self.model.search_index)

    def _show(self, result: SearchResult, party: Party | None) -> None:
        before = self.current_code(), self.proxy.rowCount()
        try:
            with QSignalBlocker(self):  # rows that come and go make others current, but only the last of these matters
                self.proxy.show(result, party)
                kept = QModelIndex() if result.query else self._index_of(before[0])
                self._set_current(kept if kept.isValid() else self._first_choice())
        finally:  # if that fails, the current code may be another one, too, and the window must explain it
            self.found.emit(before != (self.current_code(), self.proxy.rowCount()))

    def _first_choice(self) -> QModelIndex:
        """Return the index that a search makes current: the best match, or without a search the first row."""
        return self.proxy.best_match() if self.proxy.result.query else self.proxy.index(0, 0)

    def _index_of(self, code: IndexedCode | None) -> QModelIndex:
        """Return the index of a code that was current before. It is invalid if the code is not shown now."""
        return self.proxy.index_of(code.status_code.code, code.catalogue.file) if code else QModelIndex()

    def _set_current(self, index: QModelIndex) -> None:
        flags = QItemSelectionModel.SelectionFlag
        self.selection.setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)

    def _emit_current_changed(self) -> None:
        self.current_changed.emit()
