"""What is said about a search, besides its results: how the text was read, and what was not found."""

from collections.abc import Iterator, Sequence

from gui.codes.catalogue import Catalogue
from gui.codes.messages import COMMA, Translate, shortened
from gui.search import unknown_codes
from gui.search.result import SearchResult
from gui.search.unknown_codes import Sentence

_MOST_WORDS = 5
"""At most so many words are listed that no code has."""


def note(
    text: str, result: SearchResult, catalogues: Sequence[Catalogue], tr: Translate = str, *, is_offered: bool = False
) -> tuple[Sentence, ...]:
    """Return the sentences to show above the results of a search in some catalogues; most searches have none.

    A code that no catalogue has and of which nothing is known is worth a sentence only if `is_offered` is true: if
    another catalogue is offered that has it.
    """
    if text.strip() and not result.query:
        return (Sentence(tr("“{text}” has no word or number to search for.").format(text=shortened(text))),)
    return tuple(_note(result, catalogues, tr, is_offered=is_offered))


def _note(
    result: SearchResult, catalogues: Sequence[Catalogue], tr: Translate, *, is_offered: bool
) -> Iterator[Sentence]:
    if not result.codes:
        return
    if result.read_as:
        yield Sentence(_read_as(result, tr))
        return
    if result.mended:
        yield Sentence(tr("Showing {words}").format(words=tr(COMMA).join(result.mended)))
    if noted := [code for code in result.unknown if is_offered or unknown_codes.facts(code)]:
        yield from unknown_code(noted[0], catalogues, tr)
        if result.is_near:
            yield Sentence(tr("Nearest in meaning first."))
    elif result.is_near:
        yield Sentence(tr("No code has all of these; nearest first."))
        if missing := [word for word in result.not_found if word not in map(str, result.unknown)]:
            words = tr(COMMA).join([*map(shortened, missing[:_MOST_WORDS]), *["…"] * (len(missing) > _MOST_WORDS)])
            yield Sentence(tr("Not found: {words}").format(words=words))


def _read_as(result: SearchResult, tr: Translate) -> str:
    codes = tr(COMMA).join([*map(str, result.read_as[:_MOST_WORDS]), *["…"] * (len(result.read_as) > _MOST_WORDS)])
    if not result.form:
        return tr("Read as {codes}").format(codes=codes)
    from gui.evidence.texts import FORMS  # loaded when there is evidence

    return tr("Read as {codes}, from {form}").format(codes=codes, form=tr(FORMS[result.form]))


def no_match(
    text: str, result: SearchResult, catalogues: Sequence[Catalogue], tr: Translate = str
) -> tuple[Sentence, ...]:
    """Return the sentences to show if a search finds nothing. The first is the heading."""
    if result.unknown:
        return unknown_code(result.unknown[0], catalogues, tr)
    return (Sentence(tr("No code mentions “{text}”.").format(text=shortened(text))),)


def unknown_code(code: int, catalogues: Sequence[Catalogue], tr: Translate = str) -> tuple[Sentence, ...]:
    """Return the sentences about a code that no catalogue has: that it has it not, and what the code is elsewhere."""
    names = tr(COMMA).join(catalogue.name for catalogue in catalogues)
    if len(catalogues) == 1:
        missing = tr("{code} is not in {catalogue}'s table.").format(code=code, catalogue=names)
    else:
        missing = tr("{code} is in none of these catalogues: {names}.").format(code=code, names=names)
    known = unknown_codes.facts(code, tr)
    return (Sentence(missing), *(known or (Sentence(tr("It is not a standard HTTP code either.")),)))
