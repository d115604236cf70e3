"""What a typed text asks for: numbers, ranges and words."""

import re
from typing import NamedTuple

# Compiled at their first use, because most starts need none of them.
_TERM = r"""
      "(?P<phrase>[^"]*)"?
    | [(\[]*(?P<low>[0-9]{3})\s*(?:[-~]|\.\.\.?|\bto\b)\s*(?P<high>[0-9]{1,3})(?=[.:!?)\]]*(?:[\s,;/、"]|$))
    | (?P<word>[!\#-+\--.0-:<-~]+|(?:(?![\x00-\x7f])\w)+)
    """
_CLASS = "[0-9]x{1,2}|[0-9]{2}x"
_SIZE = "([0-9]+)(b|kb|mb|gb|k|m|g|s|ms)"
# Characters that do not belong to a word if they are at its start or its end: punctuation, the brackets of a log line.
_EDGES = "!#$%&'()*+,-.:;<=>?@[\\]^_`{|}~"
MAX_LENGTH = 4000
"""Of a longer text, only so many characters are read. Nobody types so much."""
MAX_TERMS = 100
"""A query has at most so many words, and so many numbers."""


class Query(NamedTuple):
    """What a user searches for. It matches a code if one of its numbers or ranges does, and all of its words do.

    A number matches the codes that begin with it, and the codes whose texts contain it as a whole number. A range is a
    pair of the lowest and the highest code. A word matches the codes whose texts contain it or one of its forms. A word
    with a space is a phrase.

    >>> Query.parse('5xx 443 "origin server" timeout')
    Query(numbers=('443',), ranges=((500, 599),), words=('origin server', 'timeout'))
    """

    numbers: tuple[str, ...] = ()
    ranges: tuple[tuple[int, int], ...] = ()
    words: tuple[str, ...] = ()

    @classmethod
    def parse(cls, text: str) -> "Query":
        """Return the query that a text stands for. Every text is valid; an empty one finds all codes."""
        from gui.search.folding import fold  # not needed before the first search
        from gui.search.word_forms import says_nothing

        terms = [_term_query(match) for match in re.finditer(_TERM, fold(text[:MAX_LENGTH]), re.VERBOSE)]
        numbers = dict.fromkeys(number for term in terms for number in term.numbers)
        ranges = dict.fromkeys(ends for term in terms for ends in term.ranges)
        words = dict.fromkeys(word for term in terms for word in term.words)
        kept = [word for word in words if word]
        telling = [word for word in kept if " " in word or not says_nothing(word)]
        if numbers or ranges or telling:
            kept = telling
        return cls(tuple(numbers)[:MAX_TERMS], tuple(ranges)[:MAX_TERMS], tuple(kept)[:MAX_TERMS])

    def has_in_range(self, code: int) -> bool:
        """Return whether a code is in one of the ranges."""
        return any(low <= code <= high for low, high in self.ranges)

    def __bool__(self) -> bool:
        return bool(self.numbers or self.ranges or self.words)


def _term_query(match: re.Match[str]) -> Query:
    """Return the query that one term of a text stands for."""
    if match["low"]:
        return Query(ranges=(_range(match["low"], match["high"]),))
    if match["phrase"] is not None:
        phrase = " ".join(match["phrase"].split())
        return Query((phrase,)) if phrase.isascii() and phrase.isdecimal() else Query(words=(phrase,))
    word = match["word"].strip(_EDGES)
    if word.isascii() and word.isdecimal():
        return Query(numbers=(word,))
    if re.fullmatch(_CLASS, word):
        digits = word.rstrip("x")
        return Query(ranges=((int(digits.ljust(3, "0")), int(digits.ljust(3, "9"))),))
    if size := re.fullmatch(_SIZE, word):
        return Query(numbers=(size[1],), words=(size[2],))
    return Query(words=(word,))


def _range(low: str, high: str) -> tuple[int, int]:
    """Return the lowest and the highest code of a range. While the end is being typed, 531-5 means 531-599."""
    first, last = sorted((int(low), int(high.ljust(len(low), "9"))))
    return first, last
