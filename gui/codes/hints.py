"""What is said, and offered instead, where a search finds nothing."""

import re
from collections.abc import Iterable, Iterator, Sequence
from difflib import get_close_matches
from typing import NamedTuple

from gui.codes import sentences
from gui.codes.catalogue import Catalogue
from gui.codes.search import MAX_TERMS, IndexedCode, Query, fold, unknown_codes

_WORD = re.compile(r"[^\W_][\w-]+")
# A code of its own, or glued to what a log or a colleague puts before it (HTTP514, err_514, 状态码514).
_CODE = re.compile(
    r"(?:(?<![0-9a-z.:_-])|(?<=http)|(?<=code)|(?<=error)|(?<=status)|(?<=err)|(?<=err_)|(?<=code_)|(?<=status_))"
    r"[0-9]{3}(?![0-9a-z.:_-])"
)
_PIECE = re.compile(r"[a-z]+|[0-9]+|[^\W\d_a-z]+")


class NoMatchHint(NamedTuple):
    """What to say of a search that finds nothing: two sentences (the second may be ""), and searches that do find.

    `offer` is the sentence for these, with {searches} in their place; it is "" where there are none.
    """

    heading: str
    sentence: str
    offer: str
    searches: tuple[str, ...]


def no_match_hint(
    text: str, catalogue: Catalogue, indexed_codes: Sequence[IndexedCode], tr: sentences.Translate = str
) -> NoMatchHint:
    """Answer a search: a code that the catalogue lacks honestly, all else with what was not found."""
    query = Query.parse(text)
    searches = nearest(text, indexed_codes)
    offer = tr("Did you mean {searches}?") if searches else ""
    unknown = unknown_codes(query, indexed_codes)
    if not unknown or set(searches) & set(_codes(text, indexed_codes)):
        heading = tr("Nothing here speaks of “{text}”.").format(text=sentences.shortened(text))
        return NoMatchHint(heading, "", offer, searches)
    heading, sentence = sentences.unknown_code(unknown[0], catalogue, tr)
    return NoMatchHint(heading, sentence, offer if query.words else tr("Near it: {searches}."), searches)


def nearest(text: str, indexed_codes: Sequence[IndexedCode]) -> tuple[str, ...]:
    """Return what to search for instead of a text that finds nothing: the nearest first, none that finds nothing.

    A slip of the keys mended; the codes in the text; fewer words; the words taken apart; the codes near an unknown one.
    """
    query = Query.parse(text)
    if mended := _mended(query, indexed_codes):
        return (str(mended),)
    if codes := _codes(text, indexed_codes):
        return codes[:3]
    for loosened in (query, Query.parse(" ".join(_pieces(query.words, indexed_codes)))):
        if loosened.words and (fewer := _fewer(loosened, indexed_codes)):
            return (str(fewer),)
    if unknown := unknown_codes(query, indexed_codes):
        by_distance = sorted(indexed_codes, key=lambda indexed: abs(indexed.status_code.code - unknown[0]))
        return tuple(indexed.digits for indexed in by_distance[:3])
    return ()


def _codes(text: str, indexed_codes: Iterable[IndexedCode]) -> tuple[str, ...]:
    """Return the catalogue's codes that stand in a text, each once."""
    known = {indexed.digits for indexed in indexed_codes}
    return tuple(code for code in dict.fromkeys(_CODE.findall(fold(text))) if code in known)


def _finds(query: Query, indexed_codes: Iterable[IndexedCode]) -> bool:
    return any(map(query.matches, indexed_codes))


def _mended(query: Query, indexed_codes: Sequence[IndexedCode]) -> Query | None:
    """Return the query with each term that nothing has replaced by the closest that something has."""
    words = [word for word in query.words[:MAX_TERMS] if not _finds(Query(words=(word,)), indexed_codes)]
    numbers = [n for n in query.numbers[:MAX_TERMS] if len(n) > 3 and not _finds(Query((n,)), indexed_codes)]
    missing = words + numbers
    if not missing or len(missing) > 3 or len(query.words) > MAX_TERMS or max(map(len, missing)) > 40:
        return None
    vocabulary = {word for indexed in indexed_codes for word in _WORD.findall(indexed.all_text)}
    mended = {word: _closest(word, vocabulary) for word in words}
    mended |= {number: _closest(number, {indexed.digits for indexed in indexed_codes}) for number in numbers}
    if not all(mended.values()):
        return None
    terms = (mended.get(term) or str(Query(words=(term,))) for term in query.words)
    codes = (mended.get(number, number) for number in query.numbers)
    result = Query.parse(" ".join([*codes, str(Query(ranges=query.ranges)), *terms]))
    return result if _finds(result, indexed_codes) else None


def _closest(term: str, vocabulary: Iterable[str]) -> str:
    """Return the word that was meant, "" where none is near; a slip of the keys spares the first letter."""
    near = [
        word
        for word in vocabulary
        if abs(len(word) - len(term)) <= 2 and (word[0] == term[0] or word[:2] == term[1::-1])
    ]
    return next(iter(get_close_matches(term, sorted(near), n=1, cutoff=0.7)), "")


def _fewer(query: Query, indexed_codes: Sequence[IndexedCode]) -> Query | None:
    """Return the query with only those terms that together find something."""
    numbers = tuple(n for n in query.numbers if len(n) == 3 and _finds(Query((n,)), indexed_codes))
    left = [indexed for indexed in indexed_codes if Query(numbers, query.ranges).matches(indexed)] or list(
        indexed_codes
    )
    codes = (numbers, query.ranges) if len(left) < len(indexed_codes) else ((), ())
    kept: list[str] = []
    # The longer ones say more. Of the short ones most are "is" and "my"; Chinese ones are words.
    telling = [word for word in query.words[:MAX_TERMS] if len(word) > 2 or not word.isascii()]
    for word in sorted(telling or query.words[:MAX_TERMS], key=len, reverse=True):
        if narrowed := [indexed for indexed in left if word in indexed.all_text]:
            left, kept = narrowed, [*kept, word]
    fewer = Query(*codes, words=tuple(word for word in query.words if word in kept))
    return fewer or None


def _pieces(words: Iterable[str], indexed_codes: Sequence[IndexedCode]) -> Iterator[str]:
    """Yield the pieces of words: at signs and where scripts meet (SSL证书), Chinese in the longest parts known here."""
    texts = "\n".join(indexed.all_text for indexed in indexed_codes)
    for word in list(words)[:MAX_TERMS]:
        for piece in _PIECE.findall(word[:100]):
            start = 0
            while not piece.isascii() and start < len(piece):
                end = next((end for end in range(len(piece), start + 1, -1) if piece[start:end] in texts), 0)
                if end:
                    yield piece[start:end]
                start = end or start + 1
            if piece.isascii() and len(piece) > 2:
                yield piece
