"""The index knows which words stand where."""

import pytest

from gui.codes.catalogue import Party, StatusCode
from gui.search.ranking import Field, Match, TermRank
from tests.search.searched import index_of

INDEX = index_of(
    StatusCode(1, "no dns", "证书 dns", Party.ORIGIN, ("timeout dnssec", "origin-pull")),
    StatusCode(2, "Blocked", "Port 443, 32MB", None, ("证书过期", "limited")),
)


@pytest.mark.parametrize(
    ("word", "field", "match"),
    [
        pytest.param("dns", Field.MEANING, Match.WHOLE, id="a whole word"),
        pytest.param("time", Field.KEYWORDS, Match.START, id="the start of a word"),
        pytest.param("out", Field.KEYWORDS, Match.INSIDE, id="inside a word"),
        pytest.param("limits", Field.KEYWORDS, Match.FORM, id="another form"),
        pytest.param("书", Field.KEYWORDS, Match.START, id="a Chinese character"),
        pytest.param("过期", Field.KEYWORDS, Match.WHOLE, id="a pair of Chinese characters"),
        pytest.param("证书过期", Field.KEYWORDS, Match.WHOLE, id="a Chinese word"),
        pytest.param("过期的证书", Field.KEYWORDS, Match.WHOLE, id="Chinese words with a filler between"),
        pytest.param("过期证书", Field.KEYWORDS, Match.INSIDE, id="Chinese by its parts"),
        pytest.param("originpull", Field.KEYWORDS, Match.WHOLE, id="without its hyphen"),
        pytest.param("pull_origin", Field.KEYWORDS, Match.WHOLE, id="all parts of a word"),
        pytest.param("time-out", Field.KEYWORDS, Match.WHOLE, id="with a hyphen"),
        pytest.param("no dns", Field.MEANING, Match.WHOLE, id="a phrase"),
        pytest.param("443", Field.SUGGESTION, Match.WHOLE, id="a number"),
    ],
)
def test_a_word_has_the_rank_of_the_text_where_it_is_found_best(word: str, field: Field, match: Match) -> None:
    (rank,) = {*INDEX.ranks(word).values()} - {TermRank(is_inside=False, field=Field.SUGGESTION, match=Match.START)}
    assert rank == TermRank(match is Match.INSIDE, field, match)


@pytest.mark.parametrize("word", ["zebra", "dns zebra", "dns_zebra", "过期证", "书期", "44", "斑马证书"])
def test_other_words_are_found_nowhere(word: str) -> None:
    assert INDEX.ranks(word) == {}


def test_a_number_is_found_as_a_whole_and_with_its_unit() -> None:
    assert set(INDEX.number_ranks("443")) == set(INDEX.number_ranks("32")) == {1}
    assert INDEX.number_ranks("43") == {}


def test_keywords_are_known_by_their_stems() -> None:
    assert INDEX.keywords[frozenset(("timeout", "dnssec"))] == {0}
    assert INDEX.keywords[frozenset(("limit",))] == {1}
