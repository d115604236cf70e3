"""Evidence: what a text says about requests and their answers, and where it says so."""

from collections import Counter
from collections.abc import Iterable, Iterator
from enum import IntEnum, StrEnum, auto
from typing import NamedTuple

from gui.evidence.found_code import FoundCode, is_success


class Form(StrEnum):
    """The form in which a text has its evidence."""

    HEADERS = auto()
    VERBOSE_CURL = auto()
    BROWSER = auto()
    CURL_COMMAND = auto()
    HAR = auto()
    OFFLINE_LOG = auto()
    REAL_TIME_LOG = auto()
    JSON_LOG = auto()
    ACCESS_LOG = auto()
    ERROR_LOG = auto()
    TEXT = auto()


class Field(IntEnum):
    """What a piece of evidence is. The order is that in which users read the pieces."""

    UUID = auto()
    EDGEONE_UUID = auto()
    TIME = auto()
    METHOD = auto()
    URL = auto()
    SCHEME = auto()
    HOST = auto()
    PORT = auto()
    PATH = auto()
    QUERY = auto()
    CLIENT_IP = auto()
    NODE_IP = auto()
    CACHE = auto()
    RESPONSE_TIME = auto()
    """In milliseconds."""
    HOP_COUNT = auto()
    SERVER = auto()
    LOCATION = auto()
    COOKIE = auto()
    SET_COOKIE = auto()
    AUTHORIZATION = auto()


SEVERAL = (Field.CACHE, Field.SET_COOKIE)
"""The fields of which an answer may have several. X-Cache-Lookup has a line for each level of the cache."""


class Doubt(StrEnum):
    """Why a piece may not be what it seems to be."""

    NO_ZONE = auto()
    NO_NAME = auto()
    SEEN_BY_SERVER = auto()
    CLAIMED = auto()
    PRIVATE = auto()
    SAME_ID = auto()


class Piece(NamedTuple):
    """A piece of evidence. `value` is what stands at `text[start:end]`, without the escapes of JSON or of a shell."""

    field: Field
    value: str
    start: int
    end: int
    doubt: Doubt | None = None


def in_order(pieces: Iterable[Piece]) -> tuple[Piece, ...]:
    """Return pieces in the order of their fields, those of a field in the order of the text."""
    return tuple(sorted(pieces, key=lambda piece: (piece.field, piece.start)))


class Exchange(NamedTuple):
    """What a text says about one request and its answer. The likeliest of its codes is the first."""

    form: Form
    codes: tuple[FoundCode, ...] = ()
    pieces: tuple[Piece, ...] = ()

    @property
    def code(self) -> FoundCode | None:
        return self.codes[0] if self.codes else None

    def piece(self, field: Field) -> Piece | None:
        """Return the first piece of a field, None if there is none."""
        return next((piece for piece in self.pieces if piece.field == field), None)

    def value(self, field: Field) -> str:
        """Return the value of the first piece of a field, "" if there is none."""
        return next(self.values(field), "")

    def values(self, field: Field) -> Iterator[str]:
        """Yield the values of the pieces of a field."""
        return (piece.value for piece in self.pieces if piece.field == field)


class Evidence(NamedTuple):
    """What a text says, in the order of the text. `is_cut` tells that the text was too long, and its end was not read.

    An empty evidence is false.
    """

    exchanges: tuple[Exchange, ...] = ()
    is_cut: bool = False

    def __bool__(self) -> bool:
        return bool(self.exchanges)

    def counts(self) -> dict[int, int]:
        """Return how many exchanges have each code.

        Errors come first; among them, those in a form come before those in free text; then the order is the text's.
        """
        with_code = sorted((one for one in self.exchanges if one.codes), key=lambda one: one.form == Form.TEXT)
        codes = [found.code for one in with_code for found in (one.codes if len(with_code) == 1 else one.codes[:1])]
        return dict(sorted(Counter(codes).items(), key=lambda entry: is_success(entry[0])))

    def exchange(self, code: int) -> Exchange | None:
        """Return the first exchange that has a code, or the only exchange if it has no code, else None."""
        with_code = (one for one in self.exchanges if any(found.code == code for found in one.codes))
        return next(with_code, self.exchanges[0] if len(self.exchanges) == 1 and not self.exchanges[0].codes else None)
