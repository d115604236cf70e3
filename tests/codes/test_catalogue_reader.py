"""Catalogue files: what they may hold, and how a file is reported that can't be read."""

import os
import pathlib
import re
from collections.abc import Callable
from functools import partial

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from gui.codes.catalogue import Catalogue, Party, StatusCode
from gui.codes.catalogue_file import load
from tests.codes.files import WRONG, assert_names_fault, error, outcome, toml, written
from tests.cost import cost

ENTRY = "[[codes]]\ncode = 400\nmeaning = 'm'\nsuggestion = 's'\n"

# What is read


def test_an_entry_needs_a_code_a_meaning_and_a_suggestion(tmp_path: pathlib.Path) -> None:
    file = written(tmp_path, ENTRY)
    assert load(file) == Catalogue(file, (StatusCode(400, "m", "s"),), "codes.toml")


def test_an_entry_and_its_source_are_read_whole(tmp_path: pathlib.Path) -> None:
    file = written(
        tmp_path,
        """
        codes = [
          {code = 500, meaning = "a\\tb", suggestion = "a\\r\\nb"},
          {code = 999, meaning = " last\t", suggestion = '''
        - a

        - b
        '''},
          {code = 0, meaning = "证书", suggestion = "**s**", look_at = "support", keywords = ["dns", " time out "]},
        ]
        [source]
        name = "Other CDN"
        title = "Codes"
        address = "https://example.org/codes"
        date = 2025-01-31
        """.replace("        ", ""),
    )
    codes = (
        StatusCode(0, "证书", "**s**", Party.SUPPORT, ("dns", "time out")),
        StatusCode(500, "a b", "a\nb"),
        StatusCode(999, "last", "- a\n\n- b"),
    )
    assert load(file) == Catalogue(file, codes, "Other CDN", "https://example.org/codes", "2025-01-31", "Codes")


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(lambda text: text.replace("\n", "\r\n"), id="CRLF"),
        pytest.param(lambda text: "\ufeff" + text, id="BOM"),
        pytest.param(lambda text: "# 证书\n" + text, id="a comment"),
        pytest.param(lambda text: text + "keywords = []\n", id="no keywords"),
        pytest.param(lambda text: text + "[source]\n", id="an empty source"),
    ],
)
def test_the_same_entry_is_read_however_it_is_written(tmp_path: pathlib.Path, change: Callable[[str], str]) -> None:
    assert load(written(tmp_path, change(ENTRY))).codes == (StatusCode(400, "m", "s"),)


@pytest.mark.parametrize(("field", "limit"), [("meaning", 500), ("suggestion", 10_000), ("keywords", 100)])
def test_a_text_may_be_as_long_as_its_limit(tmp_path: pathlib.Path, field: str, limit: int) -> None:
    fields = {
        "code": 400,
        "meaning": "m",
        "suggestion": "s",
        field: ["x" * limit] if field == "keywords" else "x" * limit,
    }
    entry = "".join(f"{name} = {value!r}\n" for name, value in fields.items())
    (code,) = load(written(tmp_path, f"[[codes]]\n{entry}")).codes
    assert "x" * limit in (code.meaning, code.suggestion, *code.keywords)


def test_the_ending_of_the_name_decides_which_form_a_file_has(tmp_path: pathlib.Path) -> None:
    page = "|Status Code|Meaning|Suggestion|\n|-|-|-|\n|400|m|s|\n"
    assert load(written(tmp_path, ENTRY, "CODES.TOML")).codes == load(written(tmp_path, page, "codes.txt")).codes
    assert "not valid TOML" in str(error(written(tmp_path, page, "page.toml")))
    assert "no table has" in str(error(written(tmp_path, ENTRY, "codes.md")))


# What can't be read


def test_a_file_that_is_not_there_is_reported(tmp_path: pathlib.Path) -> None:
    file = str(tmp_path / "none.toml")
    assert str(error(file)) == f"{file}: the file can't be read (No such file or directory)."


def test_a_name_that_no_file_can_have_is_reported() -> None:
    assert "can't be read" in str(error("a\0.toml"))
    assert "can't be read" in str(error("a" * 10_000))


def test_a_folder_is_reported_as_one(tmp_path: pathlib.Path) -> None:
    folder = tmp_path / "codes.toml"
    folder.mkdir()
    assert str(error(str(folder))) == f"{folder}: this is a folder. Choose a TOML file or a Markdown page."


@pytest.mark.linux
@pytest.mark.parametrize("device", ["/dev/null", "/dev/zero", "/dev/tty"])
def test_a_device_is_not_read(device: str) -> None:
    assert str(error(device)) == f"{device}: this is a device, not a file. Choose a TOML file or a Markdown page."


@pytest.mark.linux
def test_a_link_is_followed(tmp_path: pathlib.Path) -> None:
    link = tmp_path / "link.toml"
    link.symlink_to(written(tmp_path, ENTRY))
    assert load(str(link)).name == "link.toml"
    link.unlink()
    link.symlink_to(link)
    assert "can't be read (Too many levels of symbolic links)" in str(error(str(link)))


@pytest.mark.linux
@pytest.mark.skipif(getattr(os, "geteuid", int)() == 0, reason="root reads every file")
def test_a_file_that_the_user_may_not_read_is_reported(tmp_path: pathlib.Path) -> None:
    file = written(tmp_path, ENTRY)
    pathlib.Path(file).chmod(0)
    assert str(error(file)) == f"{file}: the file can't be read (Permission denied)."


def test_a_hundred_megabytes_are_refused_and_not_read(tmp_path: pathlib.Path) -> None:
    file = tmp_path / "big.toml"
    with file.open("wb") as stream:
        stream.truncate(100_000_000)
    assert str(error(str(file))) == f"{file}: the file is too large. A catalogue has at most 500 kB."


@pytest.mark.parametrize("name", ["codes.toml", "codes.md"])
@pytest.mark.parametrize(
    ("data", "wrong"),
    [
        pytest.param(b"", ["the file is empty", "at least one status code"], id="empty"),
        pytest.param(b"\xef\xbb\xbf \r\n\t\n", ["the file is empty"], id="only spaces"),
        pytest.param(b"\x7fELF\0\0\xff", ["this is a binary file", "Choose a TOML file"], id="binary"),
        pytest.param("a = 1".encode("utf-16"), ["the file is in UTF-16", "Save it as UTF-8"], id="UTF-16"),
        pytest.param(b"\xfe\xff\0a", ["the file is in UTF-16"], id="UTF-16, big end first"),
        pytest.param(b"caf\xe9", ["line 1: this is not UTF-8", "Save the file as UTF-8"], id="Latin-1"),
        pytest.param(b"a\r\nb\r\nc \xff", ["line 3: this is not UTF-8"], id="not UTF-8 in the third line"),
        pytest.param(b"a\n\xed\xa0\x80", ["line 2: this is not UTF-8"], id="half a surrogate pair"),
    ],
)
def test_a_file_that_is_not_text_is_reported_with_the_reason(
    tmp_path: pathlib.Path, data: bytes, wrong: list[str], name: str
) -> None:
    file = written(tmp_path, data, name)
    message = str(error(file))
    assert message.startswith(f"{file}: ")
    assert [part for part in wrong if part not in message] == []


def entry(**changed: str) -> str:
    fields = {"code": "400", "meaning": "'m'", "suggestion": "'s'"} | changed
    return "[[codes]]\n" + "".join(f"{name} = {value}\n" for name, value in fields.items() if value)


IN_ENTRY = "entry 1 (code 400): "
FROM_0_TO_999 = "Write a whole number from 0 to 999."


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        pytest.param("a = \n", ["this is not valid TOML", "line 1"], id="broken in line 1"),
        pytest.param(f"{ENTRY}[[codes]\n", ["this is not valid TOML", "line 5"], id="broken in line 5"),
        pytest.param(f"{ENTRY}code = 1\n", ["this is not valid TOML"], id="a field twice"),
        pytest.param("a = " + "[" * 100_000, ["line 1: lists or tables are nested too deeply"], id="nested too deep"),
        pytest.param(entry(code="1" + "0" * 5000), ["a number is too long"], id="a number of 5000 digits"),
        pytest.param(
            f"color = 'red'\n{ENTRY}",
            ["“color” is not known here", "source, sources, settings, commands, codes"],
            id="unknown key",
        ),
        pytest.param("[source]\n", ["there are no status codes", "[[codes]]"], id="no codes"),
        pytest.param("codes = []\n", ["there are no status codes"], id="empty codes"),
        pytest.param("[codes]\ncode = 1\n", ["there are no status codes", "[[codes]]"], id="codes as one table"),
        pytest.param("codes = 'x'\n", ["there are no status codes"], id="codes as a text"),
        pytest.param("codes = [1]\n", ["entry 1: this is 1", "[[codes]]"], id="a code outside of an entry"),
        pytest.param(entry(code=""), ["entry 1: the field “code” is missing"], id="no code"),
        pytest.param(entry(meaning=""), [IN_ENTRY + "the field “meaning” is missing"], id="no meaning"),
        pytest.param(entry(suggestion=""), [IN_ENTRY + "the field “suggestion” is missing"], id="no suggestion"),
        pytest.param(entry(advice="'a'"), [IN_ENTRY, "“advice” is not known", "look_at"], id="unknown field"),
        pytest.param(entry(code="'abc'"), ["entry 1", "code: this is “abc”", FROM_0_TO_999], id="a code of letters"),
        pytest.param(entry(code="'400'"), ["code: this is “400”", FROM_0_TO_999], id="a code as a text"),
        pytest.param(entry(code="true"), ["code: this is True", FROM_0_TO_999], id="a code that is true"),
        pytest.param(entry(code="400.0"), ["code: this is 400.0", FROM_0_TO_999], id="a code with a fraction"),
        pytest.param(entry(code="-1"), ["code: this is -1", FROM_0_TO_999], id="a code below 0"),
        pytest.param(entry(code="1000"), ["code: this is 1000", FROM_0_TO_999], id="a code of four digits"),
        pytest.param(entry(code="1" + "0" * 4000), ["code: this is a huge number", FROM_0_TO_999], id="a huge code"),
        pytest.param(entry(code="1000000000"), ["code: this is a huge number", FROM_0_TO_999], id="ten digits"),
        pytest.param(entry(code="999999999"), ["code: this is 999999999.", FROM_0_TO_999], id="nine digits"),
        pytest.param(entry(code="[]"), ["code: this is []", FROM_0_TO_999], id="a list of codes"),
        pytest.param(ENTRY * 2, ["entry 2 (code 400): ", "entry 1 (code 400) has the same code"], id="a code twice"),
        pytest.param(
            ENTRY + entry(code="1", meaning="''"), ["entry 2 (code 1): meaning: this is empty"], id="no meaning"
        ),
        pytest.param(entry(meaning="' \t '"), [IN_ENTRY + "meaning: this is empty"], id="a meaning of spaces"),
        pytest.param(
            entry(meaning="1"),
            [IN_ENTRY + "meaning: this is 1. Write a text in quotation marks."],
            id="a meaning of a number",
        ),
        pytest.param(entry(meaning="'''a\nb'''"), [IN_ENTRY + "meaning: this has several lines"], id="two lines"),
        pytest.param(entry(meaning=f"'{'m' * 501}'"), ["meaning: this is too long", "500"], id="a long meaning"),
        pytest.param(
            entry(meaning=r'"a\u001B[31mb"'),
            ["meaning: this has the control character", "U+001B", "Remove it"],
            id="an escape sequence",
        ),
        pytest.param(entry(meaning=r'"a\u0000b"'), ["meaning: this has the control character", "U+0000"], id="a zero"),
        pytest.param(
            entry(meaning=r'"a\u2028b"'), ["meaning: this has the control character", "U+2028"], id="a line separator"
        ),
        pytest.param(entry(suggestion="''"), ["suggestion: this is empty"], id="an empty suggestion"),
        pytest.param(entry(suggestion="['a']"), ["suggestion: this is ['a']"], id="a list of suggestions"),
        pytest.param(entry(suggestion=f"'{'s' * 10_001}'"), ["suggestion: this is too long", "10000"], id="a long one"),
        pytest.param(
            entry(suggestion=r'"a\rb"'),
            ["suggestion: this has the control character", "U+000D"],
            id="a carriage return",
        ),
        pytest.param(
            entry(suggestion=r'"a\u009Bb"'), ["suggestion: this has the control character", "U+009B"], id="a C1 control"
        ),
        pytest.param(
            entry(look_at="'moon'"), ["look_at: this is “moon”", "client, cdn, origin, support"], id="look_at moon"
        ),
        pytest.param(entry(look_at="'CDN'"), ["look_at: this is “CDN”"], id="look_at in capitals"),
        pytest.param(entry(look_at="''"), ["look_at: this is “”"], id="empty look_at"),
        pytest.param(entry(look_at="['cdn']"), ["look_at: this is ['cdn']"], id="a list of look_at"),
        pytest.param(entry(keywords="'dns'"), ["keywords: this is “dns”", "Write a list"], id="keywords as a text"),
        pytest.param(
            entry(keywords="[1]"),
            ["keywords: item 1: this is 1. Write a text in quotation marks."],
            id="a keyword of a number",
        ),
        pytest.param(entry(keywords="['a', '']"), ["keywords: item 2: this is empty"], id="an empty keyword"),
        pytest.param(
            entry(keywords=f"['{'k' * 101}']"), ["keywords: item 1: this is too long", "100"], id="a long keyword"
        ),
        pytest.param(
            entry(keywords=r'["a\u0007"]'), ["keywords: item 1: this has the control character", "U+0007"], id="a bell"
        ),
        pytest.param(f"source = 1\n{ENTRY}", ["[source]: this is 1", "name, title, address, date"], id="source of 1"),
        pytest.param(
            f"{ENTRY}[source]\nurl = 'x'\n", ["[source]: the field “url” is not known here", "address"], id="source.url"
        ),
        pytest.param(f"{ENTRY}[source]\nname = 1\n", ["[source]: name: this is 1"], id="a name of a number"),
        pytest.param(f"{ENTRY}[source]\ntitle = ''\n", ["[source]: title: this is empty"], id="an empty title"),
        pytest.param(
            f"{ENTRY}[source]\naddress = 'file:///a'\n", ["address: this is “file:///a”", "https://"], id="file:"
        ),
        pytest.param(
            f"{ENTRY}[source]\naddress = 'javascript:a//https://b'\n", ["address: this is “javas"], id="script"
        ),
        pytest.param(
            f"{ENTRY}[source]\ndate = '30.12.2024'\n",
            ["[source]: date: this is “30.12.2024”", "2024-12-30"],
            id="a date as a text",
        ),
        pytest.param(
            f"{ENTRY}[source]\ndate = 2024-12-30T08:00:00\n",
            ["[source]: date: this is 2024-12-30 08:00:00"],
            id="a date with a time",
        ),
        pytest.param(
            entry(look_at='"' + "x" * 100 + '"'), ["look_at: this is “" + "x" * 38 + "…. "], id="a long value is cut"
        ),
        pytest.param(entry(look_at=r'"\u001B{x}\n"'), ["look_at: this is “�{x} ”. "], id="a value is shown printable"),
    ],
)
def test_a_fault_is_named_with_its_place_and_what_was_expected(
    tmp_path: pathlib.Path, text: str, wrong: list[str]
) -> None:
    assert_names_fault(written(tmp_path, text), wrong)


def test_a_message_is_translated_but_for_names_and_values(tmp_path: pathlib.Path) -> None:
    file = written(tmp_path, entry(look_at="'{names}'"))
    german = {
        "entry {number} (code {code})": "Eintrag {number} ({code})",
        "this is {found}. Write one of: {names}.": "{found} ist keiner von {names}.",
        ": ": ": ",
    }
    expected = f"{file}: Eintrag 1 (400): look_at: “{{names}}” ist keiner von client, cdn, origin, support."
    assert error(file).text(german.__getitem__) == expected


@given(data=st.binary() | st.text().map(str.encode), name=st.sampled_from(["a.toml", "a.md"]))
@example(b"\xef\xbb\xbf\xef\xbb\xbf[[codes]]", "a.toml")
@example(ENTRY.encode(), "a.toml")
def test_any_bytes_are_a_catalogue_or_an_error_that_names_the_file(data: bytes, name: str) -> None:
    catalogue, message = outcome(data, name)
    assert (catalogue and catalogue.codes) or message.endswith(".")


@pytest.mark.parametrize(
    ("text", "line"),
    [
        pytest.param(f"{'a.' * 31_000}a = 1\n{ENTRY}", 1, id="a key"),
        pytest.param(f"{ENTRY}[{'a.' * 125_000}a]\n", 5, id="a header"),
        pytest.param(f"{ENTRY}keywords = [{{{'a.' * 31_000}a = 1}}]\n", 5, id="an inline table"),
    ],
)
def test_a_small_file_with_a_long_key_takes_neither_time_nor_memory(
    tmp_path: pathlib.Path, text: str, line: int
) -> None:
    file = written(tmp_path, text)
    fault = partial(assert_names_fault, file, [f"line {line}: there are more than 5 dots outside of quotation marks."])
    assert cost(fault) < 30


# Entries as a file might have them; most of them are good, so that texts are looked at too.
ENTRIES = {
    "code": st.integers(0, 999),
    "meaning": st.text(min_size=1),
    "suggestion": st.text(min_size=1),
    "look_at": st.sampled_from([*Party, None]),
    "keywords": st.lists(st.text(min_size=1), max_size=3),
}


@given(st.lists(st.fixed_dictionaries(ENTRIES), max_size=3), st.sampled_from(["none", *ENTRIES]), WRONG)
def test_every_accepted_entry_is_clean(entries: list[dict[str, object]], field: str, wrong: object) -> None:
    if field != "none" and entries:
        entries[-1][field] = wrong
    catalogue, message = outcome(f"codes = {toml(entries)}".encode(), "a.toml")
    if not catalogue:
        assert message.endswith(".")
        assert message.isprintable()
        assert "not valid TOML" not in message
        return
    numbers = [code.code for code in catalogue.codes]
    assert numbers == sorted(set(numbers))
    assert {*range(1000)}.issuperset(numbers)
    for code in catalogue.codes:
        texts = [code.meaning, *code.keywords, *code.suggestion.split("\n\n")[:1]]
        assert all(texts)
        assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]", "".join([code.suggestion, *texts]))
        assert "\n" not in code.meaning
