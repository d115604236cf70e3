"""Measures the time and the memory of starts, from outside: `make bench`. `--help` lists the options."""

import argparse
import json
import os
import shutil
import socket
import tempfile
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from gui import __version__
from gui.instance.hand_over import ACKNOWLEDGED
from tests.bench.measure import OTHER, Figure, figures, interleaved, table
from tests.bench.screen import Start, screen

ROOT = Path(__file__).parents[2]
BUILD = ROOT / "build"
NOTHING: Mapping[str, str] = {}
# Programs for the same kind of task, in C++ and Qt. Root can start Zeal's web engine only without its sandbox.
PEERS = {"KCharSelect": ("kcharselect", NOTHING), "Zeal": ("zeal", {"QTWEBENGINE_DISABLE_SANDBOX": "1"})}


class Built(NamedTuple):
    """The program of a checkout as `make bench` builds it, by the paths of its commands."""

    python: str
    """The interpreter of the virtual environment in which pip has installed the program, and nothing else was done."""
    installed: str
    bundle: str


def built(checkout: Path) -> Built:
    """Return the paths at which `make bench` puts the program of a checkout."""
    venv, bundle = checkout / "build/pip-venv/bin", checkout / "build/bundle/cdn-codes"
    return Built(str(venv / "python"), str(venv / "cdn-codes"), str(bundle / "cdn-codes"))


THIS = built(ROOT)


def commands(other: Built | None, *arguments: str) -> dict[str, Sequence[str]]:
    """Return by their names the commands that start the program of this checkout, and of another, with arguments."""
    programs = {"from pip": THIS.installed, "bundle": THIS.bundle}
    if other:
        programs |= {f"{OTHER}from pip": other.installed, f"{OTHER}bundle": other.bundle}
    return {name: [program, *arguments] for name, program in programs.items()}


def windows(rounds: int, other: Built | None) -> dict[str, list[Start]]:
    """Start each window once a round, after a round that does not count."""
    bare = [THIS.python, str(Path(__file__).with_name("bare.py"))]
    starts: dict[str, tuple[Sequence[str], Mapping[str, str]]]
    starts = {"a bare window": (bare, NOTHING), "the same once more": (bare, NOTHING)}
    starts |= {name: (command, NOTHING) for name, command in commands(other).items()}
    starts |= {"bundle, plain start": ([THIS.bundle], {"CDN_CODES_PLAIN_START": "1"})}
    starts |= {name: ([program], more) for name, (program, more) in PEERS.items() if shutil.which(program)}
    measured: dict[str, list[Start]] = {name: [] for name in starts}
    with screen() as outside:
        for turn in range(rounds + 1):
            for name, (command, more) in starts.items():
                start = outside.start(command, more)
                if turn:
                    measured[name].append(start)
    return measured


def acknowledge(server: socket.socket) -> None:
    """Acknowledge every request that is handed over, and never end."""
    while True:
        connection, _ = server.accept()
        with connection:
            connection.recv(1000)
            connection.sendall(ACKNOWLEDGED)


def second_starts(rounds: int, other: Built | None) -> dict[str, list[float]]:
    """Return the times of hand-overs, in milliseconds. A socket takes the place of the open window."""
    with tempfile.TemporaryDirectory() as folder, socket.socket(socket.AF_UNIX) as first:
        os.environ.update(XDG_RUNTIME_DIR=folder, DISPLAY=":bench", WAYLAND_DISPLAY="")
        first.bind(f"{folder}/cdn-codes-_bench")
        first.listen()
        threading.Thread(target=acknowledge, args=[first], daemon=True).start()
        return against_python(rounds, commands(other, "514"))


def against_python(rounds: int, programs: Mapping[str, Sequence[str]]) -> dict[str, list[float]]:
    """Return the times of a Python that does nothing, and of programs that end by themselves, in milliseconds."""
    return interleaved({"python -c pass": [THIS.python, "-c", "pass"], **programs}, rounds)


def sizes() -> dict[str, float]:
    """Return the sizes on the disk, in MB of 1,000,000 bytes. What is not built is left out."""
    wheels, packages = ROOT.glob(f"dist/*-{__version__}-*.whl"), ROOT.glob(f"dist/*_{__version__}_*.deb")
    files = {"wheel": wheels, "bundle": BUILD.glob("bundle/**/*"), "deb": packages}
    taken = {name: sum(file.lstat().st_blocks * 512 for file in found) / 1e6 for name, found in files.items()}
    return {name: size for name, size in taken.items() if size}


def main() -> None:
    """Measure, print the tables and write build/bench.json."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--rounds", type=int, default=21, help="how often each program is started (default: %(default)s)"
    )
    parser.add_argument(
        "--against", type=Path, metavar="FOLDER", help="a checkout to compare with, built by `make bench`"
    )
    options = parser.parse_args()
    other = built(options.against.resolve()) if options.against else None

    starts = windows(options.rounds, other)
    times = {name: [start.time for start in found] for name, found in starts.items()}
    memory = {name: [start.memory for start in found] for name, found in starts.items()}
    second = second_starts(options.rounds, other)
    printing = against_python(options.rounds, commands(other, "--print", "514"))
    results: dict[str, list[Figure]] = {
        "from the start to the first painted content": figures(
            times, {"from pip": 1.15, "bundle": 0.95, "bundle, plain start": 1.05}, "ms"
        ),
        "the most memory held": figures(memory, {"from pip": 1.15, "bundle": 1.15}, "MB"),
        "a second start, until it ends": figures(second, {"from pip": 2.2, "bundle": 2.2}, "ms"),
        "--print 514, until it ends": figures(printing, {"from pip": 4.2, "bundle": 4.2}, "ms"),
    }
    for title, rows in results.items():
        print(table(title, rows))
    print("\non the disk   " + "   ".join(f"{name} {size:.1f} MB" for name, size in sizes().items()))
    report = {title: [row._asdict() for row in rows] for title, rows in results.items()} | {"MB on the disk": sizes()}
    (BUILD / "bench.json").write_text(json.dumps(report, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
