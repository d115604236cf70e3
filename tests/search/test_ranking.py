"""The best match is shown first."""

import pytest

from gui.codes.catalogue import Party, StatusCode
from gui.search.query import IndexedCode, Query, best
from gui.search.ranking import Field, Match, Rank, TermRank, term_rank


@pytest.mark.parametrize(
    ("term", "rank"),
    [
        pytest.param("dns", TermRank(is_inside=False, field=Field.MEANING, match=Match.WHOLE), id="a whole word"),
        pytest.param("time", TermRank(is_inside=False, field=Field.KEYWORDS, match=Match.START), id="a word's start"),
        pytest.param("out", TermRank(is_inside=True, field=Field.KEYWORDS, match=Match.INSIDE), id="inside a word"),
        pytest.param("书", TermRank(is_inside=False, field=Field.SUGGESTION, match=Match.START), id="Chinese"),
        pytest.param("origin", TermRank(is_inside=False, field=Field.NAMES, match=Match.WHOLE), id="in the last text"),
    ],
)
def test_a_term_has_the_rank_of_the_text_where_it_is_found_best(term: str, rank: TermRank) -> None:
    assert term_rank(term, ["no dns", "timeout dnssec", "证书 dns", "origin"]) == rank


def test_a_term_that_is_found_nowhere_has_the_worst_rank() -> None:
    texts = ["a", "b", "c", "d inside"]
    assert term_rank("nowhere", texts) > term_rank("side", texts)


def test_a_rank_says_how_the_code_and_each_term_are_found() -> None:
    indexed = IndexedCode(StatusCode(514, "too often", "dns"))
    dns = TermRank(is_inside=False, field=Field.SUGGESTION, match=Match.WHOLE)
    often = TermRank(is_inside=False, field=Field.MEANING, match=Match.WHOLE)
    assert Query.parse("51 dns often").rank(indexed) == Rank(Match.START, (dns, often), 514)


def ranked(text: str, **codes: StatusCode) -> str | None:
    indexed_codes = {IndexedCode(status_code): name for name, status_code in codes.items()}
    indexed = best(Query.parse(text), indexed_codes)
    return indexed_codes[indexed] if indexed else None


@pytest.mark.parametrize(
    ("text", "better", "worse"),
    [
        pytest.param("404", StatusCode(404, "a", "b"), StatusCode(1, "404", "b"), id="code before meaning"),
        pytest.param("40", StatusCode(404, "a", "b"), StatusCode(1, "40", "b"), id="code prefix before meaning"),
        pytest.param("40", StatusCode(40, "a", "b"), StatusCode(4, "a", "40"), id="exact code first"),
        pytest.param(
            "dns", StatusCode(2, "dns", "b"), StatusCode(1, "a", "b", None, ("dns",)), id="meaning before keyword"
        ),
        pytest.param(
            "dns", StatusCode(2, "a", "b", None, ("dns",)), StatusCode(1, "a", "dns"), id="keyword before suggestion"
        ),
        pytest.param("dns", StatusCode(2, "the dns", "b"), StatusCode(1, "dnssec", "b"), id="whole word before part"),
        pytest.param(
            "dns",
            StatusCode(2, "dnssec", "b"),
            StatusCode(1, "a", "dns"),
            id="part of a word in the meaning before whole word in the suggestion",
        ),
        pytest.param("a b", StatusCode(2, "a b", "c"), StatusCode(1, "a", "b"), id="all words count"),
        pytest.param(
            "a b", StatusCode(2, "x", "a b"), StatusCode(1, "a", "xb"), id="the word that is found worst counts first"
        ),
        pytest.param(
            "locked", StatusCode(423, "a", "b"), StatusCode(1, "blocked", "b"), id="any whole word before inside a word"
        ),
        pytest.param("书", StatusCode(1, "证书", "b"), StatusCode(2, "b", "书"), id="Chinese has no inside of a word"),
        pytest.param("404", StatusCode(404, "a", "b"), StatusCode(4, "404", "404"), id="the code before all texts"),
        pytest.param(
            "443 302", StatusCode(2, "443", "302"), StatusCode(1, "a", "302"), id="of several numbers the best counts"
        ),
        pytest.param(
            "origin", StatusCode(2, "a", "origin"), StatusCode(1, "a", "b", Party.ORIGIN), id="suggestion before party"
        ),
    ],
)
def test_the_better_match_is_shown_first(text: str, better: StatusCode, worse: StatusCode) -> None:
    assert ranked(text, worse=worse, better=better) == "better"


def test_of_equal_matches_the_lower_code_is_best() -> None:
    assert ranked("dns", higher=StatusCode(7, "dns", "b"), lower=StatusCode(6, "dns", "b")) == "lower"
