"""The sections of the detail page that follow what to do, as HTML."""

import re
from collections.abc import Collection, Sequence

from gui.codes.as_html import WORD_JOINER, Marks, escape, line, link, no_marks, source_link
from gui.codes.catalogue import Command, Elsewhere, Fact, Neighbour, Setting, Source, StatusCode
from gui.codes.messages import COLON, SOURCE_IN_BRACKETS, Translate
from gui.codes.sentences import source_name

COPY, CODE, MORE = "copy:", "code:", "more:"
"""Beginnings of link addresses: to copy the command with a number, to go to a code, to show a section whole."""
VALUE, ROW = "value:", "row:"
"""The same for the part of the page about evidence: to copy the value in a row, to go to another code."""
LINES = 4
"""How many lines of a section are shown before it is shown whole."""


def sections(
    status_code: StatusCode,
    page: Source | None,
    marks: Marks = no_marks,
    tr: Translate = str,
    whole: Collection[str] = (),
) -> str:
    """Return the sections that have something to say, with the words searched for marked.

    `page` is the page that the catalogue was made from. `whole` has the names of the sections to show with all lines:
    "also", "settings", "commands", "elsewhere". The pane styles the classes `heading`, `fact`, `setting`, `command`,
    `muted` and `more`.
    """
    also = [_fact(fact, marks, tr) for fact in status_code.also]
    settings = [_setting(setting, tr) for setting in status_code.settings]
    commands = [_command(number, command, tr) for number, command in enumerate(status_code.commands)]
    others = [_neighbour(neighbour) for neighbour in status_code.neighbours]
    others += [_elsewhere(other, marks, tr) for other in status_code.elsewhere]
    return "".join(
        [
            _section("also", tr("Also"), also, whole, tr),
            _section("settings", tr("In the console"), settings, whole, tr),
            _section("commands", tr("Find out more"), commands, whole, tr),
            _section("elsewhere", tr("Not to be confused with"), others, whole, tr),
            _origin(status_code, page, tr),
        ]
    )


def _section(name: str, heading: str, lines: Sequence[str], whole: Collection[str], tr: Translate) -> str:
    if not lines:
        return ""
    shown = lines if name in whole or len(lines) <= LINES + 1 else lines[:LINES]
    parts = [f'<p class="heading">{escape(heading.upper())}</p>', *shown]
    if hidden := len(lines) - len(shown):
        more = escape(tr("More: {count}").format(count=hidden))
        parts.append(f'<p class="more"><a href="{MORE}{name}">{more}</a></p>')
    return "".join(parts)


def _fact(fact: Fact, marks: Marks, tr: Translate) -> str:
    return f'<p class="fact">{line(fact.text, marks)} {_source(fact.source, tr)}</p>'


def _setting(setting: Setting, tr: Translate) -> str:
    name = f'<b>{escape(setting.name)}</b> <span class="muted">{escape(setting.path)}</span>'
    more = [escape(setting.default)] if setting.default else []
    if setting.address:
        more.append(link(tr("Documentation"), setting.address))
    rest = f'<br><span class="muted">{" ".join(more)}</span>' if more else ""
    return f'<p class="setting">{name}{rest}</p>'


def _command(number: int, command: Command, tr: Translate) -> str:
    copy = escape(tr("Copy"))
    copy_link = f'<a href="{COPY}{number}">{copy}</a>'
    text = f'<p class="command"><code>{escape(_whole_words(command.command))}</code> &nbsp; {copy_link}</p>'
    return f'{text}<p class="fact"><span class="muted">{escape(command.shows)}</span> {_source(command.source, tr)}</p>'


def _whole_words(command: str) -> str:
    """Return a command whose lines end at its spaces only."""
    return re.sub(r"(?<=\w)(?=[^\w\s])|(?<=[^\w\s])(?=\S)", WORD_JOINER, command)


def _neighbour(neighbour: Neighbour) -> str:
    address = f"{CODE}{neighbour.code}"
    return f'<p class="fact"><a href="{address}"><b>{neighbour.code}</b></a> {escape(neighbour.meaning)}</p>'


def _elsewhere(other: Elsewhere, marks: Marks, tr: Translate) -> str:
    text = f"<b>{escape(other.product)}</b>{tr(COLON)}{line(other.text, marks)}"
    return f'<p class="fact">{text} {_source(other.source, tr)}</p>'


def _origin(status_code: StatusCode, page: Source | None, tr: Translate) -> str:
    """Return the last line: the page that has the code, and that the catalogue's own page has not, if that is so."""
    if not page and not status_code.source:
        return ""
    text = escape(tr("From: {page}")).format(page=_source(status_code.source or page, tr))
    if status_code.source and page:
        text += " " + escape(tr("It is not in: {page}")).format(page=escape(source_name(page, tr)))
    return f'<p class="source-page"><span class="muted">{text}</span></p>'


def _source(source: Source | None, tr: Translate) -> str:
    """Return a link to a source by its title and date, or that the text is our own reading."""
    link = source_link(source, tr)
    if source and source.address:
        return link
    return '<span class="muted">' + tr(SOURCE_IN_BRACKETS).format(source=link).lstrip() + "</span>"
