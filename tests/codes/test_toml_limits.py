"""TOML that would take too much time or memory is refused before it is parsed, and texts may hold anything."""

import tomllib
from functools import partial

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from gui.codes.catalogue import CatalogueError
from gui.codes.toml_limits import check_limits
from tests.cost import cost

DOTS = "Write texts in quotation marks."
DEPTH = "Nest at most 20 in each other."
LONG = "a." * 9 + "a"
QUOTED = '"a".' * 9 + "'a'"


def message(toml: str) -> str:
    """Return why a text is refused, "" if it is not."""
    try:
        check_limits(toml)
    except CatalogueError as error:
        return str(error)
    return ""


@pytest.mark.parametrize(
    ("toml", "line", "reason"),
    [
        pytest.param(f"{LONG} = 1", 1, DOTS, id="a long key"),
        pytest.param(f"x = 1\n\n{QUOTED} = 1", 3, DOTS, id="of quoted parts"),
        pytest.param(LONG.replace(".", " \t. ") + " = 1", 1, DOTS, id="with spaces"),
        pytest.param(f"x = 1\n[{LONG}]", 2, DOTS, id="a long header"),
        pytest.param(f"[[{QUOTED}]]", 1, DOTS, id="of a list"),
        pytest.param(f"x = {{{LONG} = 1}}", 1, DOTS, id="in an inline table"),
        pytest.param(f"x = '''\n\n''' \n[{LONG}]", 4, DOTS, id="below a text of several lines"),
        pytest.param(f'x = ["""a"""", {{{LONG} = "b"}}]', 1, DOTS, id="behind a text that ends with a quotation mark"),
        pytest.param(f"x = ['''a''''', {{{LONG} = 'b'}}]", 1, DOTS, id="with two apostrophes"),
        pytest.param(f'x = ["\\"", {{{LONG} = "b"}}]', 1, DOTS, id="with an escaped quotation mark"),
        pytest.param(f"x = ['\\', {{{LONG} = 'b'}}]", 1, DOTS, id="with a backslash"),
        pytest.param("x = " + "[" * 21 + "]" * 21, 1, DEPTH, id="lists"),
        pytest.param("x = " + "[\n" * 21 + "]\n" * 21, 21, DEPTH, id="in several lines"),
        pytest.param("x = [" + "[], " * 30 + "[" * 20 + "]" * 21, 1, DEPTH, id="behind lists that are closed"),
        pytest.param("x = " + "{a = " * 21 + "1" + "}" * 21, 1, DEPTH, id="tables"),
    ],
)
def test_what_is_too_deep_is_refused_with_its_line(toml: str, line: int, reason: str) -> None:
    assert message(toml).startswith(f"line {line}: ")
    assert message(toml).endswith(reason)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f'x = "{LONG} {"[" * 30}"', id="a text"),
        pytest.param(f"x = '{LONG} {'{' * 30}'", id="a literal text"),
        pytest.param(f'x = """\n{LONG}\n{LONG} "" \\""" [[[\n"""""', id="a text of several lines"),
        pytest.param(f"x = '''\n{LONG}\n'' {LONG}\n'''''", id="a literal text of several lines"),
        pytest.param(f'x = "\\"{LONG}"', id="behind an escaped quotation mark"),
        pytest.param(f"# {LONG} it's [[[\nx = 1", id="a comment"),
        pytest.param("a.b.c.d.e.f = 1", id="a key with as many dots as there may be"),
        pytest.param("[a.b.c]\nx = 1.5\ny.z = 2024-12-30T08:00:00.5", id="short keys and numbers"),
        pytest.param("x = " + "[" * 20 + "]" * 20 + "\ny = [[]]", id="not too deep"),
        pytest.param("[[a]]\n" * 30, id="many tables"),
    ],
)
def test_nothing_else_is_refused(text: str) -> None:
    tomllib.loads(text)
    assert message(text) == ""


PARTS = st.sampled_from(
    ['"', "'", '"""', "'''", "\\", "\n", "#", "x=", "a.a.a.a.a.a=", "[", "]", "{", "}", ",", "1", " "]
)


@given(st.lists(PARTS, max_size=20).map("".join))
@example('x="""a""""\na.a.a.a.a.a=1')
@example("x=1#'''\na.a.a.a.a.a=1")
def test_no_accepted_text_has_a_long_key(text: str) -> None:
    """Whatever the quotation marks: a file that is TOML and has such a key is refused."""

    def depth(value: object) -> int:
        values = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
        return max(map(depth, values), default=-1) + 1

    try:
        parsed = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return
    assert depth(parsed) < 7 or message(text)


@pytest.mark.parametrize(
    "unit", ['"""\\"', '"', "'", "\"'", "\\", "a", "a.", '"a".', "[", "[[a]]\n", "\n", "#", "'''\n", '""', "x='a'\n"]
)
def test_the_check_takes_time_that_is_proportional_to_the_text(unit: str) -> None:
    assert cost(partial(message, unit * (500_000 // len(unit)))) < 30
