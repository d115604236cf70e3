"""A status code as plain text and as Markdown."""

from gui.codes.catalogue import StatusCode
from gui.codes.markdown import Span, parse
from gui.codes.messages import Translate

_INDENT = " " * 5  # as wide as a code of three digits and the spaces after it


def plain(status_code: StatusCode, tr: Translate = str) -> str:
    """Return the code as plain text.

    The first line has code and meaning. The lines below it are indented: the party to check, then what to do. Links
    are written as `text <address>`.
    """
    lines = [f"{status_code.code}  {status_code.meaning}"]
    if status_code.party:
        lines.append(_INDENT + tr("Check: {party}").format(party=tr(status_code.party.label)))
    for block in parse(status_code.suggestion):
        marker = block.marker.replace("•", "-")
        lines.append(_INDENT + f"{marker} {''.join(map(_span_text, block.spans))}".strip())
    return "\n".join(lines)


def markdown(status_code: StatusCode, tr: Translate = str) -> str:
    """Return the code as a section of Markdown, for a ticket or a chat. The suggestion is that of the catalogue."""
    parts = [f"## {status_code.code} {_escaped(status_code.meaning)}"]
    if status_code.party:
        parts.append(tr("Check: {party}").format(party=f"**{tr(status_code.party.label)}**"))
    return "\n\n".join([*parts, status_code.suggestion])


def _span_text(span: Span) -> str:
    if not span.address:
        return span.text
    return f"<{span.address}>" if span.text == span.address else f"{span.text} <{span.address}>"


def _escaped(text: str) -> str:
    """Return a text with the special characters of Markdown escaped."""
    return "".join(f"\\{character}" if character in r"\`*_[]<#" else character for character in text)
