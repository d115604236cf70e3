"""The examples of searches find something."""

import pytest

from gui.search.examples import TABLE
from tests.search.searched import found


@pytest.mark.parametrize("search", [search for row in TABLE for search in row.searches])
def test_each_finds_something(search: str) -> None:
    assert found(search)
