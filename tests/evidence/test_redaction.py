"""What a ticket should not give away is left out."""

from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.evidence.redaction import address_without_secrets, without_secrets
from tests.cost import cost

DIGITS = "0123456789abcdef" * 2


@pytest.mark.parametrize(
    ("text", "left"),
    [
        pytest.param("https://a.example/x?sign=1&t=2", "https://a.example/x?…", id="query"),
        pytest.param("https://a.example/x?sign=1#top", "https://a.example/x?…#top", id="query before a fragment"),
        pytest.param("GET /x?a=1 HTTP/1.1", "GET /x?… HTTP/1.1", id="query in a request line"),
        pytest.param(f"/{DIGITS}/5f/a.mp4", "/…/5f/a.mp4", id="signature as a folder"),
        pytest.param(f"/1650000000/{DIGITS.upper()}/a.mp4", "/1650000000/…/a.mp4", id="upper case"),
        pytest.param("/a/sign=abc/b", "/a/sign=…/b", id="sign in a path"),
        pytest.param("/a/token=abc", "/a/token=…", id="token at the end"),
        pytest.param("https://user:word@a.example/", "https://a.example/", id="user"),
        pytest.param("https://user:p@ss@a.example/x", "https://a.example/x", id="user with @"),
        pytest.param("https://a.example/x#access_token=abc&y=1", "https://a.example/x#…", id="token in a fragment"),
        pytest.param(f"https://a.example/{DIGITS}?x=1", "https://a.example/…?…", id="signature before a query"),
        pytest.param("Cookie: sid=1; theme=dark", "Cookie: …", id="cookie"),
        pytest.param("< Set-Cookie: sid=1; Path=/", "< Set-Cookie: …", id="set-cookie of curl -v"),
        pytest.param("> Authorization: Bearer abc", "> Authorization: …", id="authorization"),
        pytest.param("proxy-authorization: Basic abc", "proxy-authorization: …", id="proxy"),
    ],
)
def test_secrets_are_left_out_and_that_is_known(text: str, left: str) -> None:
    assert without_secrets(text) == (left, False)


@pytest.mark.parametrize(
    "text",
    ["", "https://a.example/path/file.js", "/assets/design=new/x", "a@b.example", "Server: NWS", f"id {DIGITS[:31]}"],
)
def test_nothing_else_is_left_out(text: str) -> None:
    assert without_secrets(text) == (text, True)


@given(st.text(alphabet="ab=/?&#: \n", max_size=60))
def test_no_query_is_left_in_any_text(text: str) -> None:
    clean = without_secrets(text).text
    assert all(part[:1] in ("…", "", "#", " ", "\n", "?") for part in clean.split("?")[1:])
    assert without_secrets(clean).text == clean


def test_the_query_of_an_address_goes_on_to_its_end() -> None:
    assert address_without_secrets("https://a.example/p?q='x'&password=abc") == ("https://a.example/p?…", False)
    assert address_without_secrets("https://a.example/p#top") == ("https://a.example/p#top", True)


def test_many_lines_are_read_once() -> None:
    assert cost(partial(without_secrets, "/" + "\n" * 20_000)) < 10
