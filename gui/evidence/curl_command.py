"""Reads a command that calls curl, such as a browser's "Copy as cURL" gives: for a POSIX shell or for Windows."""

import re
from collections.abc import Iterator

from gui.evidence.evidence import Field, Piece
from gui.evidence.header_fields import header_pieces
from gui.evidence.lines import Line

_COMMAND = re.compile(r"[ \t]{0,9}(?:\S{0,80}(?:[ ]\S{1,80})?[ ]?[$#%>][ \t]+)?curl(?:\.exe)?[ \t]")
# Text whose quotation marks are not closed goes on to the end. If nothing matched it, it would be read again and again.
_WORD = re.compile(
    r"""\$?'(?P<single>[^']*)(?:'|$)|\^?"(?P<double>(?:[^"\\^]|\\.|\^[^"])*)(?:\^?"|[\\^]?$)|(?P<bare>[^\s'"|;<>&]+)|[|;<>]""",
    re.DOTALL,
)
_ADDRESS = re.compile(r"https?://[^\s^]+|(?P<host>[a-z0-9-]+(?:\.[a-z0-9-]+)+)(?::[0-9]+)?(?:/[^\s^]*)?", re.IGNORECASE)
_WITH_VALUE = frozenset("oxmweADFTKECctYyUzQPrd")
_LONG_WITH_VALUE = frozenset(
    (
        "output", "proxy", "max-time", "write-out", "user-agent", "referer", "resolve", "connect-to", "connect-timeout",
        "cacert", "cert", "key", "interface", "range", "retry", "limit-rate", "dump-header", "form", "config",
        "ciphers", "data", "data-raw", "data-binary", "data-urlencode", "tls-max", "cookie-jar",
        "upload-file", "max-redirs",
    )
)  # fmt: skip

_READ = {
    "X": Field.METHOD,
    "request": Field.METHOD,
    "b": Field.COOKIE,
    "cookie": Field.COOKIE,
    "u": Field.AUTHORIZATION,
    "user": Field.AUTHORIZATION,
    "H": None,
    "header": None,
}
"""Options whose values are read, and their fields. The value of a header says itself which field it is."""


def is_curl_command(line: Line) -> bool:
    """Return whether a line begins with a call of curl, maybe after the prompt of a shell."""
    return "curl" in line.text and bool(_COMMAND.match(line.text))


def is_continued(line: Line) -> bool:
    """Return whether a command goes on in the next line."""
    return line.text.rstrip().endswith(("\\", "^", "`"))


def read_curl_command(command: Line) -> Iterator[Piece]:
    """Yield what a command says about the request. A command of several lines is given as one line."""
    start = _COMMAND.match(command.text)
    words = _WORD.finditer(command.text, start.end() if start else 0)
    for word in words:
        if word.lastgroup is None:
            return  # what follows is another command
        option = word[word.lastgroup]
        name = option.removeprefix("--") if option.startswith("--") else option[:1] == "-" and option[-1]
        if not name:
            yield from _address(command, word)
        elif name in _WITH_VALUE or name in _LONG_WITH_VALUE:
            next(words, None)
        elif name in _READ and (value := next(words, None)) and value.lastgroup:
            yield from _option(command, str(name), value)


def _option(command: Line, name: str, value: re.Match[str]) -> Iterator[Piece]:
    group = str(value.lastgroup)
    if not value[group]:
        return
    if field := _READ[name]:
        yield command.piece(field, value, group)
    else:
        header, _, content = value[group].partition(":")
        start = value.end(group) - len(content.lstrip())
        yield from header_pieces(header, content.strip().rstrip("^"), command.start + start)


def _address(command: Line, word: re.Match[str]) -> Iterator[Piece]:
    address = _ADDRESS.match(command.text, word.start(str(word.lastgroup)), word.end(str(word.lastgroup)))
    if address and address["host"]:
        yield command.piece(Field.HOST, address, "host")
    elif address:
        yield command.piece(Field.URL, address, 0)
