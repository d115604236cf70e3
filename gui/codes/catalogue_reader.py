"""Reads a catalogue file, which is a TOML file or a Markdown page."""

import os
import re
import stat
from collections.abc import Iterable, Mapping

from gui.codes.catalogue import Catalogue, CatalogueError, Party, StatusCode
from gui.codes.catalogue_checks import address, at, day, line, line_of, quoted, refuse_unknown, table
from gui.codes.catalogue_entries import Named, named, neighbours, status_code
from gui.codes.messages import Message, translatable

# A thousand codes take about 200 kB. A larger file would keep the window waiting.
_MAX_BYTES = 500_000
_NOTHING = Named({}, {}, {})
# What a Markdown page in Chinese may have in the column of who has to act.
_CHINESE_PARTIES = {"客户端": "client", "cdn配置": "cdn", "cdn 配置": "cdn", "源站": "origin", "腾讯云": "support"}


def read(file: str) -> Catalogue:
    """Read a catalogue: a TOML file, or a Markdown page with a table (see `gui.codes.markdown_table`).

    Raises CatalogueError if the file can't be read, or if its content is not a valid catalogue.
    """
    with at(file or "“”"):
        text = _text_of(file)
        return _from_toml(file, text) if file.lower().endswith(".toml") else _from_page(file, text)


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
        number = data.count(b"\n", 0, error.start) + 1
        with at(line(number)):
            raise CatalogueError("this is not UTF-8 text. Save the file as UTF-8.") from None
    if not text.strip():
        raise CatalogueError("the file is empty. A catalogue has at least one status code.")
    return text


def _from_toml(file: str, text: str) -> Catalogue:
    import tomllib

    from gui.codes.toml_limits import check_limits  # not needed for a page

    check_limits(text)
    try:
        content = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise CatalogueError("this is not valid TOML: {reason}.", reason=str(error)) from None
    except ValueError:
        raise CatalogueError("a number is too long.") from None
    refuse_unknown(content, ("source", "sources", "settings", "commands", "codes"))
    entries = content.get("codes")
    if not isinstance(entries, list) or not entries:
        raise CatalogueError("there are no status codes. Begin each with a line [[codes]].")
    with at("[source]"):
        source = table(content.get("source", {}), (), ("name", "title", "address", "date"))
        name, title = line_of(source, "name"), line_of(source, "title")
        page = address(source), day(source), title
    known = named(content)
    codes: list[tuple[Message, StatusCode]] = []
    for number, entry in enumerate(entries, start=1):
        place = Message(translatable("entry {number}"), {"number": number})
        if not isinstance(entry, dict):
            with at(place):
                raise CatalogueError(
                    "this is {found}. Begin each status code with a line [[codes]].", found=quoted(entry)
                )
        if "code" in entry:
            values = {"number": number, "code": quoted(entry["code"])}
            place = Message(translatable("entry {number} (code {code})"), values)
        with at(place):
            codes.append((place, status_code(entry, known)))
    _refuse_same(codes)
    meanings = {code.code: code.meaning for _, code in codes}
    whole = list[StatusCode]()
    for entry, (place, code) in zip(entries, codes, strict=True):
        with at(place):
            whole.append(code._replace(neighbours=neighbours(entry, code.code, meanings)))
    return Catalogue(file, _in_order(whole), name or os.path.basename(file), *page)


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
        place = line(row.line)
        with at(place):
            codes.append((place, status_code(_entry(row.fields), _NOTHING)))
    _refuse_same(codes)
    return Catalogue(file, _in_order(code for _, code in codes), os.path.basename(file))


def _entry(cells: Mapping[str, str]) -> dict[str, object]:
    """Return a row's cells as the entry that a TOML file would have."""
    entry: dict[str, object] = dict(cells)
    if cells["code"].isdecimal() and len(cells["code"]) <= 3:
        entry["code"] = int(cells["code"])
    party = cells.get("look_at", "").casefold()
    by_label = _CHINESE_PARTIES | {party.label.casefold(): party.value for party in Party}
    entry["look_at"] = by_label.get(party, party) or None
    entry["keywords"] = [word.strip() for word in re.split("[,，、;]", cells.get("keywords", "")) if word.strip()]
    return entry


def _refuse_same(placed: list[tuple[Message, StatusCode]]) -> None:
    """Raise CatalogueError if two entries have the same code. The error names both places."""
    places: dict[int, Message] = {}
    for place, code in placed:
        if first := places.get(code.code):
            with at(place):
                raise CatalogueError("{first} has the same code. Keep one of them.", first=first)
        places[code.code] = place


def _in_order(codes: Iterable[StatusCode]) -> tuple[StatusCode, ...]:
    return tuple(sorted(codes, key=lambda code: code.code))
