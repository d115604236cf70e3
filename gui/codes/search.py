"""What is typed becomes a query; a query finds status codes."""

import re
from collections.abc import Iterable, Sequence
from functools import cached_property, lru_cache
from typing import NamedTuple

from gui.codes.catalogue import StatusCode, standard_name
from gui.codes.markdown import plain

# Dashes and quotation marks that people and word processors put for these.
_VARIANTS = str.maketrans("‐‑‒–—―−‘’‛“”„‟«»", '-------\'\'\'""""""')
_TERM = re.compile(
    r"""
      "(?P<phrase>[^"]*)"?
    | [(\[]*(?P<low>[0-9]{1,3})\s*(?:[-~]|\.\.\.?|\bto\b)\s*(?P<high>[0-9]{1,3})(?=[.:!?)\]]*(?:[\s,;/、"]|$))
    | (?P<word>[^\s,;/、"]+)
    """,
    re.VERBOSE,
)
# A sentence's punctuation and a log line's brackets; inside a word they count.
_EDGES = "!#$%&'()*+,-.:;<=>?@[\\]^_`{|}~·…。！？「」『』"
_NUMBER = re.compile(r"(?<![0-9a-z])[0-9]+")
# Patterns that not every start needs are left to be compiled at their first use.
_CLASS = "[0-9]x{1,2}|[0-9]{2}x"
_SIZE = "([0-9]+)(b|kb|mb|gb|k|m|g|s|ms)"
# More is no search but a pasted text: only its beginning is looked at.
MAX_TERMS = 32


def fold(text: str) -> str:
    """Return a text as it is compared: without case, accents, widths; dashes and quotation marks all of one kind.

    >>> fold("ＣＥＲＴ – Café")
    'cert - cafe'
    """
    return text.lower() if text.isascii() else "".join(map(_fold_character, text))


@lru_cache(maxsize=4096)
def _fold_character(character: str) -> str:
    import unicodedata  # a library of its own, not before something is searched for

    folded = unicodedata.normalize("NFKD", character).upper().casefold().translate(_VARIANTS)
    # Marks and invisible format characters go; digits of any script become 0 to 9.
    return "".join(
        str(unicodedata.decimal(part, part))
        for part in unicodedata.normalize("NFKD", folded)
        if unicodedata.category(part) not in ("Mn", "Me", "Cf")
    )


class IndexedCode:
    """A status code with its texts folded once, at the first search, so that matching only compares."""

    def __init__(self, status_code: StatusCode) -> None:
        self.status_code = status_code
        self.digits = str(status_code.code)

    @cached_property
    def texts(self) -> tuple[str, ...]:
        """Meaning, keywords, suggestion, and the names: who acts, standard HTTP. What comes first is worth more."""
        status_code = self.status_code
        names = [status_code.party.label, status_code.party] if status_code.party else []
        return (
            fold(status_code.meaning),
            fold("\n".join(status_code.keywords)),
            fold(plain(status_code.suggestion)),
            fold("\n".join([*names, standard_name(status_code.code)])),
        )

    @cached_property
    def all_text(self) -> str:
        return "\n".join(self.texts)

    @cached_property
    def numbers(self) -> frozenset[str]:
        """The whole numbers in the texts."""
        return frozenset(_NUMBER.findall(self.all_text))


class Query(NamedTuple):
    """What somebody looks for: codes, any of which will do, and words, all of which have to be there.

    A number stands for the codes that begin with it, and for itself in the texts.

    >>> Query.parse('5xx 443 "origin server" timeout')
    Query(numbers=('443',), ranges=((500, 599),), words=('origin server', 'timeout'))
    """

    numbers: tuple[str, ...] = ()
    ranges: tuple[tuple[int, int], ...] = ()
    words: tuple[str, ...] = ()

    @classmethod
    def parse(cls, text: str) -> "Query":
        """Read whatever was typed. Nothing is an error; punctuation alone finds everything."""
        numbers, ranges, words = dict[str, None](), dict[tuple[int, int], None](), dict[str, None]()
        for match in _TERM.finditer(fold(text)):
            if match["low"]:
                ranges[_range(match["low"], match["high"])] = None
            elif match["phrase"] is not None:
                words[" ".join(match["phrase"].split())] = None
            else:
                term = match["word"].strip(_EDGES)
                if term.isascii() and term.isdecimal():
                    numbers[term] = None
                elif re.fullmatch(_CLASS, term):
                    digits = term.rstrip("x")
                    ranges[int(digits.ljust(3, "0")), int(digits.ljust(3, "9"))] = None
                elif size := re.fullmatch(_SIZE, term):
                    numbers[size[1]] = words[size[2]] = None
                else:
                    words[term] = None
        words.pop("", None)
        if len(numbers) + len(ranges) > 1:
            for between in ("or", "and"):
                words.pop(between, None)
        return cls(tuple(numbers), tuple(ranges), tuple(words))

    def __bool__(self) -> bool:
        return bool(self.numbers or self.ranges or self.words)

    def __str__(self) -> str:
        """Return a text that is read as this query."""
        ranges = map(_range_text, self.ranges)
        words = (f'"{word}"' if Query.parse(word).words != (word,) else word for word in self.words)
        return " ".join([*self.numbers, *ranges, *words])

    def matches(self, indexed: IndexedCode) -> bool:
        if (self.numbers or self.ranges) and not self._code_matches(indexed):
            return False
        return not self.words or all(word in indexed.all_text for word in self.words)

    def rank(self, indexed: IndexedCode) -> tuple[int, int, int]:
        """Return where a match stands among the matches; the least is the best."""
        if indexed.digits in self.numbers:
            code_rank, terms = 0, self.words
        elif any(map(indexed.digits.startswith, self.numbers)) or self._in_range(indexed):
            code_rank, terms = 1, self.words
        else:
            code_rank, terms = 2, (*(n for n in self.numbers if n in indexed.numbers), *self.words)
        return code_rank, sum(_place(term, indexed) for term in terms), indexed.status_code.code

    def _code_matches(self, indexed: IndexedCode) -> bool:
        return (
            self._in_range(indexed)
            or any(map(indexed.digits.startswith, self.numbers))
            or not indexed.numbers.isdisjoint(self.numbers)
        )

    def _in_range(self, indexed: IndexedCode) -> bool:
        return any(low <= indexed.status_code.code <= high for low, high in self.ranges)


def _range(low: str, high: str) -> tuple[int, int]:
    """Return both ends; what is still being typed (531-5) reaches as far as it may."""
    first, last = sorted((int(low), int(high.ljust(len(low), "9"))))
    return first, last


def _range_text(ends: tuple[int, int]) -> str:
    for size, signs in ((100, "xx"), (10, "x")):
        if ends[0] >= 100 and ends[0] % size == 0 and ends[1] == ends[0] + size - 1:
            return f"{ends[0] // size}{signs}"
    return "{}-{}".format(*ends)


def _place(term: str, indexed: IndexedCode) -> int:
    """Return how far from the front a term is found: by the text it stands in, whole words before parts of them.

    What stands inside a longer word (locked in blocked) comes after all that begins one; Chinese has no such words.
    """
    places = []
    for place, text in enumerate(indexed.texts):
        if term in text:
            begins = not term.isascii() or re.search(rf"(?<!\w){re.escape(term)}", text)
            whole = re.search(rf"(?<!\w){re.escape(term)}(?!\w)", text)
            places.append(2 * place if whole else 2 * place + 1 if begins else 2 * (place + len(indexed.texts)))
    return min(places, default=4 * len(indexed.texts))


def best(query: Query, indexed_codes: Iterable[IndexedCode]) -> IndexedCode | None:
    """Return the match to show first: the code, then a word in the meaning, the keywords, the suggestion."""
    return min(filter(query.matches, indexed_codes), key=query.rank, default=None)


def marks(query: Query, text: str) -> list[tuple[int, int]]:
    """Return where in a text the query's terms stand: starts and ends, in order, none overlapping."""
    if not (query.words or query.numbers):
        return []
    # Which character of the text each folded one comes from; some become several, an accent becomes none.
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


def unknown_codes(query: Query, indexed_codes: Sequence[IndexedCode]) -> tuple[int, ...]:
    """Return the codes asked for, of three digits, that the catalogue lacks; none of the numbers of a pasted line."""
    if len(query.numbers) + len(query.words) > 4:
        return ()
    known = {indexed.digits for indexed in indexed_codes}
    return tuple(int(number) for number in query.numbers if len(number) == 3 and number not in known)
