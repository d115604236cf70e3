"""Where in a text the words and numbers of a query are, so that they can be marked."""

import re
from itertools import islice

from gui.codes.search import MAX_TERMS, Query, fold

MAX_MARKS = 300
"""How many places of a text are marked at most: each takes the page some time, and nobody reads more."""


def marks(query: Query, text: str) -> list[tuple[int, int]]:
    """Return the start and the end of each of the query's terms in a text, in order and without overlaps.

    Only the first `MAX_MARKS` places are returned.
    """
    if not (query.words or query.numbers):
        return []
    # For each folded character, the index of the character it is made from. Some become several, and an accent none.
    origins = range(len(text)) if text.isascii() else [at for at, letter in enumerate(text) for _ in fold(letter)]
    spans = list[tuple[int, int]]()
    patterns = [re.escape(word) for word in query.words[:MAX_TERMS]]
    patterns += [rf"(?<![0-9a-z]){number}(?![0-9])" for number in query.numbers[:MAX_TERMS]]
    found = re.finditer("|".join(sorted(patterns, key=len, reverse=True)), fold(text))
    for match in islice(found, MAX_MARKS):
        start, end = origins[match.start()], origins[match.end() - 1] + 1
        while end < len(text) and not fold(text[end]):
            end += 1
        if spans and start < spans[-1][1]:
            start = spans.pop()[0]
        spans.append((start, end))
    return spans
