"""The Markdown of a suggestion: how it is read, that CommonMark reads it the same way, and that no text is lost."""

import re
from functools import partial

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from gui.codes.markdown import Block, Span, links, parse, plain
from tests.cost import cost

WEB = "https://example.org/a"
# Signs of the syntax among letters. Parentheses would hide an address, so they are not here.
SIGNS = st.text("abé证 *_`[]\\<>\n-", max_size=60)


def spans(text: str) -> list[Span]:
    (block,) = parse(text)
    return list(block.spans)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("plain words", [Span("plain words")], id="plain"),
        pytest.param("a **b c** d", [Span("a "), Span("b c", bold=True), Span(" d")], id="bold"),
        pytest.param("a __b__", [Span("a "), Span("b", bold=True)], id="bold by underscores"),
        pytest.param("a *b* _c_", [Span("a "), Span("b", italic=True), Span(" "), Span("c", italic=True)], id="italic"),
        pytest.param(
            "**a *b* c**",
            [Span("a ", bold=True), Span("b", bold=True, italic=True), Span(" c", bold=True)],
            id="italic in bold",
        ),
        pytest.param(
            "*a **b** c*",
            [Span("a ", italic=True), Span("b", bold=True, italic=True), Span(" c", italic=True)],
            id="bold in italic",
        ),
        pytest.param(
            "*a **b***", [Span("a ", italic=True), Span("b", bold=True, italic=True)], id="bold at the end of italic"
        ),
        pytest.param(
            "***a** b*", [Span("a", bold=True, italic=True), Span(" b", italic=True)], id="bold begins italic"
        ),
        pytest.param(
            "**a _b** c_", [Span("a _b", bold=True), Span(" c_")], id="of styles that cross, the one that ends first"
        ),
        pytest.param("证**书**链", [Span("证"), Span("书", bold=True), Span("链")], id="bold between Chinese letters"),
        pytest.param("run `a *b*`", [Span("run "), Span("a *b*", code=True)], id="code keeps its signs"),
        pytest.param("`` a`b ``", [Span("a`b", code=True)], id="code with a backtick"),
        pytest.param(f"[a b]({WEB})", [Span("a b", address=WEB)], id="link"),
        pytest.param(f"[a](<{WEB}>)", [Span("a", address=WEB)], id="link in angle brackets"),
        pytest.param(f'[a]({WEB} "t") b', [Span("a", address=WEB), Span(" b")], id="link with a title"),
        pytest.param(f"[a]({WEB}(b))", [Span("a", address=f"{WEB}(b)")], id="link with parentheses"),
        pytest.param(
            f"**[a]({WEB}) b**", [Span("a", bold=True, address=WEB), Span(" b", bold=True)], id="link in bold"
        ),
        pytest.param(
            f"[a **b**]({WEB})", [Span("a ", address=WEB), Span("b", bold=True, address=WEB)], id="bold in a link"
        ),
        pytest.param(
            "[http://a.example](https://b.example)",
            [Span("http://a.example (b.example)", address="https://b.example")],
            id="an address as a link's text goes where the link goes, and says so",
        ),
        pytest.param(f"<{WEB}>", [Span(WEB, address=WEB)], id="autolink"),
        pytest.param(
            f"See {WEB}.", [Span("See "), Span(WEB, address=WEB), Span(".")], id="bare address, not its full stop"
        ),
        pytest.param(
            f"请看 {WEB}。", [Span("请看 "), Span(WEB, address=WEB), Span("。")], id="bare address, Chinese full stop"
        ),
        pytest.param(
            f"({WEB}_b_c)",
            [Span("("), Span(f"{WEB}_b_c", address=f"{WEB}_b_c"), Span(")")],
            id="underscores of an address are its own",
        ),
        pytest.param(
            "[tencent.com](https://evil.example/a)",
            [Span("tencent.com (evil.example)", address="https://evil.example/a")],
            id="a text that names another host",
        ),
        pytest.param(
            "[**tencent**.com](https://evil.example/a)",
            [
                Span("tencent", bold=True, address="https://evil.example/a"),
                Span(".com (evil.example)", address="https://evil.example/a"),
            ],
            id="in several styles",
        ),
        pytest.param(
            "see https://tencent.com@evil.example/a",
            [
                Span("see "),
                Span("https://tencent.com@evil.example/a (evil.example)", address="https://tencent.com@evil.example/a"),
            ],
            id="a user name",
        ),
        pytest.param(
            "<https://аррӏе.com/ü>",
            [Span("https://xn--80ak6aa92e.com/%C3%BC", address="https://xn--80ak6aa92e.com/%C3%BC")],
            id="letters that look alike",
        ),
        pytest.param("[a](https://b:99999/)", [Span("a")], id="an invalid address is no link"),
        pytest.param("https://b:99999/", [Span("https://b:99999/")], id="and stays as it was typed"),
        pytest.param(
            "HTTPS://A.EXAMPLE", [Span("HTTPS://A.EXAMPLE", address="https://a.example")], id="capital scheme"
        ),
        pytest.param("[a](HTTPS://B.EXAMPLE)", [Span("a", address="https://b.example")], id="link in capitals"),
        pytest.param(
            f"see {WEB}_b_", [Span("see "), Span(f"{WEB}_b", address=f"{WEB}_b"), Span("_")], id="but not the last"
        ),
        pytest.param("a ` ` b", [Span("a "), Span(" ", code=True), Span(" b")], id="code of a space"),
        pytest.param("`` `a` ``", [Span("`a`", code=True)], id="code between backticks"),
        pytest.param("``a`", [Span("``a`")], id="unequal backticks are text"),
        pytest.param("a_b_ c__d__ e", [Span("a_b_ c__d__ e")], id="underscores behind a letter"),
        pytest.param("[a](javascript:alert(1))", [Span("a")], id="a script is no link"),
        pytest.param("[a](file:///etc/passwd)", [Span("a")], id="a file is no link"),
        pytest.param("[a](httpsx://b)", [Span("a")], id="a scheme that begins like https is no link"),
        pytest.param("[a](/b)", [Span("a")], id="a relative address is no link"),
        pytest.param("<file:///a>", [Span("<file:///a>")], id="a file in angle brackets is text"),
        pytest.param("\\*a\\* \\[b\\]", [Span("*a* [b]")], id="escaped signs"),
        pytest.param("C:\\dir", [Span("C:\\dir")], id="a backslash before a letter stays"),
        pytest.param(
            "a_b_c and 2*3*4 = 24",
            [Span("a_b_c and 2"), Span("3", italic=True), Span("4 = 24")],
            id="underscores inside words are no style, asterisks are",
        ),
        pytest.param("** a **", [Span("** a **")], id="spaces inside the signs: no style"),
        pytest.param("**a `b [c", [Span("**a `b [c")], id="what is not closed stays"),
        pytest.param("<b>a</b> <script>", [Span("<b>a</b> <script>")], id="HTML is text"),
    ],
)
def test_a_line_is_read_as_spans(text: str, expected: list[Span]) -> None:
    assert spans(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("***a***", [Span("a", bold=True, italic=True)]),
        ("a***b***c", [Span("a"), Span("b", bold=True, italic=True), Span("c")]),
        ("**a*", [Span("*"), Span("a", italic=True)]),
        ("a**b*c", [Span("a**b*c")]),
    ],
)
def test_signs_that_could_begin_and_end_a_style_are_paired_by_their_numbers(text: str, expected: list[Span]) -> None:
    assert spans(text) == expected == list(commonmark(text)[0].spans)


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        pytest.param("", [], id="nothing"),
        pytest.param(" \n\t\n", [], id="spaces"),
        pytest.param("a\nb", [("", "a b")], id="lines of one paragraph"),
        pytest.param("a\r\n\r\nb", [("", "a"), ("", "b")], id="paragraphs"),
        pytest.param("a\n \n\n\nb", [("", "a"), ("", "b")], id="many empty lines are one"),
        pytest.param("- a\n* b\n+ c", [("•", "a"), ("•", "b"), ("•", "c")], id="bullets"),
        pytest.param("1. a\n2) b", [("1.", "a"), ("2)", "b")], id="numbers"),
        pytest.param(
            "Check:\n- a\n\nThen b", [("", "Check:"), ("•", "a"), ("", "Then b")], id="a list among paragraphs"
        ),
        pytest.param("- a\n  b\n- c", [("•", "a b"), ("•", "c")], id="an item of two lines"),
        pytest.param("-a\n1.5 b", [("", "-a 1.5 b")], id="no space, no item"),
        pytest.param("**a** b", [("", "a b")], id="bold is no bullet"),
    ],
)
def test_a_text_is_read_as_paragraphs_and_items(text: str, blocks: list[tuple[str, str]]) -> None:
    assert [(block.marker, block.text) for block in parse(text)] == blocks


def test_plain_text_has_a_line_for_each_block_and_no_signs_or_addresses() -> None:
    assert plain(f"**a** [b]({WEB})\n\n- `c`\n- d") == "a b\nc\nd"


@pytest.mark.parametrize(
    ("text", "addresses"),
    [
        pytest.param("none", (), id="none"),
        pytest.param(f"[a](https://b.example)\n\n- {WEB}", ("https://b.example", WEB), id="in order"),
        pytest.param(f"[a **b**]({WEB}) {WEB} <{WEB}>", (WEB,), id="each once"),
        pytest.param("[a](file:///b) [c](javascript:d) [e](ftp://f)", (), id="only those of the web"),
    ],
)
def test_links_are_the_addresses_in_a_text(text: str, addresses: tuple[str, ...]) -> None:
    assert links(text) == addresses


def test_the_text_of_a_block_is_that_of_its_spans() -> None:
    assert Block((Span("a "), Span("b", bold=True)), "1.").text == "a b"


@given(st.lists(st.text(st.characters(categories=["L"]), min_size=1), min_size=1))
def test_plain_words_are_kept_as_they_are(words: list[str]) -> None:
    assert parse(" ".join(words)) == (Block((Span(" ".join(words)),)),)


@given(SIGNS)
@example("**a *b** c*")
@example("`a``b`")
@example("[a]b]\\")
def test_no_letter_is_lost_between_the_signs(text: str) -> None:
    assert re.findall(r"\w", plain(text).replace("_", "")) == re.findall(r"\w", text.replace("_", ""))


@given(st.text() | SIGNS | st.from_regex(r"\A([*_`\[\](<]{0,3}(https?://)?[ab ]{0,2}[*_`\])>]{0,3}){0,9}\Z"))
def test_any_text_is_read_and_no_span_is_empty(text: str) -> None:
    assert all(span.text for block in parse(text) for span in block.spans)


@given(st.text(), st.text())
@example("a", "javascript:alert(1)")
@example("a", "file:///etc/passwd")
@example("a", "data:text/html,https://a")
def test_every_address_is_http_or_https(label: str, target: str) -> None:
    for text in (f"[{label}]({target})", f"[{label}](<{target}>)", f"<{target}>", target):
        for block in parse(text):
            assert all(re.match("https?://", span.address, re.IGNORECASE) for span in block.spans if span.address)


# CommonMark


def commonmark(text: str) -> list[Block]:
    """Return the blocks that markdown-it reads. An item of a list inside a list has the markers of both."""
    blocks, markers = list[Block](), list[str]()
    for token in MarkdownIt("commonmark").parse(text):
        if token.type == "list_item_open":
            markers.append(f"{token.info}{token.markup}" if token.info else "•")
        elif token.type == "list_item_close":
            markers.pop()
        elif token.type == "inline":
            blocks.append(Block(tuple(merged(token.children or [])), "".join(markers)))
    return blocks


def merged(tokens: list[Token]) -> list[Span]:
    """Return the tokens of a line as spans. Every style and link has a token that opens it and one that closes it."""
    spans, bold, italic, address = list[Span](), 0, 0, ""
    for token in tokens:
        bold += token.nesting * (token.tag == "strong")
        italic += token.nesting * (token.tag == "em")
        if token.tag == "a":
            address = str(token.attrGet("href") or "")
        text = " " if token.type == "softbreak" else token.content
        span = Span(text, bold > 0, italic > 0, token.type == "code_inline", address)
        if spans and text and spans[-1][1:] == span[1:]:
            span = span._replace(text=spans.pop().text + text)
        spans += [span] if text else []
    return spans


SHARED = st.recursive(
    st.sampled_from(["a", "bc", "d.", "(e)", "`f`", "`` g`h ``", "`*i*`", "\\*", "\\_", "\\`", "2", "x_y"]),
    lambda inner: st.one_of(
        st.lists(inner, min_size=2, max_size=3).map(" ".join),
        st.tuples(st.sampled_from(["*", "**", "_", "__", "***"]), inner).map(
            lambda pair: pair[0].join(["", pair[1], ""])
        ),
    ),
    max_leaves=8,
)
"""Lines of the Markdown that is read as CommonMark reads it."""
LINKS = st.sampled_from([f"<{WEB}>", f"[a]({WEB})", f"[a **b** `c`](<{WEB}?d=e>)", f'[*a*]({WEB} "title")'])
LINES = st.lists(SHARED | LINKS, min_size=1, max_size=4).map(" ".join)
BLOCKS = st.lists(
    st.lists(LINES, min_size=1, max_size=2).map(lambda lines: "\n".join(f"x {line}" for line in lines))
    | st.lists(LINES, min_size=1, max_size=3).map(lambda lines: "\n".join(f"- x {line}" for line in lines))
    | st.lists(LINES, min_size=1, max_size=3).map(
        lambda lines: "\n".join(f"{number}. x {line}" for number, line in enumerate(lines, start=1))
    ),
    max_size=3,
).map("\n\nThen\n\n".join)


@given(BLOCKS)
def test_commonmark_reads_paragraphs_lists_styles_code_and_links_the_same_way(text: str) -> None:
    assert list(parse(text)) == commonmark(text)


@pytest.mark.parametrize("signs", ["ab *", "ab _", "ab `", "ab *_", "ab *_`\\", "a1 *_`\\.,:;(\"'-+#=~|/?@^{}$%"])
def test_commonmark_reads_any_signs_of_ascii_the_same_way(signs: str) -> None:
    @given(st.text(signs, max_size=30))
    def check(text: str) -> None:
        line = f"x{text}y"  # a line that cannot be a list item, a heading or the like
        assert list(parse(line)) == commonmark(line)

    check()


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        pytest.param("**注意：**请", [("", "注意：请")], id="bold between Chinese letters and punctuation"),
        pytest.param("请**(注意)**请", [("", "请(注意)请")], id="bold around punctuation between Chinese letters"),
        pytest.param(f"[a]({WEB}/[b] 'c')", [("", "a")], id="brackets in an address"),
        pytest.param("[a](ftp://b)", [("", "a")], id="a link of another scheme"),
        pytest.param(f"[a [b]]({WEB})", [("", f"[a [b]]({WEB})")], id="brackets in a link's text"),
        pytest.param(f"[a `]({WEB})`", [("", "a ``")], id="code that begins in a link's text"),
        pytest.param("a\n2. b", [("", "a"), ("2.", "b")], id="an item of any number right below a paragraph"),
        pytest.param("- a\n\n  b", [("•", "a"), ("", "b")], id="an item's second paragraph is one of its own"),
        pytest.param("- a\n  - b", [("•", "a"), ("•", "b")], id="a list in a list is the same list"),
        pytest.param("a  \nb", [("", "a b")], id="a break inside a paragraph is a space"),
        pytest.param("# a", [("", "# a")], id="a heading"),
        pytest.param("> a", [("", "> a")], id="a quotation"),
        pytest.param("```\na\n```", [("", "a")], id="a block of code is code in a paragraph"),
        pytest.param("    a", [("", "a")], id="an indented paragraph"),
        pytest.param("---", [("", "---")], id="a thematic break"),
        pytest.param(f"![a]({WEB})", [("", "!a")], id="a picture is a link"),
        pytest.param("&amp; &#42;", [("", "&amp; &#42;")], id="an entity"),
    ],
)
def test_this_differs_from_commonmark_on_purpose(text: str, blocks: list[tuple[str, str]]) -> None:
    assert [(block.marker, block.text) for block in parse(text)] == blocks
    assert list(parse(text)) != commonmark(text)


def test_a_bare_address_is_a_link_which_commonmark_leaves_as_text() -> None:
    assert links(WEB) == (WEB,)
    assert commonmark(WEB) == [Block((Span(WEB),))]


# Time


def read_anew(text: str) -> None:
    parse.cache_clear()
    parse(text)


@pytest.mark.parametrize(
    "unit",
    [
        *(
            "*",
            "_",
            "`",
            "[",
            "\\",
            "*a ",
            "**a ",
            "_a ",
            "a* ",
            "a*",
            "a**",
            "`a",
            "``a`",
            "[a](",
            "[a](()",
            "[\\",
            "**_",
        ),
        *("*_a", "*a _b ", "*a **b ", "https://", "<https://a", "[a](b '"),
    ],
)
def test_ten_times_as_many_signs_take_about_ten_times_as_long(unit: str) -> None:
    """If the parser read all signs again for each sign, it would take a hundred times as long."""
    short, long = (unit * (size // len(unit)) for size in (1_000, 10_000))
    assert plain(long).count("a") == long.count("a")
    assert cost(partial(read_anew, long)) < 30 * cost(partial(read_anew, short)) + 0.3
    assert cost(partial(read_anew, long)) < 15


@pytest.mark.parametrize("sign", ["*", "_", "*a ", "*a _b "])
def test_styles_may_be_nested_as_deep_as_a_suggestion_is_long(sign: str) -> None:
    nested = sign * 2_500 + "c" + sign[::-1] * 2_500
    (block,) = parse(nested)
    assert block.text.count("c") == 1
    assert cost(partial(read_anew, nested)) < 15
