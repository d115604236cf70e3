"""Where in a text the words and numbers of a query are, so that they can be marked."""

import re

from gui.search.query import MAX_TERMS, Query, fold


def marks(query: Query, text: str) -> list[tuple[int, int]]:
    """Return the start and the end of each of the query's terms in a text, in order and without overlaps."""
    if not (query.words or query.numbers):
        return []
    # For each folded character, the index of the character it is made from. Some become several, and an accent none.
    origins = range(len(text)) if text.isascii() else [at for at, letter in enumerate(text) for _ in fold(letter)]
    spans = list[tuple[int, int]]()
    patterns = [re.escape(word) for word in query.words[:MAX_TERMS]]
    patterns += [rf"(?<![0-9a-z]){number}(?![0-9])" for number in query.numbers[:MAX_TERMS]]
    for match in re.finditer("|".join(sorted(patterns, key=len, reverse=True)), fold(text)):
        start, end = origins[match.start()], origins[match.end() - 1] + 1
        while end < len(text) and not fold(text[end]):
            end += 1
        if spans and start < spans[-1][1]:
            start = spans.pop()[0]
        spans.append((start, end))
    return spans
