"""Evidence from texts of every form."""

import json
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.evidence.evidence import Evidence, Exchange, Field, Form, Piece
from gui.evidence.found_code import FoundCode
from gui.evidence.read import MAX_CHARACTERS, MAX_LINES, read
from gui.evidence.shown import rows
from tests.cost import cost
from tests.evidence.samples import Sample, described, samples

SAMPLES = list(samples())
UUID = "12642388588334932894"
ALPHABET = "\r\n\t 0514:=/.,-\"'{}[]<>*\\HTPGEstaucrl"
FRAGMENTS = st.sampled_from([line for sample in SAMPLES for line in sample.text.splitlines()] + ["\n", " ", "{", "["])
TEXTS = st.text() | st.text(alphabet=ALPHABET) | st.lists(FRAGMENTS).map("\n".join) | st.lists(FRAGMENTS).map("".join)


def unescaped(text: str) -> str:
    """Return a part of a text as it is inside a string of JSON, else the text itself."""
    try:
        return str(json.loads(f'"{text}"', strict=False))
    except ValueError:
        return text


def parts(evidence: Evidence) -> Iterator[FoundCode | Piece]:
    for exchange in evidence.exchanges:
        yield from exchange.codes
        yield from exchange.pieces


by_name = pytest.mark.parametrize("sample", SAMPLES, ids=[sample.name for sample in SAMPLES])


@by_name
def test_a_sample_is_read(sample: Sample) -> None:
    assert list(described(read(sample.text))) == sample.expected


@by_name
def test_a_sample_is_read_with_the_line_ends_of_windows(sample: Sample) -> None:
    assert list(described(read(sample.text.replace("\n", "\r\n")))) == sample.expected


def test_there_are_many_samples_of_every_form() -> None:
    assert len(SAMPLES) >= 90
    assert {line.split()[0] for sample in SAMPLES for line in sample.expected} == set(Form)


@pytest.mark.parametrize("text", ["", " \n\t\n", "\x00\x01\x7fELF\x02 \ufffd\x00", "\u2028\x85", "\ud800 error"])
def test_a_text_without_evidence(text: str) -> None:
    assert not read(text)


@given(TEXTS)
def test_what_is_reported_stands_in_the_text_at_its_place(text: str) -> None:
    for part in parts(read(text)):
        written = text[part.start : part.end]
        if isinstance(part, Piece):
            assert part.value in (written, unescaped(written)) or part.value in unescaped(written)
        else:
            assert int(written) == part.code


@given(TEXTS)
def test_reading_is_not_changed_by_what_is_around_the_text(text: str) -> None:
    assert list(described(read(f"\n\n{text}\n\n"))) == list(described(read(text)))


CODES = st.integers(100, 999).filter(lambda code: not 100 <= code < 200)
LABELS = st.from_regex(r"[a-z][a-z0-9]{0,10}", fullmatch=True)
HOSTS = st.lists(LABELS, min_size=2, max_size=4).map(".".join)
PATHS = st.from_regex(r"/[a-z0-9/._-]{0,30}", fullmatch=True)
ADDRESSES = st.ip_addresses().map(str)
UUIDS = st.from_regex("[1-9][0-9]{16,19}", fullmatch=True) | st.uuids().map(str)


@given(CODES, HOSTS, PATHS, UUIDS)
def test_values_are_read_back_from_headers(code: int, host: str, path: str, uuid: str) -> None:
    text = f"> GET {path} HTTP/1.1\n> Host: {host}\n>\n< HTTP/1.1 {code} x\n< X-NWS-LOG-UUID: {uuid}\n"
    (exchange,) = read(text).exchanges
    assert (exchange.form, exchange.codes[0].code) == (Form.VERBOSE_CURL, code)
    assert [exchange.value(field) for field in (Field.HOST, Field.PATH, Field.UUID)] == [host, path, uuid]


@given(CODES, HOSTS, PATHS, UUIDS)
def test_values_are_read_back_from_a_browsers_list(code: int, host: str, path: str, uuid: str) -> None:
    text = f"Request URL: https://{host}{path}\nStatus Code: {code}\nx-nws-log-uuid: {uuid}"
    (exchange,) = read(text).exchanges
    assert (exchange.form, exchange.codes[0].code) == (Form.BROWSER, code)
    assert [exchange.value(field) for field in (Field.URL, Field.UUID)] == [f"https://{host}{path}", uuid]


@given(CODES | st.just(0), HOSTS, PATHS, ADDRESSES, st.integers(0, 99999))
def test_values_are_read_back_from_the_offline_log(code: int, host: str, path: str, address: str, time: int) -> None:
    text = f"20261124150112 {address} {host} {path} 502 22 2 {code} - {time} Mozilla/5.0 (X11) - GET HTTP/1.1 MISS 514"
    (exchange,) = read(text).exchanges
    assert (exchange.form, exchange.codes[0].code) == (Form.OFFLINE_LOG, code)
    fields = (Field.HOST, Field.PATH, Field.CLIENT_IP, Field.RESPONSE_TIME)
    assert [exchange.value(field) for field in fields] == [host, path, address, str(time)]


@given(CODES, HOSTS, PATHS, ADDRESSES, UUIDS)
def test_values_are_read_back_from_the_real_time_log(code: int, host: str, path: str, address: str, uuid: str) -> None:
    row = {"http_code": code, "host": host, "url": path, "client_ip": address, "uuid": uuid, "hit": "miss", "isp": "x"}
    for text in (json.dumps(row), json.dumps(row, indent=2), json.dumps([row])):
        (exchange,) = read(text).exchanges
        assert (exchange.form, exchange.codes[0].code) == (Form.REAL_TIME_LOG, code)
        fields = (Field.HOST, Field.PATH, Field.CLIENT_IP, Field.UUID)
        assert [exchange.value(field) for field in fields] == [host, path, address, uuid]


@given(CODES, PATHS, ADDRESSES)
def test_values_are_read_back_from_an_access_log(code: int, path: str, address: str) -> None:
    text = f'{address} - - [24/Nov/2026:15:01:12 +0800] "GET {path} HTTP/1.1" {code} 514 "-" "curl/8"'
    (exchange,) = read(text).exchanges
    assert (exchange.form, exchange.codes[0].code) == (Form.ACCESS_LOG, code)
    assert [exchange.value(field) for field in (Field.PATH, Field.CLIENT_IP)] == [path, address]


@given(CODES, HOSTS, PATHS, UUIDS)
def test_values_are_read_back_from_a_har_file(code: int, host: str, path: str, uuid: str) -> None:
    response = {"status": code, "headers": [{"name": "x-nws-log-uuid", "value": uuid}]}
    entry = {"request": {"method": "GET", "url": f"https://{host}{path}"}, "response": response}
    (exchange,) = read(json.dumps({"log": {"entries": [entry]}})).exchanges
    assert (exchange.form, exchange.codes[0].code) == (Form.HAR, code)
    assert [exchange.value(field) for field in (Field.URL, Field.UUID)] == [f"https://{host}{path}", uuid]


@pytest.mark.parametrize(
    ("text", "count", "is_cut"),
    [
        ("HTTP/1.1 514 x\n" * 3, 3, False),
        ("HTTP/1.1 514 x\n" * (MAX_LINES + 1), MAX_LINES, True),
        ("HTTP/1.1 514 x\n" * MAX_LINES + "\n", MAX_LINES, False),
        ("x" * MAX_CHARACTERS + " error 514", 0, True),
        ("HTTP/1.1 514 x\n" + " " * MAX_CHARACTERS, 1, False),
    ],
)
def test_a_long_text_is_cut(text: str, count: int, is_cut: bool) -> None:
    evidence = read(text)
    assert (sum(evidence.counts().values()), evidence.is_cut) == (count, is_cut)


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("HTTP/1.1 301 a\n\nHTTP/1.1 514 b", {514: 1, 301: 1}),
        ("error 502\n" * 3 + "error 514\nstatus 200", {502: 3, 514: 1, 200: 1}),
        ("502/504 errors", {502: 1, 504: 1}),
        ("The origin says error 502.\nHTTP/1.1 564 x\nServer: y", {564: 1, 502: 1}),
        ("nothing", {}),
    ],
)
def test_codes_are_counted_errors_first(text: str, counts: dict[int, int]) -> None:
    assert list(read(text).counts().items()) == list(counts.items())


def test_the_exchange_of_a_code_is_the_first_that_has_it() -> None:
    evidence = read("HTTP/1.1 301 a\n\nHTTP/1.1 514 b\nServer: c\n\nHTTP/1.1 514 d")
    exchange = evidence.exchange(514)
    assert exchange
    assert exchange.value(Field.SERVER) == "c"
    assert evidence.exchange(502) is None


def test_an_exchange_without_a_code_is_that_of_every_code() -> None:
    evidence = read(f"X-NWS-LOG-UUID: {UUID}")
    exchange = evidence.exchange(562)
    assert exchange
    assert (exchange.value(Field.UUID), exchange.code, exchange.value(Field.HOST)) == (UUID, None, "")


def test_an_empty_evidence_is_false() -> None:
    assert not read("hello")
    assert Evidence((Exchange(Form.TEXT),))


@pytest.mark.parametrize(
    "text",
    [
        pytest.param('curl "' + '\\\\"' * 8_000, id="an open quotation of curl"),
        pytest.param("'\\\\x16" * 8_000, id="bytes of a log"),
        pytest.param('{"http_code":514,"url":"/' + "\\\\n" * 8_000 + '"}', id="an address of many lines"),
        pytest.param(
            json.dumps(
                {
                    "log": {
                        "entries": [
                            {
                                "request": {
                                    "url": "/",
                                    "headers": [{"name": f"a{n}", "value": f"{n}"} for n in range(200)],
                                    "queryString": [{"name": "a", "value": "b"}] * 4_000,
                                },
                                "response": {"status": 502},
                            }
                        ]
                    }
                }
            ),
            id="a HAR file with many values",
        ),
    ],
)
def test_it_is_read_in_time_that_grows_with_the_text(text: str) -> None:
    def show() -> None:
        for exchange in read(text).exchanges:
            rows(exchange)

    assert cost(show) < 60
