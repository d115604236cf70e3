"""What `--print` writes on standard output: the matches of a search, what standard input is evidence of, a ticket."""

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from gui.codes import as_text
from gui.codes.catalogue import Catalogue, StatusCode
from gui.codes.catalogue_file import BUILT_IN, load
from gui.codes.messages import COMMA, Translate
from gui.complaint import InputError, complain
from gui.instance.request import Request
from gui.languages import Language, translator
from gui.search.index import Index
from gui.search.indexed_code import index_codes
from gui.search.notes import no_match, note
from gui.search.result import SearchResult
from gui.search.search import search, search_evidence
from gui.search.unknown_codes import Sentence

if TYPE_CHECKING:  # loaded when there is some
    from gui.evidence.evidence import Evidence


def print_search(request: Request, spoken: Language, *, as_ticket: bool = False) -> bool:
    """Print what a search finds, or the ticket for its best match. Return whether it finds what it asks for."""
    tr, catalogues = translator(spoken), _catalogues(request, spoken)
    result = search(request.text, Index(index_codes(catalogues)))
    _complain(request.text, result, catalogues, tr)
    if as_ticket and result.ranked:
        _print_ticket(result.ranked[0].status_code, None, tr)
    elif not as_ticket:
        _print(result, catalogues, tr)
    return not result.is_near


def print_evidence(request: Request, spoken: Language, *, as_ticket: bool = False) -> bool:
    """Print what standard input is evidence of, and the answer for its best code, or the ticket for that.

    Return whether it has a code of the catalogues.
    """
    from gui.evidence.file import read_stream  # loaded when there is some
    from gui.evidence.read import read

    try:
        evidence = read(read_stream(sys.stdin.buffer) if sys.stdin else "")
    except OSError as error:
        raise InputError(error.strerror) from error
    tr, catalogues = translator(spoken), _catalogues(request, spoken)
    result = search_evidence(evidence, Index(index_codes(catalogues))) if evidence.counts() else None
    best = result.ranked[0].status_code if result and result.ranked and not result.is_near else None
    if evidence and not as_ticket:
        print(_read_text(evidence, best, tr) + ("\n" if result else ""))
    if not result:
        complain(tr("standard input has no status code. Give the output of curl -sI, headers or lines of a log."))
    elif not best:
        _complain("", result, catalogues, tr)
    if best and as_ticket:
        _print_ticket(best, evidence, tr)
    elif result and not as_ticket:
        _print(result._replace(codes=result.ranked[:1]) if best else result, catalogues, tr, evidence)
    return bool(best)


def _catalogues(request: Request, spoken: Language) -> list[Catalogue]:
    opened = [request.opened] if request.opened else []
    return [load(file or BUILT_IN, spoken) for file in (*opened, *(request.catalogues or [""]))]


def _complain(text: str, result: SearchResult, catalogues: Sequence[Catalogue], tr: Translate) -> None:
    """Say on standard error how a text was read, and what was not found."""
    sentences = note(text, result, catalogues, tr) if result.codes else no_match(text, result, catalogues, tr)
    if sentences:
        more = "" if result.codes else tr("Without a search, --print shows all codes.")
        complain(" ".join([*map(_with_source, sentences), *filter(None, [more])]))


def _with_source(sentence: Sentence) -> str:
    return f"{sentence.text} <{sentence.source.address}>" if sentence.source else sentence.text


def _print(
    result: SearchResult, catalogues: Sequence[Catalogue], tr: Translate, evidence: "Evidence | None" = None
) -> None:
    """Print a block for each code, or a single code with all that is known of it."""
    found = result.codes
    names = [indexed.catalogue.name if len(catalogues) > 1 else "" for indexed in found]
    if len(found) == 1:
        code = _filled(found[0].status_code, evidence)
        print(as_text.plain_whole(code, found[0].catalogue.page, tr, catalogue=names[0]))
    elif found:
        blocks = zip(found, names, strict=True)
        print("\n\n".join(as_text.plain(indexed.status_code, tr, catalogue=name) for indexed, name in blocks))


def _filled(status_code: StatusCode, evidence: "Evidence | None") -> StatusCode:
    exchange = evidence.exchange(status_code.code) if evidence else None
    if not exchange:
        return status_code
    from gui.evidence.commands import filled

    return status_code._replace(commands=tuple(filled(command, exchange) for command in status_code.commands))


def _read_text(evidence: "Evidence", status_code: StatusCode | None, tr: Translate) -> str:
    from gui.evidence.as_text import plain

    code = status_code.code if status_code else next(iter(evidence.counts()), 0)
    return plain(evidence, evidence.exchange(code), tr)


def _print_ticket(status_code: StatusCode, evidence: "Evidence | None", tr: Translate) -> None:
    """Print a ticket, and on standard error what it lacks."""
    from gui.evidence.ticket import ticket

    filled = ticket(status_code, evidence.exchange(status_code.code) if evidence else None, tr)
    print(filled.markdown(), end="")
    missing = tr(COMMA).join(map(tr, filled.missing()))
    complain(tr("missing in the ticket: {names}.").format(names=missing))
