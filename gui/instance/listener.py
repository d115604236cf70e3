"""Receives the requests that later starts of the program hand over (see `gui.instance.hand_over`)."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from gui.instance.hand_over import ACKNOWLEDGED
from gui.instance.request import MAX_BYTES, decoded


class Listener(QObject):
    """Listens at a path for requests of the same user, and replies to nothing else."""

    request_received = Signal(object)
    """A Request."""

    def __init__(self, path: str, parent: QObject) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._accept)
        self._server.listen(path)  # with the option above, it replaces a socket that a crash left

    def _accept(self) -> None:
        while self._server.hasPendingConnections():
            connection = self._server.nextPendingConnection()
            connection.readyRead.connect(partial(self._read, connection))
            connection.disconnected.connect(connection.deleteLater)
            self._read(connection)

    def _read(self, connection: QLocalSocket) -> None:
        if connection.bytesAvailable() > MAX_BYTES:
            connection.abort()
        elif request := decoded(bytes(connection.peek(MAX_BYTES).data())):
            connection.readAll()
            connection.write(ACKNOWLEDGED)
            connection.flush()
            # If the other start has given up, it has opened a window of its own.
            if connection.state() == QLocalSocket.LocalSocketState.ConnectedState:
                connection.disconnectFromServer()
                self.request_received.emit(request)
