"""Mends typos: words that no code has, but that are close to one that some code has."""

from collections.abc import Iterable

from gui.search.fillers import FILLERS
from gui.search.index import Index
from gui.search.query import Query

_MOST = 3
"""More words that no code has are no typos: the text is about something else."""
_LEAST_LENGTH = 4
_FEW = 3
_LEAST_LENGTH_AMONG_MANY = 6
"""Sentences have short words that no code has, and that are right."""
_LEAST_LENGTH_FOR_TWO = 8
_GREATEST_LENGTH = 40


def mended(query: Query, index: Index) -> tuple[Query, tuple[str, ...]]:
    """Return the query without its typos, and the words and codes that replace them. A filler replaces a typo of it.

    A number that is longer than a code, and that is all of the query, is a typo of a code.
    """
    least = _LEAST_LENGTH if len(query.words) <= _FEW else _LEAST_LENGTH_AMONG_MANY
    typos = [word for word in query.words if len(word) >= least and _may_be_typo(word) and not index.part_ranks(word)]
    if len(typos) > _MOST:
        return query, ()
    vocabulary = [*(index.places.keys() - FILLERS), *(word for word in FILLERS if len(word) > _LEAST_LENGTH)]
    closest = {word: _closest(word, vocabulary) for word in typos}
    if not query.words and len(query.numbers) == 1 and len(query.numbers[0]) == 4:
        closest[query.numbers[0]] = _closest(query.numbers[0], [indexed.digits for indexed in index.codes])
    replaced = {typo: word for typo, word in closest.items() if word}
    words = (replaced.get(word, word) for word in query.words)
    numbers = tuple(replaced.get(number, number) for number in query.numbers)
    telling = tuple(dict.fromkeys(word for word in words if word not in FILLERS))
    return query._replace(numbers=numbers, words=telling), tuple(
        word for word in dict.fromkeys(replaced.values()) if word not in FILLERS
    )


def _may_be_typo(word: str) -> bool:
    return word.isascii() and word.isalpha() and len(word) <= _GREATEST_LENGTH


def _closest(term: str, vocabulary: Iterable[str]) -> str:
    """Return the word of the vocabulary that is closest to a term, "" if none is close.

    Typos seldom change the first letter. So the word begins with that of the term, unless the first two are swapped.
    """
    most = 2 if len(term) >= _LEAST_LENGTH_FOR_TWO else 1
    near = [
        (distance, word)
        for word in vocabulary
        if abs(len(word) - len(term)) <= most
        and len(word) >= min(len(term), _LEAST_LENGTH - 1)
        and (word[0] == term[0] or word[:2] == term[1::-1])
        and (distance := _distance(word, term)) <= most
    ]
    return min(near, default=(0, ""))[1]


def _distance(one: str, other: str) -> int:
    """Return how many letters must be added, left out, replaced, or swapped with the next, to make one of the other."""
    before, last = list[int](), list(range(len(other) + 1))
    for at, letter in enumerate(one):
        row = [at + 1]
        for to, target in enumerate(other):
            best = min(last[to + 1] + 1, row[to] + 1, last[to] + (letter != target))
            if at and to and letter == other[to - 1] and one[at - 1] == target:
                best = min(best, before[to - 1] + 1)
            row.append(best)
        before, last = last, row
    return last[-1]
