"""The program as it starts, which ends at its first paint."""

import os
import sys

from PySide6.QtGui import QPaintEvent

import gui.app
from gui.cli import open_window
from gui.instance import Request
from gui.window import MainWindow


class Window(MainWindow):
    """The main window, for as long as it takes to show it."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        os._exit(0)


if __name__ == "__main__":
    gui.app.MainWindow = Window  # type: ignore[attr-defined]
    sys.exit(open_window(Request(), ""))
