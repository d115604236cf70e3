"""How a window comes to the front when a later start of the program asks for it."""

import os
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

_TIME_ARRIVES, _TIME_TO_COME = 20, 300  # milliseconds


def come_to_front(window: QWidget, token: str) -> None:
    """Raise a window, by the token that the later start got, or ""; where that is refused, it asks for attention."""
    platform = QGuiApplication.platformName()
    if token and platform.startswith("wayland"):
        os.environ["XDG_ACTIVATION_TOKEN"] = token  # where Qt looks for it
    elif token and platform == "xcb":
        from gui.instance.startup_notification import end_launch  # not before it is needed

        end_launch(token, window.winId())
    # WORKAROUND: on X11, Qt asks with the time of the last event it got, and window managers refuse what is older than
    # the user's last key in another window. That a property has changed is an event, too, and brings the present time.
    # https://github.com/telegramdesktop/tdesktop/pull/31189
    title = window.windowTitle()
    window.setWindowTitle(f"{title} ")
    window.setWindowTitle(title)
    QTimer.singleShot(_TIME_ARRIVES, window, partial(_activate, window))


def _activate(window: QWidget) -> None:
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
    # At once, the one would cancel the other.
    QTimer.singleShot(_TIME_TO_COME, window, partial(_alert, window))


def _alert(window: QWidget) -> None:
    if not window.isActiveWindow():
        QApplication.alert(window)
