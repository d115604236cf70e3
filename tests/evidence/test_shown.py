"""What is shown of evidence, and what is left out."""

import pytest

from gui.evidence.evidence import Doubt, Evidence, Exchange, Field, Form, Piece
from gui.evidence.found_code import FoundCode, Reason
from gui.evidence.read import read
from gui.evidence.shown import left_out, rows
from gui.evidence.texts import DOUBTS, FIELDS, FORMS

VERBOSE = """* Connected to www.example.com (203.0.113.7) port 443
> GET /a.js?sign=secret HTTP/2
> Host: www.example.com
> Cookie: sid=secret
>
< HTTP/2 562
< date: Tue, 24 Nov 2026 07:01:12 GMT
< x-nws-log-uuid: 12642388588334932894
< x-cache-lookup: Hit From MemCache
< x-cache-lookup: Cache Miss
< set-cookie: sid=secret
"""


def exchange_of(text: str) -> Exchange:
    (exchange,) = read(text).exchanges
    return exchange


def test_the_rows_of_a_verbose_curl() -> None:
    assert [row[1:] for row in rows(exchange_of(VERBOSE))] == [
        ("X-NWS-LOG-UUID", "12642388588334932894", "", "12642388588334932894"),
        ("Time", "2026-11-24 07:01:12 UTC", "", "2026-11-24 07:01:12 UTC"),
        ("URL", "https://www.example.com/a.js", "GET, query left out", "https://www.example.com/a.js"),
        ("Node IP", "203.0.113.7", "", "203.0.113.7"),
        ("Cache", "Hit From MemCache", "a hit", "Hit From MemCache"),
        ("Cache", "Cache Miss", "not a hit", "Cache Miss"),
    ]


def test_the_rows_of_the_offline_log() -> None:
    text = "20261124150112 198.51.100.7 www.example.com /a.js 514 22 2 403 - 0 Mozilla/5.0 - GET HTTP/1.1 HIT 502"
    assert [row[1:4] for row in rows(exchange_of(text))] == [
        ("Time", "2026-11-24 15:01:12", "without a time zone"),
        ("URL", "www.example.com/a.js", "GET"),
        ("Client IP", "198.51.100.7", ""),
        ("Cache", "HIT", ""),
        ("Response time", "0 ms", ""),
    ]


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        (VERBOSE, [Field.QUERY, Field.COOKIE, Field.SET_COOKIE]),
        ("curl -u me:secret https://www.example.com/", [Field.AUTHORIZATION]),
        ("GET https://www.example.com/sign=secret/a 403", [Field.QUERY]),
        ("HTTP/1.1 514 x", []),
        ("HTTP/1.1 302 x\nLocation: https://www.example.com/?code=secret\n", []),
    ],
)
def test_secrets_are_not_shown(text: str, fields: list[Field]) -> None:
    exchange = exchange_of(text)
    assert left_out(exchange) == fields
    assert "secret" not in str(rows(exchange))


def test_control_characters_are_shown_and_not_copied() -> None:
    piece = Piece(Field.SERVER, "a\x1b[31m\nb\u202ec", 0, 1)
    (row,) = rows(Exchange(Form.HEADERS, (), (piece,)))
    assert (row.value, row.copied) == ("a�[31m�b�c", "a[31mbc")


def test_every_form_and_doubt_has_a_text() -> None:
    assert set(FORMS) == set(Form)
    assert set(DOUBTS) == set(Doubt)


def test_every_field_is_shown_or_a_part_of_another_or_secret() -> None:
    parts = {Field.METHOD, Field.SCHEME, Field.HOST, Field.PORT, Field.PATH, Field.QUERY}
    secrets = {Field.COOKIE, Field.SET_COOKIE, Field.AUTHORIZATION}
    assert set(FIELDS) | parts | secrets == set(Field)


def test_an_empty_exchange_has_no_rows() -> None:
    assert rows(Exchange(Form.TEXT, (FoundCode(514, 0, 3, Reason.WORDS),))) == []
    assert not Evidence()
