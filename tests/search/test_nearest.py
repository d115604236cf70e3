"""The nearest codes are those with the rarest words."""

import pytest

from gui.codes.catalogue import StatusCode
from gui.search.index import Index
from gui.search.nearest import MOST, nearest
from gui.search.query import Query
from tests.search.searched import index_of, shown


def codes(text: str, index: Index, similar: tuple[int, ...] = ()) -> list[int]:
    places = nearest(Query.parse(text), index, similar)
    return [index.codes[place].status_code.code for place in places]


COMMON = [StatusCode(code, "origin", "b") for code in range(100, 110)]


@pytest.mark.parametrize(
    ("text", "better", "worse"),
    [
        pytest.param(
            "origin rare zebra", StatusCode(2, "rare", "b"), StatusCode(1, "origin", "b"), id="a rarer word first"
        ),
        pytest.param("one two zebra", StatusCode(2, "one two", "b"), StatusCode(1, "one", "b"), id="more words first"),
        pytest.param("one zebra", StatusCode(2, "one", "b"), StatusCode(1, "a", "one"), id="the meaning first"),
        pytest.param("limited zebra", StatusCode(2, "limits", "b"), StatusCode(1, "a", "b"), id="a form of a word"),
        pytest.param("slow 443 zebra", StatusCode(2, "a", "port 443"), StatusCode(1, "a", "b"), id="a number"),
        pytest.param("证书斑马", StatusCode(2, "证书", "b"), StatusCode(1, "a", "b"), id="Chinese"),
        pytest.param(
            "too many doors open",
            StatusCode(2, "a", "b", keywords=("many doors", "c")),
            StatusCode(1, "a", "b", keywords=("many", "doors")),
            id="the words of one keyword first",
        ),
    ],
)
def test_the_nearer_code_comes_first(text: str, better: StatusCode, worse: StatusCode) -> None:
    assert codes(text, index_of(worse, better, *COMMON))[0] == better.code


def test_at_most_so_many_codes_are_near() -> None:
    same = [StatusCode(code, "rare", "b") for code in range(MOST + 2)]
    others = [StatusCode(code, "a", "b") for code in range(500, 600)]
    assert codes("rare zebra", index_of(*same, *others)) == list(range(MOST))


def test_words_that_most_codes_have_are_noise() -> None:
    assert codes("origin zebra", index_of(*COMMON, StatusCode(1, "a", "b"))) == []


def test_a_code_far_behind_the_best_one_is_noise() -> None:
    index = index_of(StatusCode(1, "alpha beta gamma delta", "b"), StatusCode(2, "x", "delta"), *COMMON)
    assert codes("alpha beta gamma delta", index) == [1]


def test_similar_codes_are_near_in_their_order() -> None:
    assert codes("599", index_of(*COMMON), (107, 103, 999)) == [107, 103]


def test_ranges_exclude_the_other_codes() -> None:
    index = index_of(StatusCode(404, "rare", "b"), StatusCode(504, "rare", "b"), *COMMON)
    assert codes("5xx rare zebra", index) == [504]


def test_a_range_without_codes_excludes_none() -> None:
    assert 524 in shown("traffic jumped 20x within a minute")
    assert shown("timeout 53x") == shown("timeout 531-539")


def test_the_time_in_a_line_of_a_log_says_nothing() -> None:
    assert (
        shown("15:01:12 10#0: *55 upstream timed out (110: Connection timed out) while connecting to upstream")[0]
        == 533
    )
