"""The samples of evidence, and how evidence is written in them."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from gui.evidence.evidence import Evidence

_FILE = Path(__file__).with_name("samples.txt")


class Sample(NamedTuple):
    """A text, and what is to be read from it: a line for each exchange."""

    name: str
    text: str
    expected: list[str]


def samples() -> Iterator[Sample]:
    """Yield the samples of the file."""
    for part in _FILE.read_text(encoding="utf-8").split("\n### ")[1:]:
        name, *lines = part.strip().split("\n")
        expected = [line.removeprefix("-> ") for line in lines if line.startswith("-> ")]
        yield Sample(name, "\n".join(lines[: len(lines) - len(expected)]), expected)


def described(evidence: Evidence) -> Iterator[str]:
    """Yield a line for each exchange: its form, its codes, its pieces, and the doubts about them."""
    for exchange in evidence.exchanges:
        codes = (f"{found.code}({found.reason.name})" for found in exchange.codes)
        pieces = (
            f"{piece.field.name}={piece.value}" + (f" [{piece.doubt}]" if piece.doubt else "")
            for piece in exchange.pieces
        )
        yield " | ".join([" ".join([exchange.form, *codes]), *pieces])
