"""Receives the requests that new processes hand over (see `gui.instance.hand_over`)."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from gui.instance.hand_over import ACKNOWLEDGED
from gui.instance.request import MAX_BYTES, decoded

PATIENCE_MS = 1000
"""How long a connection may last. A new process gives up before that (see `gui.instance.hand_over`)."""
MAX_CONNECTIONS = 20
"""How many connections there may be at once. Each takes a descriptor, and without one, the server closes for good."""


class Listener(QObject):
    """Listens at a path for requests from the same user. It does not reply to anything else."""

    request_received = Signal(object)
    """A request has arrived. The argument is the `Request`."""

    def __init__(self, path: str, parent: QObject) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._accept)
        self._server.listen(path)  # with UserAccessOption, it replaces a socket that a crash left behind

    def _accept(self) -> None:
        while self._server.hasPendingConnections():
            connection = self._server.nextPendingConnection()
            connection.readyRead.connect(partial(self._read, connection))
            connection.disconnected.connect(connection.deleteLater)
            # A partial, because PySide 6.11 never frees what a bound method takes here.
            QTimer.singleShot(PATIENCE_MS, connection, partial(connection.abort))
            self._read(connection)
            oldest, *others = self._server.findChildren(QLocalSocket)
            if len(others) >= MAX_CONNECTIONS:
                oldest.abort()

    def _read(self, connection: QLocalSocket) -> None:
        if connection.bytesAvailable() > MAX_BYTES:
            connection.abort()
        elif request := decoded(bytes(connection.peek(MAX_BYTES).data())):
            connection.readAll()
            connection.write(ACKNOWLEDGED)
            connection.flush()
            # If the new process has given up, it has disconnected and opened a window of its own.
            if connection.state() == QLocalSocket.LocalSocketState.ConnectedState:
                connection.disconnectFromServer()
                self.request_received.emit(request)
