"""The sections below what to do: each line with its source, and no section without lines."""

import re

import pytest

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
    assert "<code>curl &#x27;{url}&#x27; &lt;&amp;&gt;</code>" in html
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
