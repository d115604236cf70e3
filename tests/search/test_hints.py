"""The hint for a search that finds nothing, and the searches that it offers instead."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.codes.catalogue_file import load
from gui.search.hints import nearest_searches, no_match_hint
from gui.search.query import IndexedCode, Query

CATALOGUE = load()
INDEXED_CODES = tuple(map(IndexedCode, CATALOGUE.codes))


def found(text: str) -> list[int]:
    query = Query.parse(text)
    return [indexed.status_code.code for indexed in INDEXED_CODES if query.matches(indexed)]


@pytest.mark.parametrize(
    ("text", "hints"),
    [
        pytest.param("certifcate", ("certificate",), id="a letter left out"),
        pytest.param("tiemout", ("timeout",), id="letters swapped"),
        pytest.param("gatway eror", ("gateway",), id="two typos, one in a word that says nothing"),
        pytest.param("539 certifcate", ("539 certificate",), id="a typo beside a code"),
        pytest.param("originpull", ("origin-pull",), id="a hyphen left out"),
        pytest.param("证书过期了", ("证书过期",), id="a typo in Chinese"),
        pytest.param("5144", ("514",), id="a digit too many"),
        pytest.param("514 Frequency Capped", ("514",), id="the code, if its words exclude it"),
        pytest.param("HTTP/1.1 514 Frequency Capped", ("514",), id="the code of a status line"),
        pytest.param('203.0.113.9 - "GET /a HTTP/1.1" status=514 8123', ("514",), id="the code of a log line"),
        pytest.param("502 x 564 y 502", ("502", "564"), id="the codes, each once"),
        pytest.param("certificate xyzzyplugh", ("certificate",), id="fewer words"),
        pytest.param("why is my certificate broken", ("certificate",), id="the telling words"),
        pytest.param("505", ("504", "503", "502"), id="codes near an unknown one"),
        pytest.param("505 timeout", ("timeout",), id="the words without an unknown code"),
        pytest.param("状态码514", ("514",), id="a code behind Chinese"),
        pytest.param("HTTP514", ("514",), id="a code behind a word"),
        pytest.param("err_514", ("514",), id="a code behind an underscore"),
        pytest.param("HTTP/1.1 514 Frequency Capped\r\nContent-Length: 153", ("514",), id="response headers"),
        pytest.param("port443", ("443 port",), id="letters and digits"),
        pytest.param("NET::ERR_CERT_DATE_INVALID", ("err cert date invalid",), id="the message of a browser"),
        pytest.param("源站超时", ("源站 超时",), id="Chinese without spaces"),
        pytest.param("IP限频", ("限频",), id="two scripts"),
        pytest.param("5xx timeout nonsense", ("5xx timeout",), id="a class stays a class"),
        pytest.param("x509", (), id="no code for a word with digits"),
        pytest.param("cname", (), id="no other first letter"),
        pytest.param("qqqqqqqqqq", (), id="nothing near"),
    ],
)
def test_a_search_that_finds_nothing_gets_the_nearest_that_finds_something(text: str, hints: tuple[str, ...]) -> None:
    assert found(text) == []
    assert nearest_searches(text, INDEXED_CODES) == hints


@pytest.mark.parametrize("text", ["certifcate", "514 x", "505", "a b c timeout", "5144"])
def test_every_hint_finds_something(text: str) -> None:
    assert all(found(hint) for hint in nearest_searches(text, INDEXED_CODES))


@pytest.mark.parametrize(
    ("text", "heading", "sentence", "offer"),
    [
        (
            "506",
            "506 is not in Tencent Cloud CDN's table.",
            "In standard HTTP it is Variant Also Negotiates.",
            "Nearest",
        ),
        ("599", "599 is not in Tencent Cloud CDN's table.", "It is not a standard HTTP code either.", "Nearest codes"),
        (
            "506 timeout",
            "506 is not in Tencent Cloud CDN's table.",
            "In standard HTTP it is Variant Also Negotiates.",
            "Did you",
        ),
        ("certifcate", "No code mentions “certifcate”.", "", "Did you mean"),
        ("1.2.3.4 /x 153 22 3 514 - 120 UA x 443", "No code mentions “1.2.3.4 /x 153 22", "", "Did you mean"),
        ("153 514 x", "No code mentions “153 514 x”.", "", "Did you mean"),
        ("qqqqqqqqqq", "No code mentions “qqqqqqqqqq”.", "", ""),
    ],
    ids=["a code", "no code at all", "a code and a word", "a typo", "a pasted line", "a known code in it", "nothing"],
)
def test_a_hint_has_these_sentences(text: str, heading: str, sentence: str, offer: str) -> None:
    said = no_match_hint(text, [CATALOGUE], INDEXED_CODES)
    assert said.heading.startswith(heading)
    assert said.sentence == sentence
    assert said.offer.startswith(offer)
    assert bool(said.offer) is bool(said.searches)


@given(st.text(max_size=60) | st.text(st.sampled_from("0123456789xX-_ certifae源站超时证书SL"), max_size=30))
def test_whatever_is_typed_every_hint_finds_something(text: str) -> None:
    assert all(found(search) for search in no_match_hint(text, [CATALOGUE], INDEXED_CODES).searches)


def test_a_hundred_thousand_characters_are_harmless() -> None:
    for text in ("x" * 100_000, "a1 .* " * 17_000, "证" * 100_000, "qq" + " 999" * 25_000, '"' * 100_000):
        assert all(map(found, nearest_searches(text, INDEXED_CODES)))
