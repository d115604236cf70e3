"""Reads the lines that nginx and Apache log: access logs, also with fields in another order, and nginx's error log."""

import re
from collections.abc import Iterator
from itertools import islice

from gui.evidence.evidence import Doubt, Exchange, Field, Form, Piece, in_order
from gui.evidence.found_code import Reason
from gui.evidence.lines import Line, is_ip
from gui.evidence.times import has_zone

_METHOD = "GET|HEAD|POST|PUT|DELETE|PATCH|OPTIONS|PURGE|CONNECT|TRACE|PROPFIND"
_ACCESS = re.compile(
    rf"""
    (?P<quote>["'])
    (?: (?P<method>{_METHOD})[ ](?P<target>[^"'\s]+)(?:[ ]HTTP/[0-9.]+)? | - | \\x[0-9A-Fa-f]{{2}}[^"']{{0,2000}} )
    (?P=quote)[ ]"?(?P<status>[0-9]{{3}})"?(?=[ ]|$)
    """,
    re.VERBOSE,
)
_TIME = re.compile(r"\[(?P<time>[0-9][^\]\s]{15,35}(?: [+-][0-9]{4})?)\]")
_WORD = re.compile(r"[^\s,]+")
_HOST = re.compile(r"([A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z][A-Za-z0-9-]+)(?::[0-9]+)?")
_ERROR = re.compile(r"(?P<time>[0-9]{4}/[0-9]{2}/[0-9]{2} [0-9:]{8}) \[[a-z]{4,6}\] [0-9]+#")
_ERROR_FIELD = re.compile(rf'\b(?P<name>client|request|host):[ ]"?(?:(?P<method>{_METHOD})[ ])?(?P<value>[^",\s]+)')


def read_access_log(line: Line) -> Exchange | None:
    """Return what a line of an access log says, None if it is no such line.

    The line has a quoted request and, after it, the status. The client's address comes first, maybe after a host name.
    """
    match = _ACCESS.search(line.text)
    if not match:
        return None
    time = _TIME.search(line.text)
    if not (time or match["target"]):
        return None
    pieces = [*_addresses(line, match.start())]
    if time:
        pieces.append(line.piece(Field.TIME, time, "time", None if has_zone(time["time"]) else Doubt.NO_ZONE))
    if match["method"]:
        pieces.append(line.piece(Field.METHOD, match, "method"))
        pieces.append(line.piece(Field.PATH if match["target"][0] in "/*" else Field.URL, match, "target"))
    return Exchange(Form.ACCESS_LOG, (line.code(match, "status", Reason.LOG_FIELD),), in_order(pieces))


def _addresses(line: Line, end: int) -> Iterator[Piece]:
    """Yield the client's address, which is among the first words of a line, and a host before it."""
    for word in islice(_WORD.finditer(line.text, 0, end), 5):
        if is_ip(word[0]):
            yield line.piece(Field.CLIENT_IP, word, 0, Doubt.SEEN_BY_SERVER)
            return
        if word.start() == 0 and (host := _HOST.fullmatch(word[0])):
            yield line.piece(Field.HOST, host, 1)


def read_error_log(line: Line) -> Exchange | None:
    """Return what a line of nginx's error log says, None if it is no such line. It has no status code."""
    match = _ERROR.match(line.text)
    if not match:
        return None
    pieces = [line.piece(Field.TIME, match, "time", Doubt.NO_ZONE)]
    for field in _ERROR_FIELD.finditer(line.text, match.end()):
        if field["name"] == "client" and is_ip(field["value"]):
            pieces.append(line.piece(Field.CLIENT_IP, field, "value", Doubt.SEEN_BY_SERVER))
        elif field["name"] == "host":
            pieces.append(line.piece(Field.HOST, field, "value"))
        elif field["name"] == "request" and field["method"]:
            pieces.append(line.piece(Field.METHOD, field, "method"))
            if field["value"].startswith("/"):  # that of CONNECT is a host with a port
                pieces.append(line.piece(Field.PATH, field, "value"))
    return Exchange(Form.ERROR_LOG, (), in_order(pieces))
