"""Checks of what stands in a catalogue file. Each returns a clean value, or raises CatalogueError.

The error says what is wrong and what was expected; `at` adds where.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import TypeVar

from gui.codes.catalogue import CatalogueError
from gui.codes.messages import Message, shortened, translatable
from gui.codes.web_address import encoded

Item = TypeVar("Item")

# In characters.
MAX_LINE = 500
MAX_SUGGESTION = 10_000
MAX_NAME = 100
_MAX_QUOTED = 40
MAX_ITEMS = 100
"""How many items a list may have."""

# These characters could change the terminal or the text on the clipboard. Some reverse the direction of the text.
_CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]")


@contextmanager
def at(place: Message | str) -> Iterator[None]:
    """Add the place to every CatalogueError that is raised inside."""
    try:
        yield
    except CatalogueError as error:
        error.places = (place, *error.places)
        raise


def line(number: int) -> Message:
    """Return the place of a line, counted from 1."""
    return Message(translatable("line {line}"), {"line": number})


def table(value: object, required: tuple[str, ...], optional: tuple[str, ...] = ()) -> dict[str, object]:
    """Return a table that has all the required fields, perhaps some of the optional ones, and no others."""
    if not isinstance(value, dict):
        names = ", ".join(required + optional)
        raise CatalogueError(
            "this is {found}. Write a table with these fields: {names}.", found=quoted(value), names=names
        )
    refuse_unknown(value, required + optional)
    for field in required:
        if field not in value:
            names = ", ".join(required)
            raise CatalogueError(
                "the field {field} is missing. These fields are required: {names}.", field=quoted(field), names=names
            )
    return value


def refuse_unknown(values: Mapping[str, object], fields: tuple[str, ...]) -> None:
    """Raise CatalogueError if a table has any other field."""
    for field in values:
        if field not in fields:
            names = ", ".join(fields)
            raise CatalogueError(
                "the field {field} is not known here. Known fields: {names}.", field=quoted(field), names=names
            )


def items(values: object, example: str, read: Callable[[object], Item]) -> tuple[Item, ...]:
    """Return what `read` makes of each item of a list."""
    if not isinstance(values, list):
        raise CatalogueError("this is {found}. Write a list: {example}.", found=quoted(values), example=example)
    if len(values) > MAX_ITEMS:
        raise CatalogueError("this list is too long. Write at most {limit} items.", limit=MAX_ITEMS)
    found = list[Item]()
    for number, value in enumerate(values, start=1):
        with at(Message(translatable("item {number}"), {"number": number})):
            found.append(read(value))
    return tuple(found)


def text(value: object, limit: int = MAX_LINE, *, several_lines: bool = False) -> str:
    """Return a text, without spaces at its ends.

    Raises CatalogueError if it is empty, longer than `limit` characters, or has a control character.
    """
    if not isinstance(value, str):
        raise CatalogueError("this is {found}. Write a text in quotation marks.", found=quoted(value))
    clean = value.replace("\r\n", "\n").replace("\t", " ").strip()
    if not any(map(str.isprintable, clean)):
        raise CatalogueError("this is empty. Write a text.")
    check_length(clean, limit)
    if control := _CONTROL.search(clean):
        raise CatalogueError("this has the control character {code}. Remove it.", code=f"U+{ord(control[0]):04X}")
    if "\n" in clean and not several_lines:
        raise CatalogueError("this has several lines. Write it in one line.")
    return clean


def check_length(value: str, limit: int) -> None:
    """Raise CatalogueError if a text is longer than `limit` characters."""
    if len(value) > limit:
        raise CatalogueError("this is too long. Write at most {limit} characters.", limit=limit)


def line_of(values: Mapping[str, object], field: str, limit: int = MAX_LINE) -> str:
    """Return the text of a table's field, which is one line, or "" if the table has no such field."""
    with at(field):
        return text(values[field], limit) if field in values else ""


def address(values: Mapping[str, object]) -> str:
    """Return a table's web address, as `encoded` returns it, "" if it has none."""
    typed = line_of(values, "address")
    found = encoded(typed)
    if typed and not found:
        with at("address"):
            raise CatalogueError(
                "this is {found}. Write an address without spaces that begins with http:// or https://.",
                found=quoted(typed),
            )
    return found


def day(values: Mapping[str, object]) -> str:
    """Return a table's date as in "2024-12-30", "" if it has none."""
    from datetime import date

    value = values.get("date")
    if value is not None and type(value) is not date:
        with at("date"):
            raise CatalogueError(
                "this is {found}. Write a date without quotation marks: 2024-12-30.", found=quoted(value)
            )
    return str(value or "")


def quoted(value: object) -> Message | str:
    """Return a value in a form that a message can quote: short, printable, in one line; a text in quotation marks."""
    if isinstance(value, int) and abs(value) >= 10**9:
        return Message(translatable("a huge number"), {})
    return shortened(f"“{value}”" if isinstance(value, str) else str(value), _MAX_QUOTED)
