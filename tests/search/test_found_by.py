"""The keywords are named that explain why a code was found."""

from typing import Any

import pytest

from gui.codes.catalogue import Command, Elsewhere, Fact, Neighbour, Party, Setting, StatusCode
from gui.search.found_by import found_by
from gui.search.indexed_code import IndexedCode
from gui.search.query import Query

KEYWORDS = StatusCode(
    404, "The origin timed out", "Check port 443.", Party.SUPPORT, ("slow origin", "Café 502", "slow")
)


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
