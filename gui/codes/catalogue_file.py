"""Catalogue files, read and checked."""

import os
import re
import stat
import tomllib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date

from gui.codes.catalogue import Catalogue, CatalogueError, Party, Place, StatusCode
from gui.paths import RESOURCES

BUILT_IN = os.path.join(RESOURCES, "status_codes.toml")

# A thousand codes take about 200 kB; more would only keep the window waiting.
_MAX_BYTES = 500_000
_MAX_MEANING = 500
_MAX_SUGGESTION = 10_000
_MAX_KEYWORD = 100
# These would reach the terminal or the clipboard as they are, and some turn the direction of what stands around them.
_CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]")


def load(file: str = BUILT_IN) -> Catalogue:
    """Read a catalogue: a TOML file, or a Markdown page with a table (see `gui.codes.markdown_table`).

    Raises CatalogueError where the file can't be read or holds anything but a catalogue.
    """
    with _at(("{file}", {"file": file or "“”"})):
        text = _read(file)
        return _from_toml(file, text) if file.lower().endswith(".toml") else _from_page(file, text)


@contextmanager
def _at(place: Place) -> Iterator[None]:
    """Name the place in every CatalogueError that comes from inside."""
    try:
        yield
    except CatalogueError as error:
        error.places = (place, *error.places)
        raise


def _read(file: str) -> str:
    try:
        mode = os.stat(file).st_mode
        if stat.S_ISDIR(mode):
            raise CatalogueError("this is a folder. Choose a TOML file or a Markdown page.")
        if not stat.S_ISREG(mode):
            raise CatalogueError("this is a device, not a file. Choose a TOML file or a Markdown page.")
        with open(file, "rb") as stream:
            data = stream.read(_MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise CatalogueError("the file can't be read ({reason}).", reason=reason) from None
    if len(data) > _MAX_BYTES:
        raise CatalogueError("the file is too large. A catalogue has at most {limit} kB.", limit=_MAX_BYTES // 1000)
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise CatalogueError("the file is in UTF-16. Save it as UTF-8.")
    if b"\0" in data:
        raise CatalogueError("this is a binary file. Choose a TOML file or a Markdown page.")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise CatalogueError("line {line}: this is not UTF-8 text. Save the file as UTF-8.", line=line) from None
    if not text.strip():
        raise CatalogueError("the file is empty. A catalogue has at least one status code.")
    return text


def _from_toml(file: str, text: str) -> Catalogue:
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise CatalogueError("this is not TOML. {reason}.", reason=str(error)) from None
    except (ValueError, RecursionError):
        raise CatalogueError("this TOML can't be read: a number is too long, or a list too deep in lists.") from None
    _refuse_unknown(table, ("source", "codes"))
    entries = table.get("codes")
    if not isinstance(entries, list) or not entries:
        raise CatalogueError("there are no status codes. Begin each with a line [[codes]].")
    codes: list[tuple[Place, StatusCode]] = []
    for number, entry in enumerate(entries, start=1):
        place: Place = ("entry {number}", {"number": number})
        if isinstance(entry, dict) and "code" in entry:
            place = ("entry {number} (code {code})", {"number": number, "code": _shown(entry["code"])})
        with _at(place):
            codes.append((place, _status_code(entry)))
    with _at(("[source]", {})):
        name, address, updated = _source(table.get("source", {}))
    return Catalogue(file, _in_order(codes), name or os.path.basename(file), address, updated)


def _from_page(file: str, text: str) -> Catalogue:
    from gui.codes import markdown_table  # 40 ms, so for this kind of file alone

    rows = markdown_table.rows(text)
    headings = ", ".join(markdown_table.HEADINGS)
    if rows is None:
        raise CatalogueError(
            "no table is headed {headings}. Add one, or open a TOML file (its name ends in .toml).", headings=headings
        )
    if not rows:
        raise CatalogueError("the table headed {headings} has no rows. Add a row for each code.", headings=headings)
    codes: list[tuple[Place, StatusCode]] = []
    for row in rows:
        place: Place = ("line {line}", {"line": row.line})
        with _at(place):
            codes.append((place, _status_code(_typed(row.fields))))
    return Catalogue(file, _in_order(codes), os.path.basename(file))


def _typed(cells: Mapping[str, str]) -> dict[str, object]:
    """Return a row's cells as a TOML entry has them."""
    entry: dict[str, object] = dict(cells)
    if cells["code"].isdecimal() and len(cells["code"]) <= 3:
        entry["code"] = int(cells["code"])
    party = cells.get("look_at", "").casefold()
    by_label = {party.label.casefold(): party.value for party in Party}
    entry["look_at"] = by_label.get(party, party) or None
    entry["keywords"] = [word.strip() for word in re.split("[,，、;]", cells.get("keywords", "")) if word.strip()]
    return entry


def _status_code(entry: object) -> StatusCode:
    if not isinstance(entry, dict):
        raise CatalogueError("this is {found}. Begin each status code with a line [[codes]].", found=_shown(entry))
    _refuse_unknown(entry, ("code", "meaning", "suggestion", "look_at", "keywords"))
    for field in ("code", "meaning", "suggestion"):
        if field not in entry:
            raise CatalogueError("there is no {field}. Every status code has one.", field=field)
    code = entry["code"]
    if type(code) is not int or not 0 <= code <= 999:
        raise CatalogueError("the code is {found}. Write a whole number from 0 to 999.", found=_shown(code))
    meaning = _text("meaning", entry["meaning"], _MAX_MEANING)
    if "\n" in meaning:
        raise CatalogueError("the meaning has several lines. Write it in one line.")
    party = entry.get("look_at")
    if party is not None and party not in tuple(Party):
        names = ", ".join(Party)
        raise CatalogueError("look_at is {found}. Write one of: {names}.", found=_shown(party), names=names)
    keywords = entry.get("keywords", [])
    if not isinstance(keywords, list):
        raise CatalogueError('the keywords are {found}. Write a list: ["dns", "timeout"].', found=_shown(keywords))
    return StatusCode(
        code,
        meaning,
        _text("suggestion", entry["suggestion"], _MAX_SUGGESTION),
        Party(str(party)) if party is not None else None,
        tuple(_text("keyword", keyword, _MAX_KEYWORD) for keyword in keywords),
    )


def _source(table: object) -> tuple[str, str, date | None]:
    """Return a source's name, address and date; "" and None where it doesn't say."""
    if not isinstance(table, dict):
        raise CatalogueError("this is {found}. Write a table with name, title, address and date.", found=_shown(table))
    _refuse_unknown(table, ("name", "title", "address", "date"))
    for field in ("name", "title", "address"):
        if field in table:
            _text(field, table[field], _MAX_MEANING)
    address = table.get("address", "")
    if address and not re.match("https?://", address):
        raise CatalogueError("the address is {found}. It begins with http:// or https://.", found=_shown(address))
    updated = table.get("date")
    if updated is not None and type(updated) is not date:
        raise CatalogueError("the date is {found}. Write it as 2024-12-30.", found=_shown(updated))
    return table.get("name", ""), address, updated


def _text(field: str, value: object, limit: int) -> str:
    if not isinstance(value, str):
        raise CatalogueError("the {field} is {found}. Write a text.", field=field, found=_shown(value))
    text = value.replace("\r\n", "\n").replace("\t", " ").strip()
    if not any(map(str.isprintable, text)):
        raise CatalogueError("the {field} is empty. Write a text.", field=field)
    if len(text) > limit:
        raise CatalogueError("the {field} is too long. It has at most {limit} characters.", field=field, limit=limit)
    if control := _CONTROL.search(text):
        number = f"U+{ord(control[0]):04X}"
        raise CatalogueError("the {field} has the control character {number}. Remove it.", field=field, number=number)
    return text


def _refuse_unknown(table: Mapping[str, object], fields: tuple[str, ...]) -> None:
    for field in table:
        if field not in fields:
            names = ", ".join(fields)
            raise CatalogueError("{field} is not known here. Write one of: {names}.", field=_shown(field), names=names)


def _in_order(placed: list[tuple[Place, StatusCode]]) -> tuple[StatusCode, ...]:
    """Return the codes by their numbers; two entries for one code are an error that names both places."""
    places: dict[int, Place] = {}
    for place, status_code in placed:
        code = status_code.code
        if code in places:
            template, values = places[code]
            with _at(place):
                first = template.format(**values)
                raise CatalogueError("code {code} is in {first} too. Keep one of them.", code=code, first=first)
        places[code] = place
    return tuple(sorted((status_code for _, status_code in placed), key=lambda status_code: status_code.code))


def _shown(value: object) -> str:
    """Return what was found as a message can show it: short, in one line, printable."""
    if isinstance(value, int) and abs(value) >= 10**9:
        return "a huge number"
    text = f"“{value}”" if isinstance(value, str) else str(value)
    text = "".join(character if character.isprintable() else "�" for character in text)
    return text if len(text) <= 40 else f"{text[:39]}…"
