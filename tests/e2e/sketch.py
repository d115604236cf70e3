"""Starts the program, writes a picture of its window as SVG into FILE, and ends.

`python tests/e2e/sketch.py FILE WIDTH HEIGHT CATALOGUE SEARCH`; CATALOGUE is "" for the built-in one.
"""

import sys

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtSvg import QSvgGenerator

from gui import app, cli
from gui.instance.request import Request
from gui.window.window import MainWindow

file, width, height, catalogue, search = sys.argv[1:]


class Window(MainWindow):
    def restore(self) -> None:
        super().restore()
        self.resize(int(width), int(height))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            QTimer.singleShot(0, self.sketch)

    def sketch(self) -> None:
        if not self.detail.has_sections:  # they follow after the first paint
            QTimer.singleShot(10, self.sketch)
            return
        generator = QSvgGenerator()
        generator.setFileName(file)
        generator.setSize(self.size())
        self.render(generator)
        self.close()


app.MainWindow = Window  # type: ignore[attr-defined]
sys.exit(cli.open_window(Request(search, [catalogue] if catalogue else []), ""))
