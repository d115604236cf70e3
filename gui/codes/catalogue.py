"""Status codes, and the catalogues that hold them.

These are named tuples, not data classes: importing `dataclasses` would cost each start 6 ms.
"""

from enum import StrEnum
from typing import NamedTuple

from gui.codes.messages import Message, Translate, translatable


class Party(StrEnum):
    """Who has to act first."""

    CLIENT = "client"
    CDN = "cdn"
    ORIGIN = "origin"
    SUPPORT = "support"

    @property
    def label(self) -> str:
        """What people call the party, in English: a text to translate."""
        return _LABELS[self]


_LABELS = {
    Party.CLIENT: translatable("Client"),
    Party.CDN: translatable("CDN settings"),
    Party.ORIGIN: translatable("Origin"),
    Party.SUPPORT: translatable("Tencent Cloud"),
}


class StatusCode(NamedTuple):
    """A status code as the CDN sends or logs it, 0 to 999. The suggestion is Markdown (see `gui.codes.markdown`)."""

    code: int
    meaning: str
    suggestion: str
    party: Party | None = None
    keywords: tuple[str, ...] = ()


class Catalogue(NamedTuple):
    """The status codes of one file, in the order of their numbers.

    `name` is the name of the file's source, or else of the file. `address` is where the source is on the web, and
    `updated` its date as in "2024-12-30"; they are "" if the file does not say.
    """

    file: str
    codes: tuple[StatusCode, ...]
    name: str
    address: str = ""
    updated: str = ""


class CatalogueError(Exception):
    """Why a file can't be read as a catalogue.

    `str()` and `text()` say where the fault is (file, line or entry, field), what is wrong and what was expected.
    """

    def __init__(self, template: str, **values: object) -> None:
        super().__init__(template, values)
        self.fault = Message(template, values)
        self.places: tuple[Message | str, ...] = ()
        """Where the fault is, from the file inwards. Names that a file has or must have are no messages."""

    def text(self, tr: Translate = str) -> str:
        """Return the whole message in the user's language."""
        parts = (*self.places, self.fault)
        return ": ".join(part.text(tr) if isinstance(part, Message) else part for part in parts)

    def __str__(self) -> str:
        return self.text()


def standard_name(code: int) -> str:
    """Return the name of a code in standard HTTP (`http.HTTPStatus`), or "" if it has none."""
    from http import HTTPStatus  # 0.7 ms, not before a name is needed

    try:
        return HTTPStatus(code).phrase
    except ValueError:
        return ""
