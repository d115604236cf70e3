""".ci/prepare makes an environment of the Python that the user names, and says what is wrong with its arguments."""

import os
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
pytestmark = pytest.mark.linux
# Stands in for a Python: it says which one it is, copies itself into the environment that it makes, and counts these.
PYTHON = """#!/bin/sh
case "$*" in
  *sys.base_prefix*) echo {name} ;;
  "-m venv --clear "*)
    mkdir -p "$4/bin"
    cp "$0" "$4/bin/python"
    echo made >>"$4/log"
    ;;
esac
"""


def prepare(*arguments: str, python: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["sh", ".ci/prepare", *arguments],
        cwd=ROOT,
        env=os.environ | {"PYTHON": python},
        capture_output=True,
        text=True,
        check=False,
    )


def python(folder: Path, name: str) -> str:
    """Make a file that stands in for a Python, and return its path."""
    file = folder / name
    file.write_text(PYTHON.format(name=name))
    file.chmod(0o755)
    return str(file)


def test_an_environment_of_another_python_is_made_anew(tmp_path: Path) -> None:
    old, new, venv = python(tmp_path, "old"), python(tmp_path, "new"), tmp_path / "venv"
    for chosen, made, used in ((old, 1, "old"), (old, 1, "old"), (new, 2, "new"), (new, 2, "new")):
        prepared = prepare("run", str(venv), ".", python=chosen)
        assert prepared.returncode == 0, prepared.stderr
        assert len((venv / "log").read_text().splitlines()) == made
        assert (venv / "bin/python").read_text() == PYTHON.format(name=used)


def test_without_a_choice_an_environment_that_works_stays(tmp_path: Path) -> None:
    venv = tmp_path / "venv"
    prepare("run", str(venv), ".", python=python(tmp_path, "old"))
    assert prepare("run", str(venv), ".").returncode == 0
    assert (venv / "log").read_text() == "made\n"


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [([], "no SECTIONS are given."), (["run tset"], "has no section 'tset'."), (["a.c"], "has no section 'a.c'.")],
)
def test_wrong_arguments_are_named(arguments: list[str], reason: str) -> None:
    wrong = prepare(*arguments)
    assert wrong.returncode == 2
    assert reason in wrong.stderr
    assert "usage: .ci/prepare SECTIONS" in wrong.stderr
