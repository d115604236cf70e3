"""Brings the window to the front when a later start of the program asks for it."""

import os
import sys
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

_EVENT_ARRIVES_MS = 20
_WINDOW_ACTIVATES_MS = 300


def come_to_front(window: QWidget, token: str) -> None:
    """Raise a window, or make it ask for attention if the desktop refuses that.

    `token` is what the desktop gave the later start for this purpose; "" if it gave none.
    """
    platform = QGuiApplication.platformName() if token else ""
    if platform.startswith("wayland"):
        os.environ["XDG_ACTIVATION_TOKEN"] = token  # Qt reads it there
    elif sys.platform != "win32" and platform == "xcb":
        from gui.instance.startup_notification import end_startup  # needed only here

        end_startup(token, window.winId())
    # WORKAROUND: on X11, Qt asks with the time of the last event that it got, and window managers refuse a time before
    # the user's last key in another window. A change of the title is an event too, and its time is now.
    # https://github.com/telegramdesktop/tdesktop/pull/31189
    title = window.windowTitle()
    window.setWindowTitle(f"{title} ")
    window.setWindowTitle(title)
    QTimer.singleShot(_EVENT_ARRIVES_MS, window, partial(_activate, window))


def _activate(window: QWidget) -> None:
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
    # An alert at once would cancel the activation.
    QTimer.singleShot(_WINDOW_ACTIVATES_MS, window, partial(_alert_if_inactive, window))


def _alert_if_inactive(window: QWidget) -> None:
    if not window.isActiveWindow():
        QApplication.alert(window)
