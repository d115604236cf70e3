"""A search that was not taken literally is explained in a line."""

import pytest

from gui.codes.catalogue import Catalogue
from gui.search.notes import no_match, note
from tests.search.searched import CATALOGUE, result


def said(text: str, *, is_offered: bool = False) -> str:
    return " ".join(sentence.text for sentence in note(text, result(text), [CATALOGUE], is_offered=is_offered))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("", "", id="no search"),
        pytest.param("514", "", id="a code"),
        pytest.param("certificate expired", "", id="all words"),
        pytest.param("status=514", "Read as 514", id="a code in a text"),
        pytest.param("502 zebra 564", "Read as 502, 564", id="codes in a text"),
        pytest.param("certifcate", "Showing certificate", id="a typo"),
        pytest.param(
            "certificate zebra",
            "No code has all of these; nearest first. Not found: zebra",
            id="a word that is not there",
        ),
        pytest.param(
            "certifcate zebra",
            "Showing certificate No code has all of these; nearest first. Not found: zebra",
            id="a typo and a word that is not there",
        ),
        pytest.param("dns handshake", "No code has all of these; nearest first.", id="words of several codes"),
        pytest.param(
            "dns zebra yodel xylem wombat quokka kiwi",
            "No code has all of these; nearest first. Not found: zebra, yodel, xylem, wombat, quokka, …",
            id="many words that are not there",
        ),
        pytest.param(
            "408",
            "408 is not in Tencent Cloud CDN's table. In standard HTTP it is Request Timeout. "
            "Nearest in meaning first.",
            id="an unknown code",
        ),
        pytest.param(
            "301",
            "301 is not in Tencent Cloud CDN's table. In standard HTTP it is Moved Permanently.",
            id="an unknown code that texts mention",
        ),
        pytest.param("443", "", id="a number of the texts that is no code anywhere"),
        pytest.param("zebra", "", id="nothing found: the table's place says so"),
    ],
)
def test_a_search_has_this_note(text: str, expected: str) -> None:
    assert said(text) == expected


def test_a_code_that_another_catalogue_has_is_worth_a_note() -> None:
    assert said("443", is_offered=True).startswith("443 is not in Tencent Cloud CDN's table.")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("zebra", ["No code mentions “zebra”."]),
        ("zz\n\x07" + "z" * 100, ["No code mentions “zz �" + "z" * 55 + "…”."]),
        ("505", ["505 is not in Tencent Cloud CDN's table.", "In standard HTTP it is HTTP Version Not Supported."]),
        ("599", ["599 is not in Tencent Cloud CDN's table.", "It is not a standard HTTP code either."]),
    ],
    ids=["a word", "signs", "a standard code", "no code"],
)
def test_a_search_without_results_is_answered(text: str, expected: list[str]) -> None:
    assert [sentence.text for sentence in no_match(text, result(text), [CATALOGUE])] == expected


def test_a_code_that_several_catalogues_lack_is_answered_with_all_names() -> None:
    catalogues = [Catalogue(f"/{name}", (), name) for name in ("ours.md", "theirs.md")]
    first = no_match("505", result("505"), catalogues)[0]
    assert first.text == "505 is in none of these catalogues: ours.md, theirs.md."


def test_sentences_are_translated_and_what_was_typed_is_no_template() -> None:
    texts = {"No code mentions “{text}”.": "Nichts zu {text}", "Showing {words}": "Statt dessen {words}", ", ": ", "}
    assert no_match("{zebra}", result("{zebra}"), [CATALOGUE], texts.__getitem__)[0].text == "Nichts zu {zebra}"
    assert (
        note("certifcate", result("certifcate"), [CATALOGUE], texts.__getitem__)[0].text == "Statt dessen certificate"
    )
