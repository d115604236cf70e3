"""The left pane: the results of a search, or a text if there are none."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QStackedLayout, QWidget

from gui.codes import sentences
from gui.codes.as_html import escape
from gui.codes.catalogue import Catalogue
from gui.codes.search import unknown_codes
from gui.codes.standard_http import standard_name
from gui.look import sizes
from gui.results.model import SearchProxy
from gui.results.no_results import NoResults, show_in
from gui.results.table import CodeTable
from gui.translation import translate
from gui.widgets.card import Card

_LINKS = Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard


class ResultsPane(Card):
    """The table of the results, or the text that replaces it.

    If the search is for a code that the catalogues only mention in their texts, a note above the table says so.
    """

    catalogue_chosen = Signal(str)
    """The file of a hidden catalogue to show."""
    results_shown = Signal()
    """The pane shows the results of another search."""

    def __init__(self, proxy: SearchProxy, parent: QWidget | None = None) -> None:
        self.table = CodeTable(proxy)
        self.no_results = NoResults()
        super().__init__(self.table, self.no_results, parent=parent)
        self.note = QLabel(self)
        self._proxy = proxy
        self._message = ""
        self.note.setWordWrap(True)
        self.note.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        place = QWidget(self)
        self._stack = QStackedLayout(place)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.no_results)
        self.column.addWidget(self.note)
        self.column.addWidget(place)
        self.note.linkActivated.connect(self.catalogue_chosen)
        self.no_results.catalogue_chosen.connect(self.catalogue_chosen)

    def restyle(self) -> None:
        super().restyle()
        x, y = sizes.px(sizes.CELL_PADDING), sizes.px(sizes.GAP)
        self.note.setContentsMargins(x, y, x, y)
        text = self.note.text()
        self.note.clear()  # otherwise an equal text keeps the old colour of its links
        self.note.setText(text)

    def show_compact(self, *, compact: bool) -> None:
        """Show the table compact or as usual. The least height of the pane follows at once."""
        self.table.show_compact(compact=compact)
        for layout in (self._stack, self.column):
            layout.activate()

    def has_rows(self) -> bool:
        """Return whether there are results."""
        return self._proxy.rowCount() > 0

    def height_of_content(self) -> int:
        """Return the height in pixels at which the pane, with its present width, shows all that it has."""
        margins = self.column.contentsMargins()
        width = self.width() - margins.left() - margins.right()
        note = self.note.heightForWidth(width) if self.note.text() else 0
        rows = self.table.height_of_rows() if self.has_rows() else self.no_results.heightForWidth(width)
        return margins.top() + note + rows + margins.bottom()

    def message(self) -> str:
        """Return the note above the table, or the text that replaces the table. It is "" if there is neither."""
        return self._message if self.has_rows() else self.no_results.plain_text()

    def show_results(self, text: str, count: int, hidden: Sequence[Catalogue] = ()) -> None:
        """Show the rows of the proxy, or why there are none.

        `text` is the text that was searched for. `count` is the number of its results for all parties. If a hidden
        catalogue has a code that the others lack, a link offers to show it.
        """
        catalogues, indexed_codes = self._proxy.model.catalogues, self._proxy.model.indexed_codes
        unknown = unknown_codes(self._proxy.query, indexed_codes)
        offered = [one for one in hidden if any(status_code.code in unknown for status_code in one.codes)]
        found = self._proxy.rowCount()
        if not found and count and self._proxy.party:
            self.no_results.show_other_parties(text, self._proxy.party, count)
        elif not found:
            self.no_results.show_no_match(text, catalogues, indexed_codes, offered)
        self._stack.setCurrentWidget(self.table if found else self.no_results)
        self.no_results.setMinimumHeight(1 if found else 0)  # else its least height (0 is Qt's) is the table's too
        noted = [code for code in unknown if found and (offered or standard_name(code))]
        self._set_note(sentences.unknown_code(noted[0], catalogues, translate) if noted else (), offered)
        self.results_shown.emit()

    def _set_note(self, sentences: Sequence[str], offered: Sequence[Catalogue]) -> None:
        self._message = " ".join([*sentences, *map(show_in, offered)])
        links = (f'<a href="{escape(one.file)}">{escape(show_in(one))}</a>' for one in offered)
        html = " ".join([*map(escape, sentences), *links])
        self.note.setTextFormat(Qt.TextFormat.RichText if offered else Qt.TextFormat.PlainText)
        self.note.setTextInteractionFlags(_LINKS if offered else Qt.TextInteractionFlag.NoTextInteraction)
        self.note.setText(html if offered else self._message)
        self.note.setVisible(bool(sentences))
