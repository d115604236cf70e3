"""A clone of the project, from which users run make."""

import shutil
import subprocess
import sys
from pathlib import Path

from tests.e2e.desktop import ROOT, Desktop

_NOT_IN_A_CLONE = shutil.ignore_patterns(
    ".git", ".venv*", ".hypothesis", ".*_cache", "__pycache__", ".coverage*", "build", "dist"
)


class Clone:
    """A copy of this checkout as it is now, changes that are not committed included."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        shutil.copytree(ROOT, folder, ignore=_NOT_IN_A_CLONE)

    def make(self, target: str, desktop: Desktop) -> subprocess.CompletedProcess[str]:
        """Run make as the desktop's user, with the tests' Python and pip's cache; return what it printed."""
        pip_cache = [sys.executable, "-m", "pip", "cache", "dir"]
        cache = subprocess.run(pip_cache, stdout=subprocess.PIPE, text=True, check=True).stdout.strip()
        return subprocess.run(
            ["make", "--no-print-directory", f"PYTHON={sys.executable}", target],
            cwd=self.folder,
            env=desktop.environment | {"PIP_CACHE_DIR": cache},
            capture_output=True,
            text=True,
            check=False,
        )

    def delete(self) -> None:
        shutil.rmtree(self.folder)


def contents(folder: Path) -> dict[str, bytes | str]:
    """Return every path in a folder, with the bytes of a file, the target of a link, and "folder" for a folder.

    What Python compiles does not count: a module that builds the program is compiled where it lies.
    """
    return {
        str(path.relative_to(folder)): str(path.readlink())
        if path.is_symlink()
        else "folder"
        if path.is_dir()
        else path.read_bytes()
        for path in folder.rglob("*")
        if "__pycache__" not in path.parts
    }
