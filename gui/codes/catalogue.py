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
        """The party's name for users. It is in English, to be translated."""
        return _LABELS[self]


_LABELS = {
    Party.CLIENT: translatable("Client"),
    Party.CDN: translatable("CDN settings"),
    Party.ORIGIN: translatable("Origin"),
    Party.SUPPORT: translatable("Tencent Cloud"),
}


class StatusCode(NamedTuple):
    """A status code that the CDN sends or logs.

    `code` is from 0 to 999. `suggestion` says what to do, in Markdown (see `gui.codes.markdown`). `party` is who has to
    act first, if the catalogue says so. `keywords` are more words that find the code.
    """

    code: int
    meaning: str
    suggestion: str
    party: Party | None = None
    keywords: tuple[str, ...] = ()


class Catalogue(NamedTuple):
    """The status codes of one file, in the order of their numbers.

    `file` is the path. `name` is the name of the file's source, or the file's own name if it names no source.
    `address` is the source's address on the web, and `updated` is its date, such as "2024-12-30". Both are "" if the
    file does not give them.
    """

    file: str
    codes: tuple[StatusCode, ...]
    name: str
    address: str = ""
    updated: str = ""


class CatalogueError(Exception):
    """A file can't be read as a catalogue.

    `str()` and `text()` say where the fault is (file, line or entry, field), what is wrong and what was expected.
    """

    def __init__(self, template: str, **values: object) -> None:
        super().__init__(template, values)
        self.fault = Message(template, values)
        self.places: tuple[Message | str, ...] = ()
        """Where the fault is: the file, then the line or the entry, then the field. A name is a str."""

    def text(self, tr: Translate = str) -> str:
        """Return the whole message in the user's language."""
        parts = (*self.places, self.fault)
        return ": ".join(part.text(tr) if isinstance(part, Message) else part for part in parts)

    def __str__(self) -> str:
        return self.text()
