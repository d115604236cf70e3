"""The request of a process: what the user asks the program to show, and the form in which it is handed over.

`Request` is a plain class. To import `typing` or `dataclasses` would take longer than all else that a hand-over does.
"""

import os

MAX_BYTES = 200_000
"""The size of the largest request that is accepted. What is larger is not a request of this program."""
_SEPARATOR, _END = b"\0", b"\0\0"


class Request:
    """What the user asks the program to show. A part that is not given is ""."""

    def __init__(self, text: str = "", catalogue: str = "", token: str = "") -> None:
        self.text = text
        """The text to search for."""
        self.catalogue = catalogue
        """The absolute path of the catalogue to open."""
        self.token = token
        """The activation token from the desktop. It allows the program to raise its window."""


def encoded(request: Request) -> bytes:
    """Return a request as the bytes that are sent."""
    parts = (request.text, request.catalogue, request.token)
    return _SEPARATOR.join(part.encode("utf-8", "surrogatepass") for part in parts) + _END


def decoded(data: bytes) -> Request | None:
    """Return the request that was sent; None if it is not complete, larger than `MAX_BYTES`, or not a request."""
    if len(data) > MAX_BYTES or not data.endswith(_END):
        return None
    try:
        parts = [part.decode("utf-8", "surrogatepass") for part in data.removesuffix(_END).split(_SEPARATOR)]
    except UnicodeDecodeError:
        return None
    return Request(*parts) if len(parts) == 3 else None


def requested(arguments: list[str]) -> Request | None:
    """Return the request of a command line, None if it does not ask for a window or may be wrong.

    `gui.arguments.parse` reads all command lines. This function reads the most usual ones without argparse, which would
    double the time of a hand-over.
    """
    words, catalogue, rest = list[str](), "", list(arguments)
    while rest:
        word = rest.pop(0)
        if word == "--":
            words += rest
            break
        if word == "--catalogue":
            catalogue = rest.pop(0) if rest else ""
        elif word.startswith("--catalogue="):
            catalogue = word.removeprefix("--catalogue=")
        elif word.startswith("-"):
            return None
        else:
            words.append(word)
        if catalogue.startswith("-"):
            return None
    try:
        catalogue = catalogue and os.path.abspath(catalogue)
    except OSError:  # the working folder was deleted; the window of this process will say so
        return None
    token = os.environ.get("XDG_ACTIVATION_TOKEN") or os.environ.get("DESKTOP_STARTUP_ID", "")
    return Request(" ".join(words), catalogue, token)
