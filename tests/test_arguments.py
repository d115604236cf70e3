"""A command line is read, and a hand-over reads the same request from it."""

import os
import re
import shlex
from unicodedata import east_asian_width

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from gui import __version__
from gui.arguments import language, parse
from gui.instance.request import requested
from gui.languages import Language, translator


@pytest.mark.parametrize(
    ("line", "text", "is_printed", "catalogues"),
    [
        pytest.param("", [], False, [], id="nothing"),
        pytest.param("514", ["514"], False, [], id="a code"),
        pytest.param("5xx --print dns", ["5xx", "dns"], True, [], id="the option amid the text"),
        pytest.param("'ssl handshake'", ["ssl handshake"], False, [], id="words as one"),
        pytest.param("--catalogue a.toml 514", ["514"], False, ["a.toml"], id="a catalogue"),
        pytest.param("514 --catalogue=a.toml", ["514"], False, ["a.toml"], id="a catalogue with an equals sign"),
        pytest.param("514 --catalogue", ["514"], False, [""], id="the built-in catalogue"),
        pytest.param("--catalogue --print", [], True, [""], id="the built-in catalogue before another option"),
        pytest.param("--catalogue b.md --catalogue a.md", [], False, ["b.md", "a.md"], id="several catalogues"),
        pytest.param("514 -- -x --print", ["514", "-x", "--print"], False, [], id="text that begins with a dash"),
        pytest.param("-- a -- b", ["a", "--", "b"], False, [], id="two dashes in the text"),
    ],
)
def test_a_command_line_is_read_as_text_and_options(
    line: str, text: list[str], is_printed: bool, catalogues: list[str]
) -> None:
    options = parse(shlex.split(line))
    assert (options.text, options.print, options.catalogue) == (text, is_printed, catalogues)


@pytest.mark.parametrize(
    ("line", "file"),
    [("514", ""), ("--open a.toml 514", "a.toml"), ("514 --open", ""), ("--open a.toml --open=b.toml", "b.toml")],
)
def test_a_file_to_open_is_read(line: str, file: str) -> None:
    assert parse(line.split()).open == file


@pytest.mark.parametrize(
    "line", ["--colour", "--pri", "514 -x", "--print=514", "--install-desktop-entry --remove-desktop-entry"]
)
def test_a_wrong_command_line_ends_with_two_and_the_usage(line: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        parse(line.split())
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("usage: cdn-codes [--open FILE] [TEXT ...]\n")
    assert err.splitlines()[-1].startswith("cdn-codes: error: ")


def test_an_unknown_option_is_quoted_without_its_control_characters(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        parse(["--\x1b[31m"])
    assert capsys.readouterr().err.endswith("cdn-codes: error: unrecognized arguments: --�[31m\n")


def test_help_has_every_option_in_eighty_columns(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="0"):
        parse(["--help"])
    text = capsys.readouterr().out
    options = (
        "--catalogue [FILE]",
        "--open [FILE]",
        "--print",
        "--install-desktop-entry",
        "--remove-desktop-entry",
        "--version",
    )
    assert [option for option in (*options, "531-533", "5xx") if option not in text] == []
    assert max(map(len, text.splitlines())) <= 80


def test_help_in_chinese_has_the_same_options_in_eighty_columns(capsys: pytest.CaptureFixture[str]) -> None:
    texts = []
    for spoken in Language:
        with pytest.raises(SystemExit, match="0"):
            parse(["--help"], translator(spoken))
        texts.append(capsys.readouterr().out)
    english, chinese = texts
    options = re.compile(r"^  (-[^ ]*(?: \S+)?)", re.MULTILINE)
    assert options.findall(chinese) == options.findall(english)
    assert "查询腾讯云 CDN 的状态码" in chinese
    assert not re.search("[a-z]{3} [a-z]{3}", re.sub(r"cdn-codes .*|--\S+", "", chinese))
    columns = [sum(2 if east_asian_width(sign) in "WF" else 1 for sign in line) for line in chinese.splitlines()]
    assert max(columns) <= 80
    assert not re.search(r"^\s*[，。、；：？！）”]", chinese, re.MULTILINE)


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("", ""),
        ("514 --language zh", "zh"),
        ("--language=en --language=zh", "zh"),
        ("--language", ""),
        ("-- --language zh", ""),
    ],
)
def test_the_language_is_known_before_the_rest_is_read(line: str, value: str) -> None:
    assert language(line.split()) == value


def test_a_language_that_the_program_does_not_speak_is_wrong(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        parse(["--language", "de"], translator(Language.CHINESE))
    assert "cdn-codes: 错误：" in capsys.readouterr().err


def test_the_version_is_that_of_the_package(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="0"):
        parse(["--version"])
    assert capsys.readouterr().out == f"cdn-codes {__version__}\n"


# A hand-over


def window(arguments: list[str]) -> tuple[str, list[str], str, str] | None:
    """Return text, catalogues, file to open and language of the window that a command line asks for, if it does."""
    try:
        options = parse(arguments)
    except SystemExit:
        return None
    if options.print or options.install_desktop_entry or options.remove_desktop_entry:
        return None
    catalogues = [file and os.path.abspath(file) for file in options.catalogue]
    return " ".join(options.text), catalogues, options.open and os.path.abspath(options.open), options.language


OPTIONS = [
    "--print",
    "--catalogue",
    "--catalogue=a.toml",
    "--catalogue=",
    "--catalogue=-",
    "--open",
    "--language",
    "--language=zh",
    "--version",
    "-h",
    "--",
]
OTHERS = [
    "514",
    "en",
    "dns",
    "ssl handshake",
    "",
    "a.toml",
    "/b.md",
    "证书",
    "=",
    "-",
    "-5",
    "-x",
    "-x y",
    "--pri",
    "--print=1",
]
LINES = st.lists(st.sampled_from([*OPTIONS, "--install-desktop-entry", *OTHERS]) | st.text(max_size=4), max_size=6)


@given(LINES)
@settings(max_examples=3_000)
@example(["--catalogue"])
@example(["514", "--catalogue", "--", "-x"])
@example(["--catalogue", "a.toml", "--catalogue"])
def test_a_hand_over_asks_for_the_same_window(arguments: list[str]) -> None:
    """`requested` reads a command line without argparse, or returns None.

    It returns None if an argument begins with a dash. There is one exception: --catalogue, if no dash follows.
    """
    expected, request = window(arguments), requested(arguments)
    if request:
        assert (request.text, list(request.catalogues), request.opened, request.language) == expected
    elif expected:
        assert re.search(r"(^|\0)-(?!-(catalogue|open|language)($|=(?!-)|\0(?!-)))", "\0".join(arguments))
