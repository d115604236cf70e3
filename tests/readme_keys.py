"""The README's tables of searches and of keys, made from those that F1 shows: `make readme`."""

import os
import sys
from collections.abc import Iterable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QGuiApplication, QKeySequence

from gui.search.examples import TABLE
from gui.window.keys import key_table

README = Path(__file__).parents[1] / "README.md"


def with_tables(readme: str) -> str:
    """Return the README with both tables made anew. Qt has to run: standard keys differ from system to system."""
    searches = [(", ".join(f"`{search}`" for search in row.searches), row.found) for row in TABLE]
    readme = _with_table(readme, ("type", "to find"), searches)
    return _with_table(readme, ("key", "effect"), key_table(QKeySequence.SequenceFormat.PortableText))


def _with_table(readme: str, heads: tuple[str, str], rows: Iterable[tuple[str, str]]) -> str:
    before, head, rest = readme.partition("| {} | {} |\n| --- | --- |\n".format(*heads))
    _, end, after = rest.partition("\n\n")
    return before + head + "\n".join(f"| {first} | {second} |" for first, second in rows) + end + after


if __name__ == "__main__":
    app = QGuiApplication(sys.argv)
    README.write_text(with_tables(README.read_text(encoding="utf-8")), encoding="utf-8")
