"""What the README shows is so."""

import re
import textwrap
from pathlib import Path

import pytest

from gui.codes.catalogue_file import load
from gui.codes.search import IndexedCode, Query
from gui.window.window import MainWindow

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
RECORDS = [IndexedCode(status_code) for status_code in load().codes]


@pytest.mark.parametrize("name", ["own-codes.md", "own-codes.toml"])
def test_the_examples_are_shown_and_open(name: str) -> None:
    file = ROOT / "tests" / "examples" / name
    shown = textwrap.indent(file.read_text(encoding="utf-8").rstrip(), "    ")
    assert shown in README
    assert [status_code.code for status_code in load(str(file)).codes] == [525, 599]


def test_every_search_of_the_table_finds_something() -> None:
    table = README.partition("| type | to find |")[2].partition("\n\n")[0]
    searches = [part for row in table.splitlines()[2:] for part in row.split("|")[1].split("`")[1::2]]
    assert len(searches) > 10
    for search in searches:
        assert any(map(Query.parse(search).matches, RECORDS)), search


def test_every_key_of_the_menus_is_named(window: MainWindow) -> None:
    keys = [key.toString() for action in window.actions_with_keys() for key in action.shortcuts()]
    table = README.partition("| key | does |")[2].partition("\n\n")[0]
    between_first_and_last = {"Alt+2", "Alt+3", "Alt+4"}
    assert [key for key in keys if key not in table and key not in {*between_first_and_last, "Ctrl+Q"}] == []


def test_every_package_is_there() -> None:
    packages = {path.parent.name for path in (ROOT / "gui").glob("*/__init__.py")}
    assert set(re.findall(r"^    gui/(\w+)/ ", README, re.MULTILINE)) == packages


def test_every_picture_is_shown_or_linked() -> None:
    named = re.findall(r"\]\(resources/pictures/(.+?\.png)\)", README)
    assert sorted(named) == sorted(path.name for path in (ROOT / "resources" / "pictures").glob("*.png"))
