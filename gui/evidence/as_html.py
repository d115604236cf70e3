"""Evidence as HTML: the part of the detail page that lists what was read from what the user pasted."""

from collections.abc import Collection

from gui.codes.as_html import escape, source_link
from gui.codes.messages import Translate
from gui.codes.sections import ROW, VALUE
from gui.evidence.evidence import Evidence, Exchange
from gui.evidence.found_code import Reason
from gui.evidence.hints import hints
from gui.evidence.shown import left_out, rows
from gui.evidence.texts import NOT_SURE_OF_CODE, SECRETS
from gui.evidence.ticket import labels, ticket_values

_CODES = 8
"""How many codes are listed with their counts."""


def panel(
    evidence: Evidence,
    exchange: Exchange | None,
    rows_of: Collection[int] = (),
    tr: Translate = str,
    *,
    for_ticket: bool = False,
) -> str:
    """Return the part of the page about evidence.

    `exchange` is the one that has the current code, None if there is none. `rows_of` are the codes that have a row in
    the table, to which links lead. If the page is `for_ticket`, it names what a ticket still needs. The pane styles the
    classes `heading`, `muted`, `fact` and `origin`.
    """
    heading = escape(tr("From what you pasted").upper())
    parts = [f'<p class="heading">{heading}</p>', _counts(evidence, rows_of, tr)]
    if exchange:
        parts += [_table(exchange, tr), *_remarks(exchange, tr)]
        parts += [_missing(exchange, tr)] if for_ticket else []
    if evidence.is_cut:
        parts.append(_muted(tr("The text is long. Only its beginning was read: 500 kB or 10,000 lines.")))
    return "".join(parts)


def _counts(evidence: Evidence, rows_of: Collection[int], tr: Translate) -> str:
    """Return the codes with their counts; "" if there is only one exchange with a code."""
    counts = evidence.counts()
    if sum(counts.values()) < 2:
        return ""
    shown = [f"{_code(code, rows_of)}&nbsp;×&nbsp;{count}" for code, count in list(counts.items())[:_CODES]]
    more = [escape(tr("More: {count}").format(count=len(counts) - _CODES))] if len(counts) > _CODES else []
    return f'<p class="fact">{", ".join([*shown, *more])}</p>'


def _code(code: int, rows_of: Collection[int]) -> str:
    return f'<a href="{ROW}{code}"><b>{code}</b></a>' if code in rows_of else f"<b>{code}</b>"


def _table(exchange: Exchange, tr: Translate) -> str:
    copy, lines = escape(tr("Copy")), list[str]()
    for number, row in enumerate(rows(exchange, tr)):
        note = f' <span class="muted">({escape(row.note)})</span>' if row.note else ""
        lines.append(
            f'<tr><td class="name"><span class="muted">{escape(row.name)}</span></td>'
            f'<td class="value">{escape(row.value)}{note}</td>'
            f'<td align="right"><a href="{VALUE}{number}" title="{escape(row.name)}">{copy}</a></td></tr>'
        )
    return f'<table width="100%" cellspacing="0" cellpadding="0">{"".join(lines)}</table>' if lines else ""


def _remarks(exchange: Exchange, tr: Translate) -> list[str]:
    """Return what is to be said about the values: doubt, what is not shown, and what follows from them."""
    remarks = list[str]()
    if exchange.code and exchange.code.reason == Reason.NUMBER:
        remarks.append(_muted(tr(NOT_SURE_OF_CODE).format(code=exchange.code.code)))
    if secrets := [tr(SECRETS[field]) for field in left_out(exchange)]:
        remarks.append(_muted(tr("Not shown: {names}").format(names=", ".join(secrets))))
    for hint in hints(exchange, tr):
        remarks.append(f'<p class="fact">{escape(hint.text)} {source_link(hint.source, tr)}</p>')
    return remarks


def _missing(exchange: Exchange, tr: Translate) -> str:
    names = labels(tr)
    missing = [names[need] for need, value in ticket_values(exchange).items() if not value]
    if not missing:
        return ""
    text = escape(tr("Missing for a ticket: {names}").format(names=", ".join(missing)))
    return f'<p class="fact"><span class="origin">{text}</span></p>'


def _muted(text: str) -> str:
    return f'<p class="fact"><span class="muted">{escape(text)}</span></p>'
