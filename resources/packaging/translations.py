"""Gathers the texts that a user sees, for translators: `python resources/packaging/translations.py FILE.ts`."""

import subprocess
import sys
from pathlib import Path

GUI = Path(__file__).parents[2] / "gui"
# Besides Qt's tr() and translate(), these functions take texts to translate.
ALIASES = "tr+=translatable,tr+=CatalogueError"


def gather(ts: Path) -> None:
    """Write all texts into a file of Qt Linguist. Translations that the file has already stay."""
    lupdate = Path(sys.executable).with_name("pyside6-lupdate")
    modules = sorted(GUI.rglob("*.py"))
    subprocess.run([lupdate, "-silent", "-tr-function-alias", ALIASES, *modules, "-ts", ts], check=True)


if __name__ == "__main__":
    gather(Path(sys.argv[1]))
