"""Where the bundled files are."""

from pathlib import Path

_HERE = Path(__file__).parent

# Beside this file in everything installed or frozen; beside gui/ in a checkout.
RESOURCES = next(folder for folder in (_HERE / "resources", _HERE.parent / "resources") if folder.is_dir())
