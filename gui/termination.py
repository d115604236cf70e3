"""Ends the program in order when a terminal or the system asks for it by a signal."""

import signal
import socket
import sys
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Signal

if sys.platform == "win32":
    _SIGNALS = [signal.SIGINT, signal.SIGTERM, signal.SIGBREAK]
else:
    _SIGNALS = [signal.SIGINT, signal.SIGTERM, signal.SIGHUP]


class Termination(QObject):
    """Waits for signals that ask the program to end.

    Python calls the handler of a signal only when it runs code of its own, which it does not while Qt waits for events.
    So a socket, to which Python writes the number of each signal at once, wakes Qt.
    """

    requested = Signal(int)
    """The program was asked to end. The argument is the number of the signal."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._reader, self._writer = socket.socketpair()
        for end in (self._reader, self._writer):
            end.settimeout(0)
        self._notifier = QSocketNotifier(self._reader.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)
        signal.set_wakeup_fd(self._writer.fileno(), warn_on_full_buffer=False)
        for number in _SIGNALS:
            if signal.getsignal(number) != signal.SIG_IGN:  # as of a program that nohup has started
                signal.signal(number, _restore_default)

    def _read(self) -> None:
        for number in self._reader.recv(100):
            self.requested.emit(number)


def _restore_default(number: int, _frame: FrameType | None) -> None:
    """Let a second signal end the process at once: the first has no effect if the program hangs."""
    signal.signal(number, signal.SIG_DFL)
