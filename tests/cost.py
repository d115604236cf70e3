"""Compares what a piece of work costs with a fixed loop, so that a limit suits slow and fast machines."""

import time
from collections.abc import Callable


def _processor_time(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


def _loop() -> int:
    """Return the sum of 400,000 squares: about 0.03 s on a common machine of 2024."""
    return sum(number * number for number in range(400_000))


def cost(work: Callable[[], object], tries: int = 3) -> float:
    """Return the processor time of `work`, in times of a fixed loop that runs beside it: the least of some tries."""
    return min(_processor_time(work) / max(_processor_time(_loop), 0.001) for _ in range(tries))
