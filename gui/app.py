"""The application: starts Qt, builds the window, runs it."""

import gc
import os
import sys
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QLocale, QMessageLogContext, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from gui import __version__
from gui.codes.catalogue import CatalogueError
from gui.codes.catalogue_file import BUILT_IN, load
from gui.instance.request import Request
from gui.paths import RESOURCES
from gui.window.window import MainWindow

ID = "cdn-codes"
"""What every desktop knows the program by: the window's class, the desktop entry's name, Windows' AppUserModelID."""


def run(request: Request, listen_at: str, print_instead: Callable[[str], int]) -> int:
    """Show a window with what was asked for until it is closed, and return the exit code.

    At the path `listen_at`, unless it is "", later starts hand over what they are asked for (see `gui.instance`).
    Where the display can't be reached, `print_instead` is told the reason and gives the exit code.
    """
    said = list[str]()
    qInstallMessageHandler(_fatal_message_handler(print_instead, said))
    # Windows and macOS keep their own style. (To set it by a call costs 4 ms: Python then has to know QStyle.)
    style = [] if sys.platform in ("win32", "darwin") else ["-style", "fusion"]
    if sys.platform == "win32":
        # Else the taskbar puts the window under Python's button and icon. To be said before there is a window.
        import ctypes

        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(ID)
    app = QApplication([ID, *style])
    qInstallMessageHandler(None)
    sys.stderr.writelines(f"{message}\n" for message in said)
    app.setApplicationName(ID)
    app.setDesktopFileName(ID)
    app.setApplicationDisplayName("CDN Status Codes")
    app.setApplicationVersion(__version__)
    app.setLayoutDirection(QLocale().textDirection())  # Qt itself asks for it only a translation, and there is none
    window = _window(request)
    window.show()
    QTimer.singleShot(0, partial(_after_first_paint, app, window, listen_at))
    return app.exec()


def _window(request: Request) -> MainWindow:
    """Return the window that a start asks for; it says so where it has to show the built-in catalogue instead."""
    try:
        window = MainWindow(load(request.catalogue or BUILT_IN))
    except CatalogueError as error:
        window = MainWindow(load())
        window.say_not_opened(error)
    window.restore()
    window.search(request.text)
    return window


def _after_first_paint(app: QApplication, window: MainWindow, listen_at: str) -> None:
    import signal

    from PySide6.QtGui import QIcon

    gc.enable()
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    if listen_at:
        from gui.instance.listener import Listener

        Listener(listen_at, window).request_received.connect(window.handle_request)
    app.setWindowIcon(QIcon(os.path.join(RESOURCES, "icons", "cdn-codes.svg")))


def _fatal_message_handler(
    print_instead: Callable[[str], int], said: list[str]
) -> Callable[[QtMsgType, QMessageLogContext, str], None]:
    """Return a message handler that keeps what is said, and ends the program where Qt would abort it, core and all."""

    def handle(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        said.append(message)
        if kind == QtMsgType.QtFatalMsg:
            try:
                os._exit(print_instead(said[0].splitlines()[0].strip().rstrip(".")))
            finally:
                os._exit(2)

    return handle
