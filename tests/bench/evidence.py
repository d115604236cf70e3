"""Measures how long reading 500 kB of evidence takes, and how the time grows with the length of the text."""

import random
import statistics
import string
import time

from gui.evidence.read import MAX_CHARACTERS, read
from tests.evidence.samples import samples

_GOAL = 300
"""The longest time, in milliseconds, that reading may take."""
_ROUNDS = 5
# Slow for a reader with a mistake in it: long lines without an end, and what begins like a form again and again.
_HOSTILE = (
    "a", " ", "\n", "1", "1 ", "0/", "[", "{", '{"a":', '{"a":\n', '{"status":514,"a":', '{"status":"x"}\n', '"A ',
    "'", "< ", "* ", "curl ", "curl 'a' \\\n", "get /", "GET / HTTP/1.1\n", "HTTP/1.1 514 x\n", "a: b\n", "date: x\n",
    "http://", "514 ", "x-nws-log-uuid ", "[24/Nov/2026:", "* Connected to ", "20261124150112 ", "1.2.3.4 ", "\ud800",
    '{"entries":[\n', "错误514，", "2026-11-24T10:00:00", "1/1/1/1/1 ", "status=", ":status ", "\x00",
)  # fmt: skip


def texts() -> dict[str, str]:
    """Return texts of the greatest length that is read, by their names."""
    chance = random.Random(514)  # noqa: S311 (the same texts each time)
    numbers = " ".join(f"{chance.choice(('error', 'port', 'at'))} {chance.randrange(1000)}" for _ in range(80_000))
    noise = "".join(chance.choices(string.printable, k=MAX_CHARACTERS))
    repeated = {sample.name: f"{sample.text}\n" for sample in samples()} | {repr(text): text for text in _HOSTILE}
    return {
        **{name: (text * (MAX_CHARACTERS // len(text) + 1))[:MAX_CHARACTERS] for name, text in repeated.items()},
        "words and numbers": numbers[:MAX_CHARACTERS],
        "noise": noise,
    }


def milliseconds(text: str) -> float:
    """Return the median time that reading a text takes a processor."""
    times = list[float]()
    for _ in range(_ROUNDS):
        start = time.process_time()
        read(text)
        times.append((time.process_time() - start) * 1000)
    return statistics.median(times)


def main() -> None:
    """Print the ten slowest texts: the time for 500 kB, and how many times that of half of the text it is."""
    measured = sorted(((milliseconds(text), name, text) for name, text in texts().items()), reverse=True)
    print(f"\nreading {MAX_CHARACTERS // 1000} kB of evidence: the slowest of {len(measured)} texts   goal {_GOAL} ms")
    for whole, name, text in measured[:10]:
        growth = whole / milliseconds(text[: MAX_CHARACTERS // 2])
        print(f"  {name:<44.44}{whole:7.1f} ms   {growth:5.2f} x the time of its half")


if __name__ == "__main__":
    main()
