"""The rows of a Markdown page's table of status codes, as the vendor publishes one."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from markdown_it import MarkdownIt
from markdown_it.token import Token

HEADINGS = ("Status Code", "Meaning", "Suggestion")

_FIELDS = {
    "status code": "code",
    "code": "code",
    "meaning": "meaning",
    "suggestion": "suggestion",
    "look at": "look_at",
    "check": "look_at",
    "keywords": "keywords",
    "状态码": "code",
    "含义": "meaning",
    "处理建议": "suggestion",
    "建议": "suggestion",
    "检查": "look_at",
    "排查": "look_at",
    "关键词": "keywords",
}
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
# What to escape in a text, because it would begin a style or a link: the second group. An underscore inside a word does
# not begin a style. The first group is a web address, which stays as it is.
_SPECIAL = re.compile(r"(https?://\S+)|([\\`*\[\]<]|(?<!\w)_|_(?!\w))", re.IGNORECASE)


class Row(NamedTuple):
    """A row of a table.

    `line` is its line in the page, counted from 1. `fields` are its cells, by the fields that the headings name. The
    suggestion is Markdown, and the other cells are plain text.
    """

    line: int
    fields: dict[str, str]


def rows(page: str) -> list[Row] | None:
    """Return the rows of all tables that have the three `HEADINGS`, in order. None if there is no such table."""
    tables = [table for table in _tables(MarkdownIt("commonmark").enable("table").parse(page)) if table]
    return [row for table in tables for row in table[1:]] if tables else None


def _tables(tokens: Sequence[Token]) -> Iterator[list[Row]]:
    """Yield each table that has the three headings. Its first row is that of the headings."""
    table: list[Row] = []
    names: list[str] = []
    cells: list[Token] = []
    line = 0
    for token in tokens:
        if token.type == "table_open":
            table, names = [], []
        elif token.type == "tr_open":
            cells, line = [], token.map[0] + 1 if token.map else 0
        elif token.type == "inline":
            cells.append(token)
        elif token.type == "tr_close":
            if not table:
                names = _names(cells)
            table.append(Row(line, {name: _cell(name, cell) for name, cell in zip(names, cells, strict=False) if name}))
        elif token.type == "table_close" and {"code", "meaning", "suggestion"} <= set(names):
            yield table


def _names(cells: list[Token]) -> list[str]:
    """Return for each heading the field that it names. It is "" if there is none, or if an earlier heading names it."""
    headings = [re.sub(r"[\s_]+", " ", _text(cell).strip().casefold()) for cell in cells]
    names = [_FIELDS.get(heading, "") for heading in headings]
    if "status code" in headings:
        names = ["" if heading == "code" else name for heading, name in zip(headings, names, strict=True)]
    return ["" if name in names[:column] else name for column, name in enumerate(names)]


def _cell(name: str, cell: Token) -> str:
    return (_markdown(cell) if name == "suggestion" else " ".join(_text(cell).split())).strip()


def _text(cell: Token) -> str:
    """Return the text of a cell, without styles and without the addresses of links."""
    parts = []
    for token in cell.children or []:
        is_break = token.type in ("softbreak", "hardbreak") or _BREAK.fullmatch(token.content)
        parts.append(" " if is_break else token.content)
    return "".join(parts)


def _markdown(cell: Token) -> str:
    """Return a cell as Markdown for `gui.codes.markdown`. HTML becomes text, and link references become links."""
    parts, addresses = list[str](), list[str]()
    for token in cell.children or []:
        if token.type == "code_inline":
            parts.append(_code(token.content))
        elif token.type == "link_open":
            addresses.append(str(token.attrGet("href")))
            parts.append("[")
        elif token.type == "link_close":
            address = addresses.pop()
            parts.append(f"](<{address}>)" if re.search(r"[\s()]", address) else f"]({address})")
        elif token.type in ("softbreak", "hardbreak") or _BREAK.fullmatch(token.content):
            parts.append("\n\n")
        elif token.markup in ("*", "**", "_", "__"):
            parts.append(token.markup)
        else:
            parts.append(_SPECIAL.sub(lambda match: match[1] or f"\\{match[2]}", token.content))
    return "".join(parts)


def _code(text: str) -> str:
    """Return a text as code in Markdown.

    There are more backticks around it than it has in a row. If the text begins or ends with a backtick, or begins and
    ends with a space, a space at each end keeps them.
    """
    ticks = "`" * (1 + max(map(len, re.findall("`+", text)), default=0))
    ends = text[0] + text[-1]
    space = " " if "`" in ends or (ends == "  " and text.strip()) else ""
    return f"{ticks}{space}{text}{space}{ticks}"
