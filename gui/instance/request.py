"""What a start of the program is asked for, as it goes from a later start to the first."""

import os
from typing import NamedTuple

_END = "\0\0"


class Request(NamedTuple):
    """What a start was asked for: a search, a catalogue's absolute path, the token to come to the front with; or ""."""

    text: str = ""
    catalogue: str = ""
    token: str = ""


def encoded(request: Request) -> bytes:
    """Return a request as it goes over the socket."""
    return ("\0".join(request) + _END).encode("utf-8", "surrogateescape")


def decoded(data: bytes) -> Request | None:
    """Return the request that was sent, None where it is not a whole one."""
    text = data.decode("utf-8", "surrogateescape")
    parts = text.removesuffix(_END).split("\0")
    return Request(*parts) if text.endswith(_END) and len(parts) == len(Request._fields) else None


def requested(arguments: list[str]) -> Request | None:
    """Return what a command line asks a window for, None where it asks for something else, or wrongly."""
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
    except OSError:  # the working folder is gone, and the file with it; who opens it says so
        return None
    token = os.environ.get("XDG_ACTIVATION_TOKEN") or os.environ.get("DESKTOP_STARTUP_ID", "")
    return Request(" ".join(words), catalogue, token)
