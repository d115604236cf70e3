"""Folds texts into the form in which they are compared."""

import re
from functools import lru_cache

# All kinds of dashes and quotation marks, and the plain ones that replace them.
_VARIANTS = str.maketrans("‐‑‒–—―−‘’‛“”„‟«»", '-------\'\'\'""""""')


def fold(text: str) -> str:
    """Return a text in the form in which texts are compared.

    All letters are lower-case, without accents, and not full-width. Dashes and quotation marks are plain ones.

    >>> fold("ＣＥＲＴ – Café")
    'cert - cafe'
    """
    return text.lower() if text.isascii() else re.sub("[^\\x00-\\x7f]|[A-Z]+", _fold_match, text)


def _fold_match(match: re.Match[str]) -> str:
    return match[0].lower() if match[0].isascii() else _fold_character(match[0])


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
