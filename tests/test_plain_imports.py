"""Imports no longer read the sources of modules."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
IMPORTS = """
import PySide6.QtCore
print(__import__.__name__)
from gui import plain_imports
plain_imports.restore()
print(__import__.__name__)
"""


def test_pyside_changes_the_import_statement_and_restore_undoes_that() -> None:
    ended = subprocess.run([sys.executable, "-c", IMPORTS], cwd=ROOT, capture_output=True, text=True, check=True)
    before, after = ended.stdout.split()
    assert before == "__feature_import__"
    assert after != before
