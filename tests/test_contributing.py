"""Whatever CONTRIBUTING.md and the README name exists."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
CONTRIBUTING = (ROOT / ".github" / "CONTRIBUTING.md").read_text(encoding="utf-8")
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_every_package_and_every_other_module_is_named() -> None:
    packages = {f"{path.parent.name}/" for path in (ROOT / "gui").glob("*/__init__.py")}
    modules = {path.name for path in (ROOT / "gui").glob("*.py")} - {"__init__.py"}
    assert set(re.findall(r"^    gui/(\S+) ", CONTRIBUTING, re.MULTILINE)) == packages | modules


@pytest.mark.parametrize("text", [CONTRIBUTING, README], ids=["contributing", "readme"])
def test_every_command_of_make_is_in_the_makefile(text: str) -> None:
    targets = re.findall(r"^([\w-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    commands = re.findall(r"(?:`|^    )make ([\w-]+)", text, re.MULTILINE)
    assert commands
    assert set(commands) <= set(targets)


@pytest.mark.parametrize("path", re.findall(r"`((?:gui|resources|tests|\.github)/[\w./-]+)`", CONTRIBUTING))
def test_every_path_in_contributing_exists(path: str) -> None:
    assert (ROOT / path).exists()
