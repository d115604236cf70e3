"""The examples of searches find something."""

import pytest

from gui.search.examples import TABLE
from gui.search.indexed_code import IndexedCode
from gui.search.query import Query


@pytest.mark.parametrize("search", [search for row in TABLE for search in row.searches])
def test_each_finds_something(indexed_codes: tuple[IndexedCode, ...], search: str) -> None:
    assert any(map(Query.parse(search).matches, indexed_codes))
