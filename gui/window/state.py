"""Keeps the size and the place of the window and the order of the table from start to start."""

from PySide6.QtCore import QEvent, QObject, QSize, QTimer
from PySide6.QtWidgets import QHeaderView, QMainWindow

from gui.look import sizes
from gui.window.settings import Settings

_KEEP_DELAY_MS = 250
"""The delay after a move or a change of the size before the new one is kept."""


class WindowState(QObject):
    """Keeps the state of a window in the settings: when it closes, and a moment after each change.

    So the state is kept if the program has no time to close its window, as when the display goes away.
    """

    def __init__(self, window: QMainWindow, header: QHeaderView, settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self._header = header
        self.settings = settings
        self._keep_later = QTimer(self, singleShot=True, interval=_KEEP_DELAY_MS)
        self._keep_later.timeout.connect(self.keep)
        header.sortIndicatorChanged.connect(self._keep_later.start)
        window.installEventFilter(self)

    def restore(self) -> None:
        """Take size and place from the settings."""
        self._window.resize(QSize(*sizes.WINDOW_SIZE).boundedTo(self._window.screen().availableSize()))
        self._window.restoreGeometry(self.settings.geometry)

    def keep(self) -> None:
        """Keep the state, and write the settings that are not yet written."""
        self._keep_later.stop()
        self.settings.geometry = self._window.saveGeometry()
        self.settings.sorting = (self._header.sortIndicatorSection(), self._header.sortIndicatorOrder())
        self.settings.write()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in (QEvent.Type.Move, QEvent.Type.Resize):
            self._keep_later.start()
        elif kind == QEvent.Type.Close:
            self.keep()
        return super().eventFilter(watched, event)
