"""Makes the README's table of keys from the table of the menus: `make readme`."""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QGuiApplication, QKeySequence

from gui.window.menus import key_table

README = Path(__file__).parents[1] / "README.md"
HEAD = "| key | effect |\n| --- | --- |\n"


def with_keys(readme: str) -> str:
    """Return the README with a new table of keys. Make a QGuiApplication first: it decides the standard keys."""
    before, head, rest = readme.partition(HEAD)
    _, end, after = rest.partition("\n\n")
    rows = (f"| {keys} | {effect} |" for keys, effect in key_table(QKeySequence.SequenceFormat.PortableText))
    return before + head + "\n".join(rows) + end + after


if __name__ == "__main__":
    app = QGuiApplication(sys.argv)
    README.write_text(with_keys(README.read_text(encoding="utf-8")), encoding="utf-8")
