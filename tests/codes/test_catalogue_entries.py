"""What a file says of a code beyond its suggestion, with the sources, settings and commands that the code refers to."""

import pathlib
from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.codes.catalogue import (
    Catalogue,
    Command,
    Elsewhere,
    Fact,
    Neighbour,
    Party,
    Setting,
    Source,
    StatusCode,
)
from gui.codes.catalogue_file import load
from gui.codes.web_address import encoded
from tests.codes.files import WRONG, assert_names_fault, outcome, toml, written

WEB = "https://example.org/a"
DEEP = f"""
[sources.guide]
title = "Guide"
address = "{WEB}"
date = 2025-10-10

[sources.blog]
title = " Blog\\t"
address = "http://blog.example"
third_party = true

[settings.limit]
name = "Limit"
mainland_name = "限频"
path = "Access Control → Limit"
default = "Off."
address = "{WEB}#limit"

[settings.bare]
name = "Bare"
path = "Here"

[commands.ask]
shows = "Asks the origin."
command = "curl '{{url}}' -w '%{{http_code}}'"
source = "guide"

[commands.own]
shows = "Looks it up."
command = "dig {{host}}"

[[codes]]
code = 514
meaning = "m"
suggestion = "s"
source = "blog"
also = [{{ text = "**A**", source = "guide" }}, {{ text = "B" }}]
settings = ["limit", "bare"]
commands = ["own", "ask"]
elsewhere = [{{ product = "Edge", text = "C", source = "blog" }}, {{ product = "Other", text = "D" }}]
neighbours = [999, 403]

[[codes]]
code = 999
meaning = "last"
suggestion = "s"

[[codes]]
code = 403
meaning = "first"
suggestion = "s"
also = []
"""
GUIDE, BLOG = Source("Guide", WEB, "2025-10-10"), Source("Blog", "http://blog.example", third_party=True)
DEEP_CODE = StatusCode(
    514,
    "m",
    "s",
    source=BLOG,
    also=(Fact("**A**", GUIDE), Fact("B")),
    settings=(Setting("Limit", "Access Control → Limit", "Off.", f"{WEB}#limit", "限频"), Setting("Bare", "Here")),
    commands=(
        Command("Looks it up.", "dig {host}"),
        Command("Asks the origin.", "curl '{url}' -w '%{http_code}'", GUIDE),
    ),
    elsewhere=(Elsewhere("Edge", "C", BLOG), Elsewhere("Other", "D")),
    neighbours=(Neighbour(999, "last"), Neighbour(403, "first")),
)


def test_a_code_has_the_values_that_it_refers_to(tmp_path: pathlib.Path) -> None:
    codes = load(written(tmp_path, DEEP)).codes
    assert codes == (StatusCode(403, "first", "s"), DEEP_CODE, StatusCode(999, "last", "s"))


def test_values_that_no_code_refers_to_are_no_error(tmp_path: pathlib.Path) -> None:
    assert load(written(tmp_path, f"[settings]\n{named('sources')}")).codes == (StatusCode(400, "m", "s"),)


def entry(**fields: str) -> str:
    values = {"code": "400", "meaning": "'m'", "suggestion": "'s'", **fields}
    return "[[codes]]\n" + "".join(f"{name} = {value}\n" for name, value in values.items())


def named(kind: str, **fields: str) -> str:
    """Return a file with a table [KIND.x] in which some fields are changed; one that is "" is left out."""
    good = {
        "sources": {"title": "'t'", "address": "'http://a'"},
        "settings": {"name": "'n'", "path": "'p'"},
        "commands": {"shows": "'s'", "command": "'c'"},
    }[kind] | fields
    return f"[{kind}.x]\n" + "".join(f"{key} = {value}\n" for key, value in good.items() if value) + entry()


IN_ENTRY = "entry 1 (code 400): "
NO_TABLE = "this file has no table [{}]. Add it, or correct the key."
ADDRESS = "Write an address without spaces that begins with http:// or https://."
TOO_MANY = "[" + "'a', " * 101 + "]"


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        # Whole tables
        pytest.param(
            f"sources = 1\n{entry()}",
            ["“sources” is 1", "Begin each of its tables", "[sources.key]"],
            id="sources as 1",
        ),
        pytest.param(f"settings = []\n{entry()}", ["“settings” is []", "[settings.key]"], id="settings as a list"),
        pytest.param(f"commands = 'a'\n{entry()}", ["“commands” is “a”", "[commands.key]"], id="commands as a text"),
        pytest.param(
            f"[sources]\nx = 1\n{entry()}", ["[sources.x]: this is 1", "title, address, date, third_party"], id="a 1"
        ),
        pytest.param(
            f"[settings]\nx = ''\n{entry()}", ["[settings.x]: this is “”", "name, path, default"], id="a text"
        ),
        pytest.param(
            f"[commands]\nx = []\n{entry()}", ["[commands.x]: this is []", "shows, command, source"], id="a list"
        ),
        # Sources
        pytest.param(named("sources", url="'a'"), ["[sources.x]: ", "“url” is not known here", "title"], id="url"),
        pytest.param(
            named("sources", title=""), ["[sources.x]: the field “title” is missing", "address"], id="no title"
        ),
        pytest.param(named("sources", address=""), ["[sources.x]: the field “address” is missing"], id="no address"),
        pytest.param(
            named("sources", title="''"), ["[sources.x]: title: this is empty. Write a text."], id="empty title"
        ),
        pytest.param(
            named("sources", address="'file:///a'"), ["[sources.x]: address: this is “file", ADDRESS], id="file:"
        ),
        pytest.param(
            named("sources", address="'javascript:a//http://b'"), ["address: this is “java", ADDRESS], id="script"
        ),
        pytest.param(named("sources", address="'https://'"), ["address: this is “https://”", ADDRESS], id="no host"),
        pytest.param(
            named("sources", address="'http://a b'"), ["address: this is “http://a b”", ADDRESS], id="a space"
        ),
        pytest.param(
            named("sources", address=f"'http://{'a' * 500}'"), ["address: this is too long", "500"], id="long"
        ),
        pytest.param(
            named("sources", date="'2025-10-10'"),
            ["[sources.x]: date: this is “2025-10-10”", "without quot"],
            id="a date",
        ),
        pytest.param(named("sources", date="10:00:00"), ["[sources.x]: date: this is 10:00:00"], id="a time"),
        pytest.param(
            named("sources", third_party="1"), ["[sources.x]: third_party: this is 1. Write true or false."], id="third"
        ),
        pytest.param(
            '[sources."\\u001B[2J\\n"]\ntitle = 1\n' + entry(), ["[sources.�[2J]: the field “address”"], id="a wild key"
        ),
        pytest.param(f"[sources.{'k' * 200}]\ntitle = 1\n{entry()}", [f"[sources.{'k' * 59}…]: "], id="a long key"),
        # Settings
        pytest.param(named("settings", name=""), ["[settings.x]: the field “name” is missing", "path"], id="no name"),
        pytest.param(named("settings", path=""), ["[settings.x]: the field “path” is missing"], id="no path"),
        pytest.param(named("settings", where="'a'"), ["[settings.x]: the field “where” is not known here"], id="where"),
        pytest.param(named("settings", default="''"), ["[settings.x]: default: this is empty"], id="empty default"),
        pytest.param(named("settings", path="1"), ["[settings.x]: path: this is 1", "quotation marks"], id="path 1"),
        pytest.param(named("settings", address="'a'"), ["[settings.x]: address: this is “a”", ADDRESS], id="address a"),
        pytest.param(named("settings", name=f"'{'n' * 501}'"), ["name: this is too long", "500"], id="a long name"),
        # Commands
        pytest.param(named("commands", shows=""), ["[commands.x]: the field “shows” is missing"], id="no shows"),
        pytest.param(named("commands", command=""), ["[commands.x]: the field “command” is missing"], id="no command"),
        pytest.param(named("commands", sudo="true"), ["[commands.x]: the field “sudo” is not known here"], id="sudo"),
        pytest.param(
            named("commands", command="'''a\nb'''"), ["[commands.x]: command: this has several lines"], id="two lines"
        ),
        pytest.param(
            named("commands", command='"a\\u001B[2J"'), ["command: this has the control character U+001B"], id="escape"
        ),
        pytest.param(
            named("commands", command='"a\\u202Eb"'), ["command: this has the control character U+202E"], id="direction"
        ),
        pytest.param(
            named("commands", source="'no'"), ["[commands.x]: source: " + NO_TABLE.format("sources.no")], id="no source"
        ),
        # Codes
        pytest.param(entry(source="'no'"), [IN_ENTRY + "source: " + NO_TABLE.format("sources.no")], id="source"),
        pytest.param(entry(source="1"), [IN_ENTRY + "source: this is 1. Write a text in quotation marks."], id="a 1"),
        pytest.param(entry(source="['a']"), [IN_ENTRY + "source: this is ['a']"], id="a list of sources"),
        pytest.param(entry(settings="['no']"), ["settings: item 1: " + NO_TABLE.format("settings.no")], id="settings"),
        pytest.param(
            entry(commands="['x', 'no']") + named("commands"),
            [IN_ENTRY + "commands: item 2: " + NO_TABLE.format("commands.no")],
            id="commands",
        ),
        pytest.param(entry(commands="[[]]"), ["commands: item 1: this is []. Write a text"], id="a list of lists"),
        pytest.param(entry(settings="'x'"), [IN_ENTRY + 'settings: this is “x”. Write a list: ["key"'], id="no list"),
        pytest.param(
            entry(keywords=TOO_MANY), ["keywords: this list is too long", "at most 100 items"], id="101 keywords"
        ),
        pytest.param(
            entry(settings=TOO_MANY), ["settings: this list is too long", "at most 100 items"], id="101 settings"
        ),
        pytest.param(
            entry(also="'a'"), [IN_ENTRY + "also: this is “a”. Write a list: [{ text = "], id="also as a text"
        ),
        pytest.param(entry(also="['a']"), [IN_ENTRY + "also: item 1: this is “a”", "text, source"], id="a bare text"),
        pytest.param(entry(also="[{}]"), [IN_ENTRY + "also: item 1: the field “text” is missing"], id="no text"),
        pytest.param(
            entry(also="[{text = ' '}]"), ["also: item 1: text: this is empty. Write a text."], id="empty text"
        ),
        pytest.param(entry(also=f"[{{text = '{'t' * 501}'}}]"), ["text: this is too long", "500"], id="a long text"),
        pytest.param(entry(also='[{text = "a\\nb"}]'), ["also: item 1: text: this has several lines"], id="two lines"),
        pytest.param(
            entry(also="[{text = 'a'}, {text = 'b', source = 'no'}]"),
            [IN_ENTRY + "also: item 2: source: " + NO_TABLE.format("sources.no")],
            id="no source of a fact",
        ),
        pytest.param(entry(also="[{text = 'a', title = 'b'}]"), ["also: item 1: the field “title” is not"], id="title"),
        pytest.param(
            entry(elsewhere="[{text = 'a'}]"), ["elsewhere: item 1: the field “product” is missing"], id="no product"
        ),
        pytest.param(
            entry(elsewhere="[{product = '', text = 'a'}]"), ["elsewhere: item 1: product: this is empty"], id="product"
        ),
        pytest.param(
            entry(elsewhere=f"[{{product = '{'p' * 101}', text = 'a'}}]"),
            ["product: this is too long", "100"],
            id="long",
        ),
        pytest.param(
            entry(elsewhere="[{product = 'p', text = 'a', source = 'no'}]"),
            ["elsewhere: item 1: source: " + NO_TABLE.format("sources.no")],
            id="no source of a product",
        ),
        pytest.param(entry(elsewhere="1"), ["elsewhere: this is 1. Write a list: [{ product = "], id="elsewhere 1"),
        pytest.param(
            entry(neighbours="[401]"),
            [IN_ENTRY + "neighbours: item 1: this is 401. Write the number of another code of this file."],
            id="an unknown neighbour",
        ),
        pytest.param(entry(neighbours="[400]"), ["neighbours: item 1: this is 400", "another code"], id="itself"),
        pytest.param(
            entry(neighbours="['401']") + entry(code="401"),
            ["neighbours: item 1: this is “401”"],
            id="a number as text",
        ),
        pytest.param(entry(neighbours="[true]") + entry(code="1"), ["neighbours: item 1: this is True"], id="true"),
        pytest.param(
            entry(neighbours="401"), ["neighbours: this is 401. Write a list: [532, 533]."], id="no list of them"
        ),
    ],
)
def test_a_fault_is_named_with_its_place_and_what_was_expected(
    tmp_path: pathlib.Path, text: str, wrong: list[str]
) -> None:
    assert_names_fault(written(tmp_path, text), wrong)


# Catalogues that Hypothesis makes. Texts are in the form that they are read in.
LINES = (
    st.text(st.characters(exclude_categories=["C", "Z"]) | st.just(" "), min_size=1, max_size=80)
    .map(str.strip)
    .filter(bool)
)
ADDRESSES = st.from_regex(r"https?://[a-z]\.[a-z]/[!-~]{0,80}", fullmatch=True).map(encoded)
DATES = st.dates().map(str) | st.just("")
SOURCES = st.builds(Source, LINES, ADDRESSES, DATES, st.booleans())
SETTINGS = st.builds(Setting, LINES, LINES, LINES | st.just(""), ADDRESSES | st.just(""), LINES | st.just(""))


@st.composite
def catalogues(draw: st.DrawFn) -> Catalogue:
    sources = st.none() | st.sampled_from(draw(st.lists(SOURCES, min_size=1, max_size=3)))
    settings = st.sampled_from(draw(st.lists(SETTINGS, min_size=1, max_size=3)))
    commands = st.sampled_from(draw(st.lists(st.builds(Command, LINES, LINES, sources), min_size=1, max_size=3)))
    meanings = draw(st.dictionaries(st.integers(0, 999), LINES, min_size=1, max_size=4))

    def some(values: st.SearchStrategy[Any]) -> st.SearchStrategy[tuple[Any, ...]]:
        return st.lists(values, max_size=3).map(tuple)

    codes = []
    for number, meaning in sorted(meanings.items()):
        others = [Neighbour(*other) for other in meanings.items() if other[0] != number]
        code = st.builds(
            StatusCode,
            st.just(number),
            st.just(meaning),
            LINES,
            st.sampled_from([*Party, None]),
            some(LINES),
            sources,
            some(st.builds(Fact, LINES, sources)),
            some(settings),
            some(commands),
            some(st.builds(Elsewhere, LINES, LINES, sources)),
            some(st.sampled_from(others)) if others else st.just(()),
        )
        codes.append(draw(code))
    page = draw(st.tuples(LINES, ADDRESSES | st.just(""), DATES, LINES | st.just("")))
    return Catalogue("", tuple(codes), *page)


class Tables:
    """The tables of the file that has a catalogue."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.named: dict[str, dict[str, object]] = {"sources": {}, "settings": {}, "commands": {}}
        self.keys: dict[object, str] = {}
        _, codes, name, address, updated, title = catalogue
        source = {"name": name, "address": address, "date": day(updated), "title": title}
        self.file: dict[str, Any] = {
            "source": filled(source),
            **self.named,
            "codes": [self.code(code) for code in codes],
        }

    def key(self, value: Source | Setting | Command) -> str:
        """Return the key of a value, whose table is added if it is not there."""
        if value not in self.keys:
            self.keys[value] = f"{len(self.keys)} é"
            kind = f"{type(value).__name__.lower()}s"
            self.named[kind][self.keys[value]] = self.table(value)
        return self.keys[value]

    def table(self, value: Any) -> dict[str, object]:
        fields = value._asdict()
        if fields.get("source"):
            fields["source"] = self.key(fields["source"])
        if "date" in fields:
            fields["date"] = day(fields["date"])
        return filled(fields)

    def code(self, code: StatusCode) -> dict[str, object]:
        fields = self.table(code)
        fields["look_at"] = fields.pop("party", None)
        for field in ("also", "elsewhere"):
            fields[field] = [self.table(value) for value in getattr(code, field)]
        for field in ("settings", "commands"):
            fields[field] = [self.key(value) for value in getattr(code, field)]
        fields["neighbours"] = [neighbour.code for neighbour in code.neighbours]
        fields["keywords"] = list(code.keywords)
        return fields


def day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def filled(fields: Mapping[str, object]) -> dict[str, object]:
    """Return the fields that a file would have: all but empty ones."""
    return {name: value for name, value in fields.items() if value or value in (0, False)}


def in_toml(file: dict[str, Any]) -> bytes:
    return "".join(f"{name} = {toml(value)}\n" for name, value in file.items()).encode()


@given(catalogues())
def test_a_catalogue_that_is_written_is_read_back_equal(catalogue: Catalogue) -> None:
    read, message = outcome(in_toml(Tables(catalogue).file), "a.toml")
    assert message == ""
    assert read
    assert read._replace(file="") == catalogue


@pytest.mark.parametrize(
    ("change", "wrong"),
    [
        pytest.param({"suggestion": '"' + "*a*b" * 251 + '"'}, "Write at most 500 together.", id="styles"),
        pytest.param({"suggestion": '"""' + "- a\n" * 501 + '"""'}, "Write at most 500 together.", id="list items"),
        pytest.param({"suggestion": '"""' + "<http://a> " * 251 + '"""'}, "Write at most 500 together.", id="links"),
        pytest.param(
            {"suggestion": '"' + "*a*b" * 200 + '"', "also": "[" + '{ text = "a *b* c *d* e" },' * 21 + "]"},
            "Write at most 500 together.",
            id="styles in other texts",
        ),
        pytest.param(
            {"suggestion": '"' + "x" * 10_000 + '"', "also": '[{ text = "' + "x" * 500 + '" }]'},
            "",
            id="long texts",
        ),
        pytest.param(
            {"suggestion": '"' + "x" * 10_000 + '"', "also": "[" + ('{ text = "' + "x" * 500 + '" },') * 20 + "]"},
            "Write at most 20000 characters.",
            id="too long together",
        ),
        pytest.param({"suggestion": '"' + "*a*b" * 250 + '"'}, "", id="as many styles as there may be"),
    ],
)
def test_the_texts_of_a_code_are_limited_together(tmp_path: pathlib.Path, change: dict[str, str], wrong: str) -> None:
    fields = {"code": "400", "meaning": "'m'", "suggestion": "'s'"} | change
    file = written(tmp_path, "[[codes]]\n" + "".join(f"{name} = {value}\n" for name, value in fields.items()))
    if wrong:
        assert_names_fault(file, ["entry 1 (code 400): ", wrong])
    else:
        assert load(file)


@pytest.mark.parametrize(("length", "is_read"), [(499, True), (500, False)])
def test_a_code_may_have_as_much_text_as_its_limit(tmp_path: pathlib.Path, length: int, is_read: bool) -> None:
    texts = [Fact("x" * 500)] * 19 + [Fact("x" * length)]
    facts = ", ".join(f"{{text = '{fact.text}'}}" for fact in texts)
    suggestion = f"suggestion = '{'x' * 10_000}'"
    file = written(tmp_path, f"[[codes]]\ncode = 400\nmeaning = 'm'\n{suggestion}\nalso = [{facts}]\n")
    if is_read:
        assert load(file).codes[0].also == tuple(texts)
    else:
        assert_names_fault(file, ["the texts are too long together. Write at most 20000 characters."])


def places(value: object) -> list[tuple[Any, Any]]:
    """Return all places in a file that can hold something else: the holder of each, and its key there."""
    if isinstance(value, dict):
        inside = list(value.items())
    elif isinstance(value, list):
        inside = list(enumerate(value))
    else:
        return []
    return [place for key, item in inside for place in [(value, key), *places(item)]]


@given(catalogues(), st.data())
def test_a_catalogue_with_anything_in_any_place_is_read_or_refused(catalogue: Catalogue, data: st.DataObject) -> None:
    file = Tables(catalogue).file
    holder, key = data.draw(st.sampled_from(places(file)))
    holder[key] = data.draw(WRONG)
    read, message = outcome(in_toml({name: value for name, value in file.items() if value is not None}), "a.toml")
    assert read or message.endswith(".")
    assert message.isprintable()
    assert "not valid TOML" not in message
