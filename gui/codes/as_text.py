"""A status code as plain text and as Markdown."""

from gui.codes.catalogue import StatusCode
from gui.codes.markdown import Span, parse
from gui.codes.messages import Translate

_INDENT = " " * 5  # as wide as a code of three digits and the spaces behind it


def plain(status_code: StatusCode, tr: Translate = str) -> str:
    """Return code and meaning in one line, and below it, indented, who has to act and what to do.

    Links are written as `text <address>`.
    """
    lines = [f"{status_code.code}  {status_code.meaning}"]
    if status_code.party:
        lines.append(_INDENT + tr("Check: {party}").format(party=tr(status_code.party.label)))
    for block in parse(status_code.suggestion):
        marker = block.marker.replace("•", "-")
        lines.append(_INDENT + f"{marker} {''.join(map(_span_text, block.spans))}".strip())
    return "\n".join(lines)


def markdown(status_code: StatusCode, tr: Translate = str) -> str:
    """Return the code as a section to paste into a ticket or a chat, its suggestion as the catalogue has it."""
    parts = [f"## {status_code.code} {_escaped(status_code.meaning)}"]
    if status_code.party:
        parts.append(tr("Check: {party}").format(party=f"**{tr(status_code.party.label)}**"))
    return "\n\n".join([*parts, status_code.suggestion])


def _span_text(span: Span) -> str:
    if not span.address:
        return span.text
    return f"<{span.address}>" if span.text == span.address else f"{span.text} <{span.address}>"


def _escaped(text: str) -> str:
    """Return a text as Markdown that is read as this text."""
    return "".join(f"\\{character}" if character in r"\`*_[]<#" else character for character in text)
