"""The Markdown that a suggestion may hold: paragraphs, lists, bold, italic, code and links."""

import re
from collections.abc import Iterator
from typing import NamedTuple


class Span(NamedTuple):
    """A run of text in one style. The address is empty unless the span is an http or https link."""

    text: str
    bold: bool = False
    italic: bool = False
    code: bool = False
    address: str = ""


class Block(NamedTuple):
    """A paragraph, or the list item that stands behind `marker` ("•", "1.")."""

    spans: tuple[Span, ...]
    marker: str = ""

    @property
    def text(self) -> str:
        return "".join(span.text for span in self.spans)


_ITEM = re.compile(r"\s*(?:(?P<bullet>[-*+])|(?P<number>[0-9]{1,3}[.)]))\s+(?P<text>.*)")
# Left to be compiled at their first use, which a start does not need.
_SPECIAL = r"[\\`\[<*_]|://"
_INLINE = r"""
      \\(?P<escaped>[!-/:-@\[-`{-~])
    | (?P<ticks>`+)(?P<code>[^`]|[^`].*?[^`])(?P=ticks)(?!`)
    | \[(?P<label>(?:[^\[\]\\]|\\.)+)\]
      \((?P<target><[^<>]*>|[^\s()<>]*(?:\([^\s()]*\)[^\s()]*)*)(?:\s+(?:"[^"]*"|'[^']*'))?\)
    | <(?P<auto>https?://[^\s<>]+)>
    | (?P<bare>\bhttps?://[^\s<>()\[\]"]*[^\s<>()\[\]"'*`.,;:!?，。；：！？）])
    | (?P<strong>\*\*|(?<!\w)__)(?=\S)(?P<bold>.+?)(?<=\S)(?P=strong)(?!\*|(?<=_)\w)
    | (?P<emphasis>\*|(?<!\w)_)(?=[^\s*_])(?P<italic>.+?)(?<=[^\s*_])(?P=emphasis)(?!(?<=_)\w)
    """
_WEB = r"(?i:https?)://\S+"
_PLAIN = Span("")


def parse(markdown: str) -> tuple[Block, ...]:
    """Return the blocks of a text. Whatever is not understood stays as it was typed."""
    return tuple(Block(_merged(_inline(text)), marker) for marker, text in _blocks(markdown))


def plain(markdown: str) -> str:
    """Return a text as it is read, a line a block, without the links' addresses."""
    return "\n".join(block.text for block in parse(markdown))


def _blocks(markdown: str) -> Iterator[tuple[str, str]]:
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


def _inline(text: str, style: Span = _PLAIN) -> Iterator[Span]:
    position = 0
    for match in re.finditer(_INLINE, text, re.VERBOSE | re.IGNORECASE) if re.search(_SPECIAL, text) else ():
        yield style._replace(text=text[position : match.start()])
        position = match.end()
        if match["escaped"]:
            yield style._replace(text=match["escaped"])
        elif match["code"]:
            yield style._replace(text=match["code"].strip() or match["code"], code=True)
        elif match["label"]:
            target = match["target"].strip("<>")
            yield from _inline(match["label"], style._replace(address=target if re.fullmatch(_WEB, target) else ""))
        elif address := match["auto"] or match["bare"]:
            yield style._replace(text=address, address=style.address or address)
        elif match["bold"]:
            yield from _inline(match["bold"], style._replace(bold=True))
        else:
            yield from _inline(match["italic"], style._replace(italic=True))
    yield style._replace(text=text[position:])


def _merged(spans: Iterator[Span]) -> tuple[Span, ...]:
    merged = list[Span]()
    for span in spans:
        if merged and merged[-1]._replace(text="") == span._replace(text=""):
            merged[-1] = span._replace(text=merged[-1].text + span.text)
        elif span.text:
            merged.append(span)
    return tuple(merged)
