"""A typed text finds these codes: the table of the specification, line by line, and its rules."""

import string
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.codes.catalogue import Catalogue, Command, Elsewhere, Fact, Neighbour, Party, Setting, StatusCode
from gui.codes.catalogue_file import load
from gui.search.marks import marks
from gui.search.query import IndexedCode, Query, best, fold, found_by, index_codes, unknown_codes

INDEXED_CODES = tuple(map(IndexedCode, load().codes))
CODES = [indexed.status_code.code for indexed in INDEXED_CODES]
FIVES = [code for code in CODES if 500 <= code < 600]


def found(text: str) -> list[int]:
    query = Query.parse(text)
    return [indexed.status_code.code for indexed in INDEXED_CODES if query.matches(indexed)]


def current(text: str) -> int | None:
    indexed = best(Query.parse(text), INDEXED_CODES)
    return indexed.status_code.code if indexed else None


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        pytest.param("", CODES, id="nothing finds all"),
        pytest.param("   \t", CODES, id="spaces find all"),
        pytest.param("514", [514], id="a code"),
        pytest.param("5", FIVES, id="one digit: codes that begin so"),
        pytest.param("53", [531, 532, 533, 537, 538, 539], id="two digits: codes that begin so"),
        pytest.param("443", [532, 533, 564], id="a number of the texts: the port"),
        pytest.param("301", [423], id="a number of the texts: the redirect"),
        pytest.param("32 MB", [413], id="a size"),
        pytest.param("32MB", [413], id="a size without a space"),
        pytest.param("2 KB", [414], id="a size of one digit"),
        pytest.param("3", [], id="only whole numbers of the texts, and no code begins so"),
        pytest.param("5xx", FIVES, id="the class"),
        pytest.param("5XX", FIVES, id="the class in capitals"),
        pytest.param("5x", FIVES, id="the class while it is being typed"),
        pytest.param("53x", [531, 532, 533, 537, 538, 539], id="the decade"),
        pytest.param(
            "4Xx 53X", [code for code in CODES if code // 100 == 4 or code // 10 == 53], id="a class or a decade"
        ),
        pytest.param("531-533", [531, 532, 533], id="the range with a hyphen"),
        pytest.param("531–533", [531, 532, 533], id="the range with a dash"),
        pytest.param("531 - 533", [531, 532, 533], id="the range with spaces"),
        pytest.param("533-531", [531, 532, 533], id="the range from its end"),
        pytest.param("531-53", [531, 532, 533, 537, 538, 539], id="the range while it is being typed"),
        pytest.param("(531-533).", [531, 532, 533], id="the range in a sentence"),
        pytest.param("531..533", [531, 532, 533], id="the range with dots"),
        pytest.param("531 to 533", [531, 532, 533], id="the range in words"),
        pytest.param("502 503", [502, 503], id="two codes"),
        pytest.param("502 or 503 and 509", [502, 503, 509], id="codes with words between"),
        pytest.param("4xx or 5xx", [code for code in CODES if 400 <= code < 600], id="classes with words between"),
        pytest.param("502, 503", [502, 503], id="two codes with a comma"),
        pytest.param("502，503、509", [502, 503, 509], id="codes with Chinese commas"),
        pytest.param("301/302", [423], id="numbers with a slash"),
        pytest.param("certificate", [532, 533, 539, 540, 564], id="a word"),
        pytest.param("CERT", [532, 533, 539, 540, 564], id="a part of a word, in capitals"),
        pytest.param("ＣＥＲＴ", [532, 533, 539, 540, 564], id="full-width"),
        pytest.param("çértificaté", [532, 533, 539, 540, 564], id="accents"),
        pytest.param("ssl handshake", [538], id="every word"),
        pytest.param("handshake ssl", [538], id="in any order"),
        pytest.param("handshake, (ssl)!", [538], id="punctuation around words"),
        pytest.param('"rewriting method"', [423], id="the phrase"),
        pytest.param("“rewriting method”", [423], id="the phrase in typographic quotation marks"),
        pytest.param('"rewriting meth', [423], id="the phrase while it is being typed"),
        pytest.param('"method rewriting"', [], id="the phrase in another order"),
        pytest.param('"514"', [], id="a number in quotation marks is no code"),
        pytest.param("5xx timeout", [504, 533, 537, 563, 567], id="code and word narrow"),
        pytest.param("timeout 53x", [533, 537], id="word and code narrow"),
        pytest.param("502 504 505 gateway", [502, 504], id="codes are alternatives, words narrow"),
        pytest.param("console", [514], id="a word of the suggestion"),
        pytest.param("workorder", [], id="not in the links' addresses"),
        pytest.param("nxdomain", [531], id="a keyword"),
        pytest.param("证书过期", [539], id="a Chinese keyword"),
        pytest.param("cdn settings", [403, 429, 503, 514, 566], id="a party"),
        pytest.param("Tencent Cloud", [509, 524, 562, 563, 567, 614], id="a party by its name"),
        pytest.param("locked", [403, 423, 509, 514, 566], id="the standard HTTP name, and blocked"),
        pytest.param("bad gateway", [502], id="the standard HTTP name of two words"),
        pytest.param(".* ? +", CODES, id="signs alone find all"),
        pytest.param("(certificate|dns)[", [], id="signs of regular expressions are signs"),
        pytest.param("99999999999999999999", [], id="a number that is no code"),
        pytest.param("٥١٤", [514], id="digits of another script"),
    ],
)
def test_a_text_finds_these_codes(text: str, codes: list[int]) -> None:
    assert found(text) == codes


@pytest.mark.parametrize(
    ("text", "code"),
    [
        pytest.param("514", 514, id="the exact code"),
        pytest.param("53", 531, id="the lowest code that begins so"),
        pytest.param("503 502", 502, id="the lower of two exact codes"),
        pytest.param("gateway", 502, id="the word in the meaning"),
        pytest.param("certificate", 539, id="in the meaning before in the suggestion of a lower code"),
        pytest.param("ssl", 538, id="in the meaning before in the keywords of a lower code"),
        pytest.param("expired", 539, id="in the keywords"),
        pytest.param("locked", 423, id="a whole word before the inside of a longer one"),
        pytest.param("443", 532, id="a number of the suggestions: the lower code"),
        pytest.param("53x timeout", 537, id="in the meaning before in the keywords"),
        pytest.param("no such thing", None, id="nothing"),
    ],
)
def test_a_text_has_this_best_match(text: str, code: int | None) -> None:
    assert current(text) == code


@pytest.mark.parametrize(
    ("text", "codes"),
    [("505", (505,)), ("505 506 timeout", (505, 506)), ("514", ()), ("50", ()), ("5040", ()), ("443", (443,))],
)
def test_unknown_codes_have_three_digits_and_are_not_in_the_catalogue(text: str, codes: tuple[int, ...]) -> None:
    assert unknown_codes(Query.parse(text), INDEXED_CODES) == codes


# Terms of the vendor's page, row by row: each finds its row.
TERMS = {
    400: "syntax, parse, request, HTTP, server",
    403: "rejected, access controls, referer, IP, blocklist, allowlist, authentication",
    404: "origin server, running normally, information, origin domain configurations",
    413: "content length, POST, exceeds the limit, content size, client, 32 MB, maximum, default",
    414: "URL length, exceeds the limit, 2 KB, maximum, default",
    423: "looping request, 301/302, HTTPS, origin-pull, rewriting method, origin server",
    499: "client, closes the connection, status, timeout, configuration",
    502: "gateway error, business origin server",
    503: "COS, frequency control, triggered, cache configuration, no-cache, no-store, no-cache/no-store, origin server",
    509: "blocked, CC attack, ticket",
    514: "IP access frequency, exceeds the limit, frequency control, configuration, CDN console",
    531: "error, resolving, origin-pull domain name, HTTP request, domain name resolution, configuration",
    532: "establish, connection, HTTPS request, port 443, status, certificate configuration, availability",
    533: "origin-pull, connection timeout, HTTPS request, port 443, status, certificate configuration, availability",
    537: "data reception timeout, HTTPS request, stability, business origin server",
    538: "SSL handshake, HTTPS request, compatibility, protocol, algorithm, origin server",
    539: "certificate validation, HTTPS request, validity period, completeness, certificate chain, configured",
    540: "certificate domain name validation, HTTPS request, origin server, correctly configured",
    562: "establish, connection, HTTPS request, ticket, X-NWS-LOG-UUID, troubleshooting",
    563: "connection timeout, HTTPS request, ticket, X-NWS-LOG-UUID, troubleshooting",
    564: "HTTP, origin request, protocol, load, bandwidth utilization, access limit, Follow Request, port 443, status,"
    " certificate configuration, no error, ticket, X-NWS-LOG-UUID, troubleshooting",
}


@pytest.mark.parametrize(
    ("code", "term"), [(code, term) for code, terms in TERMS.items() for term in terms.split(", ")]
)
def test_every_term_of_the_vendors_row_finds_it(code: int, term: str) -> None:
    assert code in found(term)


ANYTHING = st.text(max_size=60) | st.text(st.sampled_from('0123456789xX-–~,;/" \n.*(certifae'), max_size=40)
WORDS = st.sampled_from(sorted({word for indexed in INDEXED_CODES for word in indexed.all_text.split()}))


@given(ANYTHING)
def test_no_typed_text_raises_an_error(text: str) -> None:
    query = Query.parse(text)
    for indexed in INDEXED_CODES:
        query.matches(indexed)
        query.rank(indexed)
        marks(query, indexed.status_code.meaning)
    best(query, INDEXED_CODES)
    unknown_codes(query, INDEXED_CODES)


@given(ANYTHING)
def test_a_query_written_out_is_read_as_the_same_query(text: str) -> None:
    query = Query.parse(text)
    assert Query.parse(str(query)) == query


@given(st.sampled_from(INDEXED_CODES), st.text(string.whitespace, max_size=3), st.text(string.whitespace, max_size=3))
def test_an_exact_code_is_always_the_best_match(indexed: IndexedCode, before: str, after: str) -> None:
    text = f"{before}{indexed.status_code.code}{after}"
    assert indexed.status_code.code in found(text)
    assert current(text) == indexed.status_code.code


@given(st.lists(WORDS | st.text(string.ascii_letters, min_size=1, max_size=8), min_size=1, max_size=5), st.data())
def test_a_search_with_fewer_words_finds_all_that_it_found(words: list[str], data: st.DataObject) -> None:
    query = Query.parse(" ".join(words))
    kept = [word for word in query.words if data.draw(st.booleans())]
    fewer = Query(query.numbers, query.ranges, tuple(kept))
    assert all(fewer.matches(indexed) for indexed in INDEXED_CODES if query.matches(indexed))


WIDE = {ord(letter): chr(ord(letter) + 0xFEE0) for letter in string.ascii_letters + string.digits}
VARIANTS = st.sampled_from([str.upper, str.lower, str.swapcase, str.title, lambda text: text.translate(WIDE)])


@given(st.lists(WORDS, min_size=1, max_size=3), VARIANTS, st.sampled_from(["", "\u0301", "\u0308", "\u200b"]))
def test_case_width_and_accents_make_no_difference(words: list[str], vary: Callable[[str], str], accent: str) -> None:
    text = " ".join(words)
    varied = "".join(f"{letter}{accent}" if letter.isalpha() else letter for letter in vary(text))
    assert found(varied) == found(text)


@given(st.text(max_size=40), st.text(max_size=40))
def test_the_parts_of_a_text_are_folded_like_the_whole(one: str, other: str) -> None:
    assert fold(one + other) == fold(one) + fold(other)


def test_a_hundred_thousand_characters_are_harmless() -> None:
    for text in ("x" * 100_000, "514 " * 25_000, "a1 .* " * 17_000, '"' * 100_000, "\0\x1b[31m" * 20_000):
        query = Query.parse(text)
        assert best(query, INDEXED_CODES) is None or found(text)


@pytest.mark.parametrize("filler", ["error", "failed", "failure", "problem", "code"])
def test_a_word_that_says_nothing_excludes_no_code(filler: str) -> None:
    assert found(f"ssl {filler}") == found(f"{filler} ssl") == found("ssl") != []
    assert current(f"{filler} 514") == 514


def test_an_ssl_error_is_one_of_the_handshake_or_the_certificate() -> None:
    assert {538, 539, 540} <= set(found("ssl error"))


KEYWORDS = StatusCode(
    404, "The origin timed out", "Check port 443.", Party.SUPPORT, ("slow origin", "Café 502", "slow")
)


def test_the_codes_of_catalogues_are_in_order_and_equal_ones_in_that_of_the_catalogues() -> None:
    own, vendors = (
        Catalogue(name, tuple(StatusCode(code, "m", "s") for code in codes), name)
        for name, codes in {"own": (514, 599), "vendors": (400, 514)}.items()
    )
    found = [(indexed.status_code.code, indexed.catalogue.name) for indexed in index_codes([own, vendors])]
    assert found == [(400, "vendors"), (514, "own"), (514, "vendors"), (599, "own")]


@pytest.mark.parametrize(
    ("text", "keywords"),
    [
        pytest.param("slow", ("slow origin",), id="the first keyword with the word"),
        pytest.param("SLOW cafe", ("slow origin", "Café 502"), id="a keyword for each word"),
        pytest.param("slow origin", ("slow origin",), id="each once"),
        pytest.param("origin", (), id="in the meaning"),
        pytest.param("port", (), id="in the suggestion"),
        pytest.param("found", (), id="in the name in standard HTTP"),
        pytest.param("tencent", (), id="in the party's name"),
        pytest.param("support", ("support",), id="in what files call the party"),
        pytest.param("502", ("Café 502",), id="a number"),
        pytest.param("443", (), id="a number in the suggestion"),
        pytest.param("40", (), id="the beginning of the code"),
        pytest.param("zebra", (), id="nowhere"),
        pytest.param("", (), id="nothing"),
        pytest.param("4xx", (), id="a range"),
    ],
)
def test_keywords_explain_what_nothing_else_does(text: str, keywords: tuple[str, ...]) -> None:
    assert found_by(Query.parse(text), IndexedCode(KEYWORDS)) == keywords


@pytest.mark.parametrize(
    "part",
    [
        {"also": (Fact("It is **slow**."),)},
        {"elsewhere": (Elsewhere("EdgeOne", "slow"),)},
        {"settings": (Setting("Timeout", "slow"),)},
        {"commands": (Command("slow or not", "curl"),)},
        {"neighbours": (Neighbour(1, "slow"),)},
    ],
    ids=lambda part: next(iter(part)),
)
def test_a_keyword_explains_nothing_if_the_page_has_its_word(part: dict[str, Any]) -> None:
    assert found_by(Query.parse("slow"), IndexedCode(KEYWORDS._replace(**part))) == ()
