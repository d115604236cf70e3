"""The two panes of the window, with nothing but ground between them."""

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget


class Panes(QSplitter):
    """A splitter whose handle is not painted; the pointer's shape tells where it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        if self.isRightToLeft():
            # WORKAROUND: Qt 6.11 puts the panes a pixel too far to the right then, and cuts the first one's border.
            self.setContentsMargins(0, 0, 1, 0)

    def createHandle(self) -> QSplitterHandle:
        return _Handle(self.orientation(), self)


class _Handle(QSplitterHandle):
    def paintEvent(self, event: QPaintEvent) -> None:
        pass
