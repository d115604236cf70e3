"""The checks of a file's values; the tests of entries and reader have the messages."""

from collections.abc import Callable
from datetime import date

import pytest

from gui.codes import catalogue_checks as checks
from gui.codes.catalogue import CatalogueError


def refusal(check: Callable[[], object]) -> str:
    with pytest.raises(CatalogueError) as raised:
        check()
    return str(raised.value)


def test_places_are_named_from_the_outside_inwards() -> None:
    with pytest.raises(CatalogueError) as raised, checks.at("file"), checks.at(checks.line(3)), checks.at("code"):
        raise CatalogueError("wrong.")
    assert str(raised.value) == "file: line 3: code: wrong."


@pytest.mark.parametrize("limit", [3, checks.MAX_LINE])
def test_a_text_may_be_as_long_as_its_limit(limit: int) -> None:
    assert checks.text("x" * limit, limit) == "x" * limit
    assert refusal(lambda: checks.text("x" * (limit + 1), limit)) == (
        f"this is too long. Write at most {limit} characters."
    )


def test_a_list_may_have_as_many_items_as_its_limit() -> None:
    numbers = list(range(checks.MAX_ITEMS))
    assert checks.items(numbers, "[1]", lambda item: item) == tuple(numbers)
    assert refusal(lambda: checks.items([*numbers, 0], "[1]", lambda item: item)).startswith("this list is too long.")


def test_the_second_item_is_named_if_it_is_wrong() -> None:
    assert refusal(lambda: checks.items(["a", 1], "[1]", checks.text)).startswith("item 2: this is 1.")


def test_a_table_has_its_required_fields_and_no_unknown_ones() -> None:
    values = {"a": 1, "b": 2}
    assert checks.table(values, ("a",), ("b", "c")) is values
    assert refusal(lambda: checks.table(values, ("a", "c"), ("b",))).startswith("the field “c” is missing.")
    assert refusal(lambda: checks.table(values, ("a",), ("c",))).startswith("the field “b” is not known here.")


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("http://a", "http://a"),
        ("https://a.example/b?c=%20#d", "https://a.example/b?c=%20#d"),
        ("https://例え.example/(1)", "https://xn--r8jz45g.example/(1)"),
    ],
)
def test_a_web_address_is_encoded(address: str, expected: str) -> None:
    assert checks.address({"address": address}) == expected


@pytest.mark.parametrize(
    "address",
    ["a", "HTTP//a", "ftp://a", "javascript:alert(1)", "file:///a", "https://", "http:///a", "http://a b", "//a"],
)
def test_anything_else_is_no_address(address: str) -> None:
    assert refusal(lambda: checks.address({"address": address})).startswith(f"address: this is “{address}”.")


def test_what_a_table_lacks_is_empty() -> None:
    assert checks.line_of({}, "title") == checks.address({}) == checks.day({}) == ""
    assert checks.day({"date": date(2024, 12, 30)}) == "2024-12-30"
