"""The parts and the forms of words: what is compared of them, and which words say nothing.

The stems are made by a table of endings. Porter's algorithm gave the same results for the texts here and is ten times
as long; the packages that have it take longer to import than the first search may take.
"""

import re
from functools import lru_cache

from gui.search.fillers import CHINESE_FILLERS, CHINESE_LETTERS, FILLERS

_CHINESE_FILLERS = re.compile(f"{'|'.join(CHINESE_FILLERS)}|[{CHINESE_LETTERS}]")
# The first that fits is taken off a word, if enough of the word is left. The longest come first.
_ENDINGS = (
    "ations", "ation", "ating", "ated", "ates", "ate", "ings", "ing", "edly", "ly", "ions",
    "ion", "ements", "ement", "ments", "ment", "ied", "ies", "ed", "es", "s", "e", "y",
)  # fmt: skip
_LEAST_STEM = 4
_LEAST_STEM_OF_SHORT_ENDING = 3
_SHORT_ENDINGS = frozenset(("ed", "es", "s", "e", "y", "ing", "ied", "ies", "ings"))
_DOUBLED = re.compile(r"([bdgmnprt])\1$")
_PART = re.compile(r"[0-9a-z]+|(?:(?![\x00-\x7f])\w)+")


def parts(text: str) -> list[str]:
    """Return the words of a folded text. They end at punctuation, and between Latin letters and other scripts.

    >>> parts("ssl_connect: ssl证书")
    ['ssl', 'connect', 'ssl', '证书']
    """
    return _PART.findall(text)


def pairs(part: str) -> list[str]:
    """Return what is compared of a part: the part itself, or in other scripts each two neighbouring characters.

    Chinese has no spaces between its words, and most words have two characters.

    >>> pairs("证书过期")
    ['证书', '书过', '过期']
    """
    if part.isascii() or len(part) < 2:
        return [part]
    return [part[at : at + 2] for at in range(len(part) - 1)]


def telling(part: str) -> list[str]:
    """Return the pieces of a part that say something: none for a filler or a letter; Chinese is cut at fillers.

    >>> telling("证书过期怎么办"), telling("error")
    (['证书过期'], [])
    """
    if part.isascii():
        return [] if len(part) == 1 or part in FILLERS else [part]
    return [piece for piece in _CHINESE_FILLERS.sub(" ", part).split() if len(piece) > 1 or piece == part]


def says_nothing(word: str) -> bool:
    """Return whether a word says nothing about any code, such as "error" or 怎么办."""
    return not any(map(telling, parts(word)))


@lru_cache(maxsize=4096)
def stem(part: str) -> str:
    """Return what the forms of an English word have in common.

    >>> stem("limited") == stem("limiting") == stem("limits") == stem("limit")
    True
    """
    if not part.isascii() or not part.isalpha():
        return part
    for ending in _ENDINGS:
        least = _LEAST_STEM_OF_SHORT_ENDING if ending in _SHORT_ENDINGS else _LEAST_STEM
        if part.endswith(ending) and len(part) - len(ending) >= least and not part.endswith("ss"):
            return _DOUBLED.sub(r"\1", part[: -len(ending)])
    return part


def terms(text: str) -> list[str]:
    """Return what is compared of a folded text: its words without fillers, and Chinese in pairs.

    >>> terms("the ssl证书过期怎么办")
    ['ssl', '证书', '书过', '过期']
    """
    return [pair for part in parts(text) for piece in telling(part) for pair in pairs(piece)]


def stems(text: str) -> frozenset[str]:
    """Return the stems of what is compared of a folded text."""
    return frozenset(map(stem, terms(text)))
