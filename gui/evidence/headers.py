"""Reads headers: as a server sends them, as curl prints them, and as a browser lists them."""

import re
from collections.abc import Iterable, Sequence

from gui.evidence.curl_command import is_continued, is_curl_command, read_curl_command
from gui.evidence.evidence import SEVERAL, Exchange, Field, Form, Piece, in_order
from gui.evidence.found_code import FoundCode, Reason
from gui.evidence.header_fields import STATUS_NAMES, header_pieces, is_everyday_name, is_field_name
from gui.evidence.lines import Line, is_ip, private_doubt

_START = r"[ \t]{0,9}(?:[0-9:.]{8,15}[ ])?(?:(?P<sign>[<>])[ ]?)?[ \t]{0,9}"  # curl -v, maybe with --trace-time
_STATUS = re.compile(_START + r"HTTP/[0-9](?:\.[0-9])?[ \t]+(?P<status>[0-9]{3})(?![0-9])(?P<reason>.*)")
_REQUEST = re.compile(_START + r"(?P<method>[A-Z]{3,10})[ ](?P<target>\S+)[ ]HTTP/[0-9](?:\.[0-9])?\s*$")
_NAME = r"(?P<name>[A-Za-z]{6,7}[ ][A-Za-z]{3,7}|:?[A-Za-z][A-Za-z0-9_.-]{0,80}|[^\x00-\x7f]{1,6}(?:[ ]URL)?)"
_FIELD = re.compile(_START + _NAME + r"[ \t]{0,9}(?::|：)[ \t]{0,9}(?P<value>.*)", re.IGNORECASE)
_LABEL = re.compile(_START + _NAME + r"(?:[ \t]{0,9}$|[ \t]+(?P<value>\S.*))", re.IGNORECASE)
_CODE = re.compile(r"(?P<status>[0-9]{3})(?![0-9])")
_INFO = re.compile(r"[ \t]{0,9}(?:[0-9:.]{8,15}[ ])?(?:\*[ ]|[{}][ ]\[)")
_PROGRESS = re.compile(r"[ \t]{0,9}(?:%[ ]Total|Dload|[0-9]{1,3}[ ].*--:--|[<>][ ]?$|$)")
_CONNECTED = re.compile(
    r"(?:Connected|Established connection) to (?P<host>[\w.-]+) "
    r"\((?P<ip>[0-9A-Fa-f.:]+)\)? port (?P<port>[0-9]{1,5})"
)
_OTHER_URL = re.compile(r"(?:Issue another request to this URL: '|OPENED stream for )(?P<url>https?://[^\s']+)")


def read_headers(lines: Sequence[Line], index: int) -> tuple[list[Exchange], int]:
    """Return what the block of lines that begins at an index says, and the index of the line after the block.

    There is one exchange for each status line, and none if the lines are no headers. The block ends at the first line
    that is neither curl's nor that of a header.
    """
    block = _Block()
    while index < len(lines):
        line, after = lines[index], index + 1
        if is_curl_command(line):
            while after < len(lines) and is_continued(lines[after - 1]):
                after += 1
            line = Line("\n".join(part.text for part in lines[index:after]), line.start)
        if not block.take(line):
            break
        index = after
    return block.exchanges(), index


class _Block:
    """Takes the lines of a block, and makes exchanges of them."""

    def __init__(self) -> None:
        self._done = list[Exchange]()
        self._codes: tuple[FoundCode, ...] = ()
        self._pieces = list[Piece]()
        self._form = Form.HEADERS
        self._is_sure = False
        self._fields = 0
        self._label = ""
        """The name of a field whose value is in the next line."""

    def take(self, line: Line) -> bool:
        """Read a line. Return whether it belongs to the block."""
        if self._label and line.text.strip():
            name, self._label = self._label, ""
            self._take_field(name, line, len(line.text) - len(line.text.lstrip()))
        elif status := _STATUS.match(line.text):
            self._take_status(line, status)
        elif request := _REQUEST.match(line.text):
            self._take_request(line, request)
        elif is_curl_command(line):
            self._begin()
            self._form = Form.CURL_COMMAND
            self._add(read_curl_command(line))
        elif _INFO.match(line.text):
            self._take_info(line)
        elif field := _FIELD.match(line.text):
            return self._take_named(field, line)
        elif label := _LABEL.match(line.text):
            return self._take_label(label, line)
        else:
            return bool(_PROGRESS.match(line.text)) and self._has_begun()
        return True

    def exchanges(self) -> list[Exchange]:
        """Return the exchanges, none if the lines are too few to tell that they are headers."""
        self._begin()
        return self._done if self._is_sure or self._fields > 1 else []

    def _has_begun(self) -> bool:
        return bool(self._done or self._pieces or self._codes or self._is_sure)

    def _begin(self) -> None:
        """Begin another exchange."""
        if self._pieces or self._codes:
            form = Form.HEADERS if self._codes and self._form == Form.CURL_COMMAND else self._form
            self._done.append(Exchange(form, self._codes, in_order(self._pieces)))
        self._codes, self._pieces = (), []

    def _add(self, pieces: Iterable[Piece]) -> None:
        """Add pieces. Only some fields have several: the first piece of each other field counts."""
        self._is_sure = True
        for piece in pieces:
            if piece.field in SEVERAL or all(piece.field != other.field for other in self._pieces):
                self._pieces.append(piece)

    def _take_status(self, line: Line, status: re.Match[str]) -> None:
        self._is_sure = True
        self._form = Form.VERBOSE_CURL if status["sign"] else self._form
        if "connection established" in status["reason"].lower():
            self._pieces = [piece for piece in self._pieces if piece.field == Field.URL]  # a proxy answered
        elif status["status"][0] != "1":
            self._set_code(line, status, Reason.STATUS_LINE)

    def _set_code(self, line: Line, match: re.Match[str], reason: Reason) -> None:
        if self._codes:
            target = [piece for piece in self._pieces if piece.field == Field.LOCATION and "://" in piece.value]
            self._begin()
            self._pieces = [piece._replace(field=Field.URL) for piece in target]
        self._codes = (line.code(match, "status", reason),)

    def _take_request(self, line: Line, request: re.Match[str]) -> None:
        if self._codes or any(piece.field == Field.PATH for piece in self._pieces):
            self._begin()
        self._form = Form.VERBOSE_CURL if request["sign"] else self._form
        is_address = "://" in request["target"]
        self._add([line.piece(Field.METHOD, request, "method")])
        if request["target"][0] == "/" or is_address:
            self._add([line.piece(Field.URL if is_address else Field.PATH, request, "target")])

    def _take_info(self, line: Line) -> None:
        if other := _OTHER_URL.search(line.text):
            if "Issue another" in line.text:
                self._begin()
            self._add([line.piece(Field.URL, other, "url")])
        elif (connected := _CONNECTED.search(line.text)) and is_ip(connected["ip"]):
            self._form = Form.VERBOSE_CURL
            self._add([line.piece(Field.HOST, connected, "host")] if not is_ip(connected["host"]) else [])
            self._add([line.piece(Field.PORT, connected, "port")])
            self._add([line.piece(Field.NODE_IP, connected, "ip", private_doubt(connected["ip"]))])

    def _take_named(self, field: re.Match[str], line: Line) -> bool:
        name = field["name"].lower()
        if not self._has_begun() and not is_field_name(name):
            return False
        if field["value"]:
            self._form = Form.VERBOSE_CURL if field["sign"] else self._form
            self._take_field(name, line, field.start("value"))
        else:
            self._label = name
        return True

    def _take_label(self, label: re.Match[str], line: Line) -> bool:
        """Take a field as a browser's table has it: without a colon, or with the value in the next line."""
        name = label["name"].lower()
        is_known = is_field_name(name) and not (is_everyday_name(name) and not self._has_begun())
        if label["value"]:
            if is_known and ("\t" in line.text or (name not in STATUS_NAMES and not is_everyday_name(name))):
                self._take_field(name, line, label.start("value"))
                return True
            return False
        is_unknown_label = self._form == Form.BROWSER and " " not in name and name.isascii()
        self._label = name if is_known or is_unknown_label else ""
        return bool(self._label)

    def _take_field(self, name: str, line: Line, start: int) -> None:
        value = line.text[start:].rstrip()
        if name.startswith(":") or " " in name or not name.isascii():
            self._form = Form.BROWSER
        if name in STATUS_NAMES and (status := _CODE.match(line.text, start)):
            self._is_sure = True
            self._set_code(line, status, Reason.STATUS_LINE if name == ":status" else Reason.FIELD)
            return
        pieces = list(header_pieces(name, value, line.start + start))
        if any(piece.field == Field.URL for piece in pieces) and self._codes:
            self._begin()
        self._fields += bool(pieces)
        was_sure = self._is_sure
        self._add(pieces)
        self._is_sure = was_sure or bool(pieces and not is_everyday_name(name))
