"""Collects garbage in the thread of the window alone.

Python collects garbage in whatever thread makes an object at the time. A thread that reads a catalogue would destroy
widgets that are garbage. Qt allows that in the window's thread alone: the program could hang or crash.
"""

import gc

from PySide6.QtCore import QObject, QTimer

INTERVAL_MS = 10_000
MANY = 10_000
"""How many new objects make a collection worth its time, which is about 10 ms."""


class GarbageTimer(QTimer):
    """Stops Python's own collections, and collects now and then if there are many new objects."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self.timeout.connect(self._collect)
        self.start(INTERVAL_MS)

    def _collect(self) -> None:
        if gc.get_count()[0] >= MANY:
            gc.collect()
