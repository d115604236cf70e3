"""What a suggestion's Markdown is read as, and that nothing typed is lost."""

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from gui.codes.markdown import Block, Span, parse, plain

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
            [Span("http://a.example", address="https://b.example")],
            id="an address as a link's text goes where the link goes",
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
            "HTTPS://A.EXAMPLE", [Span("HTTPS://A.EXAMPLE", address="HTTPS://A.EXAMPLE")], id="capital scheme"
        ),
        pytest.param("[a](HTTPS://B.EXAMPLE)", [Span("a", address="HTTPS://B.EXAMPLE")], id="link in capitals"),
        pytest.param("a ` ` b", [Span("a "), Span(" ", code=True), Span(" b")], id="code of a space"),
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


def test_three_signs_are_bold_and_italic() -> None:
    assert spans("***a***") == [Span("a", bold=True, italic=True)]


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


def test_plain_is_a_line_a_block_without_signs_and_addresses() -> None:
    assert plain(f"**a** [b]({WEB})\n\n- `c`\n- d") == "a b\nc\nd"


def test_a_blocks_text_is_its_spans_together() -> None:
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


@pytest.mark.parametrize(
    "unit", ["*a ", "**a ", "_a ", "`", "`a", "[", "[a](", "[a](()", "[\\", "**_", "*_a", "https://"]
)
def test_ten_thousand_signs_without_an_end_are_read(unit: str) -> None:
    text = unit * (10_000 // len(unit))
    assert plain(text).count("a") == text.count("a")
