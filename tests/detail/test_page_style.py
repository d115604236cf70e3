"""The style sheet of the page is text made from colours and sizes."""

import re
from functools import partial

import pytest

from gui.codes.as_html import detail_page, title
from gui.codes.catalogue import Party, StatusCode
from gui.detail.page_style import style_sheet
from gui.look import sizes
from gui.look.colours import DARK, LIGHT, Colours
from gui.search.marks import marks
from gui.search.query import Query


def rules(sheet: str) -> dict[str, dict[str, str]]:
    """Return a style sheet as the properties of each selector."""
    return {
        selector.strip(): dict(pair.strip().split(": ", 1) for pair in body.split(";"))
        for selector, body in re.findall(r"([^{}]+)\{([^{}]+)\}", sheet)
    }


@pytest.mark.parametrize("roles", [LIGHT, DARK], ids=["light", "dark"])
def test_colours_are_those_of_the_scheme(roles: Colours) -> None:
    found = rules(style_sheet(roles, 1, 9, compact=False))
    assert found["a"]["color"] == roles.accent.name()
    assert found[".muted"]["color"] == found[".heading"]["color"] == roles.muted.name()
    assert found[".mark"] == {"background-color": roles.mark.name(), "color": roles.on_mark.name()}
    assert {party: found[f".{party}"]["color"] for party in Party} == {
        party: roles.sign(party).name() for party in Party
    }


def test_sizes_are_multiplied() -> None:
    once, twice = (rules(style_sheet(LIGHT, scale, 9 * scale, compact=False)) for scale in (1, 2))
    assert once[".code"]["font-size"] == f"{9 * sizes.CODE_SIZE}pt"
    assert once[".item"]["margin"] == "0 0 6px 0"
    for selector, properties in once.items():
        for name, value in properties.items():
            once_sizes, twice_sizes = (
                re.findall(r"([\d.]+)(?:px|pt)", text) for text in (value, twice[selector][name])
            )
            assert [2 * float(size) for size in once_sizes] == list(map(float, twice_sizes))


def test_a_low_pane_has_smaller_type_and_narrower_lines() -> None:
    full, low = (rules(style_sheet(LIGHT, 1, 10, compact=compact)) for compact in (False, True))
    assert (full[".meaning"]["font-size"], low[".meaning"]["font-size"]) == ("13.0pt", "11.5pt")
    assert (full["p"]["line-height"], low["p"]["line-height"]) == ("135%", "100%")
    assert (full["li"]["line-height"], low["li"]["line-height"]) == ("135%", "100%")


@pytest.mark.parametrize("party", [*Party, None], ids=str)
@pytest.mark.parametrize("compact", [False, True], ids=["whole", "compact"])
def test_every_class_of_the_page_has_a_rule(party: Party | None, compact: bool) -> None:
    code, marked = StatusCode(404, "not found", "- Check `it`\n\nSee", party), partial(marks, Query.parse("check"))
    page = title(code, marked) + detail_page(code, marked, compact=compact)
    classes = set(re.findall(r'class="(.+?)"', page))
    assert {"meaning", "muted", "mark", "item"} <= classes
    assert {f".{name}" for name in classes} <= rules(style_sheet(LIGHT, 1, 9, compact=compact)).keys()
