"""Status codes, and the catalogues that hold them."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from http import HTTPStatus


class Party(StrEnum):
    """Who has to act first."""

    CLIENT = "client"
    CDN = "cdn"
    ORIGIN = "origin"
    SUPPORT = "support"

    @property
    def label(self) -> str:
        return _LABELS[self]


_LABELS = {
    Party.CLIENT: "Client",
    Party.CDN: "CDN settings",
    Party.ORIGIN: "Origin",
    Party.SUPPORT: "Tencent Cloud",
}


@dataclass(frozen=True, slots=True)
class StatusCode:
    """A status code as the CDN sends or logs it, 0 to 999; the suggestion is Markdown (see `gui.codes.markdown`)."""

    code: int
    meaning: str
    suggestion: str
    party: Party | None = None
    keywords: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The status codes of one file, in the order of their numbers.

    `name` is what people call it: its source's name, else the file's. `address` and `updated` are its source's, if it
    names one.
    """

    file: str
    codes: tuple[StatusCode, ...]
    name: str
    address: str = ""
    updated: date | None = None


Place = tuple[str, dict[str, object]]
"""Where in a file something stands: a template and its values."""


class CatalogueError(Exception):
    """Why a file can't be read as a catalogue.

    `str()` names the file, the line or the entry, what is wrong and what was expected. The template and its values are
    kept apart, so that a window can translate the one and fill in the others.
    """

    def __init__(self, template: str, **values: object) -> None:
        super().__init__(template, values)
        self.template = template
        self.values = values
        self.places: tuple[Place, ...] = ()

    def text(self, tr: Callable[[str], str] = str) -> str:
        parts = [*self.places, (self.template, self.values)]
        return ": ".join(tr(template).format(**values) for template, values in parts)

    def __str__(self) -> str:
        return self.text()


def standard_name(code: int) -> str:
    """Return the name that a code has in standard HTTP (`http.HTTPStatus`), or "" where it has none."""
    try:
        return HTTPStatus(code).phrase
    except ValueError:
        return ""
