"""A typed text finds these codes: the table of the specification, line by line, and its rules."""

import re
import string
from collections.abc import Callable
from functools import partial

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from gui.search.fillers import CHINESE_FILLERS, FILLERS
from gui.search.found_by import found_by
from gui.search.indexed_code import IndexedCode
from gui.search.marks import marks
from gui.search.matching import matches
from gui.search.nearest import MOST
from gui.search.notes import no_match, note
from gui.search.query import Query
from gui.search.ranking import Field
from gui.search.word_forms import says_nothing
from tests.cost import cost
from tests.search.searched import CATALOGUE, INDEX, current, found, result, shown

CODES = [status_code.code for status_code in CATALOGUE.codes]
SAY_NOTHING = [*sorted(FILLERS - {"to"}), *CHINESE_FILLERS]
FIVES = [code for code in CODES if 500 <= code < 600]


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
        pytest.param('"514"', [514], id="a number in quotation marks"),
        pytest.param("5xx timeout", [504, 533, 537, 563, 567], id="code and word narrow"),
        pytest.param("timeout 53x", [533, 537], id="word and code narrow"),
        pytest.param("502 504 505 gateway", [502, 504], id="codes are alternatives, words narrow"),
        pytest.param("console", [514], id="a word of the suggestion"),
        pytest.param("workorder", [], id="not in the links' addresses"),
        pytest.param("nxdomain", [531], id="a keyword"),
        pytest.param("证书过期", [539], id="a Chinese keyword"),
        pytest.param("cdn settings", [403, 429, 503, 514, 566], id="a party"),
        pytest.param("Tencent Cloud", [509, 524, 562, 563, 567, 614], id="a party by its name"),
        pytest.param("locked", [403, 423, 509, 514, 532, 566], id="the standard HTTP name, and blocked"),
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
        pytest.param("zebra", None, id="nothing"),
    ],
)
def test_a_text_has_this_best_match(text: str, code: int | None) -> None:
    assert current(text) == code


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


LIKELY = st.sampled_from('0123456789xX-–~,;/" \n.*(certifae源站超时证书SL')
ANYTHING = st.text(max_size=60) | st.text(LIKELY, max_size=40)
TEXT_WORDS = sorted({word for indexed in INDEX.codes for text in indexed.texts for word in text.split()})
WORDS = st.sampled_from(TEXT_WORDS)
# Words whose place in a text does not change what they mean.
PLAIN_WORDS = st.sampled_from([word for word in TEXT_WORDS if not re.search('[0-9"]', word)])
LETTERS = st.text(string.ascii_letters, min_size=1, max_size=8)


@given(ANYTHING)
def test_no_typed_text_raises_an_error(text: str) -> None:
    found = result(text)
    note(text, found, [CATALOGUE])
    no_match(text, found, [CATALOGUE])
    for indexed in INDEX.codes[:3]:
        marks(found.query, indexed.status_code.meaning)
        found_by(found.query, indexed)


@given(ANYTHING)
def test_a_result_is_consistent(text: str) -> None:
    found = result(text)
    assert sorted(map(id, found.ranked)) == sorted(map(id, found.codes))
    assert {indexed.status_code.code for indexed in found.codes} >= set(found.read_as)
    assert not found.is_near or len(found.codes) <= MOST
    assert not found.is_sorted or found.ranked == found.codes
    assert found.is_sorted or found.codes == tuple(indexed for indexed in INDEX.codes if indexed in found.codes)


@given(st.sampled_from(INDEX.codes), st.text(string.whitespace, max_size=3), st.text(string.whitespace, max_size=3))
def test_an_exact_code_is_always_current(indexed: IndexedCode, before: str, after: str) -> None:
    text = f"{before}{indexed.status_code.code}{after}"
    assert indexed.status_code.code in found(text)
    assert current(text) == indexed.status_code.code


@given(st.sampled_from(INDEX.codes), st.data())
def test_words_that_are_all_in_one_code_are_never_answered_by_the_nearest(
    indexed: IndexedCode, data: st.DataObject
) -> None:
    words = [word for text in indexed.texts[: Field.MORE] for word in text.split()]
    text = " ".join(data.draw(st.lists(st.sampled_from(words), min_size=1, max_size=6)))
    assert not result(text).is_near


@given(st.lists(PLAIN_WORDS | LETTERS, min_size=1, max_size=5), st.sampled_from(SAY_NOTHING), st.data())
def test_a_word_that_says_nothing_changes_nothing(words: list[str], filler: str, data: st.DataObject) -> None:
    assume(not all(map(says_nothing, words)))
    more = words.copy()
    more.insert(data.draw(st.integers(0, len(words))), filler)
    assert result(" ".join(more)) == result(" ".join(words))


@given(st.lists(PLAIN_WORDS | LETTERS, min_size=2, max_size=6), st.data())
def test_the_order_of_words_changes_nothing(words: list[str], data: st.DataObject) -> None:
    one, other = result(" ".join(words)), result(" ".join(data.draw(st.permutations(words))))
    assert (one.codes, one.ranked, one.is_near) == (other.codes, other.ranked, other.is_near)
    assert set(one.query.words) == set(other.query.words)


@given(st.lists(WORDS | LETTERS, min_size=1, max_size=5), st.data())
def test_a_query_with_fewer_words_matches_all_that_it_matched(words: list[str], data: st.DataObject) -> None:
    query = Query.parse(" ".join(words))
    fewer = query._replace(words=tuple(word for word in query.words if data.draw(st.booleans())))
    assert set(matches(fewer, INDEX)) >= set(matches(query, INDEX))


WIDE = {ord(letter): chr(ord(letter) + 0xFEE0) for letter in string.ascii_letters + string.digits}
VARIANTS = st.sampled_from([str.upper, str.lower, str.swapcase, str.title, lambda text: text.translate(WIDE)])


@given(st.lists(PLAIN_WORDS, min_size=1, max_size=3), VARIANTS, st.sampled_from(["", "\u0301", "\u0308", "\u200b"]))
def test_case_width_and_accents_make_no_difference(words: list[str], vary: Callable[[str], str], accent: str) -> None:
    text = " ".join(words)
    varied = "".join(f"{letter}{accent}" if letter.isalpha() else letter for letter in vary(text))
    assert found(varied) == found(text)


@pytest.mark.parametrize("text", ["x" * 100_000, "514 " * 25_000, "a1 .* " * 17_000, '"' * 100_000, "证" * 100_000])
def test_a_hundred_thousand_characters_are_harmless(text: str) -> None:
    assert cost(partial(result, text)) < 60  # the bench has the figure; this finds what grows with the square


@pytest.mark.parametrize(
    ("text", "codes", "missing"),
    [
        pytest.param("certificate zebra", [539], ("zebra",), id="a word that no code has"),
        pytest.param("curl: (99) certificate has expired", [539], ("99",), id="words that say nothing are not named"),
        pytest.param("dns handshake", [538, 531], (), id="each word is in another code"),
        pytest.param("53x timeout zebra", [533, 537], ("zebra",), id="a range excludes the others"),
        pytest.param("斑马 certificate 过期了", [539], ("斑马",), id="two languages"),
        pytest.param("redirects redirected redirection zebra", [423], ("zebra",), id="forms of a word"),
    ],
)
def test_if_no_code_has_all_words_the_nearest_are_shown(text: str, codes: list[int], missing: tuple[str, ...]) -> None:
    assert result(text).is_near
    assert shown(text)[: len(codes)] == codes
    assert result(text).not_found == missing


@pytest.mark.parametrize("text", ["zebra", "qqqqqqqqqq", "pizza recipe", "今天天气很好", "xyzzy 99999", "lorem ipsum"])
def test_a_text_without_any_relation_has_no_results(text: str) -> None:
    assert shown(text) == []
    assert result(text).is_near


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        pytest.param("HTTP/1.1 514 Frequency Capped", (514,), id="a status line"),
        pytest.param("HTTP/1.1 514", (514,), id="the code of a status line"),
        pytest.param('203.0.113.9 - "GET /a HTTP/1.1" status=514 8123', (514,), id="a field"),
        pytest.param("users get 514 since noon", (514,), id="a sentence"),
        pytest.param("502 x564y 564 since noon", (502, 564), id="several"),
        pytest.param("HTTP/1.1 302 zebra 514", (514,), id="a code that no catalogue has does not matter"),
        pytest.param("nginx 返回了 504，怎么办", (504,), id="Chinese"),
    ],
)
def test_a_code_is_read_from_a_text(text: str, codes: tuple[int, ...]) -> None:
    assert result(text).read_as == tuple(shown(text)) == codes
    assert result(text).is_sorted
    assert not result(text).is_near


@pytest.mark.parametrize("text", ["error 514", "514错误", "514 frequency", "状态码 514"])
def test_a_code_with_words_that_fit_is_not_worth_a_note(text: str) -> None:
    assert found(text) == [514]
    assert result(text).read_as == ()


@pytest.mark.parametrize("text", ["took 514 ms zebra", "zebra:514/udp", "port 514 zebra", "514 bytes of zebra"])
def test_other_numbers_are_no_codes(text: str) -> None:
    assert result(text).read_as == ()


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        pytest.param("505", (505,), id="a code"),
        pytest.param("505 506 timeout", (505, 506), id="two"),
        pytest.param("514", (), id="a code of the catalogue"),
        pytest.param("50", (), id="two digits"),
        pytest.param("5040", (), id="four digits"),
        pytest.param("the API answers with status 599 to each of our three oldest clients", (599,), id="a sentence"),
        pytest.param("599 oranges, bananas, apples, pears, lemons, melons", (), id="a number of a long text"),
    ],
)
def test_unknown_codes_are_told(text: str, codes: tuple[int, ...]) -> None:
    assert result(text).unknown == codes


def test_an_unknown_code_leads_to_those_that_mean_something_similar() -> None:
    assert shown("522") == [533, 563, 504]
    assert shown("error 522 from our zebra") == [533, 563, 504]
    assert shown("505") == []


@pytest.mark.parametrize(
    ("text", "mended", "best"),
    [
        pytest.param("certifcate", ("certificate",), 539, id="a letter left out"),
        pytest.param("tiemout 53x", ("timeout",), 537, id="letters swapped"),
        pytest.param("gatway eror", ("gateway",), 502, id="a typo in a word that says nothing is not named"),
        pytest.param("5144", ("514",), 514, id="a digit too many"),
    ],
)
def test_a_typo_is_mended_first(text: str, mended: tuple[str, ...], best: int) -> None:
    assert result(text).mended == mended
    assert not result(text).is_near
    assert current(text) == best


@pytest.mark.parametrize(
    ("text", "best"), [("eror ssl", 538), ("证书过期怎么办", 539), ("源站超时", 504), ("SSL握手", 538)]
)
def test_no_note_is_needed_if_the_rest_says_nothing(text: str, best: int) -> None:
    assert note(text, result(text), [CATALOGUE]) == ()
    assert current(text) == best
