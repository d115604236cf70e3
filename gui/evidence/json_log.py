"""Reads JSON: the real-time log of the CDN, other logs that have a JSON object for each request, and HAR files.

The fields of the real-time log: https://www.tencentcloud.com/document/product/614/42748. The logs of EdgeOne and of
Cloudflare have names of their own, such as EdgeResponseStatusCode and EdgeResponseStatus.
"""

import json
import re
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import NamedTuple

from gui.evidence.evidence import SEVERAL, Doubt, Exchange, Field, Form, Piece, in_order
from gui.evidence.found_code import FoundCode, Reason
from gui.evidence.free_text import codes_in_text
from gui.evidence.header_fields import header_pieces, is_field_name
from gui.evidence.lines import is_ip, private_doubt
from gui.evidence.times import has_zone, moment

_STATUS_KEYS = (
    "http_code",
    "status",
    "status_code",
    "statuscode",
    "response_code",
    "http_status",
    "httpstatus",
    "code",
    "edgeresponsestatuscode",  # EdgeOne
    "edgeresponsestatus",  # Cloudflare
)
_KEYS = {
    "x-nws-log-uuid": Field.UUID,
    "time": Field.TIME,
    "timestamp": Field.TIME,
    "@timestamp": Field.TIME,
    "time_local": Field.TIME,
    "time_iso8601": Field.TIME,
    "start_time": Field.TIME,
    "ts": Field.TIME,
    "requesttime": Field.TIME,
    "edgestarttimestamp": Field.TIME,
    "method": Field.METHOD,
    "request_method": Field.METHOD,
    "requestmethod": Field.METHOD,
    "clientrequestmethod": Field.METHOD,
    "host": Field.HOST,
    "http_host": Field.HOST,
    "domain": Field.HOST,
    "authority": Field.HOST,
    "requesthost": Field.HOST,
    "clientrequesthost": Field.HOST,
    "url": Field.PATH,
    "uri": Field.PATH,
    "request_uri": Field.PATH,
    "path": Field.PATH,
    "requesturl": Field.PATH,
    "clientrequesturi": Field.PATH,
    "client_ip": Field.CLIENT_IP,
    "remote_addr": Field.CLIENT_IP,
    "remote_ip": Field.CLIENT_IP,
    "clientip": Field.CLIENT_IP,
}
_REAL_TIME_KEYS = {
    **_KEYS,
    "uuid": Field.UUID,
    "param": Field.QUERY,
    "hit": Field.CACHE,
    "request_time": Field.RESPONSE_TIME,
}
_HEADERS = frozenset(
    ("x-cache-lookup", "x-daa-tunnel", "eo-log-uuid", "date", "server", "set-cookie", "x-forwarded-for")
)
_OF_REAL_TIME = frozenset(("client_ip", "request_time", "app_id", "rsp_size", "prov", "isp", "proto", "hit"))
_HOST = re.compile(r"[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+")
_IN_ENTRY = frozenset((":path", ":method", ":authority", ":status", "host"))
"""Headers that say what the entry of a HAR file says as well."""
_STATUS = re.compile("[1-9][0-9]{2}")
_DEPTH = 4
"""Objects in objects, such as a `request` in a row, are read to this depth."""
MAX_OBJECTS = 10_000
_MAX_PLACES = 300
"""So many places of a key are looked at. A HAR file has the key "value" again and again."""
_MAX_HEADERS = 200
"""More headers than a message has."""
_ENTRIES = re.compile(r'"entries"\s*:\s*\[')
_BEFORE_VALUE = re.compile(r"\s*:\s*(?:\[\s*)?\"?")
_BETWEEN = re.compile(r"[\s,]*")
# Numbers stay as they stand in the text.
_DECODER = json.JSONDecoder(parse_int=str, parse_float=str, parse_constant=str)


class _Object(NamedTuple):
    """A JSON object and its place in a text."""

    text: str
    start: int
    end: int
    values: Mapping[str, object]

    def place(self, key: str, value: str) -> tuple[int, int]:
        """Return where the value of a key stands, without its quotation marks. Places of lost ones are the object's."""
        literals = {value, json.dumps(value, ensure_ascii=False)[1:-1], json.dumps(value)[1:-1]}
        written = {*literals, *(literal.replace("/", "\\/") for literal in literals)}
        name, at = json.dumps(key, ensure_ascii=False), self.start
        for _ in range(_MAX_PLACES):
            if (at := self.text.find(name, at, self.end)) < 0:
                break
            at += len(name)
            between = _BEFORE_VALUE.match(self.text, at)
            start = between.end() if between else self.end
            if literal := max((one for one in written if self.text.startswith(one, start)), key=len, default=""):
                return start, start + len(literal)
        return self.start, self.end

    def piece(self, field: Field, key: str, value: str, doubt: Doubt | None = None) -> Piece:
        return Piece(field, value, *self.place(key, value), doubt)


def read_json(text: str, start: int) -> tuple[list[Exchange], int] | None:
    """Return what the JSON at a place of a text says, and where the JSON ends; None if it says nothing.

    The JSON is a HAR file, or a list of objects, or an object. Of a file that is cut, the whole entries are read.
    """
    entries = _ENTRIES.search(text, start, start + 2000) if '"entries"' in text[start : start + 2000] else None
    is_list = text[start] == "["
    first = entries.end() if entries else start + is_list
    exchanges, end = list[Exchange](), start
    for one in islice(_objects(text, first), MAX_OBJECTS):
        exchanges += _exchange(one)
        end = one.end
        if not entries and not is_list:
            break
    return (exchanges, len(text) if entries else end + is_list) if exchanges else None


def _objects(text: str, start: int) -> Iterator[_Object]:
    """Yield the objects from a place on, until something else stands there."""
    while True:
        between = _BETWEEN.match(text, start)
        start = between.end() if between else start
        try:
            values, end = _DECODER.raw_decode(text, start)
        except (ValueError, RecursionError):
            return
        if not isinstance(values, dict):
            return
        yield _Object(text, start, end, values)
        start = end


def _exchange(one: _Object) -> Iterator[Exchange]:
    request, response = one.values.get("request"), one.values.get("response")
    if isinstance(request, dict) and isinstance(response, dict):
        yield _har_entry(one, request, response)
        return
    row = dict(_flat(one.values))
    is_real_time = "http_code" in row and len(_OF_REAL_TIME & row.keys()) > 2
    keys = _REAL_TIME_KEYS if is_real_time else _KEYS
    pieces = dict[Field, Piece]()
    for key, value in row.items():
        for piece in _pieces(one, key, value, keys):
            pieces.setdefault(piece.field, piece)
    form = Form.REAL_TIME_LOG if is_real_time else Form.JSON_LOG
    codes = tuple(_codes(one, row))
    if codes or pieces:
        yield Exchange(form, codes, in_order(pieces.values()))


def _flat(values: Mapping[str, object], depth: int = _DEPTH) -> Iterator[tuple[str, str]]:
    for key, value in values.items():
        if isinstance(value, list) and len(value) == 1:
            value = value[0]  # noqa: PLW2901 (curl writes each header as a list)
        if isinstance(value, str):
            yield key, value
        elif isinstance(value, dict) and depth:
            yield from _flat(value, depth - 1)


def _codes(one: _Object, row: Mapping[str, str]) -> Iterator[FoundCode]:
    by_name = {key.lower(): key for key in row}
    for name in _STATUS_KEYS:
        key = by_name.get(name, "")
        value = row.get(key, "")
        if (len(value) == 3 and value.isascii() and value.isdecimal()) or (value == "0" and name == "http_code"):
            yield FoundCode(int(value), *one.place(key, value), Reason.FIELD)
            return
    for found in codes_in_text(one.text[one.start : one.end]):  # in a message, for example
        if found.reason <= Reason.WORDS:
            yield found._replace(start=found.start + one.start, end=found.end + one.start)


def _pieces(one: _Object, key: str, value: str, keys: Mapping[str, Field]) -> Iterator[Piece]:
    name = key.lower()
    field = keys.get(name)
    if not field:
        if name in _HEADERS:
            yield from header_pieces(key, value, one.place(key, value)[0])
    elif field == Field.TIME:
        if moment(value):
            yield one.piece(field, key, value, None if has_zone(value) else Doubt.NO_ZONE)
    elif field == Field.CLIENT_IP:
        if is_ip(value):
            yield one.piece(field, key, value, None if keys is _REAL_TIME_KEYS else Doubt.SEEN_BY_SERVER)
    elif field == Field.PATH:
        if value.startswith(("/", "http://", "https://")):
            yield one.piece(field if value[0] == "/" else Field.URL, key, value)
    elif value and (field != Field.HOST or _HOST.fullmatch(value)):
        yield one.piece(field, key, value, Doubt.SAME_ID if name == "uuid" else None)


def _har_entry(one: _Object, request: Mapping[str, object], response: Mapping[str, object]) -> Exchange:
    """Return what an entry of a HAR file says. Its status 0 is none: browsers write it if they got no answer."""
    pieces = list[Piece]()
    for values, key, field in (
        (request, "method", Field.METHOD),
        (request, "url", Field.URL),
        (one.values, "startedDateTime", Field.TIME),
        (one.values, "serverIPAddress", Field.NODE_IP),
    ):
        value = values.get(key)
        if isinstance(value, str) and value and (field != Field.NODE_IP or is_ip(value)):
            pieces.append(one.piece(field, key, value, private_doubt(value) if field == Field.NODE_IP else None))
    for name, value in (*_headers(response), *_headers(request)):
        for piece in header_pieces(name, value, one.place("value", value)[0]):
            if piece.field in SEVERAL or all(piece.field != other.field for other in pieces):
                pieces.append(piece)
    status = str(response.get("status"))
    codes = [FoundCode(int(status), *one.place("status", status), Reason.FIELD)] if _STATUS.fullmatch(status) else []
    return Exchange(Form.HAR, tuple(codes), in_order(pieces))


def _headers(message: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    headers = message.get("headers")
    for header in headers[:_MAX_HEADERS] if isinstance(headers, list) else ():
        if isinstance(header, dict) and isinstance(name := header.get("name"), str):
            value = header.get("value")
            if isinstance(value, str) and is_field_name(name) and name.lower() not in _IN_ENTRY:
                yield name, value
