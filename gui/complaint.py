"""Error messages on standard error."""

import os
import sys
from typing import TextIO

from gui.codes.messages import printable


class InputError(Exception):
    """Standard input cannot be read. The argument is the reason."""


def complain(message: str) -> None:
    """Write a message on standard error, in one line and without control characters.

    If it cannot be written, it is lost: the exit code still says what was wrong.
    """
    try:
        print(f"cdn-codes: {printable(message)}", file=sys.stderr, flush=True)
    except OSError:
        discard(sys.stderr)


def discard(stream: TextIO) -> None:
    """Discard what a stream has not yet written, and what is written to it later.

    Python would try to write it at exit, fail again, and end with an exit code of its own.
    """
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
