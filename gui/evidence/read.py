"""Reads evidence: tries the forms in the order of how surely they recognise themselves. Free text is the last."""

from collections.abc import Iterator, Sequence
from itertools import islice

from gui.evidence.evidence import Evidence, Exchange, Field, Form, in_order
from gui.evidence.found_code import Reason
from gui.evidence.headers import read_headers
from gui.evidence.json_log import read_json
from gui.evidence.lines import Line, lines_of
from gui.evidence.note import read_note
from gui.evidence.offline_log import read_offline_log
from gui.evidence.server_log import read_access_log, read_error_log

MAX_CHARACTERS = 500_000
MAX_LINES = 10_000
_MAX_BROKEN_JSON = 50
"""After so many lines that begin like JSON and are none, no more are tried."""
_LINE_READERS = (read_offline_log, read_access_log, read_error_log)
_MERGED = 3
"""So many exchanges without a code are taken for a part of the one that has a code."""


def read(text: str) -> Evidence:
    """Return what a text is evidence of. No text makes this raise an error.

    At most `MAX_CHARACTERS` and `MAX_LINES` are read, and there are at most as many exchanges as lines.
    """
    lines = list(islice(lines_of(text[:MAX_CHARACTERS]), MAX_LINES))
    end = lines[-1].start + len(lines[-1].text) if lines else 0
    found = list(islice(_exchanges(text[:end], lines), MAX_LINES + 1))
    exchanges = [exchange for exchange in found[:MAX_LINES] if exchange.form != Form.TEXT]
    notes = [exchange for exchange in found[:MAX_LINES] if exchange.form == Form.TEXT]
    known = {found.code for exchange in exchanges for found in exchange.codes}
    if known:
        notes = [_without_known(note, known) for note in notes]
    ordered = sorted([*exchanges, *notes], key=_place)
    return Evidence(tuple(_merged(ordered)), is_cut=len(found) > MAX_LINES or bool(text[end:].strip()))


def says_more_than_a_search(evidence: Evidence) -> bool:
    """Return whether evidence has more than what a search for the text would read: a code in a sentence."""
    exchanges = evidence.exchanges
    return len(exchanges) > 1 or any(
        one.form != Form.TEXT or one.value(Field.UUID) or (one.codes and one.pieces) for one in exchanges
    )


def _exchanges(text: str, lines: Sequence[Line]) -> Iterator[Exchange]:
    """Yield what the lines say. Lines that no reader of a form takes are read as notes."""
    index, broken, note = 0, 0, list[Line]()
    while index < len(lines):
        line = lines[index]
        found, after = list[Exchange](), index + 1
        if line.text.lstrip()[:1] in ("{", "[") and broken < _MAX_BROKEN_JSON:
            start = line.start + len(line.text) - len(line.text.lstrip())
            if json := read_json(text, start):
                found, end = json
                while after < len(lines) and lines[after].start < end:
                    after += 1
            else:
                broken += 1
        if not found:
            found = list(islice(filter(None, (read_line(line) for read_line in _LINE_READERS)), 1))
        if not found:
            found, after = read_headers(lines, index)
            after = max(after, index + 1)
        if found:
            yield from read_note(text, note)
            yield from found
            note = []
        else:
            note += lines[index:after]
        index = after
    yield from read_note(text, note)


def _without_known(note: Exchange, known: set[int]) -> Exchange:
    """Return a note beside other evidence. It repeats codes, and has numbers that are none."""
    codes = (found for found in note.codes if found.code not in known and found.reason < Reason.NUMBER)
    return note._replace(codes=tuple(codes))


def _place(exchange: Exchange) -> int:
    starts = [found.start for found in exchange.codes] + [piece.start for piece in exchange.pieces]
    return min(starts, default=0)


def _merged(exchanges: Sequence[Exchange]) -> list[Exchange]:
    """Return exchanges, as one if only one has a code and the others are few: they say more about the same request."""
    exchanges = [exchange for exchange in exchanges if exchange.codes or exchange.pieces]
    main = [exchange for exchange in exchanges if exchange.codes]
    if len(main) != 1 or len(exchanges) > 1 + _MERGED:
        return exchanges
    pieces = {piece.field for piece in main[0].pieces}
    more = [piece for exchange in exchanges if exchange is not main[0] for piece in exchange.pieces]
    added = {piece.field: piece for piece in reversed(more) if piece.field not in pieces}
    return [main[0]._replace(pieces=in_order([*main[0].pieces, *added.values()]))]
