"""A status code as HTML: the detail pane's page, and what is pasted into a mail."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from itertools import groupby
from operator import itemgetter

from gui.codes.catalogue import Source, StatusCode
from gui.codes.markdown import Block, parse
from gui.codes.messages import Translate
from gui.codes.sentences import source_name
from gui.codes.standard_http import standard_name
from gui.codes.web_address import disguised_host

Marks = Callable[[str], Sequence[tuple[int, int]]]
"""A function that returns the start and the end of each part of a text to mark, in order and without overlaps."""


def no_marks(_text: str) -> Sequence[tuple[int, int]]:
    """Mark nothing."""
    return ()


OBJECT_REPLACEMENT = "\ufffc"
"""In a page, the picture of the request path replaces this character."""
WORD_JOINER = "\u2060"
"""An invisible character. No line breaks where it stands."""

# The module `html` escapes the same characters. To import it would cost every start 2 ms, because it has the names of
# all 2,231 entities. A catalogue may contain OBJECT_REPLACEMENT, too. The page shows U+FFFD in its place.
_ESCAPES = str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;", OBJECT_REPLACEMENT: "\ufffd"}
)


def escape(text: str) -> str:
    """Return a text as HTML. It is safe in an element and in a quoted attribute."""
    return text.translate(_ESCAPES)


def fragment(status_code: StatusCode, tr: Translate = str) -> str:
    """Return the code as HTML to paste into a mail or a document. It says what `as_text.plain` says with `also`."""
    parts = [f"<p><b>{status_code.code}</b> {escape(status_code.meaning)}</p>"]
    if status_code.party:
        label = f"<b>{escape(tr(status_code.party.label))}</b>"
        parts.append("<p>" + escape(tr("Check: {party}")).format(party=label) + "</p>")
    parts.append(_blocks_html(parse(status_code.suggestion), no_marks, item="<li>{}</li>"))
    if status_code.also:
        facts = (f"<li>{line(fact.text)} ({source_link(fact.source, tr)})</li>" for fact in status_code.also)
        parts += [f"<p>{escape(tr('Also:'))}</p>", f"<ul>{''.join(facts)}</ul>"]
    return "\n".join(parts)


def detail_page(
    status_code: StatusCode,
    marks: Marks = no_marks,
    tr: Translate = str,
    *,
    found_by: Sequence[str] = (),
    compact: bool = False,
) -> str:
    """Return the code as HTML for the detail pane, with the words searched for marked.

    `found_by` are the keywords that explain why the code was found: the page names them. A compact page is for a low
    pane. It has what to do, and then the party to check in words, without the picture of the request path. It goes
    below the title that `title` returns. The style sheet of the pane has rules for the classes `code`, `meaning`,
    `path`, `heading`, `muted`, `item`, `mark`, and for a class with the name of each party.
    """
    todo = _blocks_html(parse(status_code.suggestion), marks, item='<li class="item">{}</li>')
    notes = list[str]()
    if name := standard_name(status_code.code):
        notes.append(escape(tr("In standard HTTP: {name}")).format(name=_marked(name, marks)))
    if found_by:
        notes.append(escape(tr("Found by: {keywords}")).format(keywords=_marked(", ".join(found_by), marks)))
    heading = tr("What to do").upper()
    if compact:
        if status_code.party:
            label = f'<b class="{status_code.party}">{_marked(tr(status_code.party.label), marks)}</b>'
            notes.insert(0, escape(tr("Check: {party}")).format(party=label))
        parts = [todo, *map(_note, notes)]
    else:
        parts = [
            f'<p class="code">{status_code.code}</p><p class="meaning">{_marked(status_code.meaning, marks)}</p>',
            *map(_note, notes),
            f'<p class="path">{OBJECT_REPLACEMENT}</p>',
            f'<p class="heading">{escape(heading)}</p>',
            todo,
        ]
    return _with_whole_names("".join(parts))


def title(status_code: StatusCode, marks: Marks = no_marks) -> str:
    """Return code and meaning in one line, with the words searched for marked: the title of a compact page."""
    meaning = _marked(status_code.meaning, marks)
    return _with_whole_names(f'<p class="meaning"><b>{status_code.code}</b>&nbsp; {meaning}</p>')


def _note(html: str) -> str:
    return f'<p class="muted">{html}</p>'


def _with_whole_names(html: str) -> str:
    """Return a page in which no line ends inside a name such as X-NWS-LOG-UUID.

    A hyphen between small letters stays a place where a line may end: origin-pull.
    """
    if "-" not in html:
        return html
    parts = re.split("(<[^>]*>)", html)  # texts, and the tags between them, whose addresses have hyphens too
    parts[::2] = (re.sub(r"-(?![a-z\s])", "-" + WORD_JOINER, text) for text in parts[::2])
    return "".join(parts)


def _blocks_html(blocks: Iterable[Block], marks: Marks, item: str) -> str:
    """Return blocks as HTML; `item` is that of a list's item, with {} in the place of its text."""
    parts = list[str]()
    for tag, group in groupby(blocks, key=_list_tag):
        if tag:
            items = "".join(item.format(_spans_html(block, marks)) for block in group)
            parts.append(f"<{tag}>{items}</{tag}>")
        else:
            parts += [f"<p>{_spans_html(block, marks)}</p>" for block in group]
    return "".join(parts)


def _list_tag(block: Block) -> str:
    """Return the tag of the list that a block belongs to, "" for a paragraph."""
    if not block.marker:
        return ""
    return "ul" if block.marker == "•" else "ol"


def _spans_html(block: Block, marks: Marks) -> str:
    places = marks(block.text)
    parts, start = list[str](), 0
    for span in block.spans:
        end = start + len(span.text)
        first, last = bisect_right(places, start, key=itemgetter(1)), bisect_left(places, end, key=itemgetter(0))
        html = _marked_at(span.text, [(low - start, high - start) for low, high in places[first:last]])
        start = end
        for tag, applies in (("b", span.bold), ("i", span.italic), ("code", span.code)):
            html = f"<{tag}>{html}</{tag}>" if applies else html
        parts.append(f'<a href="{escape(span.address)}">{html}</a>' if span.address else html)
    return "".join(parts)


def _marked(text: str, marks: Marks) -> str:
    return _marked_at(text, marks(text))


def _marked_at(text: str, places: Sequence[tuple[int, int]]) -> str:
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


def line(markdown: str, marks: Marks = no_marks) -> str:
    """Return Markdown of one line as HTML, with the words searched for marked."""
    return " ".join(_spans_html(block, marks) for block in parse(markdown))


def source_link(source: Source | None, tr: Translate = str) -> str:
    """Return the name of a fact's source as HTML, as a link if its address is known."""
    name = source_name(source, tr)
    return link(name, source.address) if source and source.address else escape(name)


def link(text: str, address: str) -> str:
    """Return a link as HTML. If its text names another host than the one that it leads to, that host follows it."""
    host = disguised_host(text, address)
    shown = f"{text} ({host})" if host else text
    return f'<a href="{escape(address)}">{escape(shown)}</a>'
