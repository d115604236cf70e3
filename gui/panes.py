"""The two panes of the window, with nothing but ground between them."""

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle


class Panes(QSplitter):
    """A splitter whose handle is not painted; the pointer's shape tells where it is."""

    def createHandle(self) -> QSplitterHandle:
        return _Handle(self.orientation(), self)


class _Handle(QSplitterHandle):
    def paintEvent(self, event: QPaintEvent) -> None:
        pass
