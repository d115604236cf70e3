"""A request is read from the command line (see also tests/test_arguments.py), and received as it was sent."""

import os
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from gui.instance.request import MAX_BYTES, Request, decoded, encoded, requested, text_of

# Python replaces bytes of the command line that are not UTF-8 (on Windows: not UTF-16) by surrogates.
ANY_TEXT = st.text(st.characters(exclude_characters="\0") | st.characters(categories=["Cs"]), max_size=50)
ANY_REQUEST = st.builds(Request, ANY_TEXT, st.lists(ANY_TEXT, max_size=3), ANY_TEXT, ANY_TEXT)


@pytest.mark.parametrize(
    ("line", "text", "catalogues", "opened"),
    [
        ("", "", (), ""),
        ("514", "514", (), ""),
        ("5xx dns", "5xx dns", (), ""),
        ("5xx --catalogue a.toml dns", "5xx dns", ("a.toml",), ""),
        ("--catalogue=a.toml", "", ("a.toml",), ""),
        ("514 --catalogue", "514", ("",), ""),
        ("--catalogue /b.md --catalogue= --catalogue a.md", "", ("/b.md", "", "a.md"), ""),
        ("--open a.md 514", "514", (), "a.md"),
        ("514 --open", "514", (), ""),
        ("--open=a.md --open /b.md", "", (), "/b.md"),
        ("a -- -x --print", "a -x --print", (), ""),
    ],
)
def test_a_command_line_that_asks_for_a_window_is_a_request(
    folder: Path, line: str, text: str, catalogues: tuple[str, ...], opened: str
) -> None:
    request = requested(line.split())
    assert request
    assert vars(request) == {
        "text": text,
        "catalogues": tuple(file and os.path.abspath(file) for file in catalogues),
        "opened": opened and os.path.abspath(opened),
        "token": "",
    }


@pytest.mark.parametrize("line", ["--print", "--version", "-h", "514 --nope", "--catalogue --print", "--catalogue=-"])
def test_a_command_line_that_asks_for_something_else_is_no_request(line: str) -> None:
    assert requested(line.split()) is None


@pytest.mark.parametrize(
    ("variables", "token"),
    [
        ({"XDG_ACTIVATION_TOKEN": "wayland", "DESKTOP_STARTUP_ID": "x11"}, "wayland"),
        ({"DESKTOP_STARTUP_ID": "x11"}, "x11"),
    ],
)
def test_the_token_comes_from_the_environment(
    folder: Path, monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], token: str
) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    request = requested(["514"])
    assert request
    assert request.token == token


def test_a_relative_path_in_a_deleted_folder_is_not_handed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    deleted = tmp_path / "deleted"
    deleted.mkdir()
    monkeypatch.chdir(deleted)
    deleted.rmdir()
    assert requested(["--catalogue", "a.toml"]) is None
    request = requested(["--catalogue", "/a.toml"])
    assert request
    assert request.catalogues == ("/a.toml",)


@pytest.mark.parametrize(
    ("words", "text"),
    [
        (["514", "dns"], "514 dns"),
        (["证书"], "证书"),
        ([os.fsencode("证书").decode("ascii", "surrogateescape"), "x"], "证书 x"),
        (["a\udcff"], "a\udcff"),
        (["\ud800"], "\ud800"),
    ],
    ids=["ASCII", "a UTF-8 locale", "an ASCII locale", "no text", "a surrogate of Windows"],
)
def test_the_text_of_a_command_line_does_not_depend_on_the_locale(words: list[str], text: str) -> None:
    request = requested(words)
    assert request
    assert request.text == text_of(words) == text


@given(ANY_REQUEST)
@example(Request("\ud800", ["/\udcff", "", "/a"], "/\udcff", "启动"))
def test_a_request_arrives_as_it_was_sent(request: Request) -> None:
    received = decoded(encoded(request))
    assert received
    assert vars(received) == vars(request)


@given(ANY_REQUEST)
def test_an_incomplete_request_is_no_request(request: Request) -> None:
    data = encoded(request)
    assert [length for length in range(len(data)) if decoded(data[:length])] == []


@pytest.mark.parametrize(
    "data", [b"", b"\0\0", b"=514\0\0", b"=514\0=\0\0", b"=a\0=b\0=c", b"a\0b\0c\0\0", b"=\xff\0=\0=\0\0"]
)
def test_other_data_is_no_request(data: bytes) -> None:
    assert decoded(data) is None


@given(st.binary(max_size=60) | st.text("=a\0", max_size=9).map(str.encode))
def test_only_the_bytes_of_a_request_are_a_request(data: bytes) -> None:
    request = decoded(data)
    assert request is None or encoded(request) == data


def test_a_request_that_is_too_large_is_refused() -> None:
    filling = MAX_BYTES - len(encoded(Request()))
    assert decoded(encoded(Request("x" * filling)))
    assert decoded(encoded(Request("x" * (filling + 1)))) is None
