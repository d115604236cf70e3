"""Texts are folded so that case, width and accents make no difference."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.search.folding import fold


@pytest.mark.parametrize(
    ("text", "folded"), [("ＣＥＲＴ – Café", "cert - cafe"), ("“ß”", '"ss"'), ("٥١٤", "514"), ("a\u200bb", "ab")]
)
def test_a_text_is_folded(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text(max_size=40), st.text(max_size=40))
def test_the_parts_of_a_text_are_folded_like_the_whole(one: str, other: str) -> None:
    assert fold(one + other) == fold(one) + fold(other)
