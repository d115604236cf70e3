"""A status code as text and as Markdown, and what is said where there is none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.codes.as_text import as_markdown, as_text, links
from gui.codes.catalogue import Catalogue, Party, StatusCode
from gui.codes.catalogue_file import load
from gui.codes.markdown import parse, plain
from gui.codes.sentences import shortened, unknown_code

WEB = "https://example.org/a"
SUGGESTION = f"""Check, *please*:

- the **certificate**
- port `443`

1. Then [ask]({WEB}) or see <{WEB}>.
"""
CODE = StatusCode(539, "Bad `cert` & <script>", SUGGESTION, Party.ORIGIN, ("dns",))
BARE = StatusCode(0, "m", "s")
GERMAN = {"Look at: {place}": "Zuständig: {place}", "Origin": "Ursprung"}


def german(text: str) -> str:
    return GERMAN.get(text, text)


def test_a_code_as_text_is_an_indented_block() -> None:
    assert as_text(CODE).splitlines() == [
        "539  Bad `cert` & <script>",
        "     Look at: Origin",
        "     Check, please:",
        "     - the certificate",
        "     - port 443",
        f"     1. Then ask <{WEB}> or see <{WEB}>.",
    ]


def test_a_code_as_markdown_is_a_section_with_its_suggestion_as_it_stands() -> None:
    assert as_markdown(CODE) == f"## 539 Bad \\`cert\\` & \\<script>\n\nLook at: **Origin**\n\n{SUGGESTION}"


def test_where_nobody_is_named_nothing_is_said_of_it() -> None:
    assert as_text(BARE) == "0  m\n     s"
    assert as_markdown(BARE) == "## 0 m\n\ns"


def test_a_translation_is_used_for_text_and_party() -> None:
    assert "     Zuständig: Ursprung\n" in as_text(CODE, german)
    assert "Zuständig: **Ursprung**" in as_markdown(CODE, german)


@pytest.mark.parametrize(
    ("suggestion", "line"),
    [
        pytest.param(f"[a b]({WEB}).", f"a b <{WEB}>.", id="a link"),
        pytest.param(WEB, f"<{WEB}>", id="an address is said once"),
        pytest.param(f"<{WEB}>", f"<{WEB}>", id="an autolink is said once"),
        pytest.param(
            "[http://a.example](https://b.example)",
            "http://a.example <https://b.example>",
            id="an address that goes elsewhere says where",
        ),
        pytest.param("[a](javascript:b)", "a", id="a script is no link"),
        pytest.param("`a` <b>", "a <b>", id="HTML stays as typed"),
    ],
)
def test_links_in_text_show_their_address(suggestion: str, line: str) -> None:
    assert as_text(StatusCode(1, "m", suggestion)).splitlines()[1:] == [f"     {line}"]


@pytest.mark.parametrize(
    ("suggestion", "addresses"),
    [
        pytest.param("none", (), id="none"),
        pytest.param(f"[a](https://b.example)\n\n- {WEB}", ("https://b.example", WEB), id="in order"),
        pytest.param(f"[a **b**]({WEB}) {WEB} <{WEB}>", (WEB,), id="each once"),
        pytest.param("[a](file:///b) [c](javascript:d) [e](ftp://f)", (), id="the web's only"),
    ],
)
def test_links_are_the_addresses_of_a_suggestion(suggestion: str, addresses: tuple[str, ...]) -> None:
    assert links(StatusCode(1, "m", suggestion)) == addresses


@pytest.mark.parametrize(
    ("code", "elsewhere"),
    [
        pytest.param(504, "In standard HTTP it is Gateway Timeout.", id="a standard code"),
        pytest.param(599, "It is not a standard HTTP code either.", id="no standard code"),
    ],
)
def test_an_unknown_code_is_answered_honestly(code: int, elsewhere: str, catalogue: Catalogue) -> None:
    assert unknown_code(code, catalogue) == (f"{code} is not in Tencent Cloud CDN's table.", elsewhere)


def test_an_unknown_code_is_answered_in_translation_with_the_files_name() -> None:
    texts = {
        "{code} is not in {catalogue}'s table.": "{catalogue} hat kein {code}.",
        "In standard HTTP it is {name}.": "In HTTP: {name}.",
    }
    catalogue = Catalogue("/a/{b}.toml", (BARE,), "{b}.toml")
    assert unknown_code(404, catalogue, lambda text: texts[text]) == ("{b}.toml hat kein 404.", "In HTTP: Not Found.")


@pytest.mark.parametrize(
    ("text", "short"),
    [
        pytest.param("a b", "a b", id="short"),
        pytest.param(" a\n\tb ", "a b", id="in one line"),
        pytest.param("\x1b[31ma\x07\u202e", "�[31ma��", id="printable"),
        pytest.param("证书", "证书", id="Chinese"),
        pytest.param("a" * 60, "a" * 60, id="as long as may be"),
        pytest.param("a" * 61, "a" * 59 + "…", id="cut"),
        pytest.param("", "", id="nothing"),
    ],
)
def test_a_typed_text_is_quoted_short_and_printable(text: str, short: str) -> None:
    assert shortened(text) == short


@given(st.text())
def test_any_typed_text_is_quoted_in_sixty_printable_characters(text: str) -> None:
    short = shortened(text)
    assert len(short) <= 60
    assert short.isprintable()


@given(st.text("aé证 *_`[]<>()#\\-!~", min_size=1, max_size=40).map(str.strip).filter(bool))
def test_a_meaning_in_markdown_is_read_as_it_is(meaning: str) -> None:
    heading = as_markdown(StatusCode(1, meaning, "s")).split("\n")[0]
    assert plain(heading.removeprefix("## ")) == " ".join(f"1 {meaning}".split("\n"))


@pytest.mark.parametrize("code", load().codes, ids=lambda code: str(code.code))
def test_every_code_keeps_its_words_and_addresses_in_every_form(code: StatusCode) -> None:
    text, markdown = as_text(code), as_markdown(code)
    first, *others = text.splitlines()
    assert first == f"{code.code}  {code.meaning}"
    assert all(line.startswith("     ") for line in others)
    assert code.party
    assert f"Look at: {code.party.label}" in others[0]
    for block in parse(code.suggestion):
        assert all(span.text in text and span.address in text for span in block.spans)
    assert markdown.endswith(code.suggestion)
