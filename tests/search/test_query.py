"""A text is read as numbers, ranges and words."""

import pytest

from gui.search.query import MAX_LENGTH, MAX_TERMS, Query


@pytest.mark.parametrize(
    ("text", "query"),
    [
        pytest.param("", Query(), id="nothing"),
        pytest.param("514, 502/503", Query(("514", "502", "503")), id="numbers"),
        pytest.param("53x 5XX 531-53", Query(ranges=((530, 539), (500, 599), (531, 539))), id="ranges"),
        pytest.param('"origin server" dns', Query(words=("origin server", "dns")), id="a phrase"),
        pytest.param('"514"', Query(("514",)), id="a number in quotation marks"),
        pytest.param("32MB", Query(("32",), words=("mb",)), id="a size"),
        pytest.param("the ssl error", Query(words=("ssl",)), id="words that say nothing are left out"),
        pytest.param("the error", Query(words=("the", "error")), id="unless there are no others"),
        pytest.param("error 514", Query(("514",)), id="and no numbers"),
        pytest.param("SSL证书", Query(words=("ssl", "证书")), id="two scripts"),
        pytest.param("514错误", Query(("514",)), id="a number before Chinese"),
        pytest.param("证书过期，怎么办？", Query(words=("证书过期",)), id="Chinese punctuation"),
        pytest.param("net::ERR_CERT [x]", Query(words=("net::err_cert",)), id="signs inside a word stay"),
        pytest.param("dns DNS dns", Query(words=("dns",)), id="each once"),
    ],
)
def test_a_text_is_read_as_this_query(text: str, query: Query) -> None:
    assert Query.parse(text) == query


def test_of_a_long_text_only_the_beginning_is_read() -> None:
    assert Query.parse("dns " * MAX_LENGTH + "zebra").words == ("dns",)
    many = Query.parse(" ".join(f"word{number} {number}" for number in range(MAX_TERMS + 50)))
    assert len(many.words) == len(many.numbers) == MAX_TERMS
