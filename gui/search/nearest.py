"""The codes that are nearest to a query if none has all of its words."""

import math
from collections import defaultdict
from collections.abc import Sequence

from gui.search.index import Index
from gui.search.query import Query
from gui.search.ranking import Field, Match, TermRank
from gui.search.word_forms import stem, terms

MOST = 8
"""So many codes are near at most."""
# These numbers were tuned with two thirds of tests/search/asked.tsv.
_FIELD_WEIGHTS = {Field.MEANING: 1.0, Field.KEYWORDS: 1.0, Field.SUGGESTION: 0.5, Field.NAMES: 0.7, Field.MORE: 0.4}
_MATCH_WEIGHTS = {Match.WHOLE: 1.0, Match.FORM: 0.9, Match.START: 0.6, Match.INSIDE: 0.3, Match.NONE: 0.0}
_LEAST_LENGTHS = {Match.START: 3, Match.INSIDE: 5}
"""A shorter part of a word is found in other words by chance."""
_PAIR_WEIGHT = 0.6
"""Two Chinese characters say less than a word, and long words have several pairs."""
_KEYWORD_WEIGHT = 0.5
"""What the words of a keyword count in addition, if the text has all of them."""
_NOISE = 0.7
"""A code that scores less is near by chance."""
_LEAST_SHARE = 0.45
"""A code that scores less than this share of the best one is not near."""
_SIMILAR_SCORE = 3.0
"""The score of the code that is the most similar to an unknown code in the text."""
_SIMILAR_STEP = 0.3
"""By how much each further one scores less."""


def query_terms(query: Query) -> list[str]:
    """Return what is compared of a query's words, and its numbers, each once.

    Of several forms of a word, only the first in the alphabet is among them.
    """
    by_stem: dict[str, str] = {}
    for term in sorted(term for word in query.words for term in terms(word)):
        if not (term.isdecimal() and len(term) < 3):  # a part of a time, or of a process id
            by_stem.setdefault(stem(term), term)
    return list(dict.fromkeys([*by_stem.values(), *query.numbers])) or list(query.words)


def nearest(query: Query, index: Index, similar: Sequence[int] = ()) -> tuple[int, ...]:
    """Return the places in the index of the nearest codes, the nearest first; none if all are near only by chance.

    Ranges exclude the codes outside, unless all codes are: “20x as many requests” has no range. `similar` are codes
    that are near whatever their words are.
    """
    codes = index.codes
    nearness = scores(query, index)
    for place, indexed in enumerate(codes if similar else ()):
        if indexed.status_code.code in similar:
            nearness[place] += _SIMILAR_SCORE - _SIMILAR_STEP * similar.index(indexed.status_code.code)
    if in_range := {place for place, one in enumerate(codes) if query.has_in_range(one.status_code.code)}:
        nearness = {place: score for place, score in nearness.items() if place in in_range}
    least = max(_NOISE, _LEAST_SHARE * max(nearness.values(), default=0))
    near = [place for place, score in nearness.items() if score >= least]
    return tuple(sorted(near, key=lambda place: (-nearness[place], place))[:MOST])


def scores(query: Query, index: Index) -> dict[int, float]:
    """Return how near codes are to a query, by their places in the index; others have nothing of it.

    Each word counts more, the fewer codes have it.
    """
    found: dict[int, float] = defaultdict(float)
    values: dict[str, float] = {}
    for term in query_terms(query):
        weights = _weights(term, index)
        values[stem(term)] = rarity = math.log((len(index.codes) + 1) / (len(weights) + 0.5)) * _scale(term)
        for place, weight in weights.items():
            found[place] += weight * rarity
    for place, value in _keyword_values(values, index).items():
        found[place] += value * _KEYWORD_WEIGHT
    # Sums of the same numbers in another order differ a little.
    return defaultdict(float, {place: round(score, 6) for place, score in found.items()})


def _keyword_values(values: dict[str, float], index: Index) -> dict[int, float]:
    """Return for each code the value of its best keyword, of those of which the text has all words."""
    found: dict[int, float] = {}
    for words, places in index.keywords.items():
        if values.keys() >= words:
            value = sum(values[part] for part in words)
            found.update((place, max(value, found.get(place, 0))) for place in places)
    return found


def keyword_stems(query: Query, index: Index) -> dict[int, set[str]]:
    """Return for each code, by its place, the stems of its keywords of several words of which the query has all."""
    asked_for = set(map(stem, query_terms(query)))
    found: dict[int, set[str]] = defaultdict(set)
    for words, places in index.keywords.items() if len(asked_for) > 1 else ():
        if len(words) > 1 and words <= asked_for:
            for place in places:
                found[place] |= words
    return found


def _scale(term: str) -> float:
    return 1 if term.isascii() else _PAIR_WEIGHT


def _weights(term: str, index: Index) -> dict[int, float]:
    ranks = index.part_ranks(term)
    return {place: weight for place, rank in ranks.items() if (weight := _weight(term, rank))}


def _weight(term: str, rank: TermRank) -> float:
    if not term.isascii():
        return _FIELD_WEIGHTS[rank.field]
    if len(term) < _LEAST_LENGTHS.get(rank.match, 0):
        return 0
    return _FIELD_WEIGHTS[rank.field] * _MATCH_WEIGHTS[rank.match]
