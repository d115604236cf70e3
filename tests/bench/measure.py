"""Time against a floor measured in the same run: interleaved rounds, medians, ratios."""

import os
import statistics
import subprocess
import time
from collections.abc import Mapping, Sequence


def compiled() -> dict[str, str]:
    """Return an environment in which modules stay compiled, as an installer leaves them."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def interleaved(commands: Mapping[str, Sequence[str]], rounds: int) -> dict[str, list[float]]:
    """Run each command once a round and return its times in milliseconds, by its name."""
    environment = compiled()
    times: dict[str, list[float]] = {name: [] for name in commands}
    for turn in range(rounds + 1):
        for name, command in commands.items():
            start = time.perf_counter()
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment)
            if turn:
                times[name].append((time.perf_counter() - start) * 1000)
    return times


def report(title: str, times: Mapping[str, Sequence[float]]) -> None:
    """Print the median of each, its spread, and the median of each round's ratio to the first, the floor."""
    print(f"\n{title}")
    floor = next(iter(times))
    for name, values in times.items():
        ratio = statistics.median(value / base for value, base in zip(values, times[floor], strict=True))
        low, _, high = statistics.quantiles(values, n=4)
        print(f"  {name:<28} {statistics.median(values):7.1f} ms  ({low:.1f} to {high:.1f})   {ratio:5.2f} x")
