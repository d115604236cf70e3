"""The application: starts Qt, builds the window, runs it."""

import gc
import os
import signal
import sys
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QMessageLogContext, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from gui import __version__, theme
from gui.catalogue import Catalogue
from gui.paths import RESOURCES
from gui.window import MainWindow

ID = "cdn-codes"
"""What every desktop knows the program by: the window's class, the desktop entry's name, Windows' AppUserModelID."""


def run(catalogue: Catalogue, text: str, listen_at: str, print_instead: Callable[[str], int]) -> int:
    """Show the window until it is closed and return the exit code.

    At the path `listen_at`, unless it is "", later starts hand over what they are asked for (see `gui.instance`).
    Where the display can't be reached, `print_instead` is told the reason and gives the exit code.
    """
    qInstallMessageHandler(_ending_with(print_instead))
    # Windows and macOS keep their own style. (To set it by a call costs 4 ms: Python then has to know QStyle.)
    style = [] if sys.platform in ("win32", "darwin") else ["-style", "fusion"]
    if sys.platform == "win32":
        # Else the taskbar puts the window under Python's button and icon. To be said before there is a window.
        import ctypes

        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(ID)
    app = QApplication([ID, *style])
    qInstallMessageHandler(None)
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    app.setApplicationName(ID)
    app.setDesktopFileName(ID)
    app.setApplicationDisplayName("CDN Status Codes")
    app.setApplicationVersion(__version__)
    theme.follow_system()
    window = MainWindow(catalogue)
    window.restore()
    window.search(text)
    window.show()
    QTimer.singleShot(0, partial(_after_first_paint, app, window, listen_at))
    return app.exec()


def _after_first_paint(app: QApplication, window: MainWindow, listen_at: str) -> None:
    from PySide6.QtGui import QIcon

    gc.enable()
    if listen_at:
        from gui.listener import Listener

        Listener(listen_at, window).asked.connect(window.answer_start)
    app.setWindowIcon(QIcon(os.path.join(RESOURCES, "icons", "cdn-codes.svg")))


def _ending_with(print_instead: Callable[[str], int]) -> Callable[[QtMsgType, QMessageLogContext, str], None]:
    """Return a message handler that ends the program by itself where Qt would abort it with a core dump."""
    said: list[str] = []

    def handle(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        said.append(message.splitlines()[0].strip().rstrip("."))
        if kind == QtMsgType.QtFatalMsg:
            try:
                os._exit(print_instead(said[0]))
            finally:
                os._exit(2)

    return handle
