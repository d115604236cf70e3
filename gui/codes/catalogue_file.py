"""Catalogue files, read and checked."""

import os
import re
import stat
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from gui.codes.catalogue import Catalogue, CatalogueError, Party, StatusCode
from gui.codes.messages import Message, shortened, translatable
from gui.paths import RESOURCES

BUILT_IN = os.path.join(RESOURCES, "status_codes.toml")

# A thousand codes take about 200 kB. A larger file would keep the window waiting.
_MAX_BYTES = 500_000
# In characters.
_MAX_LINE = 500
_MAX_SUGGESTION = 10_000
_MAX_KEYWORD = 100
_MAX_QUOTED = 40
# These characters could change the terminal or the text on the clipboard. Some reverse the direction of the text.
_CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]")


def load(file: str = BUILT_IN) -> Catalogue:
    """Return the catalogue of a file. Raises CatalogueError as `read` does.

    An installed program has the built-in catalogue as a module too, which takes 4 ms less than its file. A checkout has
    no such module, and reads the file.
    """
    if file == BUILT_IN:
        try:
            from gui.codes.built_in import CATALOGUE
        except ModuleNotFoundError:
            return read(file)
        built_in: Catalogue = CATALOGUE._replace(file=file)
        return built_in
    return read(file)


def read(file: str) -> Catalogue:
    """Read a catalogue: a TOML file, or a Markdown page with a table (see `gui.codes.markdown_table`).

    Raises CatalogueError if the file can't be read, or if its content is not a valid catalogue.
    """
    with _at(file or "“”"):
        text = _text_of(file)
        return _from_toml(file, text) if file.lower().endswith(".toml") else _from_page(file, text)


@contextmanager
def _at(place: Message | str) -> Iterator[None]:
    """Add the place to every CatalogueError that is raised inside."""
    try:
        yield
    except CatalogueError as error:
        error.places = (place, *error.places)
        raise


def _line(number: int) -> Message:
    return Message(translatable("line {line}"), {"line": number})


def _text_of(file: str) -> str:
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
        with _at(_line(line)):
            raise CatalogueError("this is not UTF-8 text. Save the file as UTF-8.") from None
    if not text.strip():
        raise CatalogueError("the file is empty. A catalogue has at least one status code.")
    return text


def _from_toml(file: str, text: str) -> Catalogue:
    import tomllib

    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise CatalogueError("this is not valid TOML: {reason}.", reason=str(error)) from None
    except (ValueError, RecursionError):
        raise CatalogueError("a number is too long, or lists are nested too deeply.") from None
    _refuse_unknown(table, ("source", "codes"))
    entries = table.get("codes")
    if not isinstance(entries, list) or not entries:
        raise CatalogueError("there are no status codes. Begin each with a line [[codes]].")
    codes: list[tuple[Message, StatusCode]] = []
    for number, entry in enumerate(entries, start=1):
        place = Message(translatable("entry {number}"), {"number": number})
        if isinstance(entry, dict) and "code" in entry:
            values = {"number": number, "code": _quoted(entry["code"])}
            place = Message(translatable("entry {number} (code {code})"), values)
        with _at(place):
            codes.append((place, _status_code(entry)))
    with _at("[source]"):
        name, address, updated = _source(table.get("source", {}))
    return Catalogue(file, _in_order(codes), name or os.path.basename(file), address, updated)


def _from_page(file: str, text: str) -> Catalogue:
    from gui.codes import markdown_table  # 40 ms, so only if a page is opened

    rows = markdown_table.rows(text)
    headings = ", ".join(markdown_table.HEADINGS)
    if rows is None:
        raise CatalogueError(
            "no table has the headings {headings}. Add one. If the file is TOML, its name must end in .toml.",
            headings=headings,
        )
    if not rows:
        raise CatalogueError(
            "the table with the headings {headings} has no rows. Add a row for each status code.", headings=headings
        )
    codes: list[tuple[Message, StatusCode]] = []
    for row in rows:
        place = _line(row.line)
        with _at(place):
            codes.append((place, _status_code(_entry(row.fields))))
    return Catalogue(file, _in_order(codes), os.path.basename(file))


def _entry(cells: Mapping[str, str]) -> dict[str, object]:
    """Return a row's cells as the entry that a TOML file would have."""
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
        raise CatalogueError("this is {found}. Begin each status code with a line [[codes]].", found=_quoted(entry))
    _refuse_unknown(entry, ("code", "meaning", "suggestion", "look_at", "keywords"))
    for field in ("code", "meaning", "suggestion"):
        if field not in entry:
            raise CatalogueError("the field {field} is missing. Every status code has one.", field=_quoted(field))
    code = entry["code"]
    if type(code) is not int or not 0 <= code <= 999:
        with _at("code"):
            raise CatalogueError("this is {found}. Write a whole number from 0 to 999.", found=_quoted(code))
    return StatusCode(
        code,
        _text("meaning", entry["meaning"], _MAX_LINE),
        _text("suggestion", entry["suggestion"], _MAX_SUGGESTION, several_lines=True),
        _party(entry.get("look_at")),
        _keywords(entry.get("keywords", [])),
    )


def _party(value: object) -> Party | None:
    if value is None:
        return None
    if value not in tuple(Party):
        with _at("look_at"):
            names = ", ".join(Party)
            raise CatalogueError("this is {found}. Write one of: {names}.", found=_quoted(value), names=names)
    return Party(str(value))


def _keywords(values: object) -> tuple[str, ...]:
    with _at("keywords"):
        if not isinstance(values, list):
            raise CatalogueError('this is {found}. Write a list: ["dns", "timeout"].', found=_quoted(values))
        return tuple(_text(_item(number), value, _MAX_KEYWORD) for number, value in enumerate(values, start=1))


def _item(number: int) -> Message:
    return Message(translatable("item {number}"), {"number": number})


def _source(table: object) -> tuple[str, str, str]:
    """Return a source's name, address and date. Each is "" if the file does not give it."""
    from datetime import date

    if not isinstance(table, dict):
        raise CatalogueError("this is {found}. Write a table: name, title, address, date.", found=_quoted(table))
    _refuse_unknown(table, ("name", "title", "address", "date"))
    texts = {field: _text(field, table[field], _MAX_LINE) for field in ("name", "title", "address") if field in table}
    address, updated = texts.get("address", ""), table.get("date")
    if address and not re.match("https?://", address):
        with _at("address"):
            raise CatalogueError(
                "this is {found}. Write an address that begins with http:// or https://.", found=_quoted(address)
            )
    if updated is not None and type(updated) is not date:
        with _at("date"):
            raise CatalogueError(
                "this is {found}. Write a date without quotation marks: 2024-12-30.", found=_quoted(updated)
            )
    return texts.get("name", ""), address, str(updated or "")


def _text(place: Message | str, value: object, limit: int, *, several_lines: bool = False) -> str:
    """Return the text of a field.

    Raises CatalogueError if it is empty, longer than `limit` characters, or has a control character.
    """
    with _at(place):
        if not isinstance(value, str):
            raise CatalogueError("this is {found}. Write a text in quotation marks.", found=_quoted(value))
        text = value.replace("\r\n", "\n").replace("\t", " ").strip()
        if not any(map(str.isprintable, text)):
            raise CatalogueError("this is empty. Write a text.")
        if len(text) > limit:
            raise CatalogueError("this is too long. Write at most {limit} characters.", limit=limit)
        if control := _CONTROL.search(text):
            raise CatalogueError("this has the control character {code}. Remove it.", code=f"U+{ord(control[0]):04X}")
        if "\n" in text and not several_lines:
            raise CatalogueError("this has several lines. Write it in one line.")
        return text


def _refuse_unknown(table: Mapping[str, object], fields: tuple[str, ...]) -> None:
    for field in table:
        if field not in fields:
            names = ", ".join(fields)
            raise CatalogueError(
                "the field {field} is not known here. Known fields: {names}.", field=_quoted(field), names=names
            )


def _in_order(placed: list[tuple[Message, StatusCode]]) -> tuple[StatusCode, ...]:
    """Return the codes, sorted by number. Raises CatalogueError, which names both places, if two are equal."""
    places: dict[int, Message] = {}
    for place, status_code in placed:
        if first := places.get(status_code.code):
            with _at(place):
                raise CatalogueError("{first} has the same code. Keep one of them.", first=first)
        places[status_code.code] = place
    return tuple(sorted((status_code for _, status_code in placed), key=lambda status_code: status_code.code))


def _quoted(value: object) -> Message | str:
    """Return a value in a form that a message can quote: short, printable, in one line; a text in quotation marks."""
    if isinstance(value, int) and abs(value) >= 10**9:
        return Message(translatable("a huge number"), {})
    return shortened(f"“{value}”" if isinstance(value, str) else str(value), _MAX_QUOTED)
