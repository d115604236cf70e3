"""What messages are made of: templates that can be translated, and values that are fit to be quoted."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

Translate = Callable[[str], str]
"""Returns a text in the user's language."""


def translatable(text: str) -> str:
    """Return the text itself. The call marks it for `pyside6-lupdate`, which collects the texts to translate."""
    return text


class Message(NamedTuple):
    """A template with {names}, and the values to fill in, which may be messages themselves."""

    template: str
    values: Mapping[str, object]

    def text(self, tr: Translate = str) -> str:
        """Return the message in the user's language."""
        values = {name: value.text(tr) if isinstance(value, Message) else value for name, value in self.values.items()}
        return tr(self.template).format(**values)


def printable(text: str) -> str:
    """Return the text with � for each character that could move the cursor, or turn the direction of writing."""
    return "".join(character if character.isprintable() else "�" for character in text)


def shortened(text: str, limit: int = 60) -> str:
    """Return the text as a message can quote it: printable, in one line, at most `limit` characters."""
    line = printable(" ".join(text.split()))
    return line if len(line) <= limit else f"{line[: limit - 1]}…"
