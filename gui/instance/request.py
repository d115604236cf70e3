"""The request of a process: what the user asks the program to show, and the form in which it is handed over.

`Request` is a plain class. To import `typing` or `dataclasses` would take longer than all else that a hand-over does.
"""

import os

MAX_BYTES = 200_000
"""The size of the largest request that is accepted. What is larger is not a request of this program."""
_SEPARATOR, _END = b"\0", b"\0\0"
_MARK = b"="
"""What each part begins with, so that there is only one `_END` even if parts are empty."""


class Request:
    """What the user asks the program to show. A part that is not given is empty."""

    def __init__(
        self, text: str = "", catalogues: tuple[str, ...] | list[str] = (), opened: str = "", token: str = ""
    ) -> None:
        self.text = text
        """The text to search for."""
        self.catalogues = tuple(catalogues)
        """The absolute paths of the catalogues to show; "" stands for the built-in one."""
        self.opened = opened
        """The absolute path of a catalogue to open beside those that are open."""
        self.token = token
        """The activation token from the desktop. It allows the program to raise its window."""


def encoded(request: Request) -> bytes:
    """Return a request as the bytes that are sent."""
    parts = (request.text, request.opened, request.token, *request.catalogues)
    return _SEPARATOR.join(_MARK + part.encode("utf-8", "surrogatepass") for part in parts) + _END


def decoded(data: bytes) -> Request | None:
    """Return the request that was sent; None if it is not complete, larger than `MAX_BYTES`, or not a request."""
    if len(data) > MAX_BYTES or not data.endswith(_END):
        return None
    try:
        parts = [part.decode("utf-8", "surrogatepass") for part in data.removesuffix(_END).split(_SEPARATOR)]
    except UnicodeDecodeError:
        return None
    if len(parts) < 3 or not all(part.startswith(_MARK.decode()) for part in parts):
        return None
    text, opened, token, *catalogues = (part.removeprefix(_MARK.decode()) for part in parts)
    return Request(text, catalogues, opened, token)


def text_of(words: list[str]) -> str:
    """Return the words of a command line as one text.

    Python keeps each byte that the locale does not allow as a surrogate. If these are UTF-8, as where `LC_ALL=C` is set
    for a terminal that sends UTF-8, they become the characters that the user has typed.
    """
    text = " ".join(words)
    try:
        return text.encode("utf-8", "surrogateescape").decode("utf-8", "surrogateescape")
    except UnicodeEncodeError:  # other surrogates, which only Windows has
        return text


def requested(arguments: list[str]) -> Request | None:
    """Return the request of a command line, None if it does not ask for a window or may be wrong.

    `gui.arguments.parse` reads all command lines. This function reads the most usual ones without argparse, which would
    double the time of a hand-over.
    """
    words, rest = list[str](), list(arguments)
    files: dict[str, list[str]] = {"--catalogue": [], "--open": [""]}
    while rest:
        word = rest.pop(0)
        if word == "--":
            words += rest
            break
        option, equals_sign, file = word.partition("=")
        if option in files:
            if not equals_sign and rest:
                file = rest.pop(0)
            if file.startswith("-"):
                return None
            files[option].append(file)
        elif word.startswith("-"):
            return None
        else:
            words.append(word)
    try:
        catalogues = [file and os.path.abspath(file) for file in files["--catalogue"]]
        opened = files["--open"][-1] and os.path.abspath(files["--open"][-1])
    except OSError:  # the working folder was deleted; the window of this process will say so
        return None
    token = os.environ.get("XDG_ACTIVATION_TOKEN") or os.environ.get("DESKTOP_STARTUP_ID", "")
    return Request(text_of(words), catalogues, opened, token)
