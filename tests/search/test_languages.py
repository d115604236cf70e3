"""A search finds the same codes whatever language is shown, and says what was found in the other."""

import pytest

from gui.codes.catalogue_file import load
from gui.languages import Language
from gui.search.found_by import found_by
from gui.search.index import Index
from gui.search.indexed_code import index_codes
from gui.search.query import Query
from gui.search.search import search
from tests.search.test_asked import ASKED

ENGLISH, CHINESE = (Index(index_codes([load(language=language)])) for language in Language)
SEARCHES = [*(text for text, _ in ASKED), "回源超时", "证书", "looping", "客户端主动断开连接", "handshake 握手"]


def test_everything_that_people_asked_finds_the_same_codes_in_both_languages() -> None:
    for text in SEARCHES:
        ranked = [[one.digits for one in search(text, index).ranked] for index in (ENGLISH, CHINESE)]
        assert ranked[0] == ranked[1], text


@pytest.mark.parametrize(
    ("text", "code", "index", "found"),
    [
        pytest.param("leech", 403, CHINESE, ("anti-leech",), id="English in Chinese, a keyword"),
        pytest.param(
            "hardly rejected", 403, CHINESE, ("The request was rejected",), id="English in Chinese, the meaning"
        ),
        pytest.param(
            "无法返回正确的信息", 404, ENGLISH, ("服务器无法返回正确的信息",), id="Chinese in English, the meaning"
        ),
        pytest.param("主动断开", 499, CHINESE, (), id="Chinese in Chinese"),
        pytest.param("looping", 423, ENGLISH, (), id="English in English"),
        pytest.param("源站", 502, CHINESE, (), id="the party"),
    ],
)
def test_what_was_found_in_the_other_language_is_named(
    text: str, code: int, index: Index, found: tuple[str, ...]
) -> None:
    indexed = next(one for one in index.codes if one.status_code.code == code)
    assert found_by(Query.parse(text), indexed) == found
