"""The message that a startup has ended is written as the protocol says; tests/e2e sends it to a real X server."""

import pytest

from gui.instance.startup_notification import end_startup, parts

pytestmark = pytest.mark.linux


@pytest.mark.parametrize(
    ("token", "message"),
    [
        ("a_TIME7", b'remove: ID="a_TIME7"'),
        ("files-1-desk-0_TIME123456", b'remove: ID="files-1-desk-0_TIME123456"'),
        ('a "b" c\\d', rb'remove: ID="a \"b\" c\\d"'),
        ("启动", 'remove: ID="启动"'.encode()),
        ("\udcff", b'remove: ID="?"'),
    ],
    ids=["one part", "two parts", "quoted", "not ASCII", "not UTF-8"],
)
def test_the_message_is_sent_in_parts_of_20_bytes_and_ends_with_a_zero(token: str, message: bytes) -> None:
    sent = parts(token)
    assert {len(part) for part in sent} == {20}
    assert b"".join(sent).rstrip(b"\0") == message
    assert sent[-1].endswith(b"\0")


@pytest.mark.parametrize("display", ["", ":4097", "far.example:0"])
def test_a_display_that_cannot_be_reached_is_no_error(monkeypatch: pytest.MonkeyPatch, display: str) -> None:
    monkeypatch.setenv("DISPLAY", display)
    end_startup("token", 1)
