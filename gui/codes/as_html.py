"""A status code as HTML: the detail pane's page, and what is pasted into a mail."""

from collections.abc import Iterable
from itertools import groupby

from gui.codes.catalogue import StatusCode
from gui.codes.markdown import Block, parse
from gui.codes.marks import marks
from gui.codes.messages import Translate
from gui.codes.search import Query
from gui.codes.standard_http import standard_name

OBJECT_REPLACEMENT = "\ufffc"
"""In a page, the picture of the request path replaces this character."""

# The module `html` escapes the same characters. To import it would cost every start 2 ms, because it has the names of
# all 2,231 entities. A catalogue may contain OBJECT_REPLACEMENT, too. The page shows U+FFFD in its place.
_ESCAPES = str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;", OBJECT_REPLACEMENT: "\ufffd"}
)


def escape(text: str) -> str:
    """Return a text as HTML. It is safe in an element and in a quoted attribute."""
    return text.translate(_ESCAPES)


def fragment(status_code: StatusCode, tr: Translate = str) -> str:
    """Return the code as HTML to paste into a mail or a document."""
    parts = [f"<p><b>{status_code.code}</b> {escape(status_code.meaning)}</p>"]
    if status_code.party:
        label = f"<b>{escape(tr(status_code.party.label))}</b>"
        parts.append("<p>" + escape(tr("Check: {party}")).format(party=label) + "</p>")
    return "\n".join([*parts, _blocks_html(parse(status_code.suggestion), Query())])


def detail_page(status_code: StatusCode, query: Query, tr: Translate = str, *, compact: bool = False) -> str:
    """Return the code as HTML for the detail pane, with the query's words marked.

    A compact page is for a low pane. It has code and meaning in one line, then what to do. It names the party to check
    in words, without the picture of the request path. The style sheet of the pane has rules for the classes `code`,
    `meaning`, `path`, `heading`, `muted`, `item`, `mark`, and for a class with the name of each party.
    """
    meaning = _marked(status_code.meaning, query)
    todo = _blocks_html(parse(status_code.suggestion), query)
    name = standard_name(status_code.code)
    standard = _marked(name, query) if name else escape(tr("not a standard HTTP code"))
    if not compact:
        return "".join(
            [
                f'<p class="code">{status_code.code}</p><p class="meaning">{meaning}</p>',
                f'<p class="path">{OBJECT_REPLACEMENT}</p>',
                _heading(tr("What to do")) + todo,
                _heading(tr("In standard HTTP")) + f'<p class="muted">{standard}</p>',
            ]
        )
    lines = [f'<p class="meaning"><b>{status_code.code}</b>&nbsp; {meaning}</p>', todo]
    if status_code.party:
        label = f'<b class="{status_code.party}">{_marked(tr(status_code.party.label), query)}</b>'
        lines.append('<p class="muted">' + escape(tr("Check: {party}")).format(party=label) + "</p>")
    lines.append('<p class="muted">' + escape(tr("In standard HTTP: {name}")).format(name=standard) + "</p>")
    return "".join(lines)


def _heading(text: str) -> str:
    return f'<p class="heading">{escape(text.upper())}</p>'


def _blocks_html(blocks: Iterable[Block], query: Query) -> str:
    parts = list[str]()
    for tag, group in groupby(blocks, key=_list_tag):
        if tag:
            items = "".join(f'<li class="item">{_spans_html(block, query)}</li>' for block in group)
            parts.append(f"<{tag}>{items}</{tag}>")
        else:
            parts += [f"<p>{_spans_html(block, query)}</p>" for block in group]
    return "".join(parts)


def _list_tag(block: Block) -> str:
    """Return the tag of the list that a block belongs to, "" for a paragraph."""
    if not block.marker:
        return ""
    return "ul" if block.marker == "•" else "ol"


def _spans_html(block: Block, query: Query) -> str:
    places = marks(query, block.text)
    parts, position = list[str](), 0
    for span in block.spans:
        html = _marked_at(span.text, [(start - position, end - position) for start, end in places])
        position += len(span.text)
        for tag, applies in (("b", span.bold), ("i", span.italic), ("code", span.code)):
            html = f"<{tag}>{html}</{tag}>" if applies else html
        parts.append(f'<a href="{escape(span.address)}">{html}</a>' if span.address else html)
    return "".join(parts)


def _marked(text: str, query: Query) -> str:
    return _marked_at(text, marks(query, text))


def _marked_at(text: str, places: list[tuple[int, int]]) -> str:
    """Return a text as HTML, with its marked words.

    `places` are the start and the end of each mark. A mark may begin before the text, or end after it.
    """
    parts, position = list[str](), 0
    for first, last in places:
        start, end = max(first, 0), min(last, len(text))
        if start < end:
            parts += [escape(text[position:start]), f'<span class="mark">{escape(text[start:end])}</span>']
            position = end
    return "".join([*parts, escape(text[position:])])


def line(markdown: str, query: Query) -> str:
    """Return Markdown of one line as HTML, with the query's words marked."""
    return " ".join(_spans_html(block, query) for block in parse(markdown))
