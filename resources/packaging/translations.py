"""Gathers the texts that a user sees, for translators: `python resources/packaging/translations.py [FILE.ts ...]`.

Without a file, it updates all files of `resources/translations`: new texts come without a translation, and texts that
the program no longer has go. Edit the files with Qt Linguist, or by hand between <translation> and </translation>.
"""

import subprocess
import sys
from pathlib import Path

RESOURCES = Path(__file__).parents[1]
SOURCES = RESOURCES.parent / "gui"
# Besides Qt's tr() and translate(), these functions take texts to translate.
ALIASES = "tr+=translatable,tr+=CatalogueError"


def gather(ts: Path) -> None:
    """Write all texts into a file of Qt Linguist. Translations that the file has already stay."""
    lupdate = Path(sys.executable).with_name("pyside6-lupdate")
    sources = [*sorted(SOURCES.rglob("*.py")), RESOURCES / "packaging" / "man_page.py"]
    options = ["-silent", "-no-obsolete", "-locations", "none", "-tr-function-alias", ALIASES]
    subprocess.run([lupdate, *options, *sources, "-ts", ts], check=True)


if __name__ == "__main__":
    files = [Path(name) for name in sys.argv[1:]]
    for file in files or sorted((RESOURCES / "translations").glob("*.ts")):
        gather(file)
