"""The values of a catalogue, made from the tables of a file. What is wrong in a table raises CatalogueError."""

from collections.abc import Callable, Mapping
from typing import NamedTuple, TypeVar

from gui.codes.catalogue import (
    CatalogueError,
    Command,
    Elsewhere,
    Fact,
    Neighbour,
    Party,
    Setting,
    Source,
    StatusCode,
)
from gui.codes.catalogue_checks import (
    MAX_NAME,
    MAX_SUGGESTION,
    address,
    at,
    day,
    items,
    line_of,
    quoted,
    table,
    text,
)
from gui.codes.markdown import parse
from gui.codes.messages import shortened

Value = TypeVar("Value")

MAX_CODE = 20_000
"""How many characters all the texts of a status code may have together."""
MAX_PIECES = 500
"""How many pieces the Markdown of a status code may have: list items, links, and whatever else begins a new style.

The detail pane lays out each of them at each key that changes the search.
"""
_KEYS = '["key", "key"]'


class Named(NamedTuple):
    """What the codes of a file refer to, by their keys."""

    sources: Mapping[str, Source]
    settings: Mapping[str, Setting]
    commands: Mapping[str, Command]


def named(file: Mapping[str, object]) -> Named:
    """Return the values of a file's tables [sources.KEY], [settings.KEY] and [commands.KEY]."""
    sources = _by_key(file, "sources", _source)
    settings = _by_key(file, "settings", _setting)
    return Named(sources, settings, _by_key(file, "commands", lambda entry: _command(entry, sources)))


def _by_key(file: Mapping[str, object], name: str, read: Callable[[object], Value]) -> dict[str, Value]:
    entries = file.get(name, {})
    if not isinstance(entries, dict):
        raise CatalogueError(
            "{name} is {found}. Begin each of its tables with a line {example}.",
            name=quoted(name),
            found=quoted(entries),
            example=f"[{name}.key]",
        )
    values = {}
    for key, entry in entries.items():
        with at(f"[{name}.{shortened(key)}]"):
            values[key] = read(entry)
    return values


def _source(entry: object) -> Source:
    fields = table(entry, ("title", "address"), ("date", "third_party"))
    third_party = fields.get("third_party", False)
    if not isinstance(third_party, bool):
        with at("third_party"):
            raise CatalogueError("this is {found}. Write true or false.", found=quoted(third_party))
    return Source(line_of(fields, "title"), address(fields), day(fields), third_party)


def _setting(entry: object) -> Setting:
    fields = table(entry, ("name", "path"), ("default", "address", "mainland_name"))
    name, path, default = (line_of(fields, field) for field in ("name", "path", "default"))
    return Setting(name, path, default, address(fields), line_of(fields, "mainland_name"))


def _command(entry: object, sources: Mapping[str, Source]) -> Command:
    fields = table(entry, ("shows", "command"), ("source",))
    return Command(line_of(fields, "shows"), line_of(fields, "command"), _source_of(fields, sources))


def status_code(entry: object, known: Named) -> StatusCode:
    """Return the status code of an entry, without its neighbours. All its texts can be shown and searched in time."""
    fields = table(
        entry,
        ("code", "meaning", "suggestion"),
        ("look_at", "keywords", "source", "also", "settings", "commands", "elsewhere", "neighbours"),
    )
    code = fields["code"]
    if type(code) is not int or not 0 <= code <= 999:
        with at("code"):
            raise CatalogueError("this is {found}. Write a whole number from 0 to 999.", found=quoted(code))
    meaning = line_of(fields, "meaning")
    with at("suggestion"):
        suggestion = text(fields["suggestion"], MAX_SUGGESTION, several_lines=True)

    def fact(item: object) -> Fact:
        found = table(item, ("text",), ("source",))
        return Fact(line_of(found, "text"), _source_of(found, known.sources))

    def elsewhere(item: object) -> Elsewhere:
        found = table(item, ("product", "text"), ("source",))
        product = line_of(found, "product", MAX_NAME)
        return Elsewhere(product, line_of(found, "text"), _source_of(found, known.sources))

    whole = StatusCode(
        code,
        meaning,
        suggestion,
        _party(fields.get("look_at")),
        _list(fields, "keywords", '["dns", "timeout"]', lambda item: text(item, MAX_NAME)),
        _source_of(fields, known.sources),
        _list(fields, "also", '[{ text = "…", source = "key" }]', fact),
        _list(fields, "settings", _KEYS, lambda key: _referred(key, "settings", known.settings)),
        _list(fields, "commands", _KEYS, lambda key: _referred(key, "commands", known.commands)),
        _list(fields, "elsewhere", '[{ product = "…", text = "…", source = "key" }]', elsewhere),
    )
    _check_size(whole)
    return whole


def neighbours(entry: Mapping[str, object], code: int, meanings: Mapping[int, str]) -> tuple[Neighbour, ...]:
    """Return the neighbours of a code. `meanings` are those of all codes of the file, by their numbers."""

    def neighbour(item: object) -> Neighbour:
        if type(item) is not int or item == code or item not in meanings:
            raise CatalogueError("this is {found}. Write the number of another code of this file.", found=quoted(item))
        return Neighbour(item, meanings[item])

    return _list(entry, "neighbours", "[532, 533]", neighbour)


def _check_size(code: StatusCode) -> None:
    """Raise CatalogueError if a status code has too much text, or too many pieces of Markdown."""
    if _length(code) > MAX_CODE:
        raise CatalogueError("the texts are too long together. Write at most {limit} characters.", limit=MAX_CODE)
    texts = [code.suggestion, *(fact.text for fact in code.also), *(other.text for other in code.elsewhere)]
    if sum(len(block.spans) for text in texts for block in parse(text)) > MAX_PIECES:
        raise CatalogueError(
            "there are too many list items, links and styles. Write at most {limit} together.", limit=MAX_PIECES
        )


def _length(value: object) -> int:
    """Return how many characters all texts in a value have together."""
    if isinstance(value, str):
        return len(value)
    return sum(map(_length, value)) if isinstance(value, tuple) else 0


def _party(value: object) -> Party | None:
    if value is None:
        return None
    if value not in tuple(Party):
        with at("look_at"):
            names = ", ".join(Party)
            raise CatalogueError("this is {found}. Write one of: {names}.", found=quoted(value), names=names)
    return Party(str(value))


def _list(fields: Mapping[str, object], field: str, example: str, read: Callable[[object], Value]) -> tuple[Value, ...]:
    with at(field):
        return items(fields.get(field, []), example, read)


def _source_of(fields: Mapping[str, object], sources: Mapping[str, Source]) -> Source | None:
    """Return the source that a table names, None if it names none."""
    if "source" not in fields:
        return None
    with at("source"):
        return _referred(fields["source"], "sources", sources)


def _referred(key: object, name: str, values: Mapping[str, Value]) -> Value:
    if not isinstance(key, str):
        raise CatalogueError("this is {found}. Write a text in quotation marks.", found=quoted(key))
    if key not in values:
        missing = f"[{name}.{shortened(key)}]"
        raise CatalogueError("this file has no table {missing}. Add it, or correct the key.", missing=missing)
    return values[key]
