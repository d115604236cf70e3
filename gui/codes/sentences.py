"""Sentences that several places say: of an unknown code, of the request path, of a typed text."""

from collections.abc import Callable

from gui.codes.catalogue import Catalogue, Party, standard_name

Translate = Callable[[str], str]
"""A function that returns a text in the user's language."""


def translatable(text: str) -> str:
    """Return the text itself: the name marks it for pyside6-lupdate, where `translate` is called only later."""
    return text


def unknown_code(code: int, catalogue: Catalogue, tr: Translate = str) -> tuple[str, str]:
    """Return the two sentences to say of a code that the catalogue does not have: that, and what it is elsewhere."""
    name = standard_name(code)
    elsewhere = tr("In standard HTTP it is {name}.") if name else tr("It is not a standard HTTP code either.")
    return (
        tr("{code} is not in {catalogue}'s table.").format(code=code, catalogue=catalogue.name),
        elsewhere.format(name=name),
    )


def request_path(party: Party | None, tr: Translate = str) -> str:
    """Return the request path in words, for a screen reader."""
    parts = [tr("The request goes from the client through the CDN to the origin.")]
    match party:
        case Party.SUPPORT:
            parts.append(tr("Ask Tencent Cloud."))
        case Party():
            parts.append(tr("Look at: {place}").format(place=tr(party.label)) + ".")
    return " ".join(parts)


def shortened(text: str) -> str:
    """Return a typed text as a message can quote it: in one line, printable, at most 60 characters."""
    line = "".join(character if character.isprintable() else "�" for character in " ".join(text.split()))
    return line if len(line) <= 60 else f"{line[:59]}…"
