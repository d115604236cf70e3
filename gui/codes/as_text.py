"""A status code as plain text and as Markdown."""

from gui.codes.catalogue import StatusCode
from gui.codes.markdown import Span, parse
from gui.codes.sentences import Translate


def as_text(status_code: StatusCode, tr: Translate = str) -> str:
    """Return code and meaning in a line; below it, indented, who has to act and what to do. Links: `text <address>`."""
    lines = [f"{status_code.code}  {status_code.meaning}"]
    if status_code.party:
        lines.append("     " + tr("Look at: {place}").format(place=tr(status_code.party.label)))
    for block in parse(status_code.suggestion):
        marker = block.marker.replace("•", "-")
        lines.append("     " + f"{marker} {''.join(map(_span_text, block.spans))}".strip())
    return "\n".join(lines)


def as_markdown(status_code: StatusCode, tr: Translate = str) -> str:
    """Return the code as a section to paste into a ticket or a chat: its suggestion as the catalogue has it."""
    parts = [f"## {status_code.code} {_literal(status_code.meaning)}"]
    if status_code.party:
        parts.append(tr("Look at: {place}").format(place=f"**{tr(status_code.party.label)}**"))
    return "\n\n".join([*parts, status_code.suggestion])


def links(status_code: StatusCode) -> tuple[str, ...]:
    """Return the addresses of a suggestion's links, in order, each once."""
    spans = (span for block in parse(status_code.suggestion) for span in block.spans)
    return tuple(dict.fromkeys(span.address for span in spans if span.address))


def _span_text(span: Span) -> str:
    if not span.address:
        return span.text
    return f"<{span.address}>" if span.text == span.address else f"{span.text} <{span.address}>"


def _literal(text: str) -> str:
    return "".join(f"\\{character}" if character in r"\`*_[]<#" else character for character in text)
