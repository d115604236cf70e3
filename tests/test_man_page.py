"""The manual page has all that --help has, and more."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

pytestmark = pytest.mark.system


@pytest.fixture(scope="module")
def page() -> str:
    """Return the page as `man` shows it, and check that `man` warns of nothing."""
    source = printed(sys.executable, str(ROOT / "resources" / "packaging" / "man_page.py"))
    environment = {**os.environ, "LC_ALL": "C.UTF-8", "MANWIDTH": "100"}
    ended = subprocess.run(
        ["man", "--warnings=all", "--no-hyphenation", "--no-justification", "--local-file", "-"],
        env=environment,
        input=source,
        capture_output=True,
        text=True,
        check=True,
    )
    assert ended.stderr == ""
    return ended.stdout


def printed(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def section(page: str, title: str) -> list[str]:
    """Return the words of a section."""
    _, text = re.split(f"^{title}$", page, maxsplit=1, flags=re.MULTILINE)
    return re.split(r"^\S", text, maxsplit=1, flags=re.MULTILINE)[0].split()


def test_it_has_the_options_of_help(page: str) -> None:
    text = printed(sys.executable, "-m", "gui", "--help")
    options = text.partition("\noptions:\n")[2].partition("\n\n")[0]
    assert "--catalogue [FILE]" in options
    assert section(page, "OPTIONS") == options.split()


def test_it_has_the_usage_of_help(page: str) -> None:
    usage = printed(sys.executable, "-m", "gui", "--help").partition("\n\n")[0]
    assert section(page, "SYNOPSIS") == usage.removeprefix("usage:").split()


def test_it_has_the_sections_that_help_lacks(page: str) -> None:
    assert "130" in section(page, "EXIT STATUS")
    assert {"~/.config/cdn-codes/cdn-codes.conf", "~/.local/state/cdn-codes/faults.log"} <= set(section(page, "FILES"))
