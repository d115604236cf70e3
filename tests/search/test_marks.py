"""The words and numbers of a query are found in a text, so that they can be marked."""

import pytest

from gui.search.marks import MAX_MARKS, marks
from gui.search.query import Query


@pytest.mark.parametrize(
    ("text", "searched", "marked"),
    [
        pytest.param("The certificate", "cert", ["cert"], id="a part"),
        pytest.param("SSL over ssl", "ssl", ["SSL", "ssl"], id="each, whatever the case"),
        pytest.param("Ｃafé ok", "cafe", ["Ｃafé"], id="accents and widths keep their places"),
        pytest.param("cafe\u0301 ok", "cafe ok", ["cafe\u0301", "ok"], id="a combining accent belongs to its letter"),
        pytest.param("port 443, not 4430", "443", ["443"], id="whole numbers"),
        pytest.param("the origin server", '"origin server"', ["origin server"], id="a phrase"),
        pytest.param("cert certificate", "cert certificate", ["cert", "certificate"], id="the longer term first"),
        pytest.param("abc", "a b", ["a", "b"], id="one right after the other"),
        pytest.param("certificate", "5xx", [], id="classes mark nothing"),
        pytest.param("certificate", "", [], id="no search marks nothing"),
    ],
)
def test_marks_are_where_the_terms_are(text: str, searched: str, marked: list[str]) -> None:
    spans = marks(Query.parse(searched), text)
    # An accent may follow a letter as a character of its own. Then the mark includes it.
    assert [text[start:end].rstrip("\u0301") for start, end in spans] == [part.rstrip("\u0301") for part in marked]


def test_only_so_many_places_are_marked() -> None:
    assert marks(Query.parse("a"), "a " * 1_000) == [(2 * number, 2 * number + 1) for number in range(MAX_MARKS)]
