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


class Source(NamedTuple):
    """A page that says something about a status code.

    `date` is the one that the page prints, as in "2024-12-30", or else "". A third party is not the CDN's vendor.
    """

    title: str
    address: str
    date: str = ""
    third_party: bool = False


class Fact(NamedTuple):
    """What a page says about a status code, in one line of Markdown. Without a source it is our own reading."""

    text: str
    source: Source | None = None


class Setting(NamedTuple):
    """A setting of the CDN's console: its path there, its default and limits, and the address of its documentation.

    `mainland_name` is what the console of the mainland site calls it, if that differs. It, `default` and `address` are
    "" if the file does not say.
    """

    name: str
    path: str
    default: str = ""
    address: str = ""
    mainland_name: str = ""


class Command(NamedTuple):
    """A command for a shell that tells more about a status code. It may have placeholders such as {host}.

    `shows` says what it shows, and how to read that. `source` is the page that has this form of it, if it is not ours.
    """

    shows: str
    command: str
    source: Source | None = None


class Elsewhere(NamedTuple):
    """What the same number means in another product, in one line of Markdown."""

    product: str
    text: str
    source: Source | None = None


class Neighbour(NamedTuple):
    """Another code of the same catalogue that is easily confused with a code."""

    code: int
    meaning: str


class StatusCode(NamedTuple):
    """A status code that the CDN sends or logs.

    `code` is from 0 to 999. `suggestion` says what to do, in Markdown (see `gui.codes.markdown`). `party` is who has to
    act first, if the catalogue says so. `keywords` are more words that find the code. `source` is the page that has the
    code; it is None if that is the catalogue's page. `also` has what other pages say.
    """

    code: int
    meaning: str
    suggestion: str
    party: Party | None = None
    keywords: tuple[str, ...] = ()
    source: Source | None = None
    also: tuple[Fact, ...] = ()
    settings: tuple[Setting, ...] = ()
    commands: tuple[Command, ...] = ()
    elsewhere: tuple[Elsewhere, ...] = ()
    neighbours: tuple[Neighbour, ...] = ()


class Catalogue(NamedTuple):
    """The status codes of one file, in the order of their numbers.

    `file` is the path. `name` is the name of the file's source, or the file's own name if it names no source.
    `address` is the source's address on the web, `updated` is its date, such as "2024-12-30", and `title` is the title
    of its page. These three are "" if the file does not give them.
    """

    file: str
    codes: tuple[StatusCode, ...]
    name: str
    address: str = ""
    updated: str = ""
    title: str = ""

    @property
    def page(self) -> Source | None:
        """The page that the codes without a source of their own are from, None if the file names no such page."""
        if not (self.title or self.address):
            return None
        return Source(self.title or self.name, self.address, self.updated)


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
