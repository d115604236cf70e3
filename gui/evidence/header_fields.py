"""What the fields of headers, and of a browser's list of headers, are evidence of."""

import re
from collections.abc import Iterator

from gui.evidence.evidence import Doubt, Field, Piece
from gui.evidence.lines import is_ip, private_doubt
from gui.evidence.times import has_zone

_FIELDS = {
    "x-nws-log-uuid": Field.UUID,
    "eo-log-uuid": Field.EDGEONE_UUID,
    "date": Field.TIME,
    ":method": Field.METHOD,
    "request method": Field.METHOD,
    "请求方法": Field.METHOD,
    "request url": Field.URL,
    "请求网址": Field.URL,
    "请求 url": Field.URL,
    "url": Field.URL,
    ":authority": Field.HOST,
    "host": Field.HOST,
    ":path": Field.PATH,
    ":scheme": Field.SCHEME,
    "x-forwarded-for": Field.CLIENT_IP,
    "x-real-ip": Field.CLIENT_IP,
    "x-client-ip": Field.CLIENT_IP,
    "remote address": Field.NODE_IP,
    "远程地址": Field.NODE_IP,
    "address": Field.NODE_IP,
    "x-cache-lookup": Field.CACHE,
    "x-daa-tunnel": Field.HOP_COUNT,
    "server": Field.SERVER,
    "location": Field.LOCATION,
    "cookie": Field.COOKIE,
    "set-cookie": Field.SET_COOKIE,
    "authorization": Field.AUTHORIZATION,
    "proxy-authorization": Field.AUTHORIZATION,
}
STATUS_NAMES = frozenset((":status", "status code", "status", "状态代码", "状态码"))
"""Names for the status code in a browser's list of headers, in lower case."""
_EVERYDAY = frozenset(("date", "url", "host", "address", "server", "location", "cookie", "status", "状态码"))
"""Names that also begin a line of a note: `Server: down since noon`."""
# The part of a value that is taken, as a whole or the group "value".
_VALUES = {
    Field.UUID: re.compile(r"(?=[A-Za-z-]{0,20}[0-9])[0-9A-Za-z][0-9A-Za-z-]{7,63}(?:[ ][0-9a-f]{32})?"),
    Field.EDGEONE_UUID: re.compile(r"[0-9A-Za-z][0-9A-Za-z-]{7,63}"),
    Field.METHOD: re.compile(r"[A-Z]{3,10}"),
    Field.URL: re.compile(r"https?://\S+"),
    Field.HOST: re.compile(r"[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+"),
    Field.SCHEME: re.compile(r"https?$"),
    Field.PATH: re.compile(r"/\S*"),
    Field.CLIENT_IP: re.compile(r"[0-9A-Fa-f.:]+"),
    Field.NODE_IP: re.compile(r"\[(?P<v6>[0-9A-Fa-f.:]+)\]|(?P<v4>[0-9.]+)(?=:|$|\s)|[0-9A-Fa-f:]+"),
    Field.HOP_COUNT: re.compile(r".{0,200}?\bhop_count=(?P<value>[0-9]{1,6})", re.IGNORECASE),
}
_ANY = re.compile(r".*\S")


def is_field_name(name: str) -> bool:
    """Return whether headers and lists of them have a field with a name."""
    name = name.lower()
    return name in _FIELDS or name in STATUS_NAMES


def is_everyday_name(name: str) -> bool:
    """Return whether a line that begins with a name may as well be a note that somebody wrote."""
    return name.lower() in _EVERYDAY


def header_pieces(name: str, value: str, start: int) -> Iterator[Piece]:
    """Yield what a field is evidence of. The value starts at a place of the whole text."""
    field = _FIELDS.get(name.strip().lower())
    match = field and _VALUES.get(field, _ANY).match(value)
    if not field or not match:
        return
    group = match.lastgroup or 0
    piece = Piece(field, match[group], start + match.start(group), start + match.end(group))
    if field in (Field.CLIENT_IP, Field.NODE_IP):
        if not is_ip(piece.value):
            return
        piece = piece._replace(doubt=Doubt.CLAIMED if field == Field.CLIENT_IP else private_doubt(piece.value))
    elif field == Field.TIME and not has_zone(piece.value):
        piece = piece._replace(doubt=Doubt.NO_ZONE)
    yield piece
