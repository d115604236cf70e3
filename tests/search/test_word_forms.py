"""Words are compared by their stems, Chinese by pairs of characters, and words that say nothing not at all."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.search.word_forms import pairs, parts, says_nothing, stem, stems, telling, terms


@pytest.mark.parametrize(
    "forms",
    [
        "limit limits limited limiting limitation",
        "expire expired expires expiring expiry expiration",
        "validate validated validation valid",
        "certificate certificates certification",
        "redirect redirects redirected redirecting redirection",
        "refuse refused refusing",
        "loop looping loops looped",
        "deny denied denies",
        "throttle throttled throttling",
        "frequent frequently",
        "reset resetting resets",
        "ban banned banning",
    ],
)
def test_the_forms_of_a_word_have_one_stem(forms: str) -> None:
    assert len(set(map(stem, forms.split()))) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [("port", "post"), ("access", "acces"), ("ssl", "ss"), ("host", "hosted2"), ("time", "timeout"), ("证书", "证")],
)
def test_other_words_have_other_stems(one: str, other: str) -> None:
    assert stem(one) != stem(other)


@pytest.mark.parametrize(
    ("word", "nothing"),
    [
        ("error", True),
        ("error_code", True),
        ("怎么办", True),
        ("返回错误", True),
        ("a", True),
        ("", True),
        ("ssl_error", False),
        ("证书错误", False),
        ("514", False),
    ],
)
def test_some_words_say_nothing(word: str, nothing: bool) -> None:
    assert says_nothing(word) is nothing


def test_chinese_is_cut_at_words_that_say_nothing_and_into_pairs() -> None:
    assert telling("证书过期怎么办") == ["证书过期"]
    assert pairs("证书过期") == ["证书", "书过", "过期"]
    assert pairs("书") == ["书"]
    assert terms("the ssl_证书过期了") == ["ssl", "证书", "书过", "过期"]
    assert stems("limited limits") == {"limit"}


@given(st.text())
def test_parts_are_in_the_text_and_stems_are_their_beginnings(text: str) -> None:
    for part in parts(text):
        assert part in text
        assert part.startswith(stem(part)[:-1])
