"""A new process hands over to the running program, and nothing delays it for long."""

import os
import socket
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from gui.instance.hand_over import ACKNOWLEDGED, hand_over
from gui.instance.request import Request, encoded
from gui.instance.unix_socket import claim
from tests.instance.running import Running

pytestmark = pytest.mark.linux


@pytest.fixture
def path(folder: Path) -> Path:
    return folder / "cdn-codes-_7"


@pytest.fixture
def running(path: Path) -> Iterator[Running]:
    running = Running(path, ACKNOWLEDGED)
    yield running
    running.close()


def test_the_first_process_gets_a_path_to_listen_at(path: Path) -> None:
    result = hand_over(Request("514"))
    assert (result.taken, result.listen_at) == (False, str(path))


def test_a_new_process_hands_over(running: Running) -> None:
    request = Request("5xx dns", ["/a.toml"], "/b.md", "token")
    assert hand_over(request).taken
    assert running.received == [encoded(request)]


def test_a_socket_that_a_crash_left_is_no_obstacle(path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as crashed:
        crashed.bind(str(path))
    assert hand_over(Request("514")).listen_at == str(path)


def test_a_reply_of_another_program_does_not_count(path: Path) -> None:
    other = Running(path, b"no")
    result = hand_over(Request("514"))
    other.close()
    assert (result.taken, result.listen_at) == (False, str(path))


def test_a_program_that_hangs_delays_a_new_process_for_a_moment_only(path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as hanging:
        hanging.bind(str(path))
        hanging.listen()
        assert claim(str(path))
        start = time.monotonic()
        result = hand_over(Request("514"))
        assert time.monotonic() - start < 3
    assert (result.taken, result.listen_at) == (False, "")


def test_a_new_process_waits_for_one_that_will_soon_listen(path: Path) -> None:
    assert claim(str(path))
    late: list[Running] = []
    timer = threading.Timer(0.2, lambda: late.append(Running(path, ACKNOWLEDGED)))
    timer.start()
    assert hand_over(Request("514")).taken
    timer.join()
    late[0].close()


def test_a_folder_that_cannot_hold_a_lock_delays_nothing(path: Path) -> None:
    Path(f"{path}.lock").mkdir()
    start = time.monotonic()
    result = hand_over(Request("514"))
    assert time.monotonic() - start < 2
    assert (result.taken, result.listen_at) == (False, "")


def test_without_a_private_folder_a_process_does_not_listen(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", "")
    monkeypatch.setattr(os, "getuid", lambda: "no/such/folder")
    result = hand_over(Request("514"))
    assert (result.taken, result.listen_at) == (False, "")
