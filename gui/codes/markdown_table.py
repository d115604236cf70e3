"""The rows of a Markdown page's table of status codes, as the vendor publishes one."""

import re
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any, NamedTuple

from markdown_it import MarkdownIt
from markdown_it.token import Token

from gui.codes.catalogue import CatalogueError
from gui.codes.catalogue_checks import MAX_LINE, MAX_SUGGESTION, at, check_length, line

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
_REQUIRED = {"code", "meaning", "suggestion"}
_MAX_COLUMNS = 100
_MAX_SIGNS = 50_000
"""How many signs of Markdown the cells may have in all. markdown-it takes up to 20 µs for a sign."""
_SIGN = re.compile(r"[\\`*_\[\]<&!]")
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
    """Return the rows of all tables that have the three `HEADINGS`, in order. None if there is no such table.

    Of the page, only the cells of these tables are read as Markdown. Raises CatalogueError if one of them is too long,
    or if they have too many signs of Markdown.
    """
    reader = _CellReader()
    blocks = MarkdownIt("commonmark").enable("table").disable("inline").parse(page, reader.references)
    tables = list(_tables(blocks, reader))
    return [row for table in tables for row in table] if tables else None


class _CellReader:
    """Reads the cells of a page as Markdown, as far as their number of signs is not too large."""

    def __init__(self) -> None:
        self.references: dict[str, Any] = {}
        """What links in cells may refer to. markdown-it fills it while it reads the page."""
        self._markdown = MarkdownIt("commonmark")
        self._signs = 0

    def tokens(self, text: str) -> list[Token]:
        """Return the tokens of a cell."""
        check_length(text, MAX_SUGGESTION)
        self._signs += len(_SIGN.findall(text))
        if self._signs > _MAX_SIGNS:
            raise CatalogueError("the page has too many signs of Markdown. Use at most {limit}.", limit=_MAX_SIGNS)
        (cell,) = self._markdown.parseInline(text, self.references)
        return cell.children or []


def _tables(blocks: Iterable[Token], reader: _CellReader) -> Iterator[list[Row]]:
    """Yield the rows of each table that has the three headings, without the row of the headings."""
    table, cells, number = list[Row](), list[str](), 0
    names: list[str] | None = None
    for token in blocks:
        if token.type == "table_open":
            table, names = [], None
        elif token.type == "tr_open":
            cells, number = [], token.map[0] + 1 if token.map else 0
        elif token.type == "inline":
            cells.append(token.content)
        elif token.type == "tr_close" and names is None:
            names = _names(cells, reader)
        elif token.type == "tr_close" and names and _REQUIRED.issubset(names):
            with at(line(number)):
                fields = {name: _cell(name, cell, reader) for name, cell in zip(names, cells, strict=False) if name}
            table.append(Row(number, fields))
        elif token.type == "table_close" and names and _REQUIRED.issubset(names):
            yield table


def _names(cells: Iterable[str], reader: _CellReader) -> list[str]:
    """Return for each heading the field that it names. It is "" if there is none, or if an earlier heading names it."""
    texts = (_text(reader.tokens(cell)) if len(cell) <= MAX_LINE else "" for cell in islice(cells, _MAX_COLUMNS))
    headings = [re.sub(r"[\s_]+", " ", text.strip().casefold()) for text in texts]
    names = [_FIELDS.get(heading, "") for heading in headings]
    if "status code" in headings:
        names = ["" if heading == "code" else name for heading, name in zip(headings, names, strict=True)]
    return ["" if name in names[:column] else name for column, name in enumerate(names)]


def _cell(name: str, cell: str, reader: _CellReader) -> str:
    with at(name):
        tokens = reader.tokens(cell)
    return (_markdown(tokens) if name == "suggestion" else " ".join(_text(tokens).split())).strip()


def _text(cell: Iterable[Token]) -> str:
    """Return the text of a cell, without styles and without the addresses of links."""
    return "".join(" " if _BREAK.fullmatch(token.content) else token.content for token in cell)


def _markdown(cell: Iterable[Token]) -> str:
    """Return a cell as Markdown for `gui.codes.markdown`. HTML becomes text, and link references become links."""
    parts, addresses = list[str](), list[str]()
    for token in cell:
        if token.type == "code_inline":
            parts.append(_code(token.content))
        elif token.type == "link_open":
            addresses.append(str(token.attrGet("href")))
            parts.append("[")
        elif token.type == "link_close":
            address = addresses.pop()
            parts.append(f"](<{address}>)" if re.search(r"[\s()]", address) else f"]({address})")
        elif _BREAK.fullmatch(token.content):
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
