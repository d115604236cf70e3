"""A status code as plain text and as Markdown."""

import re
from collections.abc import Iterable, Iterator

from gui.codes.catalogue import Source, StatusCode
from gui.codes.markdown import Span, parse
from gui.codes.messages import Translate
from gui.codes.sentences import source_name
from gui.codes.standard_http import standard_name

_INDENT = " " * 5  # as wide as a code of three digits and the spaces after it


def plain(status_code: StatusCode, tr: Translate = str, *, also: bool = False, catalogue: str = "") -> str:
    """Return the code as plain text.

    The first line has code and meaning. The lines below it are indented: the catalogue's name (in English, and only if
    it is given), the party to check, what to do, and if `also` is set, what other pages say. Links are written as
    `text <address>`.
    """
    lines = [f"Catalogue: {catalogue}"] if catalogue else []
    if status_code.party:
        lines.append(tr("Check: {party}").format(party=tr(status_code.party.label)))
    lines += _lines(status_code.suggestion)
    if also and status_code.also:
        lines += [tr("Also:"), *_also(status_code, tr)]
    return "\n".join([f"{status_code.code}  {status_code.meaning}", *_indented(lines)])


def plain_whole(status_code: StatusCode, page: Source | None, *, catalogue: str = "") -> str:
    """Return all parts of the answer as text, in English, with an empty line above each part.

    `page` is the page of the code's catalogue. `catalogue` is the catalogue's name, or "" to leave it out. Texts name
    their sources by title and date; the last part has the addresses.
    """
    settings = list[str]()
    for setting in status_code.settings:
        address = f"<{setting.address}>" if setting.address else ""
        settings.append(f"- {setting.name}: {setting.path}")
        settings += [f"  {line}" for line in (setting.default, address) if line]
    commands = list[str]()
    for command in status_code.commands:
        source = f" ({source_name(command.source)})" if command.source else ""
        commands += [f"- {command.shows}{source}", f"  {command.command}"]
    others = [f"- {neighbour.code}  {neighbour.meaning}" for neighbour in status_code.neighbours]
    others += [
        f"- {elsewhere.product}: {' '.join(_lines(elsewhere.text))} ({source_name(elsewhere.source)})"
        for elsewhere in status_code.elsewhere
    ]
    if name := standard_name(status_code.code):
        others.append(f"- Standard HTTP: {name}")
    parts = {
        "Also": list(_also(status_code)),
        "In the console": settings,
        "Find out more (the advice is our own; if a page is named, it has the command)": commands,
        "Not to be confused with": others,
        "Sources": list(_sources(status_code, page)),
    }
    blocks = ["\n".join(_indented([heading, *lines])) for heading, lines in parts.items() if lines]
    return "\n\n".join([plain(status_code, catalogue=catalogue), *blocks])


def markdown(status_code: StatusCode, tr: Translate = str) -> str:
    """Return the code as a section of Markdown, for a ticket or a chat. The suggestion is that of the catalogue.

    What other pages say follows, each text with a link to its page.
    """
    parts = [f"## {status_code.code} {_escaped(status_code.meaning)}"]
    if status_code.party:
        parts.append(tr("Check: {party}").format(party=f"**{tr(status_code.party.label)}**"))
    parts.append(status_code.suggestion)
    if status_code.also:
        facts = (f"- {fact.text} ({_source_link(fact.source, tr)})" for fact in status_code.also)
        parts += [tr("Also:"), "\n".join(facts)]
    return "\n\n".join(parts)


def _also(status_code: StatusCode, tr: Translate = str) -> Iterator[str]:
    for fact in status_code.also:
        yield f"- {' '.join(_lines(fact.text))} ({source_name(fact.source, tr)})"


def _sources(status_code: StatusCode, page: Source | None) -> Iterator[str]:
    """Yield which page has the code, if only another one than the catalogue's has it, and the pages of the texts."""
    own = status_code.source or page
    if own:
        yield f"- This code: {_with_address(own)}"
    if page and page != own:
        yield f"- It is not in: {_with_address(page)}"
    sources = [fact.source for fact in status_code.also]
    sources += [command.source for command in status_code.commands]
    sources += [elsewhere.source for elsewhere in status_code.elsewhere]
    for source in dict.fromkeys(sources):
        if source and source not in (own, page):
            yield f"- {_with_address(source)}"


def _with_address(source: Source) -> str:
    return f"{source_name(source)} <{source.address}>" if source.address else source_name(source)


def _source_link(source: Source | None, tr: Translate) -> str:
    if not source:
        return source_name(source, tr)
    target = f"<{source.address}>" if re.search("[()<]", source.address) else source.address
    return f"[{_escaped(source_name(source, tr))}]({target})"


def _indented(lines: Iterable[str]) -> Iterator[str]:
    return (_INDENT + line for line in lines)


def _lines(markdown: str) -> Iterator[str]:
    """Yield a line of plain text for each block."""
    for block in parse(markdown):
        marker = block.marker.replace("•", "-")
        yield f"{marker} {''.join(map(_span_text, block.spans))}".strip()


def _span_text(span: Span) -> str:
    if not span.address:
        return span.text
    return f"<{span.address}>" if span.text == span.address else f"{span.text} <{span.address}>"


def _escaped(text: str) -> str:
    """Return a text with the special characters of Markdown escaped."""
    return "".join(f"\\{character}" if character in r"\`*_[]<#" else character for character in text)
