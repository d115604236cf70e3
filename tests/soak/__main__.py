"""Lets a robot use the window on a screen of its own: `make soak MINUTES=20 SEED=1`."""

import subprocess
import sys
import tempfile
from pathlib import Path

from tests.e2e.desktop import ROOT, Desktop


def main(arguments: list[str]) -> int:
    """Run `tests.soak.run` with some arguments in a new desktop, and return its exit code."""
    with tempfile.TemporaryDirectory(dir="/tmp") as folder:
        desktop = Desktop(Path(folder))
        with desktop.screen(1920, 1200):
            command = [sys.executable, "-m", "tests.soak.run", *arguments]
            return subprocess.run(command, env=desktop.environment, cwd=ROOT, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
