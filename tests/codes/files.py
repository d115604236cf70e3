"""Catalogue files as the tests write and read them."""

import pathlib
from collections.abc import Sequence
from tempfile import TemporaryDirectory

import pytest
from hypothesis import strategies as st

from gui.codes.catalogue import Catalogue, CatalogueError
from gui.codes.catalogue_file import load


def written(tmp_path: pathlib.Path, data: str | bytes, name: str = "codes.toml") -> str:
    file = tmp_path / name
    file.write_bytes(data.encode() if isinstance(data, str) else data)
    return str(file)


def error(file: str) -> CatalogueError:
    with pytest.raises(CatalogueError) as raised:
        load(file)
    return raised.value


def outcome(data: bytes, name: str) -> tuple[Catalogue | None, str]:
    """Return the catalogue of a file, or the error's message without the name of the file."""
    with TemporaryDirectory() as folder:
        file = written(pathlib.Path(folder), data, name)
        try:
            return load(file), ""
        except CatalogueError as fault:
            place, _, message = str(fault).partition(": ")
            return None, message if place == file else ""


def toml(value: object) -> str:
    """Return a value as TOML has it; None is left out by whoever holds it."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        return '"' + "".join(c if c.isalnum() else f"\\U{ord(c):08X}" for c in value) + '"'
    if isinstance(value, list):
        return f"[{', '.join(toml(item) for item in value if item is not None)}]"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{toml(key)} = {toml(item)}" for key, item in value.items() if item is not None) + "}"
    return str(value)


WRONG = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.dates() | st.datetimes(),
    lambda values: st.lists(values, max_size=3) | st.dictionaries(st.text(), values, max_size=3),
    max_leaves=5,
)


def assert_names_fault(file: str, parts: Sequence[str]) -> None:
    """Check that the error of a file names the file and has the parts, in one short sentence that can be printed."""
    message = str(error(file))
    assert message.startswith(f"{file}: ")
    assert [part for part in parts if part not in message] == []
    assert message.isprintable()
    assert message.endswith(".")
    assert len(message) < len(file) + 300
