"""What a search finds. The table, the chips, the answer, the announcement and `--print` all show this value."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from gui.search.indexed_code import IndexedCode
from gui.search.query import Query

if TYPE_CHECKING:  # loaded when there is evidence
    from gui.evidence.evidence import Form


class SearchResult(NamedTuple):
    """The codes that a search finds, and how it has read the text."""

    codes: tuple[IndexedCode, ...]
    """The codes, in the order in which they are shown: that of the catalogue, or the nearest first."""
    ranked: tuple[IndexedCode, ...]
    """The same codes, the best match first."""
    query: Query = Query()
    """What of the text was searched for. Its words are marked."""
    is_near: bool = False
    """Whether no code has all that the text asks for, so that these codes are only the nearest."""
    not_found: tuple[str, ...] = ()
    """The words and numbers of the text that no code has."""
    mended: tuple[str, ...] = ()
    """The words and codes that were searched for instead of typos."""
    read_as: tuple[int, ...] = ()
    """The codes that were read from a text. If there are any, the rest of the text was not searched for."""
    form: "Form | None" = None
    """The form in which the text has its evidence, None if it was a search."""
    unknown: tuple[int, ...] = ()
    """The codes in the text that no catalogue has."""

    @property
    def is_sorted(self) -> bool:
        """Whether the order of the codes says which are likelier, so that they should be shown in it."""
        return self.is_near or bool(self.read_as)


def all_codes(codes: Sequence[IndexedCode]) -> SearchResult:
    """Return the result of a search for nothing."""
    return SearchResult(tuple(codes), tuple(codes))
