"""Where in a text the words and numbers of a query are, so that they can be marked."""

import re
from collections.abc import Iterator

from gui.search.folding import fold
from gui.search.query import Query
from gui.search.word_forms import pairs, parts, stem, telling

_PART = re.compile("[a-z]+")
MAX_MARKS = 300
"""So many places of a text are marked at most. Nobody reads more, and each costs time."""
MOST = 32
"""So many words and numbers of a query are marked at most. Only pasted texts have more."""


def marks(query: Query, text: str) -> list[tuple[int, int]]:
    """Return the start and the end of each of the query's terms, and of their forms, in order and without overlaps."""
    if not (query.words or query.numbers):
        return []
    folded = fold(text)
    places = sorted(_places(query, folded))
    if not places:
        return []
    # For each folded character, the index of the character it is made from. Some become several, and an accent none.
    origins = range(len(text)) if text.isascii() else [at for at, letter in enumerate(text) for _ in fold(letter)]
    spans = list[tuple[int, int]]()
    for first, last in places:
        if len(spans) == MAX_MARKS:
            break
        start, end = origins[first], origins[last - 1] + 1
        while end < len(text) and not fold(text[end]):
            end += 1
        if spans and start < spans[-1][1]:
            start, end = spans[-1][0], max(end, spans.pop()[1])
        spans.append((start, end))
    return spans


def _places(query: Query, folded: str) -> Iterator[tuple[int, int]]:
    patterns = [re.escape(word) for word in _literals(query)]
    patterns += [rf"(?<![0-9a-z]){number}(?![0-9])" for number in query.numbers[:MOST]]
    # A place where one pair of Chinese characters ends and the next begins belongs to both.
    for match in re.finditer(f"(?=({'|'.join(sorted(patterns, key=len, reverse=True))}))", folded):
        yield match.span(1)
    words = (word for word in query.words[:MOST] if " " not in word)
    stems = {stem(part) for word in words for part in parts(word) if telling(part)}
    for match in _PART.finditer(folded):
        if stem(match[0]) in stems:
            yield match.span()


def _literals(query: Query) -> list[str]:
    """Return the words and phrases of a query, and the pairs of its Chinese words."""
    words = list(query.words[:MOST])
    several = [word for word in words if " " not in word and not word.isascii()]
    return [*words, *(pair for word in several for piece in telling(word) for pair in pairs(piece) if len(piece) > 1)]
