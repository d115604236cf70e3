"""The fixtures leave a failing test its message, and pytest its exit code."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
TESTS = """
from PySide6.QtGui import QGuiApplication, QKeySequence

def test_that_has_no_window():
    assert not QKeySequence(QKeySequence.StandardKey.Copy).isEmpty()

def test_that_fails(window):
    window.clipboard.copy_code()
    assert "no such text" in QGuiApplication.clipboard().text()

def test_that_passes(window):
    assert QGuiApplication.clipboard().text() == ""
    window.clipboard.copy_code()
"""


def test_a_test_that_fails_after_copying_shows_its_message_and_the_others_go_on(tmp_path: Path) -> None:
    (tmp_path / "test_some.py").write_text(TESTS)
    options = ["-p", "tests.conftest", "-c", str(ROOT / "pyproject.toml"), "--rootdir", str(tmp_path)]
    pytest_command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", *options, str(tmp_path)]
    ended = subprocess.run(pytest_command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert ended.returncode == 1
    assert "AssertionError: assert 'no such text' in '0  " in ended.stdout
    assert "1 failed, 2 passed" in ended.stdout
