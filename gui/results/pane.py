"""The left pane: the results of a search, or a text if there are none."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QStackedLayout, QWidget

from gui.codes import sentences
from gui.codes.search import unknown_codes
from gui.codes.standard_http import standard_name
from gui.look import sizes
from gui.results.model import SearchProxy
from gui.results.no_results import NoResults
from gui.results.table import CodeTable
from gui.translation import translate
from gui.widgets.card import Card


class ResultsPane(Card):
    """The table of the results, or the text that replaces it.

    If the search is for a code that the catalogue only mentions in its texts, a note above the table says so.
    """

    results_shown = Signal()

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
        x, y = sizes.px(sizes.CELL_PADDING), sizes.px(sizes.GAP)
        self.note.setContentsMargins(x, y, x, y)

    def has_rows(self) -> bool:
        """Return whether there are results."""
        return self._proxy.rowCount() > 0

    def height_of_content(self) -> int:
        """Return the height, in pixels, of a pane of the present width that shows all it has."""
        margins = self.column.contentsMargins()
        width = self.width() - margins.left() - margins.right()
        note = self.note.heightForWidth(width) if self.note.text() else 0
        rows = self.table.height_of_rows() if self.has_rows() else self.no_results.heightForWidth(width)
        return margins.top() + note + rows + margins.bottom()

    def message(self) -> str:
        """Return the note above the table, or what is shown instead of the table; "" if there are only rows."""
        return self.note.text() if self.has_rows() else self.no_results.plain_text()

    def show_results(self, text: str, count: int) -> None:
        """Show the rows of the proxy, or why there are none.

        `text` is the text that was searched for. `count` is the number of its results for all parties.
        """
        catalogue, indexed_codes = self._proxy.model.catalogue, self._proxy.model.indexed_codes
        found = self._proxy.rowCount()
        if not found and count and self._proxy.party:
            self.no_results.show_other_parties(text, self._proxy.party, count)
        elif not found:
            self.no_results.show_no_match(text, catalogue, indexed_codes)
        self._stack.setCurrentWidget(self.table if found else self.no_results)
        self.no_results.setMinimumHeight(1 if found else 0)  # else its least height (0 is Qt's) is the table's too
        unknown = [code for code in unknown_codes(self._proxy.query, indexed_codes) if found and standard_name(code)]
        self.note.setText(" ".join(sentences.unknown_code(unknown[0], catalogue, translate)) if unknown else "")
        self.note.setVisible(bool(unknown))
        self.results_shown.emit()
