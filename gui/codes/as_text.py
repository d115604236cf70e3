"""A status code in words, as text and as Markdown, and what is said where there is none."""

from collections.abc import Callable

from gui.codes.catalogue import Catalogue, LookAt, StatusCode, standard_name
from gui.codes.markdown import Span, parse

Translate = Callable[[str], str]


def as_text(status_code: StatusCode, tr: Translate = str) -> str:
    """Return code and meaning in a line; below it, indented, who has to act and what to do. Links: `text <address>`."""
    lines = [f"{status_code.code}  {status_code.meaning}"]
    if status_code.look_at:
        lines.append("     " + tr("Look at: {place}").format(place=tr(status_code.look_at.label)))
    for block in parse(status_code.suggestion):
        marker = block.marker.replace("•", "-")
        lines.append("     " + f"{marker} {''.join(map(_span_text, block.spans))}".strip())
    return "\n".join(lines)


def as_markdown(status_code: StatusCode, tr: Translate = str) -> str:
    """Return the code as a section to paste into a ticket or a chat: its suggestion as the catalogue has it."""
    parts = [f"## {status_code.code} {_literal(status_code.meaning)}"]
    if status_code.look_at:
        parts.append(tr("Look at: {place}").format(place=f"**{tr(status_code.look_at.label)}**"))
    return "\n\n".join([*parts, status_code.suggestion])


def links(status_code: StatusCode) -> tuple[str, ...]:
    """Return the addresses of a suggestion's links, in order, each once."""
    spans = (span for block in parse(status_code.suggestion) for span in block.spans)
    return tuple(dict.fromkeys(span.address for span in spans if span.address))


def unknown_code(code: int, catalogue: Catalogue, tr: Translate = str) -> tuple[str, str]:
    """Return the two sentences to say of a code that the catalogue does not have: that, and what it is elsewhere."""
    name = standard_name(code)
    elsewhere = tr("In standard HTTP it is {name}.") if name else tr("It is not a standard HTTP code either.")
    return (
        tr("{code} is not in {catalogue}'s table.").format(code=code, catalogue=catalogue.name),
        elsewhere.format(name=name),
    )


def way(look_at: LookAt | None, tr: Translate = str) -> str:
    """Return the picture of the request's way in words, for those who do not see it."""
    parts = [tr("The request goes from the client through the CDN to the origin.")]
    match look_at:
        case LookAt.SUPPORT:
            parts.append(tr("Ask Tencent Cloud."))
        case LookAt():
            parts.append(tr("Look at: {place}").format(place=tr(look_at.label)) + ".")
    return " ".join(parts)


def shortened(text: str) -> str:
    """Return a typed text as a message can quote it: in one line, printable, at most 60 characters."""
    line = "".join(character if character.isprintable() else "�" for character in " ".join(text.split()))
    return line if len(line) <= 60 else f"{line[:59]}…"


def _span_text(span: Span) -> str:
    if not span.address:
        return span.text
    return f"<{span.address}>" if span.text == span.address else f"{span.text} <{span.address}>"


def _literal(text: str) -> str:
    return "".join(f"\\{character}" if character in r"\`*_[]<#" else character for character in text)
