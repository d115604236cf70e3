"""Sentences that are used in several places say the right things."""

import pytest

from gui.codes.catalogue import Party, Source
from gui.codes.sentences import request_path, source_name

PATH = "The request goes from the client through the CDN to the origin."


@pytest.mark.parametrize(
    ("party", "text"),
    [
        pytest.param(None, PATH, id="no party"),
        pytest.param(Party.CLIENT, f"{PATH} Check: Client.", id="client"),
        pytest.param(Party.CDN, f"{PATH} Check: CDN settings.", id="CDN"),
        pytest.param(Party.ORIGIN, f"{PATH} Check: Origin.", id="origin"),
        pytest.param(Party.SUPPORT, f"{PATH} Ask Tencent Cloud.", id="support"),
    ],
)
def test_the_request_path_in_words_says_whom_to_turn_to(party: Party | None, text: str) -> None:
    assert request_path(party) == text


@pytest.mark.parametrize(
    ("source", "name"),
    [
        pytest.param(Source("{a}", "https://a"), "{a}", id="no date"),
        pytest.param(Source("a", "https://a", "2025-10-10"), "a, 2025-10-10", id="a date"),
        pytest.param(
            Source("a", "https://a", "2025-10-10", third_party=True),
            "a, 2025-10-10, by a third party",
            id="third party",
        ),
        pytest.param(None, "our own reading", id="no source"),
    ],
)
def test_a_source_has_a_title_a_date_and_says_if_it_is_not_the_vendors(source: Source | None, name: str) -> None:
    assert source_name(source) == name


def test_a_sources_name_is_translated() -> None:
    texts = {"{source}, by a third party": "fremd: {source}", "our own reading": "eigene Deutung"}
    assert source_name(Source("a", "", third_party=True), texts.__getitem__) == "fremd: a"
    assert source_name(None, texts.__getitem__) == "eigene Deutung"
