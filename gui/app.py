"""The application: starts Qt, makes the window and runs it."""

import os
import sys
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Unpack

from PySide6.QtCore import QEvent, QLocale, QMessageLogContext, QObject, Qt, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QWidget

from gui import __version__
from gui.codes.catalogue_file import load
from gui.desktop.platform import HAS_NATIVE_STYLE
from gui.instance.request import Request
from gui.paths import RESOURCES
from gui.window.interface_language import InterfaceLanguage
from gui.window.settings import Settings
from gui.window.window import MainWindow

if TYPE_CHECKING:  # it is imported when there is a fault, or after the first paint
    from gui.faults import Fault, FaultReporter

ID = "cdn-codes"
"""The name by which desktops know the program: window class, desktop entry, and AppUserModelID on Windows."""
PAINT_TIMEOUT_MS = 500
"""The longest wait for the first paint. A new process waits longer for a reply (see `gui.instance.hand_over`)."""


class FirstPaintTimer(QTimer):
    """A timer that fires once, right after the first paint of a window.

    `QTimer.singleShot(0, ...)` after `show()` fires before the paint, because the window system asks for it later. A
    window that is minimized or covered may never be painted. Then the timer fires after half a second.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, singleShot=True)
        window.installEventFilter(self)
        self.timeout.connect(self.deleteLater)
        self.start(PAINT_TIMEOUT_MS)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.start(0)
        return super().eventFilter(watched, event)


def run(request: Request, listen_at: str, print_instead: Callable[[str], int]) -> int:
    """Show a window for a request until the user closes it, and return the exit code.

    `listen_at` is the path at which the window listens for the requests of new processes (see `gui.instance`). If it is
    "", the window does not listen.

    If Qt can't reach the display, `run` calls `print_instead` with the reason; it returns the exit code.
    """
    app = _application(print_instead)
    window = window_for(request)
    sys.excepthook = partial(_report_early_fault, window)
    window.detail.show_sections(shown=False)
    FirstPaintTimer(window).timeout.connect(partial(_finish_start, app, window, request, listen_at))
    window.show()
    return app.exec()


def _application(print_instead: Callable[[str], int]) -> QApplication:
    messages = list[str]()
    qInstallMessageHandler(_fatal_message_handler(print_instead, messages))
    # The style is an argument, because a call of setStyle would make Python load QStyle, which takes 4 ms.
    style = [] if HAS_NATIVE_STYLE else ["-style", "fusion"]
    if sys.platform == "win32":
        # Without this, the taskbar shows Python's icon for the window. It must come before the first window.
        import ctypes

        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(ID)
    app = QApplication([ID, *style])
    qInstallMessageHandler(None)
    sys.stderr.writelines(f"{message}\n" for message in messages)
    app.setApplicationName(ID)  # and no display name: Qt would append it to the titles, which are translated
    app.setDesktopFileName(ID)
    app.setApplicationVersion(__version__)
    # Qt takes the direction from a translation of its own texts, and none is loaded.
    app.setLayoutDirection(QLocale().textDirection())
    return app


def window_for(request: Request) -> MainWindow:
    """Return a window for a request. The window is not visible yet.

    If a catalogue can't be read, the window says so. The catalogues of the last time follow after the first paint.
    """
    language = InterfaceLanguage(Settings(), request.language)
    window = MainWindow(load(language=language.current), language)
    window.restore()
    if request.catalogues:
        window.catalogues.open_only([*filter(None, [request.opened]), *request.catalogues])
    window.search(request.text)
    return window


def _finish_start(app: QApplication, window: MainWindow, request: Request, listen_at: str) -> None:
    """Do what the first paint does not need."""
    from PySide6.QtGui import QIcon

    from gui.garbage import GarbageCollector
    from gui.termination import Termination

    window.detail.show_sections(shown=True)
    GarbageCollector(window)
    _fault_reporter(window)
    Termination(window).requested.connect(partial(_end, app, window))
    if listen_at:
        from gui.instance.listener import Listener

        Listener(listen_at, window).request_received.connect(window.handle_request)
    if not request.catalogues:
        window.catalogues.restore(request.opened)
    app.setWindowIcon(QIcon(os.path.join(RESOURCES, "icons", "cdn-codes.svg")))
    if fault := window.state.settings.fault:
        window.notice.say_no_settings(fault)


def _end(app: QApplication, window: MainWindow, signal: int) -> None:
    """Keep what would be kept if the user closed the window, and end with the exit code that shells give a signal."""
    window.state.keep()
    app.exit(128 + signal)


def _fault_reporter(window: MainWindow) -> "FaultReporter":
    """Return the object that reports faults to a window. The first call makes it."""
    from gui.faults import FaultReporter

    if reporter := window.findChild(FaultReporter):
        return reporter
    reporter = FaultReporter(window)
    reporter.reported.connect(window.notice.say_fault, Qt.ConnectionType.QueuedConnection)
    reporter.install()
    return reporter


def _report_early_fault(window: MainWindow, *fault: Unpack["Fault"]) -> None:
    """Report an exception of the time before the first paint."""
    _fault_reporter(window).report(*fault)


def _fatal_message_handler(
    print_instead: Callable[[str], int], messages: list[str]
) -> Callable[[QtMsgType, QMessageLogContext, str], None]:
    """Return a handler that appends Qt's messages to a list.

    After a fatal message, the handler calls `print_instead` and ends the process. Qt itself would dump core.
    """

    def handle(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        messages.append(message)
        if kind == QtMsgType.QtFatalMsg:
            try:
                os._exit(print_instead(messages[0].splitlines()[0].strip().rstrip(".")))
            finally:
                os._exit(2)

    return handle
