"""Typos are mended, and other words are left alone."""

import pytest

from gui.search.query import Query
from gui.search.typos import mended
from tests.search.searched import INDEX


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("certifcate", ("certificate",), id="a letter left out"),
        pytest.param("timeoutt", ("timeout",), id="a letter too many"),
        pytest.param("gatewey", ("gateway",), id="another letter"),
        pytest.param("tiemout", ("timeout",), id="letters swapped"),
        pytest.param("ocnnection", ("connection",), id="the first two letters swapped"),
        pytest.param("cretifcate", ("certificate",), id="two in a long word"),
        pytest.param("faild dns", ("dns",), id="a typo in a word that says nothing"),
        pytest.param("sll", ("sll",), id="not in a short word"),
        pytest.param("gatwey2", ("gatwey2",), id="not in a name with digits"),
        pytest.param("shoe", ("shoe",), id="not into a short word that says nothing"),
        pytest.param("cname", ("cname",), id="no other first letter"),
        pytest.param("zebra yodel xylem wombat gatwey", ("zebra", "yodel", "xylem", "wombat", "gatwey"), id="too many"),
    ],
)
def test_a_word_is_mended_or_left_alone(text: str, words: tuple[str, ...]) -> None:
    assert mended(Query.parse(text), INDEX)[0].words == words


@pytest.mark.parametrize(
    ("text", "numbers", "named"),
    [("5144", ("514",), ("514",)), ("51", ("51",), ()), ("5144 5145", ("5144", "5145"), ())],
)
def test_a_number_of_four_digits_alone_is_a_typo_of_a_code(
    text: str, numbers: tuple[str, ...], named: tuple[str, ...]
) -> None:
    query, replaced = mended(Query.parse(text), INDEX)
    assert query.numbers == numbers
    assert replaced == named


def test_what_replaces_a_typo_is_named_once() -> None:
    assert mended(Query.parse("gatwey gatewey faild"), INDEX)[1] == ("gateway",)
