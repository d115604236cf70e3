"""The ticket has what the evidence says, names what is missing, and reads as a text."""

import pytest

from gui.codes.catalogue import StatusCode
from gui.evidence.evidence import Exchange, Field, Form, Piece
from gui.evidence.found_code import FoundCode, Reason
from gui.evidence.ticket import Need, Ticket, hints, labels, ticket, url

CODE = StatusCode(562, "No connection", "File a ticket.")


def exchange(values: dict[Field, str]) -> Exchange:
    pieces = tuple(Piece(field, value, 0, len(value)) for field, value in values.items())
    return Exchange(Form.HEADERS, (FoundCode(562, 0, 3, Reason.STATUS_LINE),), pieces)


WHOLE = exchange(
    {
        Field.UUID: "126",
        Field.TIME: "2026-03-02 10:00:00 +0800",
        Field.HOST: "a.example",
        Field.PATH: "/x",
        Field.QUERY: "sign=1",
        Field.CLIENT_IP: "192.0.2.1",
        Field.NODE_IP: "198.51.100.2",
    }
)


def test_it_is_filled_from_the_evidence_without_the_query() -> None:
    filled = ticket(CODE, WHOLE)
    assert filled.values == {
        Need.UUID: "126",
        Need.URL: "a.example/x?…",
        Need.TIME: "2026-03-02 10:00:00 +08:00",
        Need.CLIENT_IP: "192.0.2.1",
        Need.NODE_IP: "198.51.100.2",
    }
    assert not filled.is_whole
    assert filled.missing() == (Need.REPEATS,)


def test_the_query_is_there_if_it_is_wanted() -> None:
    filled = ticket(CODE, WHOLE, with_secrets=True)
    assert filled.values[Need.URL] == "a.example/x?sign=1"
    assert filled.is_whole


def test_without_evidence_all_is_missing() -> None:
    assert ticket(CODE).missing() == tuple(Need)
    assert "Nothing more is known yet" in ticket(CODE).plain()


@pytest.mark.parametrize(
    ("values", "address"),
    [
        ({Field.URL: "https://a.example/x?a=1", Field.HOST: "b"}, "https://a.example/x?a=1"),
        ({Field.HOST: "a.example", Field.PATH: "/x"}, "a.example/x"),
        ({Field.HOST: "a.example", Field.PATH: "/x", Field.QUERY: "?a=1"}, "a.example/x?a=1"),
        ({Field.HOST: "a.example"}, "a.example"),
        ({}, ""),
    ],
)
def test_the_address_is_made_of_what_there_is(values: dict[Field, str], address: str) -> None:
    assert url(exchange(values)) == address


def test_it_reads_as_a_text() -> None:
    assert Ticket(562, "No connection", {Need.UUID: "126", Need.REPEATS: "Always"}).plain() == (
        "Status code 562: No connection\n\n"
        "Requests to our domain on CDN get the status code 562. This is what we know of one of them:\n\n"
        "X-NWS-LOG-UUID: 126\nDoes it repeat: Always\n\n"
        "Please tell us what the cause is, and what we can do about it.\n"
    )


def test_as_markdown_values_are_code_and_what_the_user_wrote_is_text() -> None:
    text = Ticket(562, "No connection", {Need.URL: "a`b", Need.REPEATS: "Always"}).markdown()
    assert text.startswith("## Status code 562: No connection\n\n")
    assert "- **URL:** `` a`b ``\n- **Does it repeat:** Always\n" in text


def test_control_characters_are_shown_and_not_copied() -> None:
    filled = ticket(CODE, exchange({Field.UUID: "1\x1b[2J\n2"}))
    assert filled.values[Need.UUID] == "1�[2J�2"


def test_each_need_has_a_label_and_says_how_to_get_it() -> None:
    assert labels().keys() == hints().keys() == set(Need)


def test_an_address_that_looks_like_an_option_is_not_in_a_command() -> None:
    assert "-K" not in "".join(hints(address="-K.evil.example").values())


def test_backticks_stay_in_the_code_of_the_markdown() -> None:
    assert "``` a``<b>``c ```" in Ticket(562, "m", {Need.URL: "a``<b>``c"}).markdown()
