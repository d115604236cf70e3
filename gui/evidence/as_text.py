"""Evidence as plain text."""

from collections.abc import Iterator

from gui.codes.messages import COLON, COMMA, Translate
from gui.codes.sentences import source_name
from gui.evidence.evidence import Evidence, Exchange
from gui.evidence.found_code import Reason
from gui.evidence.hints import hints
from gui.evidence.shown import left_out, rows
from gui.evidence.texts import FORMS, NOT_SURE_OF_CODE, SECRETS

_INDENT = " " * 5  # as that of a code's text


def plain(evidence: Evidence, exchange: Exchange | None, tr: Translate = str) -> str:
    """Return what was read, in lines. Of several exchanges, the codes are counted, and one is shown whole."""
    lines = [tr("Read from standard input:"), *_indented(_counts(evidence, tr))]
    if exchange:
        lines += _indented(_exchange(exchange, tr))
    if evidence.is_cut:
        lines += _indented([tr("The input is long. Only its beginning was read: 500 kB or 10,000 lines.")])
    return "\n".join(lines)


def _counts(evidence: Evidence, tr: Translate) -> Iterator[str]:
    counts = evidence.counts()
    if sum(counts.values()) > 1:
        codes = tr(COMMA).join(f"{code} × {count}" for code, count in counts.items())
        yield tr("Codes: {codes}").format(codes=codes)


def _exchange(exchange: Exchange, tr: Translate) -> Iterator[str]:
    yield tr("Form: {form}").format(form=tr(FORMS[exchange.form]))
    for row in rows(exchange, tr):
        yield f"{row.name}{tr(COLON)}{row.value}" + (f" ({row.note})" if row.note else "")
    if exchange.code and exchange.code.reason == Reason.NUMBER:
        yield tr(NOT_SURE_OF_CODE).format(code=exchange.code.code)
    if secrets := [tr(SECRETS[field]) for field in left_out(exchange)]:
        yield tr("Not shown: {names}").format(names=tr(COMMA).join(secrets))
    for hint in hints(exchange, tr):
        yield f"{hint.text} ({source_name(hint.source)} <{hint.source.address}>)"


def _indented(lines: Iterator[str] | list[str]) -> list[str]:
    return [_INDENT + line for line in lines]
