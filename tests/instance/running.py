"""Stands in for the program that already runs."""

import socket
import threading
from pathlib import Path


class Running:
    """Listens at a path, keeps what one process sends, and replies to it."""

    def __init__(self, path: Path, reply: bytes) -> None:
        self.received: list[bytes] = []
        self._path = str(path)
        self._reply = reply
        self._server = socket.socket(socket.AF_UNIX)
        self._server.bind(self._path)
        self._server.listen()
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def _serve(self) -> None:
        connection, _ = self._server.accept()
        with connection:
            if data := connection.recv(100_000):
                self.received.append(data)
                connection.sendall(self._reply)

    def close(self) -> None:
        with socket.socket(socket.AF_UNIX) as last:  # if no process has connected, the thread still waits for one
            last.connect(self._path)
        self._thread.join()
        self._server.close()
