"""A text that is typed becomes a query, and a query finds status codes."""

import re
from collections.abc import Iterable, Sequence
from functools import cached_property, lru_cache
from typing import NamedTuple

from gui.codes.catalogue import StatusCode, standard_name
from gui.codes.markdown import plain
from gui.codes.ranking import Match, Rank, term_rank

# Dashes and quotation marks that people and word processors write for these.
_VARIANTS = str.maketrans("‐‑‒–—―−‘’‛“”„‟«»", '-------\'\'\'""""""')
_TERM = re.compile(
    r"""
      "(?P<phrase>[^"]*)"?
    | [(\[]*(?P<low>[0-9]{1,3})\s*(?:[-~]|\.\.\.?|\bto\b)\s*(?P<high>[0-9]{1,3})(?=[.:!?)\]]*(?:[\s,;/、"]|$))
    | (?P<word>[^\s,;/、"]+)
    """,
    re.VERBOSE,
)
# Signs that are no part of a word if they stand at its ends: a sentence's punctuation, a log line's brackets.
_EDGES = "!#$%&'()*+,-.:;<=>?@[\\]^_`{|}~·…。！？「」『』"
_NUMBER = re.compile(r"(?<![0-9a-z])[0-9]+")
# Compiled at their first use, because most starts need none of them.
_CLASS = "[0-9]x{1,2}|[0-9]{2}x"
_SIZE = "([0-9]+)(b|kb|mb|gb|k|m|g|s|ms)"
MAX_TERMS = 32
"""How many terms of a text are looked at, if each of them takes time. A text that has more was pasted."""


def fold(text: str) -> str:
    """Return a text in the form that is compared: without case, accents and widths, with one kind of dash and quote.

    >>> fold("ＣＥＲＴ – Café")
    'cert - cafe'
    """
    return text.lower() if text.isascii() else "".join(map(_fold_character, text))


@lru_cache(maxsize=4096)
def _fold_character(character: str) -> str:
    import unicodedata  # a shared library, not before a search needs it

    folded = unicodedata.normalize("NFKD", character).upper().casefold().translate(_VARIANTS)
    # Marks and invisible format characters go; digits of any script become 0 to 9.
    return "".join(
        str(unicodedata.decimal(part, part))
        for part in unicodedata.normalize("NFKD", folded)
        if unicodedata.category(part) not in ("Mn", "Me", "Cf")
    )


class IndexedCode:
    """A status code with its texts folded once, at the first search, so that a match only compares."""

    def __init__(self, status_code: StatusCode) -> None:
        self.status_code = status_code
        self.digits = str(status_code.code)

    @cached_property
    def _own_texts(self) -> tuple[str, str, str]:
        status_code = self.status_code
        keywords = "\n".join(status_code.keywords)
        return fold(status_code.meaning), fold(keywords), fold(plain(status_code.suggestion))

    @cached_property
    def texts(self) -> tuple[str, ...]:
        """The folded texts, one for each `gui.codes.ranking.Field`, in its order."""
        party = self.status_code.party
        names = [party.label, party] if party else []
        return *self._own_texts, fold("\n".join([*names, standard_name(self.status_code.code)]))

    @cached_property
    def all_text(self) -> str:
        return "\n".join(self.texts)

    @cached_property
    def numbers(self) -> frozenset[str]:
        """The whole numbers in the catalogue's texts; the names have none."""
        return frozenset(_NUMBER.findall("\n".join(self._own_texts)))


class Query(NamedTuple):
    """What somebody looks for: numbers and ranges, any of which may match, and words, all of which have to.

    A number matches the codes that begin with it, and the codes whose texts have it as a whole number.

    >>> Query.parse('5xx 443 "origin server" timeout')
    Query(numbers=('443',), ranges=((500, 599),), words=('origin server', 'timeout'))
    """

    numbers: tuple[str, ...] = ()
    ranges: tuple[tuple[int, int], ...] = ()
    words: tuple[str, ...] = ()

    @classmethod
    def parse(cls, text: str) -> "Query":
        """Return what a text looks for. No text is wrong; one of punctuation alone finds everything."""
        terms = [_term(match) for match in _TERM.finditer(fold(text))]
        numbers = dict.fromkeys(number for term in terms for number in term.numbers)
        ranges = dict.fromkeys(ends for term in terms for ends in term.ranges)
        words = dict.fromkeys(word for term in terms for word in term.words)
        between = ("or", "and") if len(numbers) + len(ranges) > 1 else ()
        return cls(tuple(numbers), tuple(ranges), tuple(word for word in words if word and word not in between))

    def __bool__(self) -> bool:
        return bool(self.numbers or self.ranges or self.words)

    def __str__(self) -> str:
        """Return a text that is read as this query."""
        ranges = map(_range_text, self.ranges)
        words = (f'"{word}"' if Query.parse(word).words != (word,) else word for word in self.words)
        return " ".join([*self.numbers, *ranges, *words])

    def matches(self, indexed: IndexedCode) -> bool:
        """Return whether the query finds the code. The query of an empty text finds every code."""
        if (self.numbers or self.ranges) and not self._code_matches(indexed):
            return False
        return not self.words or all(word in indexed.all_text for word in self.words)

    def rank(self, indexed: IndexedCode) -> Rank:
        """Return where a code that matches stands among those that match; the least rank is the best match."""
        terms = [term_rank(word, indexed.texts) for word in self.words]
        if indexed.digits in self.numbers:
            code_match = Match.WHOLE
        elif any(map(indexed.digits.startswith, self.numbers)) or self._in_range(indexed):
            code_match = Match.START
        else:
            code_match = Match.NONE
            # Any of the numbers would do, so only the best counts.
            in_texts = [term_rank(number, indexed.texts) for number in self.numbers if number in indexed.numbers]
            terms += sorted(in_texts)[:1]
        return Rank(code_match, tuple(sorted(terms, reverse=True)), indexed.status_code.code)

    def _code_matches(self, indexed: IndexedCode) -> bool:
        return (
            self._in_range(indexed)
            or any(map(indexed.digits.startswith, self.numbers))
            or not indexed.numbers.isdisjoint(self.numbers)
        )

    def _in_range(self, indexed: IndexedCode) -> bool:
        return any(low <= indexed.status_code.code <= high for low, high in self.ranges)


def _term(match: re.Match[str]) -> Query:
    """Return what one term of a text looks for."""
    if match["low"]:
        return Query(ranges=(_range(match["low"], match["high"]),))
    if match["phrase"] is not None:
        return Query(words=(" ".join(match["phrase"].split()),))
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
    """Return both ends. One that is still being typed (531-5) reaches as far as it may."""
    first, last = sorted((int(low), int(high.ljust(len(low), "9"))))
    return first, last


def _range_text(ends: tuple[int, int]) -> str:
    for size, signs in ((100, "xx"), (10, "x")):
        if ends[0] >= 100 and ends[0] % size == 0 and ends[1] == ends[0] + size - 1:
            return f"{ends[0] // size}{signs}"
    return "{}-{}".format(*ends)


def best(query: Query, indexed_codes: Iterable[IndexedCode]) -> IndexedCode | None:
    """Return the match to show first (see `Rank`), None if nothing matches."""
    return min(filter(query.matches, indexed_codes), key=query.rank, default=None)


def marks(query: Query, text: str) -> list[tuple[int, int]]:
    """Return where in a text the query's terms are: starts and ends, in order, none overlapping."""
    if not (query.words or query.numbers):
        return []
    # Which character of the text each folded one comes from: folding makes several of some, and none of an accent.
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


def found_by(query: Query, indexed: IndexedCode) -> tuple[str, ...]:
    """Return the keywords that explain why a query finds a code: those with words that the rest of it does not have.

    For each such word or number of the query it is the first keyword that has it. The rest of a code are its number,
    its meaning, its suggestion, and what standard HTTP and the party are called. What catalogue files call the party,
    such as "support", counts as a keyword.
    """
    if not (query.words or query.numbers):
        return ()
    code, party = indexed.status_code, indexed.status_code.party
    keywords = (*code.keywords, party.value) if party else code.keywords
    rest = [indexed.digits, code.meaning, plain(code.suggestion), party.label if party else "", standard_name(code.code)]
    text = fold("\n".join(rest))
    terms = (term for term in (*query.words, *query.numbers) if term not in text)
    found = (next((keyword for keyword in keywords if term in fold(keyword)), "") for term in terms)
    return tuple(dict.fromkeys(filter(None, found)))


def unknown_codes(query: Query, indexed_codes: Sequence[IndexedCode]) -> tuple[int, ...]:
    """Return the numbers of three digits that a query asks for and the catalogue does not have as codes.

    A query of more than four terms has none, because most numbers of a pasted line are no codes.
    """
    if len(query.numbers) + len(query.words) > 4:
        return ()
    known = {indexed.digits for indexed in indexed_codes}
    return tuple(int(number) for number in query.numbers if len(number) == 3 and number not in known)
