"""The left pane: the results of a search, or a text if there are none."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QStackedLayout, QWidget

from gui.codes.as_html import escape
from gui.codes.catalogue import Catalogue
from gui.look import sizes
from gui.results.model import SearchProxy
from gui.results.no_results import CATALOGUE, NoResults, show_in, with_source
from gui.results.table import CodeTable
from gui.translation import translate
from gui.widgets.card import Card

if TYPE_CHECKING:
    from gui.search.unknown_codes import Sentence

_LINKS = Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard


class ResultsPane(Card):
    """The table of the results, or the text that replaces it.

    A note above the table says how the search was read if it was not taken literally, and what was not found.
    """

    link_activated = Signal(str)
    """The user has chosen to open the page of a fact. The argument is its address."""

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
        self.note.linkActivated.connect(self._follow)
        self.no_results.catalogue_chosen.connect(self.catalogue_chosen)
        self.no_results.link_activated.connect(self.link_activated)

    def restyle(self) -> None:
        super().restyle()
        text = self.note.text()
        self.note.clear()  # otherwise an equal text keeps the old colour of its links
        self.note.setText(text)
        self._space_note()

    def _space_note(self) -> None:
        x, y = sizes.px(sizes.CELL_PADDING), sizes.px(sizes.GAP)
        self.note.setContentsMargins(x, y, x, y)

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

    def show_results(self, text: str, count: int, offered: Sequence[Catalogue] = ()) -> None:
        """Show the rows of the proxy, or why there are none.

        `text` is the text that was searched for. `count` is the number of its results for all parties. Links offer to
        show other catalogues, which have what was not found.
        """
        result, catalogues = self._proxy.result, self._proxy.model.catalogues
        found = self._proxy.rowCount()
        if not found and count and self._proxy.party:
            self.no_results.show_other_parties(text, self._proxy.party, count)
        elif not found:
            self.no_results.show_no_match(text, result, self._proxy.model, offered)
        self.table.show_order(by_column=not result.is_sorted)
        self._stack.setCurrentWidget(self.table if found else self.no_results)
        self.no_results.setMinimumHeight(1 if found else 0)  # else its least height (0 is Qt's) is the table's too
        if found and text.strip():
            from gui.search.notes import note  # not needed before the first search

            self._set_note(note(text, result, catalogues, translate, is_offered=bool(offered)), offered)
        else:
            self._set_note((), ())
        self.results_shown.emit()

    def _set_note(self, sentences: Sequence["Sentence"], offered: Sequence[Catalogue]) -> None:
        links = [f'<a href="{escape(CATALOGUE + one.file)}">{escape(show_in(one))}</a>' for one in offered]
        texts = [sentence.text for sentence in sentences]
        self._message = " ".join([*texts[:1], *map(show_in, offered), *texts[1:]])
        html = " ".join([*map(with_source, sentences[:1]), *links, *map(with_source, sentences[1:])])
        has_links = "<a " in html
        self.note.setTextFormat(Qt.TextFormat.RichText if has_links else Qt.TextFormat.PlainText)
        self.note.setTextInteractionFlags(_LINKS if has_links else Qt.TextInteractionFlag.NoTextInteraction)
        self.note.setText(html if has_links else self._message)
        self._space_note()  # a label forgets its margins if it may select text from now on, or may not
        self.note.setVisible(bool(self._message))

    def _follow(self, target: str) -> None:
        if target.startswith(CATALOGUE):
            self.catalogue_chosen.emit(target.removeprefix(CATALOGUE))
        else:
            self.link_activated.emit(target)
