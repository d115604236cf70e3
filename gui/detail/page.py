"""What the detail pane shows, as HTML."""

from collections.abc import Collection
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from gui.codes import as_html
from gui.codes.catalogue import Party, StatusCode
from gui.codes.sections import sections
from gui.search.indexed_code import IndexedCode
from gui.search.query import Query
from gui.translation import translate

if TYPE_CHECKING:
    from gui.evidence.evidence import Evidence, Exchange


class Shown(NamedTuple):
    """A status code, the query that found it, and the evidence that the user pasted, if there is some."""

    indexed: IndexedCode
    query: Query
    evidence: "Evidence | None" = None

    def exchange(self) -> "Exchange | None":
        """Return what the evidence says about a request with this code, or about its only request, or None."""
        if not self.evidence:
            return None
        only = self.evidence.exchanges[0] if len(self.evidence.exchanges) == 1 else None
        return self.evidence.exchange(self.indexed.status_code.code) or only

    def status_code(self) -> StatusCode:
        """Return the status code. The placeholders of its commands are filled from the evidence."""
        code, exchange = self.indexed.status_code, self.exchange()
        if not exchange:
            return code
        from gui.evidence.commands import filled  # not needed before there is evidence

        return code._replace(commands=tuple(filled(command, exchange) for command in code.commands))

    def value(self, number: int) -> str:
        """Return the value that a row of the page about the evidence has to copy."""
        from gui.evidence.shown import rows  # not needed before there is evidence

        exchange = self.exchange()
        return rows(exchange)[number].copied if exchange else ""


class Page(NamedTuple):
    """The HTML of the title, which is above the page or beside its buttons, and of the page below it."""

    title: str
    text: str
    has_picture: bool


def page(shown: Shown, *, low: bool, has_sections: bool, whole: Collection[str]) -> Page:
    """Return what is shown of a code. A low page has no picture of the request path, nor has one with evidence.

    `whole` has the names of the sections that are shown with all lines. The title of a page with a picture is a part of
    the page.
    """
    code, marked, keywords = shown.status_code(), as_html.no_marks, tuple[str, ...]()
    if shown.query:
        from gui.search.found_by import found_by  # not needed before the first search
        from gui.search.marks import marks

        marked, keywords = partial(marks, shown.query), found_by(shown.query, shown.indexed)
    compact = low or bool(shown.evidence)
    text = as_html.detail_page(code, marked, translate, found_by=keywords, compact=compact)
    if shown.evidence:
        text = _read_from(shown.evidence, shown) + text
    if has_sections:
        text += sections(code, shown.indexed.catalogue.page, marked, translate, whole)
    return Page(as_html.title(code, marked) if compact else "", text, has_picture=not compact)


def _read_from(evidence: "Evidence", shown: Shown) -> str:
    """Return what was read from evidence, and the heading of what to do."""
    from gui.evidence.as_html import panel  # not needed before there is evidence

    for_ticket = shown.indexed.status_code.party is Party.SUPPORT
    heading = as_html.escape(translate("What to do").upper())
    codes = frozenset(map(int, shown.query.numbers))
    read = panel(evidence, shown.exchange(), codes, translate, for_ticket=for_ticket)
    return f'{read}<p class="heading">{heading}</p>'
