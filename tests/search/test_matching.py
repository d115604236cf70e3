"""The codes that have all that a query asks for match it, and the best match is shown first."""

import pytest

from gui.codes.catalogue import Party, StatusCode
from gui.search.matching import rank
from gui.search.query import Query
from gui.search.ranking import Field, Match, Rank, TermRank
from gui.search.search import search
from tests.search.searched import index_of


def test_a_rank_says_how_the_code_and_each_term_are_found() -> None:
    index = index_of(StatusCode(514, "too often", "dns"))
    dns = TermRank(is_inside=False, field=Field.SUGGESTION, match=Match.WHOLE)
    often = TermRank(is_inside=False, field=Field.MEANING, match=Match.WHOLE)
    ranked = Rank(Match.START, (dns, often), distance=-1.5, code=514)
    assert rank(Query.parse("51 dns often"), 0, index, 1.5) == ranked


def ranked(text: str, **codes: StatusCode) -> str | None:
    best = next(iter(search(text, index_of(*codes.values())).ranked), None)
    return next((name for name, code in codes.items() if best and code is best.status_code), None)


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
        pytest.param("aa bb", StatusCode(2, "aa bb", "c"), StatusCode(1, "aa", "bb"), id="all words count"),
        pytest.param(
            "aa bb", StatusCode(2, "x", "aa bb"), StatusCode(1, "aa", "xbb"), id="the word found worst counts first"
        ),
        pytest.param(
            "locked", StatusCode(423, "a", "b"), StatusCode(1, "blocked", "b"), id="any whole word before inside a word"
        ),
        pytest.param("limit", StatusCode(2, "limited", "b"), StatusCode(1, "limitless", "b"), id="a form first"),
        pytest.param(
            "dns",
            StatusCode(2, "a", "b", None, ("dns",)),
            StatusCode(1, "a", "b", None, ("dns lookup",)),
            id="a keyword of its own before a part of one",
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
