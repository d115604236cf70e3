"""Measures programs in turn, round by round. Makes medians, and ratios to a floor, which is the first program."""

import os
import statistics
import subprocess
import time
from collections.abc import Mapping, Sequence
from typing import NamedTuple

OTHER = "other: "
"""What the name of a program begins with that is another checkout's, measured beside this one's."""


class Figure(NamedTuple):
    """What was measured of a program."""

    name: str
    unit: str
    median: float
    low: float
    """The lower quartile."""
    high: float
    """The upper quartile."""
    ratio: float
    """The median of each round's ratio to the floor."""
    goal: float
    """What the ratio is to be at most; 0 if there is no goal."""
    to_other: float
    """The median of each round's ratio to the other checkout's program of that name; 0 if that was not measured."""


def compiled() -> dict[str, str]:
    """Return an environment in which modules stay compiled, as an installer leaves them."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def interleaved(commands: Mapping[str, Sequence[str]], rounds: int) -> dict[str, list[float]]:
    """Run each command once a round, after a round that does not count, and return its times in milliseconds."""
    environment = compiled()
    times: dict[str, list[float]] = {name: [] for name in commands}
    for turn in range(rounds + 1):
        for name, command in commands.items():
            start = time.perf_counter()
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment)
            if turn:
                times[name].append((time.perf_counter() - start) * 1000)
    return times


def figures(measured: Mapping[str, Sequence[float]], goals: Mapping[str, float], unit: str) -> list[Figure]:
    """Return a figure for each name's values, one a round; the first name is the floor."""
    floor = next(iter(measured.values()))
    rows = []
    for name, values in measured.items():
        low, median, high = statistics.quantiles(values, n=4)
        other = measured.get(f"{OTHER}{name}")
        to_other = median_ratio(values, other) if other else 0
        rows.append(Figure(name, unit, median, low, high, median_ratio(values, floor), goals.get(name, 0), to_other))
    return rows


def median_ratio(values: Sequence[float], bases: Sequence[float]) -> float:
    """Return the median of the ratios of all rounds. It changes little if the machine is slower for some rounds."""
    return statistics.median(value / base for value, base in zip(values, bases, strict=True))


def table(title: str, rows: Sequence[Figure]) -> str:
    """Return figures as a table of text for the terminal."""
    lines = ["", title]
    for row in rows:
        spread = f"({row.low:.1f} to {row.high:.1f})"
        goal = f"   goal {row.goal:.2f}" if row.goal else ""
        to_other = f"   {row.to_other:.3f} x the other's" if row.to_other else ""
        lines.append(f"  {row.name:<26}{row.median:7.1f} {row.unit} {spread:<18}{row.ratio:6.3f} x{goal}{to_other}")
    return "\n".join(lines)
