"""Which of the codes that a query finds is the best match."""

import re
from collections.abc import Iterable
from enum import IntEnum
from typing import NamedTuple


class Field(IntEnum):
    """The texts of a status code that words are looked for in. What comes first is worth more."""

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
    """How well a term is found. Compared from the left, the least is the best.

    A term that stands only inside longer words is worse than any other. Then the text it stands in decides, and then
    whether it is a whole word.
    """

    is_inside: bool
    field: Field
    match: Match


_NOT_FOUND = TermRank(is_inside=True, field=Field.NAMES, match=Match.NONE)


class Rank(NamedTuple):
    """How well a query finds a code. Compared from the left, the least is the best.

    How the code itself is found decides first: WHOLE if it is one of the numbers, START if it begins with one or lies
    in a range, else NONE. Then the terms are compared, those found worst first, and then the lower code is better.
    """

    code_match: Match
    terms: tuple[TermRank, ...]
    code: int


def term_rank(term: str, texts: Iterable[str]) -> TermRank:
    """Return the rank of a term where it is found best in a code's texts, one for each `Field`."""
    inside = _NOT_FOUND
    for field, text in zip(Field, texts, strict=True):
        match = _match(term, text)
        if match < Match.INSIDE:
            return TermRank(is_inside=False, field=field, match=match)  # all later texts are worth less
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
