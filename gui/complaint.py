"""Error messages on standard error."""

import sys

from gui.codes.messages import printable


def complain(message: str) -> None:
    """Write a message on standard error, in one line and without control characters."""
    print(f"cdn-codes: {printable(message)}", file=sys.stderr)
