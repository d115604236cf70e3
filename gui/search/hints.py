"""What to say if a search finds nothing, and which searches to offer instead."""

import re
from collections.abc import Iterable, Iterator, Sequence
from difflib import get_close_matches
from typing import NamedTuple

from gui.codes import sentences
from gui.codes.catalogue import Catalogue
from gui.codes.messages import Translate, shortened
from gui.search.query import MAX_TERMS, IndexedCode, Query, fold, unknown_codes

_OFFERED = 3
"""How many codes are offered at most."""

_WORD = re.compile(r"[^\W_][\w-]+")
# A code on its own, or directly after a word that logs and people write before a code (HTTP514, err_514, 状态码514).
_CODE = re.compile(
    r"(?:(?<![0-9a-z.:_-])|(?<=http)|(?<=code)|(?<=error)|(?<=status)|(?<=err)|(?<=err_)|(?<=code_)|(?<=status_))"
    r"[0-9]{3}(?![0-9a-z.:_-])"
)
_PIECE = re.compile(r"[a-z]+|[0-9]+|[^\W\d_a-z]+")


class NoMatchHint(NamedTuple):
    """A message about a search that finds nothing, and searches that do find something.

    `heading` says what was not found. `sentence` says more about it, or is "". `offer` is a template that offers the
    searches: replace {searches} by them. It is "" if there are no searches to offer.
    """

    heading: str
    sentence: str
    offer: str
    searches: tuple[str, ...]


def no_match_hint(
    text: str, catalogues: Sequence[Catalogue], indexed_codes: Sequence[IndexedCode], tr: Translate = str
) -> NoMatchHint:
    """Return the hint for a search that finds nothing in the catalogues.

    If the search is for a code that the catalogues do not have, the hint says so. For any other search, it says that
    no code mentions the text.
    """
    query = Query.parse(text)
    searches = nearest_searches(text, indexed_codes)
    unknown = unknown_codes(query, indexed_codes)
    if not unknown or set(searches) & set(_known_codes(text, indexed_codes)):
        heading = tr("No code mentions “{text}”.").format(text=shortened(text))
        return NoMatchHint(heading, "", tr("Did you mean {searches}?") if searches else "", searches)
    heading, sentence = sentences.unknown_code(unknown[0], catalogues, tr)
    offer = tr("Did you mean {searches}?") if query.words else tr("Nearest codes: {searches}.")
    return NoMatchHint(heading, sentence, offer if searches else "", searches)


def nearest_searches(text: str, indexed_codes: Sequence[IndexedCode]) -> tuple[str, ...]:
    """Return the searches nearest to a text that finds nothing, the nearest first. Each of them finds something.

    The first of these that finds something is taken: the text without its typos; the codes in the text; the text with
    fewer words; the pieces of its words, or some of them; the codes next to an unknown one.
    """
    query = Query.parse(text)
    if corrected := _corrected(query, indexed_codes):
        return (str(corrected),)
    if codes := _known_codes(text, indexed_codes):
        return codes[:_OFFERED]
    for words in (query, Query.parse(" ".join(_pieces(query.words, indexed_codes)))):
        if words.words and (fewer := _with_fewer_terms(words, indexed_codes)):
            return (str(fewer),)
    if unknown := unknown_codes(query, indexed_codes):
        by_distance = sorted(indexed_codes, key=lambda indexed: abs(indexed.status_code.code - unknown[0]))
        return tuple(indexed.digits for indexed in by_distance[:_OFFERED])
    return ()


def _known_codes(text: str, indexed_codes: Iterable[IndexedCode]) -> tuple[str, ...]:
    """Return the codes in a text that the catalogue has, each once."""
    known = {indexed.digits for indexed in indexed_codes}
    return tuple(code for code in dict.fromkeys(_CODE.findall(fold(text))) if code in known)


def _finds(query: Query, indexed_codes: Iterable[IndexedCode]) -> bool:
    return any(map(query.matches, indexed_codes))


def _corrected(query: Query, indexed_codes: Sequence[IndexedCode]) -> Query | None:
    """Return the query without its typos, or None.

    A typo is a word or a number that no code has. It is replaced by the closest one that some code has. The result is
    None if there is no typo, if a typo has nothing close to it, or if there are too many to be typos.
    """
    words = [word for word in query.words[:MAX_TERMS] if not _finds(Query(words=(word,)), indexed_codes)]
    numbers = [n for n in query.numbers[:MAX_TERMS] if len(n) > 3 and not _finds(Query((n,)), indexed_codes)]
    missing = words + numbers
    if not missing or len(missing) > 3 or len(query.words) > MAX_TERMS or max(map(len, missing)) > 40:
        return None
    vocabulary = {word for indexed in indexed_codes for word in _WORD.findall(indexed.all_text)}
    closest = {word: _closest(word, vocabulary) for word in words}
    closest |= {number: _closest(number, {indexed.digits for indexed in indexed_codes}) for number in numbers}
    if not all(closest.values()):
        return None
    terms = (closest.get(word) or str(Query(words=(word,))) for word in query.words)
    codes = (closest.get(number, number) for number in query.numbers)
    result = Query.parse(" ".join([*codes, str(Query(ranges=query.ranges)), *terms]))
    return result if _finds(result, indexed_codes) else None


def _closest(term: str, vocabulary: Iterable[str]) -> str:
    """Return the word of the vocabulary that is closest to a term, "" if none is close.

    Typos seldom change the first letter. So the word begins with that of the term, unless the first two are swapped.
    """
    candidates = [
        word
        for word in vocabulary
        if abs(len(word) - len(term)) <= 2 and (word[0] == term[0] or word[:2] == term[1::-1])
    ]
    return next(iter(get_close_matches(term, sorted(candidates), n=1, cutoff=0.7)), "")


def _with_fewer_terms(query: Query, indexed_codes: Sequence[IndexedCode]) -> Query | None:
    """Return the query with only those of its terms that find something together, None if there are none."""
    numbers = tuple(n for n in query.numbers if len(n) == 3 and _finds(Query((n,)), indexed_codes))
    fewer = Query(numbers, query.ranges)
    left = [indexed for indexed in indexed_codes if fewer.matches(indexed)]
    if not left or len(left) == len(indexed_codes):
        fewer, left = Query(), list(indexed_codes)
    # Longer words say more. Most short words are like "is" and "my", but not in Chinese.
    telling = [word for word in query.words[:MAX_TERMS] if len(word) > 2 or not word.isascii()]
    kept = list[str]()
    for word in sorted(telling or query.words[:MAX_TERMS], key=len, reverse=True):
        if with_word := [indexed for indexed in left if word in indexed.all_text]:
            left = with_word
            kept.append(word)
    return fewer._replace(words=tuple(word for word in query.words if word in kept)) or None


def _pieces(words: Iterable[str], indexed_codes: Sequence[IndexedCode]) -> Iterator[str]:
    """Yield the pieces of words. Words are cut at punctuation, and between two scripts (SSL证书).

    Chinese is cut into the longest pieces that occur in the catalogue's texts.
    """
    texts = "\n".join(indexed.all_text for indexed in indexed_codes)
    for word in list(words)[:MAX_TERMS]:
        for piece in _PIECE.findall(word[:100]):
            if not piece.isascii():
                yield from _known_parts(piece, texts)
            elif len(piece) > 2:
                yield piece


def _known_parts(piece: str, texts: str) -> Iterator[str]:
    """Yield the longest parts of a piece that occur in the texts. Each has at least two characters."""
    start = 0
    while start < len(piece):
        end = next((end for end in range(len(piece), start + 1, -1) if piece[start:end] in texts), 0)
        if end:
            yield piece[start:end]
        start = end or start + 1
