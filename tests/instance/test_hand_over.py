"""A second start hands over to the first, and nothing that lies in the way delays it for long."""

import os
import socket
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from gui.instance import hand_over as instance
from gui.instance.hand_over import hand_over
from gui.instance.listener import Listener
from gui.instance.request import Request, decoded, encoded, requested

pytestmark = pytest.mark.linux


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "run"
    folder.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
    monkeypatch.setenv("DISPLAY", ":7.0")
    for name in ("WAYLAND_DISPLAY", "XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID"):
        monkeypatch.delenv(name, raising=False)
    return folder


class First:
    """A first start that listens, in a thread of its own; it answers only if it is told to."""

    def __init__(self, path: Path, answer: bytes) -> None:
        self.heard: list[bytes] = []
        self._answer = answer
        self._server = socket.socket(socket.AF_UNIX)
        self._server.bind(str(path))
        self._server.listen()
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def _serve(self) -> None:
        connection, _ = self._server.accept()
        with connection:
            self.heard.append(connection.recv(100_000))
            if self._answer:
                connection.sendall(self._answer)
            else:
                connection.recv(1)  # until the other side gives up

    def close(self) -> None:
        self._thread.join(5)
        self._server.close()


@pytest.fixture
def answering(folder: Path) -> Iterator[First]:
    first = First(folder / "cdn-codes-_7", instance.ACKNOWLEDGED)
    yield first
    first.close()


def test_the_first_start_is_told_where_to_listen(folder: Path) -> None:
    assert hand_over(Request("514")) == str(folder / "cdn-codes-_7")


def test_a_later_start_hands_over_and_is_done(answering: First, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "token")
    request = requested(["5xx", "dns"])
    assert request
    assert hand_over(request) is None
    assert decoded(answering.heard[0]) == Request("5xx dns", "", "token")


@pytest.mark.parametrize(
    ("line", "text", "catalogue"),
    [
        ("", "", ""),
        ("514", "514", ""),
        ("5xx dns", "5xx dns", ""),
        ("5xx --catalogue a.toml dns", "5xx dns", "a.toml"),
        ("--catalogue=a.toml", "", "a.toml"),
        ("514 --catalogue", "514", ""),
        ("--catalogue /b.md --catalogue a.md", "", "a.md"),
        ("a -- -x --print", "a -x --print", ""),
    ],
)
def test_a_command_line_that_asks_for_a_window(folder: Path, line: str, text: str, catalogue: str) -> None:
    assert requested(line.split()) == Request(text, catalogue and os.path.abspath(catalogue), "")


@pytest.mark.parametrize("line", ["--print", "--version", "-h", "514 --nope", "--catalogue --print", "--catalogue=-"])
def test_a_command_line_that_asks_for_something_else(folder: Path, line: str) -> None:
    assert requested(line.split()) is None


def test_a_catalogue_in_a_folder_that_is_gone_is_not_handed_over(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    assert requested(["--catalogue", "a.toml"]) is None
    assert requested(["--catalogue", "/a.toml"]) == Request("", "/a.toml")


def test_what_another_user_owns_is_not_used(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert instance._is_private(str(folder))
    monkeypatch.setattr(os, "getuid", lambda: folder.stat().st_uid + 1)
    assert not instance._is_private(str(folder))


def test_a_stale_socket_is_no_obstacle(folder: Path) -> None:
    with socket.socket(socket.AF_UNIX) as crashed:
        crashed.bind(str(folder / "cdn-codes-_7"))
    assert hand_over(Request("514")) == str(folder / "cdn-codes-_7")


def test_a_first_start_that_hangs_delays_by_less_than_a_second(folder: Path) -> None:
    with socket.socket(socket.AF_UNIX) as hanging:
        hanging.bind(str(folder / "cdn-codes-_7"))
        hanging.listen()
        lock = os.open(folder / "cdn-codes-_7.lock", os.O_CREAT | os.O_RDWR)
        assert instance._is_first(str(folder / "cdn-codes-_7"))
        start = time.monotonic()
        assert hand_over(Request("514")) == ""
        assert time.monotonic() - start < 1
        os.close(lock)


def test_a_folder_that_can_hold_no_lock_delays_nothing(folder: Path) -> None:
    (folder / "cdn-codes-_7.lock").mkdir()
    start = time.monotonic()
    assert hand_over(Request("514")) == ""
    assert time.monotonic() - start < 0.5


def test_another_display_is_another_program(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    one = hand_over(Request())
    monkeypatch.setenv("DISPLAY", ":8")
    assert hand_over(Request()) != one


@pytest.mark.parametrize(("display", "same"), [(":7", True), (":7.0", True), (":7.1", False), (":70", False)])
def test_a_display_is_the_same_with_and_without_its_first_screen(
    folder: Path, monkeypatch: pytest.MonkeyPatch, display: str, same: bool
) -> None:
    monkeypatch.setenv("DISPLAY", display)
    assert (hand_over(Request()) == str(folder / "cdn-codes-_7")) is same


@pytest.mark.parametrize("mode", [0o777, 0o750])
def test_a_folder_that_others_can_reach_is_not_used(folder: Path, mode: int) -> None:
    folder.chmod(mode)
    assert str(folder) not in str(hand_over(Request()))


def test_a_place_that_cannot_be_made_is_no_error(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", "")
    monkeypatch.setattr(os, "getuid", lambda: "no/such/folder")  # below a folder that is not there
    assert hand_over(Request("514")) == ""


def test_without_a_display_nobody_is_asked(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DISPLAY")
    assert hand_over(Request("514")) == ""


@given(st.text(max_size=50).filter(lambda text: "\0" not in text), st.text("ab/", max_size=9))
def test_a_request_arrives_as_it_was_sent(text: str, catalogue: str) -> None:
    assert decoded(encoded(Request(text, catalogue, "t"))) == Request(text, catalogue, "t")


@pytest.mark.parametrize("data", [b"", b"\0\0", b"514\0\0", b"514\0\0\0", b"514\0\0t", b"a\0b\0c\0", b"a\0b\0c\0d\0\0"])
def test_what_is_no_request_is_none(data: bytes) -> None:
    assert decoded(data) is None


@given(st.binary(max_size=60) | st.text("a\0", max_size=9).map(str.encode))
def test_only_what_is_written_like_a_request_is_one(data: bytes) -> None:
    request = decoded(data)
    assert request is None or encoded(request) == data


def test_the_listener_answers_requests_and_nothing_else(folder: Path, qtbot: QtBot, qapp: object) -> None:
    path = folder / "socket"
    path.write_text("left by a crash")
    listener = Listener(str(path), qapp)  # type: ignore[arg-type]
    heard: list[Request] = []
    listener.asked.connect(heard.append)
    with socket.socket(socket.AF_UNIX) as noise:
        noise.connect(str(path))
        noise.sendall(b"GET / HTTP/1.1\r\n\r\n")
        with socket.socket(socket.AF_UNIX) as start:
            start.connect(str(path))
            message = encoded(Request("514"))
            start.sendall(message[:4])
            start.sendall(message[4:])
            qtbot.waitUntil(lambda: bool(heard))
            start.settimeout(5)
            assert start.recv(9) == instance.ACKNOWLEDGED
    assert heard == [Request("514")]
    assert path.stat().st_mode & 0o077 == 0
    listener.deleteLater()
