"""How well a term is found in a code, and which code is the best match."""

from enum import IntEnum
from typing import NamedTuple


class Field(IntEnum):
    """The texts of a status code, in which a query looks for its words. The first counts most."""

    MEANING = 0
    KEYWORDS = 1
    SUGGESTION = 2
    NAMES = 3
    """The party's names, and the code's name in standard HTTP."""
    MORE = 4
    """What other pages say. It makes a code near, but no match."""


class Match(IntEnum):
    """How a term is found, the best first."""

    WHOLE = 0
    """As a whole word, or as the code itself."""
    FORM = 1
    """As another form of the word, as "limited" and "limit"."""
    START = 2
    """At the start of a word, or of the code. In Chinese every character may start a word."""
    INSIDE = 3
    """Inside a longer word, as "locked" in "blocked"."""
    NONE = 4


class TermRank(NamedTuple):
    """How well a term is found. Ranks are compared like tuples, and the least is the best.

    A term that is found only inside longer words ranks behind all others. Next, the field decides in which it is found,
    and last, whether it is a whole word, a form of it, or the start of one.
    """

    is_inside: bool
    field: Field
    match: Match


RANKS: dict[tuple[Field, Match], TermRank] = {
    (field, match): TermRank(match is Match.INSIDE, field, match)
    for field in Field
    for match in Match
    if match is not Match.NONE
}
"""All ranks of a term that is found."""
NOT_FOUND = TermRank(is_inside=True, field=Field.MORE, match=Match.NONE)


class Rank(NamedTuple):
    """How well a query finds a code. Ranks are compared like tuples, and the least is the best.

    `code_match` says how the query's numbers and ranges find the code: WHOLE if it is one of the numbers, START if it
    begins with a number or is in a range, and NONE otherwise. `terms` are the ranks of the query's terms, the worst
    first. If all this is equal, a nearer code is better (see `gui.search.nearest`), and then the lower `code`.
    """

    code_match: Match
    terms: tuple[TermRank, ...]
    distance: float
    code: int
