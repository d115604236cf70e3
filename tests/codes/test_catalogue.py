"""Status codes and catalogues as values, and what a catalogue's error says."""

import pytest

from gui.codes.catalogue import Catalogue, CatalogueError, Party, Source, StatusCode
from gui.codes.messages import Message

CODE = StatusCode(514, "Too often", "Wait.", Party.CDN, ("limit",))


def test_values_with_equal_fields_are_equal_and_have_one_hash() -> None:
    same = StatusCode(514, "Too often", "Wait.", Party.CDN, ("limit",))
    assert {CODE, same, CODE._replace(meaning="Other")} == {CODE, CODE._replace(meaning="Other")}
    assert Catalogue("a", (CODE,), "A") == Catalogue("a", (same,), "A")
    assert hash(Catalogue("a", (CODE,), "A")) == hash(Catalogue("a", (same,), "A"))


@pytest.mark.parametrize("value", [CODE, Catalogue("a", (CODE,), "A")], ids=["status code", "catalogue"])
def test_a_value_cannot_be_changed(value: StatusCode | Catalogue) -> None:
    with pytest.raises(AttributeError):
        value.meaning = "Other"  # type: ignore[misc, union-attr]


@pytest.mark.parametrize(
    ("catalogue", "page"),
    [
        pytest.param(
            Catalogue("f", (), "n", "https://a", "2024-12-30", "t"), Source("t", "https://a", "2024-12-30"), id="all"
        ),
        pytest.param(Catalogue("f", (), "n", title="t"), Source("t", ""), id="a title alone"),
        pytest.param(Catalogue("f", (), "n", "https://a"), Source("n", "https://a"), id="an address alone"),
        pytest.param(Catalogue("f", (), "n", "", "2024-12-30"), None, id="neither"),
    ],
)
def test_a_catalogue_has_a_page_if_its_file_names_one(catalogue: Catalogue, page: Source | None) -> None:
    assert catalogue.page == page


def test_every_party_has_a_name_of_its_own() -> None:
    assert [party.label for party in Party] == ["Client", "CDN settings", "Origin", "Tencent Cloud"]


def test_an_error_says_where_the_fault_is_and_what_is_wrong() -> None:
    error = CatalogueError("this is {found}. Write {wanted}.", found="“x”", wanted="a number")
    error.places = ("a.toml", Message("entry {number}", {"number": 2}), "code")
    assert str(error) == "a.toml: entry 2: code: this is “x”. Write a number."


def test_an_error_is_translated_except_names_and_values() -> None:
    error = CatalogueError("{first} has the same code.", first=Message("line {line}", {"line": 3}))
    error.places = ("line {line}", Message("line {line}", {"line": 5}))
    german = {"line {line}": "Zeile {line}", "{first} has the same code.": "{first} hat denselben Code.", ": ": " – "}
    assert error.text(german.__getitem__) == "line {line} – Zeile 5 – Zeile 3 hat denselben Code."
