"""How long a start takes, seen from outside, and what it costs: `python -m tests.bench.start [ROUNDS]`."""

import json
import os
import shutil
import socket
import sys
import tempfile
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path

from gui import __version__
from gui.instance.hand_over import ACKNOWLEDGED
from tests.bench.measure import Figure, figures, interleaved, table
from tests.bench.screen import Start, screen

ROOT = Path(__file__).parents[2]
BUILD = ROOT / "build"
BUNDLE = str(BUILD / "bundle" / "cdn-codes" / "cdn-codes")
# Where pip has installed the wheel.
PYTHON = str(BUILD / "venv" / "bin" / "python")
INSTALLED = str(BUILD / "venv" / "bin" / "cdn-codes")
NONE: Mapping[str, str] = {}


def windows(rounds: int) -> dict[str, list[Start]]:
    """Start each window once a round, after a round for nothing."""
    bare = [PYTHON, str(Path(__file__).with_name("bare.py"))]
    commands: dict[str, tuple[Sequence[str], Mapping[str, str]]] = {
        "a bare window": (bare, NONE),
        "the same once more": (bare, NONE),
        "installed by pip": ([INSTALLED], NONE),
        "the bundle": ([BUNDLE], NONE),
        "the bundle, plain start": ([BUNDLE], {"CDN_CODES_PLAIN_START": "1"}),
    }
    if shutil.which("kcharselect"):
        commands["KCharSelect"] = (["kcharselect"], NONE)
    starts: dict[str, list[Start]] = {name: [] for name in commands}
    with screen() as outside:
        for turn in range(rounds + 1):
            for name, (command, more) in commands.items():
                start = outside.start(command, more)
                if turn:
                    starts[name].append(start)
    return starts


def answer(server: socket.socket) -> None:
    """Take whatever is handed over."""
    while True:
        connection, _ = server.accept()
        with connection:
            connection.recv(1000)
            connection.sendall(ACKNOWLEDGED)


def second_starts(rounds: int) -> dict[str, list[float]]:
    """Return the times of a start that hands over; what it hands over to only stands in for an open window."""
    with tempfile.TemporaryDirectory() as folder, socket.socket(socket.AF_UNIX) as first:
        os.environ.update(XDG_RUNTIME_DIR=folder, DISPLAY=":bench", WAYLAND_DISPLAY="")
        first.bind(f"{folder}/cdn-codes-_bench")
        first.listen()
        threading.Thread(target=answer, args=[first], daemon=True).start()
        commands = {
            "python -c pass": [PYTHON, "-c", "pass"],
            "installed": [INSTALLED, "514"],
            "bundle": [BUNDLE, "514"],
        }
        return interleaved(commands, rounds)


def sizes() -> dict[str, float]:
    """Return what lies on the disk, in MB of 1,000,000 bytes; what has not been built is left out."""
    wheels, packages = ROOT.glob(f"dist/*-{__version__}-*.whl"), ROOT.glob(f"dist/*_{__version__}_*.deb")
    files = {"wheel": wheels, "bundle": BUILD.glob("bundle/**/*"), "deb": packages}
    taken = {name: sum(file.lstat().st_blocks * 512 for file in found) / 1e6 for name, found in files.items()}
    return {name: size for name, size in taken.items() if size}


def main(rounds: int) -> None:
    """Measure, print the tables and write build/bench.json."""
    starts = windows(rounds)
    times = {name: [start.time for start in found] for name, found in starts.items()}
    memory = {name: [start.memory for start in found] for name, found in starts.items()}
    goals = {"installed by pip": 1.10, "the bundle": 0.80, "the bundle, plain start": 1.05}
    printing = {
        "python -c pass": [PYTHON, "-c", "pass"],
        "installed": [INSTALLED, "--print", "514"],
        "bundle": [BUNDLE, "--print", "514"],
    }
    results: dict[str, list[Figure]] = {
        "from the start to the first painted content": figures(times, goals, "ms"),
        "the most memory held": figures(memory, {"installed by pip": 1.15, "the bundle": 1.15}, "MB"),
        "a second start, until it ends": figures(second_starts(rounds), {"installed": 3, "bundle": 3}, "ms"),
        "--print 514, until it ends": figures(interleaved(printing, rounds), {"installed": 5, "bundle": 5}, "ms"),
    }
    for title, rows in results.items():
        print(table(title, rows))
    print("\non the disk   " + "   ".join(f"{name} {size:.1f} MB" for name, size in sizes().items()))
    report = {title: [row._asdict() for row in rows] for title, rows in results.items()} | {"MB on the disk": sizes()}
    (BUILD / "bench.json").write_text(json.dumps(report, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 15)
