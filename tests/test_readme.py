"""What the README shows is true."""

import re
import textwrap
from pathlib import Path

import pytest

from gui.codes.catalogue_file import load
from gui.codes.search import IndexedCode, Query
from tests.readme_keys import with_keys

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
RECORDS = [IndexedCode(status_code) for status_code in load().codes]


@pytest.mark.parametrize(
    ("name", "codes"), [("own-codes.md", [525, 599]), ("own-codes.toml", [525, 599]), ("runbook.toml", [514, 599])]
)
def test_the_examples_are_shown_and_open(name: str, codes: list[int]) -> None:
    file = ROOT / "tests" / "examples" / name
    shown = textwrap.indent(file.read_text(encoding="utf-8").rstrip(), "    ")
    assert shown in README
    assert [status_code.code for status_code in load(str(file)).codes] == codes


def test_every_search_of_the_table_finds_something() -> None:
    table = README.partition("| type | to find |")[2].partition("\n\n")[0]
    searches = [part for row in table.splitlines()[2:] for part in row.split("|")[1].split("`")[1::2]]
    assert len(searches) > 10
    for search in searches:
        assert any(map(Query.parse(search).matches, RECORDS)), search


def test_the_keys_are_those_of_the_menus(qapp: object) -> None:
    assert with_keys(README) == README  # if not, run: make readme


def test_every_picture_is_shown_or_linked() -> None:
    named = re.findall(r"\]\(resources/pictures/(.+?\.png)\)", README)
    assert sorted(named) == sorted(path.name for path in (ROOT / "resources" / "pictures").glob("*.png"))
