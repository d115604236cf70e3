"""Searches: finds the codes that a text asks for, or the nearest ones."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from gui.evidence.found_code import FoundCode, Reason
from gui.search import unknown_codes
from gui.search.index import Index
from gui.search.matching import matches, rank
from gui.search.nearest import keyword_stems, nearest, query_terms, scores
from gui.search.query import MAX_LENGTH, Query
from gui.search.result import SearchResult, all_codes
from gui.search.typos import mended
from gui.search.word_forms import pairs, parts, telling

if TYPE_CHECKING:  # loaded when there is some
    from gui.evidence.evidence import Evidence

_SHORT = 4
"""In a text of more terms, a number that nothing says is a code is none, unless a catalogue has it."""


def search(text: str, index: Index) -> SearchResult:
    """Return what a text finds. Every text is valid; an empty one finds all codes.

    The first of these that finds a code is taken: the codes that stand in the text where status codes stand; the codes
    that have all that the text asks for; other codes that stand in the text; the codes that have all of the text
    without its typos; and those nearest to that.
    """
    query = Query.parse(text)
    if not query:
        return all_codes(index.codes)
    found = _found_codes(text, query)
    known = {indexed.status_code.code for indexed in index.codes}
    read = [one for one in found if one.code in known]
    unknown = _unknown(query, found, known)
    is_sure = bool(read) and read[0].reason <= Reason.FIELD
    if not is_sure and (places := matches(query, index)):
        return _complete(query, places, index, unknown=unknown)
    if read:
        return _read(tuple(dict.fromkeys(one.code for one in read)), index)
    right, replaced = mended(query, index)
    if right != query and (places := matches(right, index)):
        return _complete(right, places, index, mended=replaced)
    return _near(right, index, replaced, unknown)


def _found_codes(text: str, query: Query) -> list[FoundCode]:
    """Return the codes that stand in a text. If it has only numbers, nothing says which of them are codes."""
    if not query.words and not query.ranges:
        return [FoundCode(int(number), 0, 0, Reason.NUMBER) for number in query.numbers if len(number) == 3]
    from gui.evidence.free_text import codes_in_text  # compiling its patterns takes 2 ms

    return list(codes_in_text(text[:MAX_LENGTH]))


def search_evidence(evidence: "Evidence", index: Index) -> SearchResult:
    """Return the codes of evidence, errors first. If it has none that the index knows, search for those that it has."""
    numbers = tuple(evidence.counts())
    known = {indexed.status_code.code for indexed in index.codes}
    read = tuple(number for number in numbers if number in known)
    if not read:
        return search(" ".join(map(str, numbers[:_SHORT])), index)
    exchange = evidence.exchange(read[0])
    return _read(read, index)._replace(form=exchange.form if exchange else None)


def _near(query: Query, index: Index, replaced: tuple[str, ...], unknown: tuple[int, ...]) -> SearchResult:
    similar = tuple(dict.fromkeys(code for number in unknown for code in unknown_codes.similar(number)))
    codes = tuple(index.codes[place] for place in nearest(query, index, similar))
    missing = tuple(_missing(query, index))
    words = (term for term in query_terms(query) if not term.isdecimal() and index.part_ranks(term))
    marked = Query(query.numbers, words=tuple(words))
    return SearchResult(
        codes, codes, marked or query, is_near=True, not_found=missing, mended=replaced, unknown=unknown
    )


def _missing(query: Query, index: Index) -> Iterator[str]:
    """Yield the words and numbers of a query that no code has. Most numbers of a long text say nothing."""
    for word in query.words:
        pieces = [piece for part in parts(word) for piece in telling(part) if not piece.isdecimal()]
        yield from (piece for piece in pieces if not any(map(index.part_ranks, pairs(piece))))
    if _is_short(query):
        yield from (number for number in query.numbers if not index.number_ranks(number))


def _complete(
    query: Query,
    places: Sequence[int],
    index: Index,
    mended: tuple[str, ...] = (),
    unknown: tuple[int, ...] = (),
) -> SearchResult:
    codes = tuple(index.codes[place] for place in places)
    nearness = scores(query, index) if query.words else {}  # a digit in a text says little
    together = keyword_stems(query, index)
    ranked = sorted(places, key=lambda place: rank(query, place, index, nearness.get(place, 0), together[place]))
    return SearchResult(codes, tuple(index.codes[place] for place in ranked), query, mended=mended, unknown=unknown)


def _read(numbers: tuple[int, ...], index: Index) -> SearchResult:
    """Return the result of a text in which codes stand, the likeliest first."""
    codes = tuple(indexed for number in numbers for indexed in index.codes if indexed.status_code.code == number)
    return SearchResult(codes, codes, Query(tuple(map(str, numbers))), read_as=numbers)


def _unknown(query: Query, found: Iterable[FoundCode], known: Collection[int]) -> tuple[int, ...]:
    """Return the codes in a text that no catalogue has."""
    sure = [one.code for one in found if _is_short(query) or one.reason < Reason.NUMBER]
    return tuple(number for number in dict.fromkeys(sure) if number not in known)


def _is_short(query: Query) -> bool:
    return len(query.numbers) + len(query.words) <= _SHORT
