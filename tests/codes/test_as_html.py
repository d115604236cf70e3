"""A status code as HTML: all text is escaped, marks are on the right characters, and links lead to the web only."""

import html as standard_html
import re
from functools import partial
from html.parser import HTMLParser

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from gui.codes.as_html import OBJECT_REPLACEMENT, WORD_JOINER, Marks, detail_page, escape, fragment, title
from gui.codes.as_text import plain as plain_text
from gui.codes.catalogue import Fact, Party, Source, StatusCode
from gui.codes.catalogue_file import load
from gui.codes.markdown import links, plain
from gui.search.marks import marks
from gui.search.query import Query
from tests.cost import cost

WEB = "https://example.org/a"
SUGGESTION = f"""Check:

- the **certificate** *chain*
- port `443`

1. [ask **us**]({WEB}?b=1&c=2)

Then wait."""


def searched_for(text: str) -> Marks:
    return partial(marks, Query.parse(text))


class Reader(HTMLParser):
    """Reads HTML as a browser does, and keeps its text, its tags, the marked texts and the addresses of links.

    The text is without the invisible characters that keep names in one line.
    """

    def __init__(self, html: str) -> None:
        super().__init__()
        self.text = ""
        self.tags = set[str]()
        self.marked = list[str]()
        self.addresses = list[str | None]()
        self._open = list[tuple[str, str | None]]()
        self.feed(html)
        self.close()
        assert not self._open, "a tag is not closed"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self._open.append((tag, dict(attrs).get("class")))
        if tag == "a":
            self.addresses.append(dict(attrs)["href"])
        if self._open[-1] == ("span", "mark"):
            self.marked.append("")

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        data = data.replace(WORD_JOINER, "")
        self.text += data
        if ("span", "mark") in self._open:
            self.marked[-1] += data


def shown(meaning: str, suggestion: str, searched: str = "", code: int = 514) -> Reader:
    return Reader(detail_page(StatusCode(code, meaning, suggestion), searched_for(searched)))


def body(html: str) -> str:
    """Return the suggestion of a page: the HTML below its heading."""
    return html.split("WHAT TO DO</p>")[1]


def test_a_page_has_code_meaning_party_suggestion_and_standard_name() -> None:
    html = detail_page(StatusCode(423, "Looping & <more>", SUGGESTION, Party.ORIGIN))
    assert html == (
        '<p class="code">423</p><p class="meaning">Looping &amp; &lt;more&gt;</p>'
        '<p class="muted">In standard HTTP: Locked</p>'
        f'<p class="path">{OBJECT_REPLACEMENT}</p><p class="heading">WHAT TO DO</p>'
        '<p>Check:</p><ul><li class="item">the <b>certificate</b> <i>chain</i></li>'
        '<li class="item">port <code>443</code></li></ul>'
        f'<ol><li class="item"><a href="{WEB}?b=1&amp;c=2">ask </a><a href="{WEB}?b=1&amp;c=2"><b>us</b></a></li></ol>'
        "<p>Then wait.</p>"
    )


def test_a_fragment_has_code_meaning_party_and_suggestion_and_no_classes_of_the_pane() -> None:
    assert fragment(StatusCode(1, "<m>", f"[a]({WEB})", Party.CDN)).split("\n") == [
        "<p><b>1</b> &lt;m&gt;</p>",
        "<p>Check: <b>CDN settings</b></p>",
        f'<p><a href="{WEB}">a</a></p>',
    ]
    assert fragment(StatusCode(1, "m", "- X-NWS")).endswith("<ul><li>X-NWS</li></ul>")
    assert fragment(StatusCode(1, "m", "s")) == "<p><b>1</b> m</p>\n<p>s</p>"


def test_a_fragment_says_what_other_pages_say_and_links_to_them() -> None:
    guide, nowhere = Source("<Guide>", f"{WEB}?a&b", "2025-10-10"), Source("E", "")
    also = Fact(f"**A** [b]({WEB}).", guide), Fact("C"), Fact("D", nowhere)
    heading, facts = fragment(StatusCode(1, "m", "s", also=also)).split("\n")[2:]
    assert heading == "<p>Also:</p>"
    assert facts.split("<li>")[1:] == [
        f'<b>A</b> <a href="{WEB}">b</a>. (<a href="{WEB}?a&amp;b">&lt;Guide&gt;, 2025-10-10</a>)</li>',
        "C (our own reading)</li>",
        "D (E)</li></ul>",
    ]


@pytest.mark.parametrize("code", load().codes, ids=lambda code: str(code.code))
def test_a_fragment_says_the_same_as_plain_text(code: StatusCode) -> None:
    without_markers = re.sub(r"^ *(- |\d+\. )?| <http[^>]*>", "", plain_text(code, also=True), flags=re.MULTILINE)
    assert re.sub(r"\s", "", Reader(fragment(code)).text) == re.sub(r"\s", "", without_markers)


@pytest.mark.parametrize("compact", [False, True])
def test_a_page_names_standard_http_only_if_that_has_a_name(compact: bool) -> None:
    texts = [Reader(detail_page(StatusCode(code, "m", "s"), compact=compact)).text for code in (404, 514)]
    assert ["In standard HTTP: Not Found" in text for text in texts] == [True, False]
    assert "standard" not in texts[1]


@pytest.mark.parametrize("compact", [False, True])
def test_a_page_says_by_which_keywords_it_was_found(compact: bool) -> None:
    code, marked = StatusCode(514, "m", "s"), searched_for("slow")
    html = detail_page(code, marked, found_by=("slow origin", "<b>"), compact=compact)
    assert '<p class="muted">Found by: <span class="mark">slow</span> origin, &lt;b&gt;</p>' in html
    assert "Found by" not in detail_page(code, marked, compact=compact)


@pytest.mark.parametrize(
    ("text", "shown_text"),
    [
        pytest.param("the X-NWS-LOG-UUID", "the X-|NWS-|LOG-|UUID", id="a name"),
        pytest.param("531-533, 2024-12-30", "531-|533, 2024-|12-|30", id="numbers"),
        pytest.param("origin-pull - a-b", "origin-pull - a-b", id="words may be broken"),
    ],
)
def test_no_line_ends_inside_a_name(text: str, shown_text: str) -> None:
    expected = shown_text.replace("|", WORD_JOINER)
    code = StatusCode(514, text, f"- {text}")
    for html in (detail_page(code), title(code) + detail_page(code, compact=True)):
        assert html.count(expected) == 2
    marked = detail_page(code, searched_for("nws"))
    assert Reader(marked).text.count(text) == 2
    assert f"X-{WORD_JOINER}<" in marked or "NWS" not in text
    assert WORD_JOINER not in fragment(code)


def test_an_address_keeps_its_hyphens() -> None:
    address = "https://example.org/X-NWS-1"
    assert shown("m", f"[X-NWS]({address})").addresses == [address]


def test_a_translation_is_used_and_escaped() -> None:
    def tr(text: str) -> str:
        return {"Check: {party}": "Zuständig: {party}", "CDN settings": "A <B>"}.get(
            text, text.replace("What", "<Was>")
        )

    code = StatusCode(514, "m", "s", Party.CDN)
    assert "Zuständig: A <B>" in Reader(detail_page(code, tr=tr, compact=True)).text
    assert "<WAS> TO DO" in Reader(detail_page(code, tr=tr)).text
    assert "Zuständig: A <B>" in Reader(fragment(code, tr)).text


@pytest.mark.parametrize(
    ("text", "searched", "marked"),
    [
        pytest.param("no search", "", [], id="nothing"),
        pytest.param("The certificate", "cert", ["cert"], id="a part of a word"),
        pytest.param("a certificate, a Certificate", "certificate", ["certificate", "Certificate"], id="every place"),
        pytest.param(
            "origin certificate",
            "origin certificate",
            ["origin", "certificate"],
            id="every word",
        ),
        pytest.param("the origin server", '"origin server"', ["origin server"], id="a phrase"),
        pytest.param("port 443, not 4430", "443", ["443"], id="a number as a whole"),
        pytest.param("ＣＥＲＴ and cert", "cert", ["ＣＥＲＴ", "cert"], id="full-width in the text"),
        pytest.param("and cert", "ｃｅｒｔ", ["cert"], id="full-width in the search"),
        pytest.param("éé Caféhaus é", "cafe", ["Café"], id="accents before and in it"),
        pytest.param("ＡＢ é 证书 chain", "书 chain", ["书", "chain"], id="Chinese"),
        pytest.param("a<b&c>", "b", ["b"], id="beside signs of HTML"),
        pytest.param("a <b> c", '"<b>"', ["<b>"], id="signs of HTML"),
        pytest.param("a < b", "lt", [], id="not in the name of a sign"),
        pytest.param("… ½ ﬁne straße", "straße", ["straße"], id="behind characters that are several when compared"),
    ],
)
def test_marks_are_on_the_characters_searched_for(text: str, searched: str, marked: list[str]) -> None:
    reader = shown(text, text.replace("<", "\\<"), searched)
    assert reader.marked == marked * 2
    assert reader.text.startswith(f"514{text}{OBJECT_REPLACEMENT}WHAT TO DO{text}")


@pytest.mark.parametrize(
    ("text", "searched", "marked"),
    [
        pytest.param("straße", "s", ["s", "ß"], id="one character found twice"),
        pytest.param("ﬁt", "f i", ["ﬁ"], id="one character for two words"),
        pytest.param("½", "1 2", ["½"], id="one character for two numbers"),
        pytest.param("cafe\u0301 s", "cafe", ["cafe\u0301"], id="an accent that is a character of its own"),
    ],
)
def test_a_character_that_folds_to_several_is_marked_once_and_whole(
    text: str, searched: str, marked: list[str]
) -> None:
    reader = shown(text, text, searched)
    assert reader.text.startswith(f"514{text}{OBJECT_REPLACEMENT}WHAT TO DO{text}")
    assert reader.marked == marked * 2


@pytest.mark.parametrize(
    ("suggestion", "searched", "html"),
    [
        pytest.param(
            "a **bold** c",
            '"a bold c"',
            '<p><span class="mark">a </span><b><span class="mark">bold</span></b><span class="mark"> c</span></p>',
            id="across bold",
        ),
        pytest.param(
            "Follow **Request**",
            "ow req",
            '<p>Foll<span class="mark">ow</span> <b><span class="mark">Req</span>uest</b></p>',
            id="in bold",
        ),
        pytest.param(
            "证**书é**x",
            '"书ex"',
            '<p>证<b><span class="mark">书é</span></b><span class="mark">x</span></p>',
            id="across bold with accents",
        ),
        pytest.param(
            f"see [the ticket]({WEB})",
            '"see the"',
            f'<p><span class="mark">see </span><a href="{WEB}"><span class="mark">the</span> ticket</a></p>',
            id="into a link",
        ),
        pytest.param(f"[ticket]({WEB})", "example", f'<p><a href="{WEB}">ticket</a></p>', id="not in an address"),
        pytest.param(
            "**a** & <b>", "a", '<p><b><span class="mark">a</span></b> &amp; &lt;b&gt;</p>', id="escaped behind"
        ),
        pytest.param(
            "<b> & **c**", "c", '<p>&lt;b&gt; &amp; <b><span class="mark">c</span></b></p>', id="escaped before"
        ),
        pytest.param(
            "- ab\n- cab",
            "ab",
            '<ul><li class="item"><span class="mark">ab</span></li>'
            '<li class="item">c<span class="mark">ab</span></li></ul>',
            id="in items",
        ),
        pytest.param("one\n\ntwo", '"one two"', "<p>one</p><p>two</p>", id="not across paragraphs"),
    ],
)
def test_marks_are_inside_the_tags_of_styles(suggestion: str, searched: str, html: str) -> None:
    assert body(detail_page(StatusCode(514, "m", suggestion), searched_for(searched))) == html


def test_party_and_standard_name_are_marked_too() -> None:
    code, marked = StatusCode(502, "m", "s", Party.ORIGIN), searched_for("origin gateway")
    assert Reader(detail_page(code, marked)).marked == ["Gateway"]  # the party is in the picture
    assert Reader(detail_page(code, marked, compact=True)).marked == ["Origin", "Gateway"]
    assert Reader(title(StatusCode(502, "The origin", ""), marked)).marked == ["origin"]


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        '<img src="https://example.org/p.png" onerror="a">',
        "<a href='javascript:b'>c</a>",
        "</p></body><style>p {}</style>",
        "&lt;i&gt; \" '",
    ],
)
def test_html_is_shown_as_it_was_typed(text: str) -> None:
    code = StatusCode(514, text, text.replace("https:", "a:"), None, (text,))
    for html in (detail_page(code, searched_for("script img a i")), fragment(code)):
        reader = Reader(html)
        assert reader.tags <= {"p", "b", "span"}
        assert text in reader.text
        assert code.suggestion in reader.text


@pytest.mark.parametrize(
    "target",
    [
        "javascript:alert(1)",
        "JavaScript:a",
        "file:///etc/passwd",
        "data:text/html,a",
        "ftp://a",
        "/a",
        "#a",
        "vbscript:a",
    ],
)
def test_a_link_that_is_not_to_the_web_is_plain_text(target: str) -> None:
    code = StatusCode(514, "m", f"[**see** this]({target})")
    for html in (detail_page(code, searched_for("see")), fragment(code)):
        assert "<a" not in html
        assert target not in html
        assert "see this" in Reader(html).text


def test_an_address_cannot_leave_its_attribute() -> None:
    address = "https://a.example/\"onclick='b'>&lt;"
    reader = shown("m", f"[c](<{address.replace('>', '')}>)")
    assert reader.addresses == ["https://a.example/%22onclick='b'&lt;"]
    assert reader.tags == {"p", "a"}


# In the form in which texts are compared, some of these characters become several, and the accent none.
WORDS = st.text("abfs<>&\"'ＡＢé证书ßﬁ½…\u0301 *_`[]-\n123", max_size=40)


@given(WORDS, WORDS, st.text("abfisé证Ａ 123\"'<>&-x", max_size=8))
@example("a**b**", "a **b *c* d** `e`", "b c")
def test_marks_do_not_change_the_text(meaning: str, suggestion: str, searched: str) -> None:
    reader, unmarked = shown(meaning, suggestion, searched), shown(meaning, suggestion)
    assert reader.text == unmarked.text
    assert reader.addresses == unmarked.addresses
    assert unmarked.marked == []
    assert "".join(plain(suggestion).split("\n")) in reader.text


@given(st.text(), st.text())
def test_all_texts_give_only_the_tags_that_the_pane_styles(meaning: str, suggestion: str) -> None:
    code = StatusCode(404, meaning, suggestion, Party.CLIENT)
    for html in (detail_page(code, searched_for(meaning[:3])), fragment(code)):
        reader = Reader(html)
        assert reader.tags <= {"p", "b", "i", "a", "ul", "ol", "li", "code", "span"}
        assert all(re.match("https?://", address or "", re.IGNORECASE) for address in reader.addresses)


@pytest.mark.parametrize("code", load().codes, ids=lambda code: str(code.code))
def test_every_code_is_shown_in_full(code: StatusCode) -> None:
    for html in (detail_page(code, searched_for("origin certificate 443")), fragment(code._replace(also=()))):
        reader = Reader(html)
        assert code.meaning in reader.text
        assert all(line in reader.text for line in plain(code.suggestion).split("\n"))
        assert tuple(dict.fromkeys(reader.addresses)) == links(code.suggestion)


def test_a_compact_page_has_what_to_do_first_and_goes_below_a_title() -> None:
    code = StatusCode(404, "Too often", "- First\n- Second", Party.CDN)
    html = detail_page(code, searched_for("first"), compact=True)
    assert title(code) == '<p class="meaning"><b>404</b>&nbsp; Too often</p>'
    assert html.startswith('<ul><li class="item"><span class="mark">First</span></li>')
    assert html.endswith(
        '<p class="muted">Check: <b class="cdn">CDN settings</b></p><p class="muted">In standard HTTP: Not Found</p>'
    )


@given(st.text())
def test_escaping_is_that_of_the_standard_library(text: str) -> None:
    assert escape(text) == standard_html.escape(text)


@pytest.mark.parametrize("suggestion", ["*a*b" * 250, "`a`b" * 250, "- a b\n" * 500, "a " * 5_000, "aé" * 5_000])
@pytest.mark.parametrize("searched", ["a", "a b", " ".join(f"{letter}a" for letter in "abcdefghijklmnopqrstuvwxyz")])
def test_the_longest_page_is_made_in_time_for_each_key(suggestion: str, searched: str) -> None:
    marked = partial(marks, Query.parse(searched))
    assert cost(partial(detail_page, StatusCode(400, "m", suggestion), marked)) < 1.5


def test_a_page_of_many_styles_is_made_in_time_that_is_proportional_to_them() -> None:
    page = partial(detail_page, StatusCode(400, "m", "*a*b" * 2_500), partial(marks, Query.parse("a")))
    assert cost(page) < 15  # it was 60 when each style looked at all marks
