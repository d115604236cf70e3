"""What the README shows is true."""

import re
import textwrap
from pathlib import Path

import pytest

from gui.codes.catalogue_file import load
from tests.readme_keys import with_tables

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("name", "codes"), [("own-codes.md", [525, 599]), ("own-codes.toml", [525, 599]), ("runbook.toml", [514, 599])]
)
def test_the_examples_are_shown_and_open(name: str, codes: list[int]) -> None:
    file = ROOT / "tests" / "examples" / name
    shown = textwrap.indent(file.read_text(encoding="utf-8").rstrip(), "    ")
    assert shown in README
    assert [status_code.code for status_code in load(str(file)).codes] == codes


def test_the_searches_and_the_keys_are_those_that_f1_shows(qapp: object) -> None:
    assert with_tables(README) == README  # if not, run: make readme
    assert "| `514` | that code |" in README


def test_every_picture_is_shown_or_linked() -> None:
    named = re.findall(r"\]\(resources/pictures/(.+?\.png)\)", README)
    assert sorted(named) == sorted(path.name for path in (ROOT / "resources" / "pictures").glob("*.png"))
