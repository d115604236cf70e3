"""Reads a line of the CDN's offline log.

Its fields: request time, client IP, domain, path, bytes, region, ISP, status, Referer, response time in ms, User-Agent,
Range, method, protocol, HIT or MISS, and since some time the client's port. The page shows samples as pictures only
(https://www.tencentcloud.com/document/product/228/6316, 2025-01-25). So the line is read tolerantly: its first eight
fields from the left, its last ones from the right, and the User-Agent, which may have spaces, is what is between them.
"""

import re

from gui.evidence.evidence import Doubt, Exchange, Field, Form, in_order
from gui.evidence.found_code import Reason
from gui.evidence.lines import Line, is_ip
from gui.evidence.times import has_zone

_HEAD = re.compile(
    r"""
    [ \t]{0,9}[\["]?(?P<time>[0-9][0-9A-Za-z/:.+-]*(?:[ ][0-9:.]{8,15})?(?:[ ][+-][0-9]{2}:?[0-9]{2})?)[\]"]?[ \t]+
    "?(?P<client>[0-9A-Fa-f.:]+)"?[ \t]+
    "?(?P<host>[A-Za-z0-9*_-]+(?:\.[A-Za-z0-9_-]+)+)"?[ \t]+
    (?P<quote>"?)(?P<path>/[^\s"]*)(?P=quote)[ \t]+
    "?(?:[0-9]+|-)"?[ \t]+  # bytes
    (?:"[^"]*"|[^\s"]+)[ \t]+(?:"[^"]*"|[^\s"]+)[ \t]+  # region, ISP
    "?(?P<status>[0-9]{3}|0)"?(?=\s|$)
    """,
    re.VERBOSE,
)
_AFTER_STATUS = re.compile(r"[ \t]+(?:\"[^\"]*\"|[^\s\"]+)[ \t]+\"?(?P<ms>[0-9]+)\"?(?=\s|$)")
_TAIL = re.compile(
    r"""
    [ \t]"?(?P<method>[A-Za-z]{3,10})"?[ \t]+"?(?:HTTP/)?[0-9.]+"?[ \t]+"?(?P<cache>hit|miss)"?
    (?:[ \t]+"?(?:[0-9]{1,5}|-)"?)?\s*$
    """,
    re.VERBOSE | re.IGNORECASE,
)
_TAIL_LENGTH = 80
"""The fields from the method on are shorter than this."""


def read_offline_log(line: Line) -> Exchange | None:
    """Return what a line of the offline log says, None if it is no such line."""
    head = _HEAD.match(line.text)
    if not head or not is_ip(head["client"]):
        return None
    zone = None if has_zone(head["time"]) else Doubt.NO_ZONE
    pieces = [
        line.piece(Field.TIME, head, "time", zone),
        line.piece(Field.CLIENT_IP, head, "client"),
        line.piece(Field.HOST, head, "host"),
        line.piece(Field.PATH, head, "path"),
    ]
    if time := _AFTER_STATUS.match(line.text, head.end()):
        pieces.append(line.piece(Field.RESPONSE_TIME, time, "ms"))
    if tail := _TAIL.search(line.text, max(head.end(), len(line.text) - _TAIL_LENGTH)):
        pieces.append(line.piece(Field.METHOD, tail, "method"))
        pieces.append(line.piece(Field.CACHE, tail, "cache"))
    return Exchange(Form.OFFLINE_LOG, (line.code(head, "status", Reason.LOG_FIELD),), in_order(pieces))
