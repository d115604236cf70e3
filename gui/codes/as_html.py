"""A status code as HTML: the detail pane's page, and what is pasted into a mail."""

from collections.abc import Iterable

from gui.codes.catalogue import StatusCode, standard_name
from gui.codes.markdown import Block, parse
from gui.codes.search import Query, marks
from gui.codes.sentences import Translate

OBJECT_REPLACEMENT = "\ufffc"
"""Stands in a page where the picture of the request's way is to be: the object replacement character."""

# What html.escape does, whose module costs every start 2 ms: it brings the names of all 2,231 entities.
_ESCAPES = str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;", OBJECT_REPLACEMENT: "\ufffd"}
)


def escape(text: str) -> str:
    """Return a text as HTML shows it, also inside the quotation marks of an attribute."""
    return text.translate(_ESCAPES)


def fragment(status_code: StatusCode, tr: Translate = str) -> str:
    """Return the code as HTML to paste into a mail or a document."""
    parts = [f"<p><b>{status_code.code}</b> {escape(status_code.meaning)}</p>"]
    if status_code.party:
        label = f"<b>{escape(tr(status_code.party.label))}</b>"
        parts.append("<p>" + tr("Look at: {place}").format(place=label) + "</p>")
    return "\n".join([*parts, _blocks_html(parse(status_code.suggestion), Query())])


def detail_page(status_code: StatusCode, query: Query, tr: Translate = str, *, brief: bool = False) -> str:
    """Return the code as the page of the detail pane, the query's words marked.

    A brief page, for a pane of little height, has code and meaning in one line, the checks right below, and says who
    acts in words instead of the picture. The classes are `code`, `meaning`, `path`, `heading`, `muted`, `item`, `mark`
    and the parties' names; the pane gives them their looks.
    """
    meaning = _marked(status_code.meaning, query)
    todo = _blocks_html(parse(status_code.suggestion), query)
    name = standard_name(status_code.code)
    elsewhere = _marked(name, query) if name else escape(tr("not a standard HTTP code"))
    if brief:
        party = ""
        if status_code.party:
            place = f'<b class="{status_code.party}">{_marked(tr(status_code.party.label), query)}</b>'
            party = '<p class="muted">' + tr("Look at: {place}").format(place=place) + "</p>"
        standard = f'<p class="muted">{escape(tr("In standard HTTP"))}: {elsewhere}</p>'
        return f'<p class="meaning"><b>{status_code.code}</b>&nbsp; {meaning}</p>{todo}{party}{standard}'
    return "".join(
        [
            f'<p class="code">{status_code.code}</p><p class="meaning">{meaning}</p>',
            f'<p class="path">{OBJECT_REPLACEMENT}</p>',
            _heading(tr("What to do")) + todo,
            _heading(tr("In standard HTTP")) + f'<p class="muted">{elsewhere}</p>',
        ]
    )


def _heading(text: str) -> str:
    return f'<p class="heading">{escape(text.upper())}</p>'


def _blocks_html(blocks: Iterable[Block], query: Query) -> str:
    parts, open_list = list[str](), ""
    for block in blocks:
        kind = {"": "", "•": "ul"}.get(block.marker, "ol")
        if kind != open_list:
            parts.append((f"</{open_list}>" if open_list else "") + (f"<{kind}>" if kind else ""))
            open_list = kind
        text = _spans_html(block, query)
        parts.append(f'<li class="item">{text}</li>' if kind else f"<p>{text}</p>")
    return "".join([*parts, f"</{open_list}>" if open_list else ""])


def _spans_html(block: Block, query: Query) -> str:
    spans = marks(query, block.text)
    parts, position = list[str](), 0
    for span in block.spans:
        html = _marked_at(span.text, [(start - position, end - position) for start, end in spans])
        position += len(span.text)
        for tag, applies in (("b", span.bold), ("i", span.italic), ("code", span.code)):
            html = f"<{tag}>{html}</{tag}>" if applies else html
        parts.append(f'<a href="{escape(span.address)}">{html}</a>' if span.address else html)
    return "".join(parts)


def _marked(text: str, query: Query) -> str:
    return _marked_at(text, marks(query, text))


def _marked_at(text: str, spans: list[tuple[int, int]]) -> str:
    """Return a text as HTML with the parts marked that lie inside it."""
    parts, position = list[str](), 0
    for first, last in spans:
        start, end = max(first, 0), min(last, len(text))
        if start < end:
            parts += [escape(text[position:start]), f'<span class="mark">{escape(text[start:end])}</span>']
            position = end
    return "".join([*parts, escape(text[position:])])
