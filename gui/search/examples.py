"""What can be typed into the search field, with examples: the table that F1 and the README show."""

from typing import NamedTuple

from gui.codes.messages import translatable


class Examples(NamedTuple):
    """Searches of one kind, and what they find, in English: a text to translate."""

    searches: tuple[str, ...]
    found: str


TABLE = (
    Examples(("514",), translatable("that code")),
    Examples(("53", "53x", "5xx"), translatable("codes that begin so")),
    Examples(("531-533",), translatable("the range")),
    Examples(("502 503",), translatable("any of these")),
    Examples(("443", "32 MB"), translatable("codes whose text has that number")),
    Examples(
        ("certificate", "ssl handshake"),
        translatable("codes that have every word, in their text, their keywords or their HTTP name"),
    ),
    Examples(('"origin server"',), translatable("the phrase")),
    Examples(("5xx timeout",), translatable("both")),
    Examples(("证书过期",), translatable("the Chinese console's words")),
)
