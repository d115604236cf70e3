"""Addresses have one form, in which they look like nothing else, and a link cannot hide where it leads."""

import string
from functools import partial

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtCore import QUrl

from gui.codes.web_address import disguised_host, encoded
from tests.cost import cost


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("https://a.example", "https://a.example"),
        ("HTTPS://A.Example/B?c=d&e#f", "https://a.example/B?c=d&e#f"),
        ("http://a.example:65535/", "http://a.example:65535/"),
        ("https://10.0.0.1/", "https://10.0.0.1/"),
        ("https://[::1]:80/a", "https://[::1]:80/a"),
        ("https://xn--80ak6aa92e.com", "https://xn--80ak6aa92e.com"),
        ("https://аррӏе.com", "https://xn--80ak6aa92e.com"),
        ("https://例え.jp/帮助?é#ü", "https://xn--r8jz45g.jp/%E5%B8%AE%E5%8A%A9?%C3%A9#%C3%BC"),
        ("https://a.example/%E2%80%AEgnp.exe", "https://a.example/%E2%80%AEgnp.exe"),
        ("https://a.example/\u202egnp.exe", "https://a.example/%E2%80%AEgnp.exe"),
        ("https://a.example/a|b^c`d{e}", "https://a.example/a%7Cb%5Ec%60d%7Be%7D"),
        ('https://a.example/"><b>\\', "https://a.example/%22%3E%3Cb%3E%5C"),
        ("https://a.example/b#c#d%", "https://a.example/b#c%23d%25"),
        ("https://a.example/100%", "https://a.example/100%25"),
        ("https://tencent.com@a.example/", "https://tencent.com@a.example/"),
    ],
)
def test_an_address_is_encoded(address: str, expected: str) -> None:
    assert encoded(address) == expected


@pytest.mark.parametrize(
    "address",
    [
        "",
        "a.example",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "ftp://a.example",
        "https://",
        "https:///a",
        "https://a b",
        "https://a.example/a b",
        "https://a..example",
        "https://-a.example",
        f"https://{'a' * 64}.example",
        "https://[::1",
        "https://[1.2]",
        "https://300.1.1.1",
        "https://0x7f.1",
        "https://127.1",
        "https://a.example:123456/",
        "https://a%2eexample/",
        "https://evil.example\\@tencent.com/",
        "https://evil.example\\.tencent.com/",
        "https://ⓣencent.com/",
        "https://ͺ.example/",
        "https://a.example:65536/",
        "https://a.example:080/",
    ],
)
def test_an_invalid_address_is_none(address: str) -> None:
    assert encoded(address) == ""


HOST = st.text("aéпß中2_-.%@:]\\x", max_size=12)
PATH = st.text(string.printable.replace("%", "") + "éя中\u202e\u200b", max_size=12)  # Qt reads %77 as w


@given(st.builds("https://{}{}{}".format, HOST, st.sampled_from(["", "/", "?", "#", ":80/"]), PATH))
@example("https://a.example/%zz")
@example("https://a.example/a[b]?c[]=d")
@example("https://a.example:1/")
@example("https://a.example#b#c?#d")
@example("https://[@a")
def test_qt_opens_the_very_address_that_is_shown(address: str) -> None:
    shown = encoded(address)
    if shown:
        assert QUrl(shown).isValid()
        assert QUrl(shown).toString(QUrl.ComponentFormattingOption.FullyEncoded) == shown
        assert bytes(QUrl(shown).toEncoded().data()).decode() == shown


@given(st.text())
def test_an_encoded_address_is_visible_ascii_and_stays_as_it_is(text: str) -> None:
    for address in (text, f"https://{text}", f"https://a.example/{text}"):
        shown = encoded(address)
        assert shown.isascii()
        assert shown.isprintable()
        assert not set(shown) & set(' \\<>"^`{|}')
        assert encoded(shown) == shown


@pytest.mark.parametrize(
    ("text", "address", "host"),
    [
        pytest.param("the docs", "https://a.example", "", id="no name"),
        pytest.param("a.example", "https://a.example/b", "", id="its own name"),
        pytest.param("example.org", "https://docs.example.org/b", "", id="its domain"),
        pytest.param("A.EXAMPLE", "https://a.example/b", "", id="in capitals"),
        pytest.param("https://a.example/b.html?c=d.com", "https://a.example/b.html", "", id="names in a path"),
        pytest.param("请到console.example.com提交", "https://console.example.com/b", "", id="in Chinese"),
        pytest.param("tencent.com", "https://evil.example/a", "evil.example", id="another name"),
        pytest.param("see https://tencent.com/a", "https://evil.example/a", "evil.example", id="another address"),
        pytest.param(
            "tencent.com", "https://tencent.com.evil.example/", "tencent.com.evil.example", id="a longer name"
        ),
        pytest.param("evil.com", "https://notevil.com/", "notevil.com", id="a name that ends like it"),
        pytest.param("ten\u200bcent.com", "https://evil.example/", "evil.example", id="an invisible character"),
        pytest.param("tencent。com", "https://evil.example/", "evil.example", id="a Chinese full stop"),
        pytest.param("аррӏе.com", "https://xn--80ak6aa92e.com/", "xn--80ak6aa92e.com", id="letters that look alike"),
        pytest.param("http://192.168.1.1/admin", "https://evil.example/", "evil.example", id="an IP"),
        pytest.param("version 1.2.3.4.5", "https://evil.example/", "", id="a version"),
        pytest.param("sign in", "https://tencent.com@evil.example/", "evil.example", id="a user name"),
        pytest.param("sign in", "https://tencent.com:443@evil.example/", "evil.example", id="and a password"),
        pytest.param("tencent.com", "javascript:alert(1)", "", id="no address"),
    ],
)
def test_a_disguised_host_is_told(text: str, address: str, host: str) -> None:
    assert disguised_host(text, address) == host


@pytest.mark.parametrize("unit", ["a", "a.", "a.a ", ".", "://", "-", "a-.", "\u200b"])
def test_long_texts_are_read_in_time_that_is_proportional(unit: str) -> None:
    text = unit * (10_000 // len(unit))
    assert cost(partial(disguised_host, text, "https://a.example")) < 2
    assert cost(partial(encoded, "https://" + text)) < 2
