"""A status code as plain text and as Markdown."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.codes import as_text, markdown
from gui.codes.catalogue import Command, Elsewhere, Fact, Neighbour, Party, Setting, Source, StatusCode
from gui.codes.catalogue_file import load

WEB = "https://example.org/a"
SUGGESTION = f"""Check, *please*:

- the **certificate**
- port `443`

1. Then [ask]({WEB}) or see <{WEB}>.
"""
CODE = StatusCode(539, "Bad `cert` & <script>", SUGGESTION, Party.ORIGIN, ("dns",))
BARE = StatusCode(0, "m", "s")
PAGE = Source("Codes", "https://page.example", "2024-12-30")
GUIDE = Source("Guide [1]", "https://guide.example/(1)", "2025-10-10")
BLOG = Source("Blog", "https://blog.example", third_party=True)
DEEP = StatusCode(
    404,
    "m",
    "s",
    Party.CDN,
    also=(Fact(f"**A** [b]({WEB}).", GUIDE), Fact("- C", BLOG), Fact("D")),
    settings=(Setting("Limit", "Access → Limit", "Off.", f"{WEB}#limit"), Setting("Bare", "Here")),
    commands=(Command("Asks.", "curl '{url}'", PAGE), Command("Looks up.", "dig '{host}'")),
    elsewhere=(Elsewhere("Edge", "`E`.", GUIDE), Elsewhere("Other", "F.")),
    neighbours=(Neighbour(0, "zero"), Neighbour(403, "no")),
)
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


def test_what_other_pages_say_follows_if_it_is_asked_for() -> None:
    assert as_text.plain(DEEP) == "404  m\n     Check: CDN settings\n     s"
    assert as_text.plain(DEEP, also=True).splitlines()[2:] == [
        "     s",
        "     Also:",
        f"     - A b <{WEB}>. (Guide [1], 2025-10-10)",
        "     - - C (Blog, by a third party)",
        "     - D (our own reading)",
    ]
    assert as_text.plain(CODE, also=True) == as_text.plain(CODE)


def test_its_catalogue_is_named_if_it_is_given() -> None:
    lines = ["404  m", "     Catalogue: own.md", "     Check: CDN settings", "     s"]
    assert as_text.plain(DEEP, catalogue="own.md").splitlines() == lines
    assert as_text.plain_whole(DEEP, PAGE, catalogue="own.md").splitlines()[:4] == lines


def test_what_other_pages_say_links_to_them_in_markdown() -> None:
    assert as_text.markdown(DEEP).split("\n\n")[3:] == [
        "Also:",
        (
            f"- **A** [b]({WEB}). ([Guide \\[1\\], 2025-10-10](<https://guide.example/(1)>))\n"
            "- - C ([Blog, by a third party](https://blog.example))\n"
            "- D (our own reading)"
        ),
    ]
    assert markdown.links(as_text.markdown(DEEP)) == (WEB, GUIDE.address, BLOG.address)


def test_a_whole_code_has_all_parts_of_the_answer() -> None:
    assert (
        as_text.plain_whole(DEEP, PAGE)
        == f"""\
404  m
     Check: CDN settings
     s

     Also
     - A b <{WEB}>. (Guide [1], 2025-10-10)
     - - C (Blog, by a third party)
     - D (our own reading)

     In the console
     - Limit: Access → Limit
       Off.
       <{WEB}#limit>
     - Bare: Here

     Find out more (the advice is our own; if a page is named, it has the command)
     - Asks. (Codes, 2024-12-30)
       curl '{{url}}'
     - Looks up.
       dig '{{host}}'

     Not to be confused with
     - 0  zero
     - 403  no
     - Edge: E. (Guide [1], 2025-10-10)
     - Other: F. (our own reading)
     - Standard HTTP: Not Found

     Sources
     - This code: Codes, 2024-12-30 <https://page.example>
     - Guide [1], 2025-10-10 <https://guide.example/(1)>
     - Blog, by a third party <https://blog.example>"""
    )


def test_a_whole_code_leaves_out_parts_that_would_be_empty() -> None:
    assert as_text.plain_whole(BARE, None) == as_text.plain(BARE)
    sources = "\n\n     Sources\n     - This code: Codes"
    assert as_text.plain_whole(BARE, Source("Codes", "")) == as_text.plain(BARE) + sources


def test_a_whole_code_of_another_page_says_that_the_catalogues_page_lacks_it() -> None:
    code = BARE._replace(source=GUIDE, also=(Fact("A", GUIDE),))
    assert as_text.plain_whole(code, PAGE).splitlines()[-3:] == [
        "     Sources",
        "     - This code: Guide [1], 2025-10-10 <https://guide.example/(1)>",
        "     - It is not in: Codes, 2024-12-30 <https://page.example>",
    ]


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
            "http://a.example (b.example) <https://b.example>",
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


BUILT_IN = load()


@pytest.mark.parametrize("code", BUILT_IN.codes, ids=lambda code: str(code.code))
def test_every_code_keeps_its_words_and_addresses_in_every_form(code: StatusCode) -> None:
    text = as_text.plain(code)
    first, *others = text.splitlines()
    assert first == f"{code.code}  {code.meaning}"
    assert all(line.startswith("     ") for line in others)
    assert code.party
    assert f"Check: {code.party.label}" in others[0]
    for block in markdown.parse(code.suggestion):
        assert all(span.text in text and span.address in text for span in block.spans)
    assert f"\n\n{code.suggestion}\n\nAlso:\n\n- " in as_text.markdown(code)


@pytest.mark.parametrize("code", BUILT_IN.codes, ids=lambda code: str(code.code))
def test_a_whole_code_keeps_every_text_and_every_address(code: StatusCode) -> None:
    text = as_text.plain_whole(code, BUILT_IN.page)
    assert text.startswith(as_text.plain(code) + "\n\n     Also\n")
    facts = [block for fact in code.also for block in markdown.parse(fact.text)]
    said = [part for block in facts for span in block.spans for part in (span.text, span.address)]
    said += [markdown.plain(elsewhere.text) for elsewhere in code.elsewhere]
    said += [part for command in code.commands for part in command[:2]]
    said += [part for setting in code.settings for part in setting[:4]]
    said += [f"- {neighbour.code}  {neighbour.meaning}\n" for neighbour in code.neighbours]
    sources = [code.source, BUILT_IN.page, *(fact.source for fact in code.also)]
    sources += [command.source for command in code.commands]
    sources += [elsewhere.source for elsewhere in code.elsewhere]
    said += [part for source in sources if source for part in source[:3]]
    assert [part for part in said if part not in text] == []
    last = text.partition("\n     Sources\n")[2]
    assert all(last.count(f"<{source.address}>") == 1 for source in sources if source)
