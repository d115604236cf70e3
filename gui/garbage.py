"""Collects garbage in the thread of the window alone.

Python collects garbage in whatever thread makes an object at the time. A thread that reads a catalogue would destroy
widgets that are garbage. Qt allows that in the window's thread alone: the program could hang or crash.
"""

import gc

from PySide6.QtCore import QAbstractEventDispatcher, QObject

MANY = 10_000
"""How many new objects make a collection worth its time, which is about 10 ms."""


class GarbageCollector(QObject):
    """Stops Python's own collections, and collects if there are many new objects and the program has nothing to do."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        QAbstractEventDispatcher.instance().aboutToBlock.connect(self.collect)

    def collect(self) -> None:
        """Collect garbage if it is worth it."""
        if gc.get_count()[0] >= MANY:
            gc.collect()
