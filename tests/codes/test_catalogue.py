"""Catalogues: what a file may hold, what is said of one that can't be read, and the facts of the built-in one."""

import hashlib
import os
import pathlib
import re
from collections.abc import Callable
from datetime import date
from tempfile import TemporaryDirectory

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from gui.codes.as_text import links
from gui.codes.catalogue import Catalogue, CatalogueError, Party, StatusCode, standard_name
from gui.codes.catalogue_file import BUILT_IN, load
from gui.codes.markdown import plain

ENTRY = "[[codes]]\ncode = 400\nmeaning = 'm'\nsuggestion = 's'\n"
TICKET = "https://console.intl.cloud.tencent.com/workorder/category"
PARTIES = {
    Party.CLIENT: {400, 413, 414, 499},
    Party.CDN: {403, 503, 514},
    Party.ORIGIN: {404, 423, 502, 531, 532, 533, 537, 538, 539, 540, 564},
    Party.SUPPORT: {509, 562, 563},
}


def written(tmp_path: pathlib.Path, data: str | bytes, name: str = "codes.toml") -> str:
    file = tmp_path / name
    file.write_bytes(data.encode() if isinstance(data, str) else data)
    return str(file)


def error(file: str) -> CatalogueError:
    with pytest.raises(CatalogueError) as raised:
        load(file)
    return raised.value


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
    assert load(file) == Catalogue(file, codes, "Other CDN", "https://example.org/codes", date(2025, 1, 31))


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


def test_the_ending_of_the_name_says_which_form_it_is(tmp_path: pathlib.Path) -> None:
    page = "|Status Code|Meaning|Suggestion|\n|-|-|-|\n|400|m|s|\n"
    assert load(written(tmp_path, ENTRY, "CODES.TOML")).codes == load(written(tmp_path, page, "codes.txt")).codes
    assert "not TOML" in str(error(written(tmp_path, page, "page.toml")))
    assert "no table" in str(error(written(tmp_path, ENTRY, "codes.md")))


# What can't be read


def test_a_file_that_is_not_there_is_named(tmp_path: pathlib.Path) -> None:
    file = str(tmp_path / "none.toml")
    assert str(error(file)) == f"{file}: the file can't be read (No such file or directory)."


def test_a_name_that_no_file_can_have_is_an_error_like_others() -> None:
    assert "can't be read" in str(error("a\0.toml"))
    assert "can't be read" in str(error("a" * 10_000))


def test_a_folder_is_named_as_one(tmp_path: pathlib.Path) -> None:
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
def test_a_file_without_the_right_to_read_it_says_so(tmp_path: pathlib.Path) -> None:
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
def test_a_file_that_is_no_text_is_named_with_the_fault(
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
        pytest.param("a = \n", ["this is not TOML", "line 1"], id="broken in line 1"),
        pytest.param(f"{ENTRY}[[codes]\n", ["this is not TOML", "line 5"], id="broken in line 5"),
        pytest.param(f"{ENTRY}code = 1\n", ["this is not TOML"], id="a field twice"),
        pytest.param("a = " + "[" * 100_000, ["a list too deep in lists"], id="nested too deep"),
        pytest.param(entry(code="1" + "0" * 5000), ["a number is too long"], id="a number of 5000 digits"),
        pytest.param(f"color = 'red'\n{ENTRY}", ["“color” is not known here", "source, codes"], id="unknown key"),
        pytest.param("[source]\n", ["there are no status codes", "[[codes]]"], id="no codes"),
        pytest.param("codes = []\n", ["there are no status codes"], id="empty codes"),
        pytest.param("[codes]\ncode = 1\n", ["there are no status codes", "[[codes]]"], id="codes as one table"),
        pytest.param("codes = 'x'\n", ["there are no status codes"], id="codes as a text"),
        pytest.param("codes = [1]\n", ["entry 1: this is 1", "[[codes]]"], id="a code outside of an entry"),
        pytest.param(entry(code=""), ["entry 1: there is no code"], id="no code"),
        pytest.param(entry(meaning=""), [IN_ENTRY + "there is no meaning"], id="no meaning"),
        pytest.param(entry(suggestion=""), [IN_ENTRY + "there is no suggestion"], id="no suggestion"),
        pytest.param(entry(advice="'a'"), [IN_ENTRY, "“advice” is not known", "look_at"], id="unknown field"),
        pytest.param(entry(code="'abc'"), ["entry 1", "the code is “abc”", FROM_0_TO_999], id="a code of letters"),
        pytest.param(entry(code="'400'"), ["the code is “400”", FROM_0_TO_999], id="a code as a text"),
        pytest.param(entry(code="true"), ["the code is True", FROM_0_TO_999], id="a code that is true"),
        pytest.param(entry(code="400.0"), ["the code is 400.0", FROM_0_TO_999], id="a code with a fraction"),
        pytest.param(entry(code="-1"), ["the code is -1", FROM_0_TO_999], id="a code below 0"),
        pytest.param(entry(code="1000"), ["the code is 1000", FROM_0_TO_999], id="a code of four digits"),
        pytest.param(entry(code="1" + "0" * 4000), ["the code is a huge number", FROM_0_TO_999], id="a huge code"),
        pytest.param(entry(code="[]"), ["the code is []", FROM_0_TO_999], id="a list of codes"),
        pytest.param(ENTRY * 2, ["entry 2 (code 400): ", "code 400 is in entry 1 (code 400) too"], id="a code twice"),
        pytest.param(
            ENTRY + entry(code="1", meaning="''"), ["entry 2 (code 1): the meaning is empty"], id="no meaning"
        ),
        pytest.param(entry(meaning="' \t '"), [IN_ENTRY + "the meaning is empty"], id="a meaning of spaces"),
        pytest.param(entry(meaning="1"), [IN_ENTRY + "the meaning is 1. Write a text."], id="a meaning of a number"),
        pytest.param(entry(meaning="'''a\nb'''"), [IN_ENTRY + "the meaning has several lines"], id="two lines"),
        pytest.param(entry(meaning=f"'{'m' * 501}'"), ["the meaning is too long", "500"], id="a long meaning"),
        pytest.param(entry(meaning=r'"a\u001B[31mb"'), ["the meaning", "U+001B", "Remove it"], id="an escape sequence"),
        pytest.param(entry(meaning=r'"a\u0000b"'), ["the meaning", "U+0000"], id="a zero"),
        pytest.param(entry(meaning=r'"a\u2028b"'), ["the meaning", "U+2028"], id="a line separator"),
        pytest.param(entry(suggestion="''"), ["the suggestion is empty"], id="an empty suggestion"),
        pytest.param(entry(suggestion="['a']"), ["the suggestion is ['a']"], id="a list of suggestions"),
        pytest.param(entry(suggestion=f"'{'s' * 10_001}'"), ["the suggestion is too long", "10000"], id="a long one"),
        pytest.param(entry(suggestion=r'"a\rb"'), ["the suggestion", "U+000D"], id="a carriage return"),
        pytest.param(entry(suggestion=r'"a\u009Bb"'), ["the suggestion", "U+009B"], id="a C1 control"),
        pytest.param(entry(look_at="'moon'"), ["look_at is “moon”", "client, cdn, origin, support"], id="look_at moon"),
        pytest.param(entry(look_at="'CDN'"), ["look_at is “CDN”"], id="look_at in capitals"),
        pytest.param(entry(look_at="''"), ["look_at is “”"], id="empty look_at"),
        pytest.param(entry(look_at="['cdn']"), ["look_at is ['cdn']"], id="a list of look_at"),
        pytest.param(entry(keywords="'dns'"), ["the keywords are “dns”", "Write a list"], id="keywords as a text"),
        pytest.param(entry(keywords="[1]"), ["the keyword is 1. Write a text."], id="a keyword of a number"),
        pytest.param(entry(keywords="['a', '']"), ["the keyword is empty"], id="an empty keyword"),
        pytest.param(entry(keywords=f"['{'k' * 101}']"), ["the keyword is too long", "100"], id="a long keyword"),
        pytest.param(entry(keywords=r'["a\u0007"]'), ["the keyword", "U+0007"], id="a bell"),
        pytest.param(
            f"source = 1\n{ENTRY}", ["[source]: this is 1", "name, title, address and date"], id="source of 1"
        ),
        pytest.param(
            f"{ENTRY}[source]\nurl = 'x'\n", ["[source]: “url” is not known here", "address"], id="source.url"
        ),
        pytest.param(f"{ENTRY}[source]\nname = 1\n", ["[source]: the name is 1"], id="a name of a number"),
        pytest.param(f"{ENTRY}[source]\ntitle = ''\n", ["[source]: the title is empty"], id="an empty title"),
        pytest.param(
            f"{ENTRY}[source]\naddress = 'file:///a'\n", ["the address is “file:///a”", "https://"], id="file:"
        ),
        pytest.param(f"{ENTRY}[source]\naddress = 'javascript:a//https://b'\n", ["the address is “javas"], id="script"),
        pytest.param(
            f"{ENTRY}[source]\ndate = '30.12.2024'\n",
            ["[source]: the date is “30.12.2024”", "2024-12-30"],
            id="a date as a text",
        ),
        pytest.param(
            f"{ENTRY}[source]\ndate = 2024-12-30T08:00:00\n",
            ["[source]: the date is 2024-12-30 08:00:00"],
            id="a date with a time",
        ),
        pytest.param(
            entry(look_at='"' + "x" * 100 + '"'), ["look_at is “" + "x" * 38 + "…. "], id="a long value is cut"
        ),
        pytest.param(entry(look_at=r'"\u001B{x}\n"'), ["look_at is “�{x}�”. "], id="a value is shown printable"),
    ],
)
def test_a_fault_is_named_with_its_place_and_what_was_expected(
    tmp_path: pathlib.Path, text: str, wrong: list[str]
) -> None:
    file = written(tmp_path, text)
    message = str(error(file))
    assert message.startswith(f"{file}: ")
    assert [part for part in wrong if part not in message] == []
    assert message.isprintable()
    assert message.endswith(".")
    assert len(message) < len(file) + 300


def test_a_message_is_translated_before_its_values_are_filled_in(tmp_path: pathlib.Path) -> None:
    file = written(tmp_path, entry(look_at="'{file}'"))
    asked = list[str]()

    def tr(template: str) -> str:
        asked.append(template)
        return {"entry {number} (code {code})": "Eintrag {number} ({code})", "{file}": "{file}"}.get(
            template, "„{found}“ ist keiner von {names}"
        )

    expected = f"{file}: Eintrag 1 (400): „“{{file}}”“ ist keiner von client, cdn, origin, support"
    assert error(file).text(tr) == expected
    assert asked == ["{file}", "entry {number} (code {code})", "look_at is {found}. Write one of: {names}."]


def test_no_run_of_eight_words_is_the_vendors() -> None:
    """The runs of the vendor's page are known here by their hashes alone: its sentences are not in this repository."""
    theirs = set((pathlib.Path(__file__).parent / "vendor_page_runs.txt").read_text(encoding="ascii").split())
    assert len(theirs) > 300
    for status_code in load().codes:
        text = re.sub(r"https?://[^)\s]+", "", f"{status_code.meaning} {status_code.suggestion}".lower())
        words = re.findall("[a-z0-9]+", text)
        runs = (" ".join(words[at : at + 8]) for at in range(len(words) - 7))
        assert [run for run in runs if hashlib.sha256(run.encode()).hexdigest()[:10] in theirs] == []


def outcome(data: bytes, name: str) -> tuple[Catalogue | None, str]:
    """Return what a file is read as, or what is said of it behind its own name."""
    with TemporaryDirectory() as folder:
        file = written(pathlib.Path(folder), data, name)
        try:
            return load(file), ""
        except CatalogueError as fault:
            place, _, message = str(fault).partition(": ")
            return None, message if place == file else ""


@given(data=st.binary() | st.text().map(str.encode), name=st.sampled_from(["a.toml", "a.md"]))
@example(b"\xef\xbb\xbf\xef\xbb\xbf[[codes]]", "a.toml")
@example(ENTRY.encode(), "a.toml")
def test_any_bytes_are_a_catalogue_or_an_error_that_names_the_file(data: bytes, name: str) -> None:
    catalogue, message = outcome(data, name)
    assert (catalogue and catalogue.codes) or message.endswith(".")


def toml(value: object) -> str:
    """Return a value as TOML has it; None is left out by whoever holds it."""
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        return '"' + "".join(c if c.isalnum() else f"\\U{ord(c):08X}" for c in value) + '"'
    if isinstance(value, list):
        return f"[{', '.join(toml(item) for item in value if item is not None)}]"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{toml(key)} = {toml(item)}" for key, item in value.items() if item is not None) + "}"
    return str(value)


WRONG = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.dates() | st.datetimes(),
    lambda values: st.lists(values, max_size=3) | st.dictionaries(st.text(), values, max_size=3),
    max_leaves=5,
)
# Entries as a file might have them; most of them are good, so that texts are looked at too.
ENTRIES = {
    "code": st.integers(0, 999),
    "meaning": st.text(min_size=1),
    "suggestion": st.text(min_size=1),
    "look_at": st.sampled_from([*Party, None]),
    "keywords": st.lists(st.text(min_size=1), max_size=3),
}


@given(st.lists(st.fixed_dictionaries(ENTRIES), max_size=3), st.sampled_from(["none", *ENTRIES]), WRONG)
def test_whatever_is_accepted_is_clean(entries: list[dict[str, object]], field: str, wrong: object) -> None:
    if field != "none" and entries:
        entries[-1][field] = wrong
    catalogue, message = outcome(f"codes = {toml(entries)}".encode(), "a.toml")
    if not catalogue:
        assert message.endswith(".")
        assert message.isprintable()
        assert "not TOML" not in message
        return
    numbers = [code.code for code in catalogue.codes]
    assert numbers == sorted(set(numbers))
    assert {*range(1000)}.issuperset(numbers)
    for code in catalogue.codes:
        texts = [code.meaning, *code.keywords, *code.suggestion.split("\n\n")[:1]]
        assert all(texts)
        assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]", "".join([code.suggestion, *texts]))
        assert "\n" not in code.meaning


# The built-in catalogue


@pytest.fixture(scope="module")
def built_in() -> dict[int, StatusCode]:
    return {code.code: code for code in load().codes}


def test_the_built_in_catalogue_names_its_source() -> None:
    catalogue = load()
    assert (catalogue.file, catalogue.name, catalogue.updated) == (BUILT_IN, "Tencent Cloud CDN", date(2024, 12, 30))
    assert catalogue.address == "https://www.tencentcloud.com/document/product/228/42177"


def test_the_built_in_catalogue_has_the_21_codes_in_order(built_in: dict[int, StatusCode]) -> None:
    assert list(built_in) == sorted(set().union(*PARTIES.values()))
    assert len(built_in) == 21


@pytest.mark.parametrize("party", Party)
def test_every_party_has_its_codes(built_in: dict[int, StatusCode], party: Party) -> None:
    assert {number for number, code in built_in.items() if code.party is party} == PARTIES[party]


def test_every_code_has_keywords_each_once(built_in: dict[int, StatusCode]) -> None:
    for code in built_in.values():
        assert len(set(code.keywords)) == len(code.keywords) > 0, code.code


HTTPS_CONNECTION = ["https", "origin", "443", "certificate", "configuration", "availability"]


@pytest.mark.parametrize(
    ("code", "facts"),
    [
        (400, ["http", "syntax", "request", "server cannot parse", "check", "correct"]),
        (403, ["reject", "access control", "referer", "ip ", "blocklist", "allowlist", "authentication", "block"]),
        (404, ["correct information", "origin server", "running normally", "origin domain configuration", "changed"]),
        (413, ["content length", "post request", "limit", "content size", "client", "maximum", "32 MB", "by default"]),
        (414, ["url length", "limit", "maximum", "2 KB", "by default"]),
        (423, ["request", "looping", "301/302", "https origin-pull", "rewriting method", "origin server"]),
        (499, ["client", "close", "connection", "status", "timeout configuration"]),
        (502, ["gateway error", "business origin server", "normal"]),
        (
            503,
            [
                "cos frequency control",
                "trigger",
                "cache configuration",
                "cos origin server",
                "return",
                "no-cache/no-store",
            ],
        ),
        (509, ["blocked", "cc attack", "file a ticket"]),
        (514, ["ip access frequency", "limit", "control", "configuration", "cdn console"]),
        (
            531,
            [
                "http",
                "error",
                "resolving",
                "origin-pull domain name",
                "domain name resolution",
                "configuration",
                "origin server",
            ],
        ),
        (532, ["connection to the origin server", *HTTPS_CONNECTION]),
        (533, ["origin-pull connection", "time", *HTTPS_CONNECTION]),
        (537, ["https", "timeout", "receiving data", "origin server", "stability", "business origin server"]),
        (538, ["https", "ssl handshake", "failed", "compatib", "origin server", "protocol", "algorithm"]),
        (
            539,
            [
                "https",
                "certificate validation",
                "failed",
                "origin server",
                "configured correctly",
                "validity period",
                "completeness",
                "certificate chain",
            ],
        ),
        (540, ["https", "domain name validation", "certificate", "failed", "origin server", "configured correctly"]),
        (562, ["https", "connection", "establish", "file a ticket", "X-NWS-LOG-UUID", "troubleshooting"]),
        (563, ["https", "connection", "time", "file a ticket", "X-NWS-LOG-UUID", "troubleshooting"]),
        (
            564,
            [
                "http(s)",
                "origin request",
                "failed",
                "http is the origin request protocol",
                "load",
                "bandwidth utilization",
                "access limit",
                "Follow Request",
                "443",
                "certificate configuration",
                "origin server",
                "no error",
                "file a ticket",
                "X-NWS-LOG-UUID",
                "troubleshooting",
            ],
        ),
    ],
    ids=lambda value: str(value) if isinstance(value, int) else "facts",
)
def test_no_fact_of_the_page_is_missing(built_in: dict[int, StatusCode], code: int, facts: list[str]) -> None:
    text = f"{built_in[code].meaning}\n{plain(built_in[code].suggestion)}".lower()
    assert [fact for fact in facts if fact.lower() not in text] == []


@pytest.mark.parametrize(
    ("fact", "codes"),
    [
        ("32 MB", {413}),
        ("2 KB", {414}),
        ("301/302", {423}),
        ("443", {532, 533, 564}),
        ("no-cache/no-store", {503}),
        ("Follow Request", {564}),
        ("X-NWS-LOG-UUID", {562, 563, 564}),
        ("ile a ticket", {509, 562, 563, 564}),
    ],
    ids=str,
)
def test_a_fact_stands_with_its_codes_and_no_others(
    built_in: dict[int, StatusCode], fact: str, codes: set[int]
) -> None:
    assert {number for number, code in built_in.items() if fact in plain(code.suggestion)} == codes


def test_the_ticket_page_is_the_only_link_and_stands_where_the_page_has_it(built_in: dict[int, StatusCode]) -> None:
    linked = {number: links(code) for number, code in built_in.items() if links(code)}
    assert linked == dict.fromkeys([509, 562, 563, 564], (TICKET,))


def test_follow_request_is_bold_as_on_the_page(built_in: dict[int, StatusCode]) -> None:
    assert "**Follow Request**" in built_in[564].suggestion


@pytest.mark.parametrize(
    ("code", "name"),
    [(404, "Not Found"), (423, "Locked"), (504, "Gateway Timeout"), (499, ""), (509, ""), (0, ""), (999, "")],
)
def test_standard_http_has_a_name_or_none(code: int, name: str) -> None:
    assert standard_name(code) == name
