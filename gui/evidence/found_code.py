"""A status code that stands in a text, and why it is taken for one."""

from enum import IntEnum, auto
from typing import NamedTuple


class Reason(IntEnum):
    """Why a number in a text is taken for a status code. The surest reason is the least."""

    STATUS_LINE = auto()
    """It follows the protocol, as in `HTTP/1.1 514`, or `:status`."""
    LOG_FIELD = auto()
    """It is in the field of a log line that has the status."""
    FIELD = auto()
    """It is the value of a field, as in `status=514` or `"http_code": 514`."""
    NAME = auto()
    """Its name in standard HTTP follows it, as in `404 Not Found`."""
    WORDS = auto()
    """Words next to it say so, as in `error 514`, `514错误`."""
    NUMBER = auto()
    """It has three digits, and nothing says that it is something else."""


class FoundCode(NamedTuple):
    """A status code, where it stands in the text (`text[start:end]` has its digits), and why it is one."""

    code: int
    start: int
    end: int
    reason: Reason


def is_success(code: int) -> bool:
    """Return whether a code reports no error: it is for information, success or a redirection."""
    return 100 <= code < 400
