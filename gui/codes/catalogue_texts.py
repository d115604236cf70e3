"""Puts the texts of another language into the content of the built-in catalogue's file."""

from collections.abc import Iterator, Mapping
from typing import Any

Table = Mapping[str, Any]


def with_texts(content: Table, texts: Table) -> dict[str, Any]:
    """Return the content of a catalogue's file with other texts.

    `texts` is the content of the file that has them. Keys, codes and the order of lists are the same as in the
    catalogue's file. A source has its title there, or a table if its page has another address too, a command
    what it shows, and a fact its text. Raises
    KeyError or ValueError if a text is missing. The names of settings need no name of the mainland's console beside it.
    """
    settings = {
        key: {
            field: value for field, value in {**setting, **texts["settings"][key]}.items() if field != "mainland_name"
        }
        for key, setting in content["settings"].items()
    }
    codes = {entry["code"]: entry for entry in texts["codes"]}
    return {
        "source": {**content["source"], **texts["source"]},
        "sources": {key: {**source, **_source(texts["sources"][key])} for key, source in content["sources"].items()},
        "settings": settings,
        "commands": {key: {**command, "shows": texts["commands"][key]} for key, command in content["commands"].items()},
        "codes": [_entry(entry, codes[entry["code"]]) for entry in content["codes"]],
    }


def _source(texts: str | Table) -> Table:
    return {"title": texts} if isinstance(texts, str) else texts


def _entry(entry: Table, texts: Table) -> dict[str, Any]:
    lists = {field: list(_facts(entry, texts, field)) for field in ("also", "elsewhere")}
    return {**entry, **texts, **lists}


def _facts(entry: Table, texts: Table, field: str) -> Iterator[dict[str, Any]]:
    for fact, text in zip(entry.get(field, ()), texts.get(field, ()), strict=True):
        yield {**fact, "text": text}
