"""What a start of the program is asked for, and how a later start sends it to the first.

The class is a plain one: `typing` and `dataclasses` would take a later start longer than all else that it does.
"""

import os

MAX_BYTES = 200_000
"""The size of the largest request that is accepted. What is larger is not a request of this program."""
_SEPARATOR, _END = b"\0", b"\0\0"


class Request:
    """What a start is asked for. Each part is "" if it was not given."""

    def __init__(self, text: str = "", catalogue: str = "", token: str = "") -> None:
        self.text = text
        """The search."""
        self.catalogue = catalogue
        """The absolute path of a catalogue."""
        self.token = token
        """What the desktop gave this start, so that its window may come to the front."""


def encoded(request: Request) -> bytes:
    """Return a request in the form in which it is sent."""
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
    """Return what a command line asks a window for; None if it asks for something else, or is wrong.

    This is a part of what `gui.arguments.parse` reads, without argparse, which would double the time of a later start.
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
    except OSError:  # the working folder was deleted; a start of its own reports that the file can't be read
        return None
    token = os.environ.get("XDG_ACTIVATION_TOKEN") or os.environ.get("DESKTOP_STARTUP_ID", "")
    return Request(" ".join(words), catalogue, token)
