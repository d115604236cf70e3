"""Which codes have all that a query asks for, and how well they match it."""

from collections.abc import Collection

from gui.search.index import Index
from gui.search.indexed_code import IndexedCode
from gui.search.query import Query
from gui.search.ranking import NOT_FOUND, RANKS, Field, Match, Rank, TermRank
from gui.search.word_forms import stems

_WHOLE = RANKS[Field.MEANING, Match.WHOLE]


def matches(query: Query, index: Index) -> list[int]:
    """Return the places in the index of the codes that have all that a query asks for."""
    places = set(range(len(index.codes)))
    if query.numbers or query.ranges:
        asked_for = {place for place in places if _is_asked_for(index.codes[place], query)}
        places = asked_for.union(*map(index.number_ranks, query.numbers))
    return sorted(places.intersection(*map(index.ranks, query.words)))


def _is_asked_for(indexed: IndexedCode, query: Query) -> bool:
    return indexed.digits.startswith(query.numbers) or query.has_in_range(indexed.status_code.code)


def rank(query: Query, place: int, index: Index, nearness: float = 0, together: Collection[str] = ()) -> Rank:
    """Return how well a query finds a code that matches it. The least rank is the best.

    `together` are the stems of the words that make a whole keyword of the code. These count like words of the meaning.
    """
    indexed = index.codes[place]
    ranks: list[TermRank] = [
        _WHOLE if together and stems(word).issubset(together) else index.ranks(word).get(place, NOT_FOUND)
        for word in query.words
    ]
    if indexed.digits in query.numbers:
        code_match = Match.WHOLE
    elif _is_asked_for(indexed, query):
        code_match = Match.START
    else:
        code_match = Match.NONE
        # One number is enough to match, so only the one that is found best counts.
        ranks += sorted(index.number_ranks(number).get(place, NOT_FOUND) for number in query.numbers)[:1]
    return Rank(code_match, tuple(sorted(ranks, reverse=True)), -nearness, indexed.status_code.code)
