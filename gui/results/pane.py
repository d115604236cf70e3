"""The left pane: the codes that are found, or what is said where none is."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QStackedLayout, QWidget

from gui.codes import sentences
from gui.codes.catalogue import standard_name
from gui.codes.search import unknown_codes
from gui.look import theme
from gui.results.model import SearchProxy
from gui.results.no_results import NoResults
from gui.results.table import CodeTable
from gui.translation import translate
from gui.widgets.card import Card


class ResultsPane(Card):
    """The table, with a note above it for a code that only the texts have; in its place the answer to a vain search."""

    def __init__(self, proxy: SearchProxy, parent: QWidget | None = None) -> None:
        self.table = CodeTable(proxy)
        self.no_results = NoResults()
        super().__init__(self.table, self.no_results, parent=parent)
        self.note = QLabel(self)
        self._proxy = proxy
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self.note.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        place = QWidget(self)
        self._stack = QStackedLayout(place)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.no_results)
        self.column.addWidget(self.note)
        self.column.addWidget(place)

    def restyle(self) -> None:
        super().restyle()
        x, y = theme.px(theme.CELL_PADDING), theme.px(theme.GAP)
        self.note.setContentsMargins(x, y, x, y)

    def said(self) -> str:
        """Return what is said where, or above where, the rows are; "" where they stand for themselves."""
        return self.note.text() if self._proxy.rowCount() else self.no_results.as_read()

    def show_found(self, text: str, everyone: int) -> None:
        """Show what the proxy found for the text that was typed; `everyone` is how many it found for all parties."""
        catalogue, indexed_codes = self._proxy.model.catalogue, self._proxy.model.indexed_codes
        found = self._proxy.rowCount()
        if not found and everyone and self._proxy.party:
            self.no_results.show_other_parties(text, self._proxy.party, everyone)
        elif not found:
            self.no_results.show_no_match(text, catalogue, indexed_codes)
        self._stack.setCurrentWidget(self.table if found else self.no_results)
        unknown = [code for code in unknown_codes(self._proxy.query, indexed_codes) if found and standard_name(code)]
        self.note.setText(" ".join(sentences.unknown_code(unknown[0], catalogue, translate)) if unknown else "")
        self.note.setVisible(bool(unknown))
