"""Which of the codes that a query finds is the best match."""

import re
from collections.abc import Iterable
from enum import IntEnum
from typing import NamedTuple


class Field(IntEnum):
    """The texts of a status code, in which a query looks for its words. The first counts most."""

    MEANING = 0
    KEYWORDS = 1
    SUGGESTION = 2
    NAMES = 3
    """The party's names, and the code's name in standard HTTP."""


class Match(IntEnum):
    """How a term is found, the best first."""

    WHOLE = 0
    """As a whole word, or as the code itself."""
    START = 1
    """At the start of a word, or of the code. In Chinese every character may start a word."""
    INSIDE = 2
    """Inside a longer word, as "locked" in "blocked"."""
    NONE = 3


class TermRank(NamedTuple):
    """How well a term is found. Ranks are compared like tuples, and the least is the best.

    A term that is found only inside longer words ranks behind all others. Next, the field decides in which it is found,
    and last, whether it is a whole word or the start of one.
    """

    is_inside: bool
    field: Field
    match: Match


_NOT_FOUND = TermRank(is_inside=True, field=Field.NAMES, match=Match.NONE)


class Rank(NamedTuple):
    """How well a query finds a code. Ranks are compared like tuples, and the least is the best.

    `code_match` says how the query's numbers and ranges find the code: WHOLE if it is one of the numbers, START if it
    begins with a number or is in a range, and NONE otherwise. `terms` are the ranks of the query's terms, the worst
    first. If all this is equal, the lower `code` is better.
    """

    code_match: Match
    terms: tuple[TermRank, ...]
    code: int


def term_rank(term: str, texts: Iterable[str]) -> TermRank:
    """Return the best rank that a term has in the texts of a code. There is one text for each `Field`, in its order."""
    inside = _NOT_FOUND
    for field, text in zip(Field, texts, strict=True):
        match = _match(term, text)
        if match < Match.INSIDE:
            return TermRank(is_inside=False, field=field, match=match)  # later fields count less
        if match is Match.INSIDE and inside is _NOT_FOUND:
            inside = TermRank(is_inside=True, field=field, match=match)
    return inside


def _match(term: str, text: str) -> Match:
    """Return how a term is found in a text."""
    if term not in text:
        return Match.NONE
    start = rf"(?<!\w){re.escape(term)}"
    if re.search(rf"{start}(?!\w)", text):
        return Match.WHOLE
    return Match.START if not term.isascii() or re.search(start, text) else Match.INSIDE
