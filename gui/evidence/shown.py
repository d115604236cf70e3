"""What is shown of an exchange: rows of a name, a value and a note."""

from collections.abc import Iterator
from typing import NamedTuple

from gui.codes.messages import Translate, printable, visible
from gui.evidence.evidence import Exchange, Field, Form, Piece
from gui.evidence.hints import is_hit
from gui.evidence.redaction import address_without_secrets
from gui.evidence.texts import DOUBTS, FIELDS, SECRETS
from gui.evidence.ticket import url
from gui.evidence.times import normal_time

_LOGS = (Form.OFFLINE_LOG, Form.REAL_TIME_LOG)


class Row(NamedTuple):
    """A piece of evidence as it is shown, in the user's language. `copied` is what the user can copy of it.

    Control characters are shown as �, and are not copied.
    """

    field: Field
    name: str
    value: str
    note: str
    copied: str


def rows(exchange: Exchange, tr: Translate = str) -> list[Row]:
    """Return what is shown of an exchange. Query strings, cookies and credentials are left out."""
    return sorted([*_address(exchange, tr), *_others(exchange, tr)], key=lambda row: row.field)


def left_out(exchange: Exchange) -> list[Field]:
    """Return what the exchange has, but is not shown because it may be secret."""
    fields = [field for field in SECRETS if exchange.value(field)]
    address = url(exchange)
    if Field.QUERY not in fields and address_without_secrets(address).text != address:
        fields.insert(0, Field.QUERY)
    return fields


def _address(exchange: Exchange, tr: Translate) -> Iterator[Row]:
    address = url(exchange)
    if not address:
        return
    clean = address_without_secrets(address)
    shown = clean.text.removesuffix("?…")
    notes = [exchange.value(Field.METHOD)]
    if not clean.is_whole:
        notes.append(tr("query left out") if "?" in clean.text else tr("signature left out"))
    yield _row(Field.URL, shown, ", ".join(filter(None, notes)), tr)


def _others(exchange: Exchange, tr: Translate) -> Iterator[Row]:
    for piece in exchange.pieces:
        if piece.field in FIELDS and piece.field != Field.URL:
            yield _row(piece.field, _value(piece), _note(piece, exchange.form, tr), tr)


def _value(piece: Piece) -> str:
    match piece.field:
        case Field.TIME:
            return normal_time(piece.value)
        case Field.RESPONSE_TIME:
            return f"{piece.value} ms"
        case Field.LOCATION:
            return address_without_secrets(piece.value).text
    return piece.value


def _note(piece: Piece, form: Form, tr: Translate) -> str:
    if piece.field == Field.CACHE and form not in _LOGS:
        return tr("a hit") if is_hit(piece.value) else tr("not a hit")
    return tr(DOUBTS[piece.doubt]) if piece.doubt else ""


def _row(field: Field, value: str, note: str, tr: Translate) -> Row:
    return Row(field, tr(FIELDS[field]), printable(value), printable(note), visible(value))
