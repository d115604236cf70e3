"""The socket lies in a folder that is the user's alone, and there is one for each display."""

import os
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from gui.instance.unix_socket import address, ask, claim, is_private

ROOT = Path(__file__).parents[2]


def test_the_socket_lies_in_the_folder_for_the_session(folder: Path) -> None:
    assert address() == str(folder / "cdn-codes-_7")


@pytest.mark.parametrize(("display", "same"), [(":7", True), (":7.0", True), (":7.1", False), (":8", False)])
def test_each_display_has_a_socket_of_its_own(
    folder: Path, monkeypatch: pytest.MonkeyPatch, display: str, same: bool
) -> None:
    monkeypatch.setenv("DISPLAY", display)
    assert (address() == str(folder / "cdn-codes-_7")) is same


@pytest.mark.skipif(sys.platform == "darwin", reason="macOS has no variable for its display")
def test_without_a_display_there_is_no_socket(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DISPLAY")
    assert address() == ""


@pytest.mark.parametrize(("mode", "private"), [(0o700, True), (0o777, False), (0o750, False)])
def test_a_folder_that_others_can_open_is_not_private(folder: Path, mode: int, private: bool) -> None:
    folder.chmod(mode)
    assert is_private(str(folder)) is private


def test_a_folder_of_another_user_is_not_private(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "getuid", lambda: folder.stat().st_uid + 1)
    assert not is_private(str(folder))


@pytest.mark.parametrize("kind", ["nothing", "a link", "a file"])
def test_only_a_folder_is_private(folder: Path, kind: str) -> None:
    path = folder / "x"
    if kind == "a link":
        path.symlink_to(folder)
    elif kind == "a file":
        path.touch(mode=0o600)
    assert not is_private(str(path))


def test_without_a_private_folder_for_the_session_one_is_made(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder.chmod(0o777)
    path = Path(address())
    assert path.name == "cdn-codes-_7"
    assert path.parent != folder
    assert is_private(str(path.parent))


def test_if_no_folder_can_be_made_there_is_no_socket(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", "")
    monkeypatch.setattr(os, "getuid", lambda: "no/such/folder")  # in a folder that is not there
    assert address() == ""


@pytest.fixture
def server(folder: Path) -> Iterator[socket.socket]:
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(folder / "socket"))
        server.listen()
        yield server


def test_a_message_is_sent_and_the_reply_returned(folder: Path, server: socket.socket) -> None:
    received: list[bytes] = []

    def serve() -> None:
        connection, _ = server.accept()
        with connection:
            received.append(connection.recv(100))
            connection.sendall(b"yes and more")

    thread = threading.Thread(target=serve)
    thread.start()
    assert ask(str(folder / "socket"), b"message", 3, timeout_seconds=5) == b"yes"
    thread.join()
    assert received == [b"message"]


def test_a_program_that_does_not_reply_is_given_up(folder: Path, server: socket.socket) -> None:
    assert ask(str(folder / "socket"), b"message", 3, timeout_seconds=0.05) == b""


@pytest.mark.parametrize("kind", ["nothing", "a file", "a socket that a crash left"])
def test_if_nobody_listens_there_is_no_reply(folder: Path, kind: str) -> None:
    path = folder / "x"
    if kind == "a file":
        path.touch()
    elif kind == "a socket that a crash left":
        with socket.socket(socket.AF_UNIX) as crashed:
            crashed.bind(str(path))
    assert ask(str(path), b"message", 3, timeout_seconds=5) == b""


ASK = "import sys; from gui.instance.unix_socket import ask; ask('/none', b'', 2, 1); print('_socket' in sys.modules)"


def test_if_no_socket_is_there_no_socket_module_is_loaded() -> None:
    command = [sys.executable, "-S", "-c", ASK]
    assert subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout == "False\n"


CLAIM = (
    "import sys; from gui.instance.unix_socket import claim; print(claim(sys.argv[1]), flush=True); sys.stdin.read()"
)


def test_a_claim_excludes_other_processes_until_its_own_ends(folder: Path) -> None:
    path = str(folder / "socket")
    command = [sys.executable, "-S", "-c", CLAIM, path]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "True\n"
        assert not claim(path)
        other.communicate()
    assert claim(path)


def test_a_folder_that_cannot_hold_a_lock_raises(folder: Path) -> None:
    (folder / "socket.lock").mkdir()
    with pytest.raises(OSError, match="Is a directory"):
        claim(str(folder / "socket"))
