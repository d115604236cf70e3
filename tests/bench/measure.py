"""Figures against a floor measured in the same run: interleaved rounds, medians, ratios."""

import os
import statistics
import subprocess
import time
from collections.abc import Mapping, Sequence
from typing import NamedTuple


class Figure(NamedTuple):
    """What was measured: its median, its quartiles, the median of each round's ratio to the floor, and the goal."""

    name: str
    median: float
    low: float
    high: float
    ratio: float
    goal: float
    unit: str


def compiled() -> dict[str, str]:
    """Return an environment in which modules stay compiled, as an installer leaves them."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def interleaved(commands: Mapping[str, Sequence[str]], rounds: int) -> dict[str, list[float]]:
    """Run each command once a round, after a round for nothing, and return its times in milliseconds, by its name."""
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
    """Return a figure for each name, against the first, the floor; a goal is a ratio, 0 where there is none."""
    floor = next(iter(measured.values()))
    rows = []
    for name, values in measured.items():
        low, median, high = statistics.quantiles(values, n=4)
        ratio = statistics.median(value / base for value, base in zip(values, floor, strict=True))
        rows.append(Figure(name, median, low, high, ratio, goals.get(name, 0), unit))
    return rows


def table(title: str, rows: Sequence[Figure]) -> str:
    """Return figures as a table for the terminal."""
    lines = ["", title]
    for row in rows:
        spread, goal = f"({row.low:.1f} to {row.high:.1f})", f"   goal {row.goal:.2f}" if row.goal else ""
        lines.append(f"  {row.name:<26}{row.median:7.1f} {row.unit} {spread:<18}{row.ratio:5.2f} x{goal}")
    return "\n".join(lines)
