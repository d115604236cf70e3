"""Evidence as plain text, in English."""

from collections.abc import Iterator

from gui.codes.sentences import source_name
from gui.evidence.evidence import Evidence, Exchange
from gui.evidence.found_code import Reason
from gui.evidence.hints import hints
from gui.evidence.shown import left_out, rows
from gui.evidence.texts import FORMS, NOT_SURE_OF_CODE, SECRETS

_INDENT = " " * 5  # as that of a code's text


def plain(evidence: Evidence, exchange: Exchange | None) -> str:
    """Return what was read, in lines. Of several exchanges, the codes are counted, and one is shown whole."""
    lines = ["Read from standard input:", *_indented(_counts(evidence))]
    if exchange:
        lines += _indented(_exchange(exchange))
    if evidence.is_cut:
        lines += _indented(["The input is long. Only its beginning was read: 500 kB or 10,000 lines."])
    return "\n".join(lines)


def _counts(evidence: Evidence) -> Iterator[str]:
    counts = evidence.counts()
    if sum(counts.values()) > 1:
        yield "Codes: " + ", ".join(f"{code} × {count}" for code, count in counts.items())


def _exchange(exchange: Exchange) -> Iterator[str]:
    yield f"Form: {FORMS[exchange.form]}"
    for row in rows(exchange):
        yield f"{row.name}: {row.value}" + (f" ({row.note})" if row.note else "")
    if exchange.code and exchange.code.reason == Reason.NUMBER:
        yield NOT_SURE_OF_CODE.format(code=exchange.code.code)
    if secrets := [SECRETS[field] for field in left_out(exchange)]:
        yield f"Not shown: {', '.join(secrets)}"
    for hint in hints(exchange):
        yield f"{hint.text} ({source_name(hint.source)} <{hint.source.address}>)"


def _indented(lines: Iterator[str] | list[str]) -> list[str]:
    return [_INDENT + line for line in lines]
