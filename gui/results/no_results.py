"""The text that replaces the table if a search has no results."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from gui.codes.as_html import escape
from gui.codes.catalogue import Catalogue, Party
from gui.codes.messages import COMMA, shortened, translatable
from gui.desktop.announce import announce
from gui.look import sizes
from gui.look.styled import Styled
from gui.results.model import CatalogueModel
from gui.translation import party_label, translate

if TYPE_CHECKING:
    from gui.search.result import SearchResult
    from gui.search.unknown_codes import Sentence

_SEARCH, CATALOGUE, _ALL_PARTIES = "search:", "catalogue:", "parties:"
"""A link to a search has the address "search:" and its text, and a link to a catalogue "catalogue:" and its file.

The link to the codes of all parties is "parties:". A link to a page has the page's own address.
"""

_SHOW_IN = translatable("Show it in {catalogue}")


class NoResults(Styled, QLabel):
    """Says what was not found. Its links show all codes again, or the page of a fact."""

    search_chosen = Signal(str)
    all_parties_chosen = Signal()
    catalogue_chosen = Signal(str)
    """The file of a hidden catalogue to show."""
    link_activated = Signal(str)
    """The user has chosen to open the page of a fact. The argument is its address."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paragraphs: list[str] = []
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWordWrap(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.linkActivated.connect(self._follow)

    def show_no_match(
        self,
        text: str,
        result: "SearchResult",
        model: CatalogueModel,
        offered: Iterable[Catalogue] = (),
    ) -> None:
        """Show that a search has no results in the catalogues of a model, and offer to show other catalogues."""
        from gui.search.notes import no_match  # not before a search has no results

        heading, *more = no_match(text, result, model.catalogues, translate)
        all_codes = self.tr("Show all codes: {count}").format(count=len(model.indexed_codes))
        self._say(
            [
                heading.text,
                translate(COMMA).join(self._link(CATALOGUE + one.file, show_in(one)) for one in offered),
                *map(with_source, more),
                self._link(_SEARCH, all_codes),
            ]
        )

    def show_other_parties(self, text: str, party: Party, count: int) -> None:
        """Show that a search has no results for one party, but `count` results for all parties."""
        heading = self.tr("No codes under {party}.")
        if text.strip():
            heading = self.tr("No results for “{text}” under {party}.")
        heading = heading.format(text=shortened(text), party=party_label(party))
        all_results = self.tr("Show all results: {count}").format(count=count)
        self._say([heading, self._link(_ALL_PARTIES, all_results)])

    def plain_text(self) -> str:
        """Return the shown text as one line of plain text."""
        from PySide6.QtGui import QTextDocumentFragment  # not before a search has no results

        return QTextDocumentFragment.fromHtml(self.text()).toPlainText().replace("\n", " ")

    def focus_link(self) -> None:
        """Take the focus and select the first link, so that Enter follows it."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.focusNextPrevChild(True)  # noqa: FBT003 (as Qt has it)

    def _link(self, target: str, text: str) -> str:
        return f'<a href="{escape(target)}">{escape(shortened(text))}</a>'

    def _say(self, paragraphs: Iterable[str]) -> None:
        self._paragraphs = [paragraph for paragraph in paragraphs if paragraph]
        self._render()

    def restyle(self) -> None:
        self.setMargin(sizes.px(sizes.MARGIN))
        self._render()

    def _render(self) -> None:
        if self._paragraphs:
            heading, *rest = self._paragraphs
            size, gap = sizes.font(sizes.NO_RESULTS_SIZE).pointSizeF(), sizes.px(sizes.GAP)
            self.clear()  # otherwise an equal text keeps the old colour of its links
            self.setText(
                f'<p style="font-size: {size}pt; font-weight: 600">{escape(heading)}</p>'
                + "".join(f'<p style="margin-top: {gap}px">{paragraph}</p>' for paragraph in rest)
            )

    def _follow(self, target: str) -> None:
        if target == _ALL_PARTIES:
            self.all_parties_chosen.emit()
        elif target.startswith(CATALOGUE):
            self.catalogue_chosen.emit(target.removeprefix(CATALOGUE))
        elif target.startswith(_SEARCH):
            self.search_chosen.emit(target.removeprefix(_SEARCH))
        else:
            self.link_activated.emit(target)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001 (as Qt has it)
        moved = super().focusNextPrevChild(next)
        if moved and self.selectedText():
            announce(self, self.tr("Link: {text}").format(text=self.selectedText()))
        return moved


def show_in(catalogue: Catalogue) -> str:
    """Return the text of a link that shows a hidden catalogue."""
    return translate(_SHOW_IN).format(catalogue=catalogue.name)


def with_source(sentence: "Sentence") -> str:
    """Return a sentence as HTML, with a link to the page that says so."""
    if not sentence.source:
        return escape(sentence.text)
    source = sentence.source
    return f'{escape(sentence.text)} (<a href="{escape(source.address)}">{escape(source.title)}</a>)'
