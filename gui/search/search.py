"""Searches: finds the codes that a text asks for, or the nearest ones."""

from collections.abc import Iterable, Iterator, Sequence

from gui.evidence.found_code import FoundCode, Reason
from gui.evidence.free_text import codes_in_text
from gui.search import unknown_codes
from gui.search.index import Index
from gui.search.indexed_code import IndexedCode
from gui.search.nearest import nearest, terms
from gui.search.query import MAX_LENGTH, Query
from gui.search.ranking import NOT_FOUND, Match, Rank, TermRank
from gui.search.result import SearchResult, all_codes
from gui.search.typos import mended
from gui.search.word_forms import pairs, parts, telling

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
    found = codes_in_text(text[:MAX_LENGTH])
    unknown = _unknown(query, found, index)
    read = _known(found, index)
    is_sure = bool(read) and found[0].reason <= Reason.FIELD
    if not is_sure and (matches := _matches(query, index)):
        return _complete(query, matches, index, unknown=unknown)
    if read:
        digits = dict.fromkeys(indexed.digits for indexed in read)
        return SearchResult(read, read, Query(tuple(digits)), read_as=tuple(map(int, digits)))
    right, replaced = mended(query, index)
    if right != query and (matches := _matches(right, index)):
        return _complete(right, matches, index, mended=replaced)
    return _near(right, index, replaced, unknown)


def _near(query: Query, index: Index, replaced: tuple[str, ...], unknown: tuple[int, ...]) -> SearchResult:
    similar = tuple(dict.fromkeys(code for number in unknown for code in unknown_codes.similar(number)))
    codes = tuple(index.codes[place] for place in nearest(query, index, similar))
    missing = tuple(_missing(query, index))
    marked = Query(query.numbers, words=tuple(term for term in terms(query) if index.part_ranks(term)))
    return SearchResult(
        codes, codes, marked or query, is_near=True, not_found=missing, mended=replaced, unknown=unknown
    )


def _missing(query: Query, index: Index) -> Iterator[str]:
    """Yield the words and numbers of a query that no code has. Numbers inside words, as in addresses, say little."""
    for word in query.words:
        pieces = [piece for part in parts(word) for piece in telling(part) if not piece.isdecimal()]
        yield from (piece for piece in pieces if not any(map(index.part_ranks, pairs(piece))))
    yield from (number for number in query.numbers if not index.number_ranks(number))


def _complete(
    query: Query,
    places: Sequence[int],
    index: Index,
    mended: tuple[str, ...] = (),
    unknown: tuple[int, ...] = (),
) -> SearchResult:
    codes = tuple(index.codes[place] for place in places)
    ranked = sorted(places, key=lambda place: _rank(query, place, index))
    return SearchResult(codes, tuple(index.codes[place] for place in ranked), query, mended=mended, unknown=unknown)


def _matches(query: Query, index: Index) -> list[int]:
    """Return the places of the codes that have all that a query asks for."""
    places: Iterable[int] = range(len(index.codes))
    if query.numbers or query.ranges:
        in_texts = set().union(*map(index.number_ranks, query.numbers))
        places = [place for place in places if place in in_texts or _is_asked_for(index.codes[place], query)]
    if query.words:
        places = sorted(set(places).intersection(*map(index.ranks, query.words)))
    return list(places)


def _is_asked_for(indexed: IndexedCode, query: Query) -> bool:
    return indexed.digits.startswith(query.numbers) or query.has_in_range(indexed.status_code.code)


def _rank(query: Query, place: int, index: Index) -> Rank:
    """Return how well a query finds a code that matches it. The least rank is the best."""
    indexed = index.codes[place]
    ranks: list[TermRank] = [index.ranks(word).get(place, NOT_FOUND) for word in query.words]
    if indexed.digits in query.numbers:
        code_match = Match.WHOLE
    elif _is_asked_for(indexed, query):
        code_match = Match.START
    else:
        code_match = Match.NONE
        # One number is enough to match, so only the one that is found best counts.
        ranks += sorted(index.number_ranks(number).get(place, NOT_FOUND) for number in query.numbers)[:1]
    return Rank(code_match, tuple(sorted(ranks, reverse=True)), indexed.status_code.code)


def _known(found: Iterable[FoundCode], index: Index) -> tuple[IndexedCode, ...]:
    """Return the codes in a text that the catalogues have, the likeliest first."""
    numbers = dict.fromkeys(one.code for one in found)
    return tuple(indexed for number in numbers for indexed in index.codes if indexed.status_code.code == number)


def _unknown(query: Query, found: Iterable[FoundCode], index: Index) -> tuple[int, ...]:
    """Return the codes in a text that no catalogue has."""
    known = {indexed.status_code.code for indexed in index.codes}
    is_short = len(query.numbers) + len(query.words) <= _SHORT
    sure = [one.code for one in found if is_short or one.reason < Reason.NUMBER]
    return tuple(number for number in dict.fromkeys(sure) if number not in known)
