"""Messages: templates that can be translated, and values in a form that a message can quote."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

Translate = Callable[[str], str]
"""A function that takes a text and returns it in the user's language."""


def translatable(text: str) -> str:
    """Return the text itself. The call marks it for `pyside6-lupdate`, which collects the texts to translate."""
    return text


COLON, COMMA, STOP = translatable(": "), translatable(", "), translatable(". ")
"""What stands between a place and what is said of it, between the items of a list, and between sentences."""
SOURCE_IN_BRACKETS = translatable(" ({source})")
"""The source of a fact, right after the fact."""


class Message(NamedTuple):
    """A template with {names}, and the values to fill in, which may be messages themselves."""

    template: str
    values: Mapping[str, object]

    def text(self, tr: Translate = str) -> str:
        """Return the message in the user's language."""
        values = {name: value.text(tr) if isinstance(value, Message) else value for name, value in self.values.items()}
        return tr(self.template).format(**values)


def printable(text: str) -> str:
    """Return the text with � for each character that could move the cursor or reverse the direction of the text."""
    return "".join(character if character.isprintable() else "�" for character in text)


def visible(text: str) -> str:
    """Return the text without the characters that `printable` replaces. It is safe to copy."""
    return "".join(character for character in text if character.isprintable()).strip()


def shortened(text: str, limit: int = 60) -> str:
    """Return the text in a form that a message can quote: printable, in one line, at most `limit` characters."""
    line = printable(" ".join(text.split()))
    return line if len(line) <= limit else f"{line[: limit - 1]}…"
