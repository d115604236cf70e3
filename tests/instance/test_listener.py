"""The running program receives the requests of new processes, and replies to nothing else."""

import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from gui.instance.hand_over import ACKNOWLEDGED, hand_over
from gui.instance.listener import MAX_CONNECTIONS, PATIENCE_MS, Listener
from gui.instance.request import MAX_BYTES, Request, encoded

SENT = Request("514", ("/a.toml", ""), "/b.md", "token")


@pytest.fixture
def path(folder: Path) -> str:
    return hand_over(Request()).listen_at


@pytest.fixture
def received(path: str, qapp: QObject) -> Iterator[list[dict[str, object]]]:
    """Listen at the path; yield the list of what is received there."""
    listener = Listener(path, qapp)
    received: list[dict[str, object]] = []
    listener.request_received.connect(lambda request: received.append(dict(vars(request))))
    yield received
    listener.deleteLater()


def connected(path: str) -> QLocalSocket:
    connection = QLocalSocket()
    connection.connectToServer(path)
    assert connection.waitForConnected()
    return connection


def test_the_request_of_a_new_process_is_received(path: str, received: list[dict[str, object]], qtbot: QtBot) -> None:
    with ThreadPoolExecutor() as later_start:
        result = later_start.submit(hand_over, SENT)
        qtbot.waitUntil(result.done)
    assert result.result().taken
    assert received == [vars(SENT)]


def test_a_request_may_arrive_in_pieces(path: str, received: list[dict[str, object]], qtbot: QtBot) -> None:
    connection = connected(path)
    for byte in encoded(SENT):
        connection.write(bytes([byte]))
        connection.flush()
    qtbot.waitUntil(lambda: connection.bytesAvailable() > 0)
    assert connection.readAll().data() == ACKNOWLEDGED
    assert received == [vars(SENT)]


def test_other_data_gets_no_reply_and_delays_no_request(
    path: str, received: list[dict[str, object]], qtbot: QtBot
) -> None:
    noise = connected(path)
    noise.write(b"GET / HTTP/1.1\r\n\r\n")
    noise.flush()
    start = connected(path)
    start.write(encoded(SENT))
    qtbot.waitUntil(lambda: start.bytesAvailable() > 0)
    assert received == [vars(SENT)]
    assert noise.bytesAvailable() == 0


def test_a_process_that_sends_too_much_is_disconnected(
    path: str, received: list[dict[str, object]], qtbot: QtBot
) -> None:
    connection = connected(path)
    with qtbot.waitSignal(connection.disconnected):
        connection.write(b"x" * (MAX_BYTES + 1))
    assert received == []


def test_the_request_of_a_process_that_has_given_up_is_dropped(
    path: str, received: list[dict[str, object]], qtbot: QtBot
) -> None:
    impatient = connected(path)
    impatient.write(encoded(Request("400")))
    impatient.flush()
    impatient.abort()
    start = connected(path)
    start.write(encoded(SENT))
    qtbot.waitUntil(lambda: start.bytesAvailable() > 0)
    assert received == [vars(SENT)]


def test_a_connection_that_sends_nothing_ends_after_a_while(
    path: str, received: list[dict[str, object]], qtbot: QtBot
) -> None:
    idle = connected(path)
    with qtbot.waitSignal(idle.disconnected, timeout=PATIENCE_MS + 4000):
        idle.write(b"=")


def test_the_oldest_of_too_many_connections_ends_and_no_request_is_lost(
    path: str, received: list[dict[str, object]], qtbot: QtBot
) -> None:
    states = QLocalSocket.LocalSocketState
    idle = [connected(path) for _ in range(MAX_CONNECTIONS)]
    for oldest in tuple(idle):
        idle.append(connected(path))
        qtbot.waitUntil(lambda oldest=oldest: oldest.state() == states.UnconnectedState)  # type: ignore[misc] # its type
    assert {one.state() for one in idle[-MAX_CONNECTIONS:]} == {states.ConnectedState}
    start = connected(path)
    start.write(encoded(SENT))
    qtbot.waitUntil(lambda: start.bytesAvailable() > 0)
    assert received == [vars(SENT)]


@pytest.mark.skipif(sys.platform == "win32", reason="pipes are no files")
class TestSocketFile:
    def test_a_socket_that_a_crash_left_is_replaced(self, tmp_path: Path, qapp: QObject) -> None:
        path = tmp_path / "socket"
        path.write_text("left by a crash")
        listener = Listener(str(path), qapp)
        assert path.is_socket()
        listener.deleteLater()

    def test_only_its_user_can_connect(self, path: str, received: list[dict[str, object]]) -> None:
        assert Path(path).stat().st_mode & 0o077 == 0
