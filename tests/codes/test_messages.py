"""Messages: templates that are translated before their values are filled in, and values fit to be quoted."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.codes.messages import Message, printable, shortened, translatable

GERMAN = {"line {line}": "Zeile {line}", "{first} is like {second}": "{second} gleicht {first}"}


def test_a_message_is_translated_before_its_values_are_filled_in() -> None:
    message = Message("line {line}", {"line": "{line}"})
    assert message.text() == "line {line}"
    assert message.text(GERMAN.__getitem__) == "Zeile {line}"


def test_a_message_inside_a_message_is_translated_too() -> None:
    message = Message("{first} is like {second}", {"first": Message("line {line}", {"line": 3}), "second": "x"})
    assert message.text() == "line 3 is like x"
    assert message.text(GERMAN.__getitem__) == "x gleicht Zeile 3"


def test_marking_a_text_for_translators_does_not_change_it() -> None:
    assert translatable("line {line}") == "line {line}"


def test_what_could_change_a_terminal_is_replaced() -> None:
    assert printable("a\x1b[31m\n\u202eb 证") == "a�[31m��b 证"


@pytest.mark.parametrize(
    ("text", "short"),
    [
        pytest.param("a b", "a b", id="short"),
        pytest.param(" a\n\tb ", "a b", id="in one line"),
        pytest.param("\x1b[31ma\x07\u202e", "�[31ma��", id="printable"),
        pytest.param("证书", "证书", id="Chinese"),
        pytest.param("a" * 60, "a" * 60, id="as long as may be"),
        pytest.param("a" * 61, "a" * 59 + "…", id="cut"),
        pytest.param("", "", id="nothing"),
    ],
)
def test_a_typed_text_is_quoted_short_and_printable(text: str, short: str) -> None:
    assert shortened(text) == short


@given(st.text())
def test_any_typed_text_is_quoted_in_sixty_printable_characters(text: str) -> None:
    short = shortened(text)
    assert len(short) <= 60
    assert short.isprintable()
