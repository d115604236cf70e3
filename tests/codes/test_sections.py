"""The sections below what to do: each line with its source, and no section without lines."""

import re
from html import unescape

import pytest

from gui.codes.as_html import WORD_JOINER
from gui.codes.catalogue import Command, Elsewhere, Fact, Neighbour, Setting, Source, StatusCode
from gui.codes.catalogue_file import load
from gui.codes.sections import LINES, sections

PAGE = Source("Codes", "https://example.org/codes", "2024-12-30")
OTHER = Source("IP list <new>", "https://example.org/ip?a&b", "2025-02-19")
CODE = StatusCode(514, "Too often", "Wait.")


def texts(html: str) -> list[str]:
    """Return the paragraphs without their tags."""
    return [re.sub("<[^>]*>", "", part) for part in html.split("</p>") if part]


def test_a_code_with_nothing_else_says_only_where_it_is_from() -> None:
    assert texts(sections(CODE, PAGE)) == ["From: Codes, 2024-12-30"]
    assert sections(CODE, None) == ""


def test_a_fact_has_its_source_as_a_link_and_our_own_says_so() -> None:
    code = CODE._replace(also=(Fact("It is **514** now", OTHER), Fact("Look at the peaks")))
    html = sections(code, None)
    assert 'href="https://example.org/ip?a&amp;b"' in html
    assert texts(html) == [
        "ALSO",
        "It is 514 now IP list &lt;new&gt;, 2025-02-19",
        "Look at the peaks (our own reading)",
    ]


def test_a_code_of_another_page_names_both_pages() -> None:
    code = CODE._replace(source=OTHER)
    assert texts(sections(code, PAGE)) == ["From: IP list &lt;new&gt;, 2025-02-19 It is not in: Codes, 2024-12-30"]


def test_settings_have_path_default_and_documentation() -> None:
    code = CODE._replace(settings=(Setting("IP list", "Access Control → IP list", "Off.", "https://example.org"),))
    html = sections(code, None)
    assert texts(html) == ["IN THE CONSOLE", "IP list Access Control → IP listOff. Documentation"]


def test_a_command_is_text_and_has_a_link_that_copies_it() -> None:
    code = CODE._replace(commands=(Command("Shows <it>", "curl '{url}' <&>"), Command("b", "dig", OTHER)))
    html = sections(code, None)
    assert "<code>curl &#x27;{url}&#x27; &lt;&amp;&gt;</code>" in html.replace(WORD_JOINER, "")
    assert re.findall('href="(copy:[0-9])"', html) == ["copy:0", "copy:1"]


def test_neighbours_are_links_to_their_codes_and_other_products_are_named() -> None:
    code = CODE._replace(neighbours=(Neighbour(403, "Rejected"),), elsewhere=(Elsewhere("EdgeOne", "Other", OTHER),))
    html = sections(code, None)
    assert 'href="code:403"' in html
    assert texts(html)[1:] == ["403 Rejected", "EdgeOne: Other IP list &lt;new&gt;, 2025-02-19"]


@pytest.mark.parametrize(("count", "shown"), [(LINES, LINES), (LINES + 1, LINES + 1), (LINES + 2, LINES)])
def test_a_long_section_is_shown_whole_if_that_is_asked_for(count: int, shown: int) -> None:
    code = CODE._replace(also=tuple(Fact(f"Fact {number}") for number in range(count)))
    assert sections(code, None).count("Fact ") == shown
    assert ("more:also" in sections(code, None)) == (shown < count)
    assert sections(code, None, whole={"also"}).count("Fact ") == count


def test_the_words_searched_for_are_marked() -> None:
    code = CODE._replace(also=(Fact("The list is long"),))
    assert '<span class="mark">list</span>' in sections(code, None, lambda text: [(4, 8)] if "list" in text else [])


def test_every_code_of_the_built_in_catalogue_names_a_page() -> None:
    catalogue = load()
    assert all("From: " in sections(code, catalogue.page) for code in catalogue.codes)


def test_a_link_whose_title_names_another_host_shows_the_real_one() -> None:
    source = Source("tencent.com", "https://evil.example/a")
    setting = Setting("Limit", "Access → Limit", "", "https://tencent.com@evil.example/")
    html = sections(CODE._replace(source=source, settings=(setting,)), None)
    assert '<a href="https://evil.example/a">tencent.com (evil.example)</a>' in html
    assert ">Documentation (evil.example)</a>" in html


FULL = CODE._replace(
    source=OTHER,
    also=tuple(Fact(f"Fact {number}") for number in range(LINES + 2)),
    settings=tuple(Setting(f"S{number}", "P", "D", "https://example.org") for number in range(LINES + 3)),
    commands=tuple(Command(f"Shows {number}", "dig", OTHER) for number in range(LINES + 4)),
    elsewhere=tuple(Elsewhere("EdgeOne", f"Other {number}") for number in range(LINES + 5)),
)


def test_every_text_of_a_section_is_translated() -> None:
    asked = set[str]()

    def tr(text: str) -> str:
        asked.add(text)
        return text.upper() if "{" not in text else text

    html = sections(FULL, PAGE, tr=tr)
    assert asked == {
        *("Also", "In the console", "Find out more", "Not to be confused with"),
        *("Documentation", "Copy", "More: {count}", "From: {page}", "It is not in: {page}", "our own reading"),
    }
    assert html.count("OUR OWN READING") == 2 * LINES
    assert html.count(">DOCUMENTATION</a>") == LINES
    assert html.count(">COPY</a>") == LINES


def test_each_long_section_offers_the_rest_of_its_lines() -> None:
    html = sections(FULL, PAGE)
    offered = re.findall('href="more:([a-z]+)">([^<]*)<', html)
    names = ["also", "settings", "commands", "elsewhere"]
    assert offered == [(name, f"More: {count}") for count, name in enumerate(names, start=2)]
    assert "more:" not in sections(FULL, PAGE, whole=set(names))


def test_a_setting_without_more_has_one_line_and_a_command_names_its_page() -> None:
    code = CODE._replace(settings=(Setting("IP list", "Access"),), commands=(Command("Shows", "dig", OTHER),))
    assert texts(sections(code, None)) == [
        "IN THE CONSOLE",
        "IP list Access",
        "FIND OUT MORE",
        "dig &nbsp; Copy",
        "Shows IP list &lt;new&gt;, 2025-02-19",
    ]
    assert "<br>" not in sections(code, None)


def test_the_lines_of_a_command_end_at_its_spaces_only() -> None:
    code = CODE._replace(commands=(Command("Asks.", "curl --resolve '{a}:443:{b}' https://{a}/x-y"),))
    html = sections(code, None)
    (text,) = re.findall("<code>(.*?)</code>", html)
    assert unescape(text).replace(WORD_JOINER, "") == "curl --resolve '{a}:443:{b}' https://{a}/x-y"
    pairs = re.findall(r"(?=(\w[^\w\s\u2060]|[^\w\s\u2060]\S))", unescape(text))
    assert [pair for pair in pairs if WORD_JOINER not in pair] == []
