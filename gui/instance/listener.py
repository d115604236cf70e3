"""What later starts of the program hand over (see `gui.instance.hand_over`), as it arrives."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from gui.instance.hand_over import ACKNOWLEDGED
from gui.instance.request import decoded

_MAX_BYTES = 200_000


class Listener(QObject):
    """Listens at a path; only the same user can connect, and what is not a request is not answered."""

    asked = Signal(object)
    """A Request."""

    def __init__(self, path: str, parent: QObject) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._accept)
        QLocalServer.removeServer(path)  # that of a start that crashed: this one holds the lock
        self._server.listen(path)

    def _accept(self) -> None:
        while self._server.hasPendingConnections():
            connection = self._server.nextPendingConnection()
            connection.readyRead.connect(partial(self._read, connection))
            connection.disconnected.connect(connection.deleteLater)
            self._read(connection)

    def _read(self, connection: QLocalSocket) -> None:
        if connection.bytesAvailable() > _MAX_BYTES:
            connection.abort()
        elif request := decoded(bytes(connection.peek(_MAX_BYTES).data())):
            connection.readAll()
            connection.write(ACKNOWLEDGED)
            connection.flush()
            if connection.state() == QLocalSocket.LocalSocketState.ConnectedState:  # else it has its own window by now
                connection.disconnectFromServer()
                self.asked.emit(request)
