"""A status code as plain text and as Markdown."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.codes import as_text, markdown
from gui.codes.catalogue import Party, StatusCode
from gui.codes.catalogue_file import load

WEB = "https://example.org/a"
SUGGESTION = f"""Check, *please*:

- the **certificate**
- port `443`

1. Then [ask]({WEB}) or see <{WEB}>.
"""
CODE = StatusCode(539, "Bad `cert` & <script>", SUGGESTION, Party.ORIGIN, ("dns",))
BARE = StatusCode(0, "m", "s")
GERMAN = {"Check: {party}": "Zuständig: {party}", "Origin": "Ursprung"}


def german(text: str) -> str:
    return GERMAN.get(text, text)


def test_a_code_as_text_is_an_indented_block() -> None:
    assert as_text.plain(CODE).splitlines() == [
        "539  Bad `cert` & <script>",
        "     Check: Origin",
        "     Check, please:",
        "     - the certificate",
        "     - port 443",
        f"     1. Then ask <{WEB}> or see <{WEB}>.",
    ]


def test_a_code_as_markdown_is_a_section_with_the_unchanged_suggestion() -> None:
    assert as_text.markdown(CODE) == f"## 539 Bad \\`cert\\` & \\<script>\n\nCheck: **Origin**\n\n{SUGGESTION}"


def test_a_code_without_a_party_names_none() -> None:
    assert as_text.plain(BARE) == "0  m\n     s"
    assert as_text.markdown(BARE) == "## 0 m\n\ns"


def test_a_translation_is_used_for_text_and_party() -> None:
    assert "     Zuständig: Ursprung\n" in as_text.plain(CODE, german)
    assert "Zuständig: **Ursprung**" in as_text.markdown(CODE, german)


@pytest.mark.parametrize(
    ("suggestion", "line"),
    [
        pytest.param(f"[a b]({WEB}).", f"a b <{WEB}>.", id="a link"),
        pytest.param(WEB, f"<{WEB}>", id="an address is written once"),
        pytest.param(f"<{WEB}>", f"<{WEB}>", id="an autolink is written once"),
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
    assert as_text.plain(StatusCode(1, "m", suggestion)).splitlines()[1:] == [f"     {line}"]


@given(st.text("aé证 *_`[]<>()#\\-!~", min_size=1, max_size=40).map(str.strip).filter(bool))
def test_a_meaning_is_escaped_in_markdown(meaning: str) -> None:
    heading = as_text.markdown(StatusCode(1, meaning, "s")).split("\n")[0]
    assert markdown.plain(heading.removeprefix("## ")) == " ".join(f"1 {meaning}".split("\n"))


@pytest.mark.parametrize("code", load().codes, ids=lambda code: str(code.code))
def test_every_code_keeps_its_words_and_addresses_in_every_form(code: StatusCode) -> None:
    text = as_text.plain(code)
    first, *others = text.splitlines()
    assert first == f"{code.code}  {code.meaning}"
    assert all(line.startswith("     ") for line in others)
    assert code.party
    assert f"Check: {code.party.label}" in others[0]
    for block in markdown.parse(code.suggestion):
        assert all(span.text in text and span.address in text for span in block.spans)
    assert as_text.markdown(code).endswith(code.suggestion)
