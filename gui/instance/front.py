"""Brings the window to the front when a new process has handed over a request."""

import os
import sys
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

_EVENT_ARRIVES_MS = 20
_WINDOW_ACTIVATES_MS = 300


def come_to_front(window: QWidget, token: str) -> None:
    """Raise a window. If the desktop refuses that, make the window ask for attention.

    `token` is the activation token that the desktop gave the new process, "" if it gave none.
    """
    platform = QGuiApplication.platformName() if token else ""
    if platform.startswith("wayland"):
        os.environ["XDG_ACTIVATION_TOKEN"] = token  # Qt reads it there
    elif sys.platform != "win32" and platform == "xcb":
        from gui.instance.startup_notification import end_startup  # needed only here

        end_startup(token, window.winId())
    # WORKAROUND: on X11, Qt tells the window manager the time of the last event that Qt got. If the user has pressed a
    # key in another window since then, the window manager does not raise this one. Qt gets an event with the present
    # time when the title changes. https://github.com/telegramdesktop/tdesktop/pull/31189
    title = window.windowTitle()
    window.setWindowTitle(f"{title} ")
    window.setWindowTitle(title)
    QTimer.singleShot(_EVENT_ARRIVES_MS, window, partial(_activate, window))


def _activate(window: QWidget) -> None:
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
    # Wait: an alert during the activation would cancel it.
    QTimer.singleShot(_WINDOW_ACTIVATES_MS, window, partial(_alert_if_inactive, window))


def _alert_if_inactive(window: QWidget) -> None:
    if not window.isActiveWindow():
        QApplication.alert(window)
