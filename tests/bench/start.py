"""How long a start takes: `--print` against a bare interpreter, the window against a bare window."""

import ast
import os
import sys
from pathlib import Path

from tests.bench.measure import interleaved, report

# Loaded when they are needed, not at the start.
LATER = ("keys.py", "marked_text.py")


def classes() -> list[str]:
    """Return Qt's classes that the program imports at its start."""
    files = (file for file in (Path(__file__).parents[2] / "gui").glob("*.py") if file.name not in LATER)
    statements = (node for file in files for node in ast.parse(file.read_text(encoding="utf-8")).body)
    imports = (node for node in statements if isinstance(node, ast.ImportFrom))
    names = (f"{node.module}.{alias.name}" for node in imports for alias in node.names)
    return [name for name in dict.fromkeys(names) if name.startswith("PySide6.")]


if __name__ == "__main__":
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 21
    python = sys.executable
    command = str(Path(python).with_name("cdn-codes"))
    report(
        "--print, until it ends",
        interleaved({"python -c pass": [python, "-c", "pass"], "--print 514": [command, "--print", "514"]}, rounds),
    )
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    windows = {
        "a bare window": ["tests.bench.bare"],
        "with the program's classes": ["tests.bench.same_classes", *classes()],
        "cdn-codes": ["tests.bench.program"],
    }
    commands = {name: [python, "-m", *module] for name, module in windows.items()}
    report("the window, until its first paint", interleaved(commands, rounds))
