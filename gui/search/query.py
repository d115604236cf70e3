"""Searching: makes a query of a text, and finds the status codes that match it."""

import re
from collections.abc import Iterable, Sequence
from functools import cached_property, lru_cache
from typing import NamedTuple

from gui.codes.catalogue import Catalogue, StatusCode
from gui.codes.markdown import plain
from gui.codes.standard_http import standard_name
from gui.search.ranking import Match, Rank, term_rank

# All kinds of dashes and quotation marks, and the plain ones that replace them.
_VARIANTS = str.maketrans("‐‑‒–—―−‘’‛“”„‟«»", '-------\'\'\'""""""')
_TERM = re.compile(
    r"""
      "(?P<phrase>[^"]*)"?
    | [(\[]*(?P<low>[0-9]{1,3})\s*(?:[-~]|\.\.\.?|\bto\b)\s*(?P<high>[0-9]{1,3})(?=[.:!?)\]]*(?:[\s,;/、"]|$))
    | (?P<word>[^\s,;/、"]+)
    """,
    re.VERBOSE,
)
# Characters that do not belong to a word if they are at its start or its end: punctuation, the brackets of a log line.
_EDGES = "!#$%&'()*+,-.:;<=>?@[\\]^_`{|}~·…。！？「」『』"
_NUMBER = re.compile(r"(?<![0-9a-z])[0-9]+")
# Compiled at their first use, because most starts need none of them.
_CLASS = "[0-9]x{1,2}|[0-9]{2}x"
_SIZE = "([0-9]+)(b|kb|mb|gb|k|m|g|s|ms)"
MAX_TERMS = 32
"""At most this many terms of a query are used by whatever takes time for each of them. Only pasted texts have more."""
# These words say nothing here. Beside others they do not narrow a search.
_FILLERS = frozenset(("error", "errors", "failed", "failure", "problem", "code"))


def fold(text: str) -> str:
    """Return a text in the form in which texts are compared.

    All letters are lower-case, without accents, and not full-width. Dashes and quotation marks are plain ones.

    >>> fold("ＣＥＲＴ – Café")
    'cert - cafe'
    """
    return text.lower() if text.isascii() else "".join(map(_fold_character, text))


@lru_cache(maxsize=4096)
def _fold_character(character: str) -> str:
    import unicodedata  # it loads a shared library, which only a search needs

    folded = unicodedata.normalize("NFKD", character).upper().casefold().translate(_VARIANTS)
    # Accents and invisible format characters are removed. Digits of any script become 0 to 9.
    return "".join(
        str(unicodedata.decimal(part, part))
        for part in unicodedata.normalize("NFKD", folded)
        if unicodedata.category(part) not in ("Mn", "Me", "Cf")
    )


_NO_CATALOGUE = Catalogue("", (), "")


class IndexedCode:
    """A status code and its folded texts. The first search folds them, and the next ones only compare."""

    def __init__(self, status_code: StatusCode, catalogue: Catalogue = _NO_CATALOGUE) -> None:
        self.status_code = status_code
        self.catalogue = catalogue
        self.digits = str(status_code.code)

    @cached_property
    def own_texts(self) -> tuple[str, str, str]:
        """The folded meaning, keywords and suggestion."""
        status_code = self.status_code
        keywords = "\n".join(status_code.keywords)
        return fold(status_code.meaning), fold(keywords), fold(plain(status_code.suggestion))

    @cached_property
    def texts(self) -> tuple[str, ...]:
        """The folded texts, one for each `gui.search.ranking.Field`, in its order."""
        party = self.status_code.party
        names = [party.label, party] if party else []
        return *self.own_texts, fold("\n".join([*names, standard_name(self.status_code.code)]))

    @cached_property
    def all_text(self) -> str:
        return "\n".join(self.texts)

    @cached_property
    def numbers(self) -> frozenset[str]:
        """The whole numbers in the texts, except the names, which contain none."""
        return frozenset(_NUMBER.findall("\n".join(self.own_texts)))


class Query(NamedTuple):
    """What a user searches for. It matches a code if one of its numbers or ranges does, and all of its words do.

    A number matches the codes that begin with it, and the codes whose texts contain it as a whole number. A range is a
    pair of the lowest and the highest code. A word, or a phrase, matches the codes whose texts contain it.

    >>> Query.parse('5xx 443 "origin server" timeout')
    Query(numbers=('443',), ranges=((500, 599),), words=('origin server', 'timeout'))
    """

    numbers: tuple[str, ...] = ()
    ranges: tuple[tuple[int, int], ...] = ()
    words: tuple[str, ...] = ()

    @classmethod
    def parse(cls, text: str) -> "Query":
        """Return the query that a text stands for. Every text is valid; an empty one finds all codes."""
        terms = [_term_query(match) for match in _TERM.finditer(fold(text))]
        numbers = dict.fromkeys(number for term in terms for number in term.numbers)
        ranges = dict.fromkeys(ends for term in terms for ends in term.ranges)
        words = dict.fromkeys(word for term in terms for word in term.words)
        conjunctions = ("or", "and") if len(numbers) + len(ranges) > 1 else ()
        kept = [word for word in words if word and word not in conjunctions]
        telling = [word for word in kept if word not in _FILLERS]
        return cls(tuple(numbers), tuple(ranges), tuple(telling if numbers or ranges or telling else kept))

    def __bool__(self) -> bool:
        return bool(self.numbers or self.ranges or self.words)

    def __str__(self) -> str:
        """Return a text that `parse` turns into this query again."""
        ranges = map(_range_text, self.ranges)
        words = (f'"{word}"' if Query.parse(word).words != (word,) else word for word in self.words)
        return " ".join([*self.numbers, *ranges, *words])

    def matches(self, indexed: IndexedCode) -> bool:
        """Return whether the query finds a code. An empty query finds every code."""
        if (self.numbers or self.ranges) and not self._code_matches(indexed):
            return False
        return not self.words or all(word in indexed.all_text for word in self.words)

    def rank(self, indexed: IndexedCode) -> Rank:
        """Return how well the query finds a code that matches it. The least rank is the best."""
        terms = [term_rank(word, indexed.texts) for word in self.words]
        if indexed.digits in self.numbers:
            code_match = Match.WHOLE
        elif any(map(indexed.digits.startswith, self.numbers)) or self._in_range(indexed):
            code_match = Match.START
        else:
            code_match = Match.NONE
            # One number is enough to match, so only the one that is found best counts.
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


def _term_query(match: re.Match[str]) -> Query:
    """Return the query that one term of a text stands for."""
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
    """Return the lowest and the highest code of a range. While the end is being typed, 531-5 means 531-599."""
    first, last = sorted((int(low), int(high.ljust(len(low), "9"))))
    return first, last


def _range_text(ends: tuple[int, int]) -> str:
    """Return a range as a user would type it: 5xx, 53x or 531-533."""
    for size, signs in ((100, "xx"), (10, "x")):
        if ends[0] >= 100 and ends[0] % size == 0 and ends[1] == ends[0] + size - 1:
            return f"{ends[0] // size}{signs}"
    return "{}-{}".format(*ends)


def index_codes(catalogues: Iterable[Catalogue]) -> tuple[IndexedCode, ...]:
    """Return the codes of catalogues in the order of their numbers; equal ones are in the order of the catalogues."""
    codes = [IndexedCode(status_code, catalogue) for catalogue in catalogues for status_code in catalogue.codes]
    return tuple(sorted(codes, key=lambda indexed: indexed.status_code.code))


def best(query: Query, indexed_codes: Iterable[IndexedCode]) -> IndexedCode | None:
    """Return the match to show first (see `Rank`), the first of equal ones; None if nothing matches."""
    return min(filter(query.matches, indexed_codes), key=query.rank, default=None)


def found_by(query: Query, indexed: IndexedCode) -> tuple[str, ...]:
    """Return the keywords that explain why a query finds a code: those with words that the rest of it does not have.

    For each such word or number of the query it is the first keyword that has it. The rest of a code is what the detail
    pane shows of it, with the names in standard HTTP and of the party. What catalogue files call the party, such as
    "support", counts as a keyword.
    """
    code, party = indexed.status_code, indexed.status_code.party
    keywords = (*code.keywords, party.value) if party else code.keywords
    meaning, _, suggestion = indexed.own_texts
    terms = [term for term in (*query.words, *query.numbers) if term not in meaning and term not in suggestion]
    found = dict.fromkeys(keyword for term in terms if (keyword := _first(term, keywords)) and not _shows(code, term))
    return tuple(found)


def _first(term: str, texts: Iterable[str]) -> str:
    """Return the first text that has a term, "" if there is none."""
    return next((text for text in texts if term in fold(text)), "")


def _shows(code: StatusCode, term: str) -> bool:
    """Return whether the detail pane shows a term."""
    texts = [str(code.code), code.meaning, code.suggestion, standard_name(code.code)]
    texts += [code.party.label] if code.party else []
    texts += [fact.text for fact in code.also] + [elsewhere.text for elsewhere in code.elsewhere]
    texts += [text for setting in code.settings for text in (setting.name, setting.path, setting.default)]
    texts += [text for command in code.commands for text in (command.shows, command.command)]
    texts += [neighbour.meaning for neighbour in code.neighbours]
    return bool(_first(term, map(plain, texts)))


def unknown_codes(query: Query, indexed_codes: Sequence[IndexedCode]) -> tuple[int, ...]:
    """Return the numbers of three digits in a query that are not codes of the catalogue.

    A query of more than four terms has no unknown codes: it is a pasted line, in which most numbers are not codes.
    """
    if len(query.numbers) + len(query.words) > 4:
        return ()
    known = {indexed.digits for indexed in indexed_codes}
    return tuple(int(number) for number in query.numbers if len(number) == 3 and number not in known)
