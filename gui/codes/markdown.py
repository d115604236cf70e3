"""The Markdown that a suggestion may hold: paragraphs, lists, bold, italic, code and links.

It is written by hand because markdown-it takes 44 ms to import, which every start would pay. The tests compare the two.
It reads text as CommonMark does, with these differences:

- Bold and italic may begin and end between a letter and punctuation if one of them is not ASCII. Chinese has no spaces
  there: CommonMark leaves `**注意：**请` as it was typed.
- A bare web address is a link. Only http and https addresses are links; of any other link the text remains.
- Addresses are in ASCII, as `gui.codes.web_address` encodes them. If a link's text names another host than the one that
  it leads to, that host follows the text.
- The text of a link cannot contain brackets. A link takes precedence over code that begins inside its text.
- A list item is one line and the lines directly below it. It needs no empty line above it. Its number may be any.
- A line break inside a paragraph is a space.
- Everything else stays as it was typed: headings, quotations, nested lists, code blocks, pictures, HTML, entities.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import groupby
from typing import NamedTuple

from gui.codes.web_address import disguised_host, encoded


class Span(NamedTuple):
    """A piece of text in one style. The address is empty unless the piece is an http or https link."""

    text: str
    bold: bool = False
    italic: bool = False
    code: bool = False
    address: str = ""


class Block(NamedTuple):
    """A paragraph, or a list item. A list item has a marker: "•", or its number as in "1."."""

    spans: tuple[Span, ...]
    marker: str = ""

    @property
    def text(self) -> str:
        return "".join(span.text for span in self.spans)


_ITEM = re.compile(r"\s*(?:(?P<bullet>[-*+])|(?P<number>[0-9]{1,3}[.)]))\s+(?P<text>.*)")
# Compiled at their first use, because most starts need none of them.
_SPECIAL = r"[\\`\[<*_]|://"
_INLINE = r"""
      \\(?P<escaped>[!-/:-@\[-`{-~])
    | (?P<ticks>`+)(?:(?P<code>.+?)(?<!`)(?P=ticks)(?!`))?
    | \[(?P<label>(?:[^\[\]\\]|\\.)+)\]
      \((?P<target><[^<>]*>|[^\s()<>]*(?:\([^\s()]*\)[^\s()]*)*)(?:\s+(?:"[^"]*"|'[^']*'))?\)
    | <(?P<auto>https?://[^\s<>]+)>
    | (?P<bare>\bhttps?://[^\s<>()\[\]"]*[^\s<>()\[\]"'*_`.,;:!?，。；：！？）])
    | (?P<run>\*+|_+)
    """
_ITALIC, _BOLD = 1, 2
"""The number of asterisks or underscores that begin and end each style."""


@lru_cache(maxsize=4096)  # a catalogue's texts are parsed when it is opened, so that the first search need not wait
def parse(markdown: str) -> tuple[Block, ...]:
    """Return the blocks of a text. Whatever is not understood stays as it was typed."""
    return tuple(Block(_merged(_inline(text)), marker) for marker, text in _blocks(markdown))


def plain(markdown: str) -> str:
    """Return a text without its markup: one line for each block, and no addresses of links."""
    return "\n".join(block.text for block in parse(markdown))


def links(markdown: str) -> tuple[str, ...]:
    """Return the addresses of the links in a text, in order, each once."""
    spans = (span for block in parse(markdown) for span in block.spans)
    return tuple(dict.fromkeys(span.address for span in spans if span.address))


def _blocks(markdown: str) -> Iterator[tuple[str, str]]:
    """Yield the marker and the text of each block, its lines joined."""
    marker, lines = "", list[str]()
    for line in [*markdown.splitlines(), ""]:
        item = _ITEM.fullmatch(line)
        if lines and (item or not line.strip()):
            yield marker, " ".join(lines)
            marker, lines = "", []
        if item:
            marker, lines = item["number"] or "•", [item["text"].strip()]
        elif line.strip():
            lines.append(line.strip())


def _inline(text: str, address: str = "") -> Iterable[Span]:
    """Return the spans of a text. If the text is that of a link, `address` is where the link leads."""
    if not re.search(_SPECIAL, text):
        return [Span(text, address=address)]
    pieces = list(_pieces(text, address))
    _pair([piece for piece in pieces if isinstance(piece, _DelimiterRun)])
    return _styled(pieces, address)


class _DelimiterRun:
    """A delimiter run: asterisks or underscores in a row. Those that neither begin nor end a style are text."""

    def __init__(self, text: str, start: int, end: int) -> None:
        before, after = text[start - 1 : start] or " ", text[end : end + 1] or " "
        begins, ends = _touches(after, before), _touches(before, after)
        self.character = text[start]
        self.start = start
        self.length = self.left = end - start
        self.ends = list[int]()
        self.begins = list[int]()
        # Inside a word, an asterisk can begin and end a style, and an underscore cannot.
        self.can_begin = begins and (self.character == "*" or not ends or _is_punctuation(before))
        self.can_end = ends and (self.character == "*" or not begins or _is_punctuation(after))

    def goes_with(self, end: "_DelimiterRun") -> bool:
        """Tell whether a style that begins here may end there, by CommonMark's rules 9 and 10 of emphasis."""
        if self.character != end.character:
            return False
        is_certain = not (self.can_end or end.can_begin)
        return is_certain or (self.length + end.length) % 3 != 0 or self.length % 3 == end.length % 3 == 0


def _touches(inside: str, outside: str) -> bool:
    """Tell whether a style may begin or end between two characters, of which `inside` is in the style.

    It may not if `inside` is a space. It may not between a letter outside and punctuation inside, unless one of them is
    not ASCII.
    """
    if inside.isspace():
        return False
    is_apart = outside.isspace() or _is_punctuation(outside)
    return is_apart or not _is_punctuation(inside) or not (inside + outside).isascii()


def _is_punctuation(character: str) -> bool:
    return not (character.isalnum() or character.isspace())


def _pieces(text: str, address: str) -> Iterator[Span | _DelimiterRun]:
    """Yield the delimiter runs of a text, and the spans between them, which are not yet bold or italic."""
    position = 0
    for match in re.finditer(_INLINE, text, re.VERBOSE | re.IGNORECASE):
        yield Span(text[position : match.start()], address=address)
        position = match.end()
        if match["run"]:
            yield _DelimiterRun(text, *match.span())
        elif match["label"]:
            target = encoded(match["target"].strip("<>"))
            yield from _link(_inline(match["label"], target), target)
        elif web := match["auto"] or match["bare"]:
            target = encoded(web)
            span = Span(web if web.isascii() else target or web, address=address or target)
            yield from [span] if address else _link([span], target)
        elif match["code"]:
            yield Span(_code(match["code"]), code=True, address=address)
        else:
            yield Span(match["escaped"] or match["ticks"], address=address)
    yield Span(text[position:], address=address)


def _link(spans: Iterable[Span], address: str) -> Iterator[Span]:
    """Yield the spans of a link, and the host that it leads to if its text names another one."""
    text = ""
    for span in spans:
        text += span.text
        yield span
    if host := disguised_host(text, address):
        yield Span(f" ({host})", address=address)


def _code(text: str) -> str:
    """Return code without one space at each end: the space separates backticks in the code from those around it."""
    is_padded = text.strip() and text[0] == text[-1] == " "
    return text[1:-1] if is_padded else text


def _pair(runs: Iterable[_DelimiterRun]) -> None:
    """Find for each run that can end a style the run that begins it, as "process emphasis" in CommonMark's appendix.

    `searched` says for each kind of run how far back there is nothing to find. So each part of the text is searched
    only once for a kind, and the time is proportional to the number of runs.
    """
    unpaired = list[_DelimiterRun]()
    searched = dict[tuple[str, bool, int], int]()
    for end in runs:
        kind = (end.character, end.can_begin, end.length % 3)
        height = len(unpaired)
        while end.can_end and end.left and height and unpaired[height - 1].start >= searched.get(kind, 0):
            begin = unpaired[height - 1]
            if not begin.goes_with(end):
                height -= 1
                continue
            style = _BOLD if min(begin.left, end.left) >= _BOLD else _ITALIC
            for run, styles in (begin, begin.begins), (end, end.ends):
                run.left -= style
                styles.append(style)
            height -= not begin.left
            del unpaired[height:]
        if end.can_end and end.left:
            searched[kind] = end.start
        if end.can_begin and end.left:
            unpaired.append(end)


def _styled(pieces: Iterable[Span | _DelimiterRun], address: str) -> Iterator[Span]:
    """Yield the spans with the styles that the runs around them give. What is left of a run is a span, too."""
    bold = italic = 0
    for piece in pieces:
        if isinstance(piece, Span):
            yield piece._replace(bold=piece.bold or bold > 0, italic=piece.italic or italic > 0)
            continue
        bold -= piece.ends.count(_BOLD)
        italic -= piece.ends.count(_ITALIC)
        yield Span(piece.character * piece.left, bold > 0, italic > 0, address=address)
        bold += piece.begins.count(_BOLD)
        italic += piece.begins.count(_ITALIC)


def _merged(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Return the spans without the empty ones. Spans of the same style in a row become one."""
    styles = groupby(filter(lambda span: span.text, spans), key=lambda span: span[1:])
    return tuple(Span("".join(span.text for span in group), *style) for style, group in styles)
