"""Reads free text: what people write, and lines of programs that no other module reads."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from gui.evidence.evidence import Doubt, Exchange, Field, Form, Piece, in_order
from gui.evidence.found_code import FoundCode, Reason
from gui.evidence.free_text import codes_in_text
from gui.evidence.lines import Line
from gui.evidence.times import has_zone

_PIECE = re.compile(
    r"""
    x-nws-log-uuid["']?[ \t]{0,4}[:=：]?[ \t]{0,4}["']?(?=[A-Za-z-]{0,20}[0-9])(?P<uuid>[0-9A-Za-z][0-9A-Za-z-]{15,63})
    | (?<![0-9A-Za-z./_=&-])(?P<number>[0-9]{17,20})(?![0-9A-Za-z_-]|\.[0-9])
    | (?P<url>https?://[^\s<>"'`）)\]}，。]+)
    | (?<![0-9])(?P<time>
        [0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9:]{8}(?:[.,][0-9]{1,9})?(?:Z|[ ]?[+-][0-9]{2}:?[0-9]{2}|[ ]UTC)?
      )
    | \b(?P<method>GET|HEAD|POST|PUT|DELETE|PATCH|OPTIONS)[ ](?P<path>/\S*)
    """,
    re.VERBOSE | re.IGNORECASE,
)
_FIELDS = {
    "uuid": Field.UUID,
    "number": Field.UUID,
    "url": Field.URL,
    "time": Field.TIME,
    "method": Field.METHOD,
    "path": Field.PATH,
}


def read_note(text: str, lines: Sequence[Line]) -> Iterator[Exchange]:
    """Yield what some lines of a text say: one exchange, or one for each line with a code, if several have one."""
    if not lines:
        return
    start, end = lines[0].start, lines[-1].start + len(lines[-1].text)
    starts = [line.start for line in lines]
    codes, pieces = dict[int, list[FoundCode]](), dict[int, list[Piece]]()
    for found in codes_in_text(text[start:end]):
        in_text = found._replace(start=found.start + start, end=found.end + start)
        codes.setdefault(bisect_right(starts, in_text.start), []).append(in_text)
    for piece in _pieces(text, start, end):
        pieces.setdefault(bisect_right(starts, piece.start), []).append(piece)
    if len(codes) > 1:
        for number in sorted(codes):
            yield _exchange(codes[number], pieces.get(number, ()))
    else:
        yield _exchange(chain(*codes.values()), chain(*pieces.values()))


def _exchange(codes: Iterable[FoundCode], pieces: Iterable[Piece]) -> Exchange:
    """Return an exchange with the first piece of each field. Bare numbers are no codes beside surer ones."""
    found = tuple(codes)
    sure = tuple(one for one in found if one.reason < Reason.NUMBER)
    first = {piece.field: piece for piece in reversed(list(pieces))}
    return Exchange(Form.TEXT, sure or found, in_order(first.values()))


def _pieces(text: str, start: int, end: int) -> Iterator[Piece]:
    for match in _PIECE.finditer(text, start, end):
        for name, value in match.groupdict().items():
            if value:
                doubt = Doubt.NO_NAME if name == "number" else None
                if name == "time" and not has_zone(value):
                    doubt = Doubt.NO_ZONE
                yield Piece(_FIELDS[name], value, *match.span(name), doubt)
