"""How long a start takes: `--print` against a bare interpreter, the window against a bare window."""

import ast
import os
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

from gui.instance import ANSWER
from tests.bench.measure import compiled, interleaved, report

# Loaded when they are needed, not at the start.
LATER = ("keys.py", "listener.py", "marked_text.py")


def classes() -> list[str]:
    """Return Qt's classes that the program imports at its start."""
    files = (file for file in (Path(__file__).parents[2] / "gui").glob("*.py") if file.name not in LATER)
    statements = (node for file in files for node in ast.parse(file.read_text(encoding="utf-8")).body)
    imports = (node for node in statements if isinstance(node, ast.ImportFrom))
    names = (f"{node.module}.{alias.name}" for node in imports for alias in node.names)
    return [name for name in dict.fromkeys(names) if name.startswith("PySide6.")]


def answer(server: socket.socket) -> None:
    """Take whatever is handed over."""
    while True:
        connection, _ = server.accept()
        with connection:
            connection.recv(1000)
            connection.sendall(ANSWER)


if __name__ == "__main__":
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 21
    python = sys.executable
    command = str(Path(python).with_name("cdn-codes"))
    report(
        "--print, until it ends",
        interleaved({"python -c pass": [python, "-c", "pass"], "--print 514": [command, "--print", "514"]}, rounds),
    )
    with tempfile.TemporaryDirectory() as folder, socket.socket(socket.AF_UNIX) as first:
        # Stands in for the window that is open; the time is that of the second start alone.
        os.environ.update(XDG_RUNTIME_DIR=folder, DISPLAY=":bench", WAYLAND_DISPLAY="")
        first.bind(f"{folder}/cdn-codes-_bench")
        first.listen()
        threading.Thread(target=answer, args=[first], daemon=True).start()
        seconds = {"python -c pass": [python, "-c", "pass"], "cdn-codes 514": [command, "514"]}
        report("a second start, until it has handed over and ends", interleaved(seconds, rounds))
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    windows = {
        "a bare window": ["tests.bench.bare"],
        "with the program's classes": ["tests.bench.same_classes", *classes()],
        "cdn-codes": ["tests.bench.program"],
    }
    commands = {name: [python, "-m", *module] for name, module in windows.items()}
    report("the window, until its first paint", interleaved(commands, rounds))
    importing = [python, "-m", "tests.bench.imports", *classes()]
    environment = compiled()
    taken = (subprocess.run(importing, capture_output=True, check=True, env=environment).stdout for _ in range(rounds))
    print(f"\n  of that the program's own imports {statistics.median(map(float, taken)):.1f} ms")
