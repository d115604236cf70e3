"""Searches the built-in catalogue."""

from gui.codes.catalogue import StatusCode
from gui.codes.catalogue_file import load
from gui.search.index import Index
from gui.search.indexed_code import IndexedCode, index_codes
from gui.search.result import SearchResult
from gui.search.search import search

CATALOGUE = load()
INDEX = Index(index_codes([CATALOGUE]))


def result(text: str) -> SearchResult:
    return search(text, INDEX)


def shown(text: str) -> list[int]:
    """Return the codes that a text shows, in their order."""
    return [indexed.status_code.code for indexed in result(text).codes]


def found(text: str) -> list[int]:
    """Return the codes that have all that a text asks for."""
    return [] if result(text).is_near else shown(text)


def current(text: str) -> int | None:
    """Return the code that a text makes current."""
    best = next(iter(result(text).ranked), None)
    return best.status_code.code if best else None


def index_of(*codes: StatusCode) -> Index:
    return Index([*map(IndexedCode, codes)])
