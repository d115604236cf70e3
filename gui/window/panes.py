"""The two panes of the window, with a gap between them."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from gui.detail.pane import DetailPane
from gui.look import sizes
from gui.look.styled import Styled
from gui.results.pane import ResultsPane
from gui.widgets.card import Card
from gui.window.settings import Settings

_FIRST_SIZES = {Qt.Orientation.Horizontal: [560, 440], Qt.Orientation.Vertical: [400, 600]}
"""The sizes of results and detail before the user changes them. Only their ratio counts."""


class Panes(Styled, QSplitter):
    """Shows results and detail, side by side or one below the other. Each arrangement has its own sizes."""

    def __init__(self, results: ResultsPane, detail: DetailPane, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings = settings
        self.setChildrenCollapsible(False)
        self.addWidget(results)
        card = Card(detail.browser, parent=self)
        card.column.addWidget(detail)
        self.addWidget(card)
        card.raise_()  # otherwise a screen reader reads the second pane first
        if self.isRightToLeft():
            # WORKAROUND: Qt 6.11 puts the panes a pixel too far to the right then, and cuts the first one's border.
            self.setContentsMargins(0, 0, 1, 0)
        self._restore()

    def restyle(self) -> None:
        self.setHandleWidth(sizes.px(sizes.GAP))
        if self.isVisible():  # before that, there is no size; resizeEvent arranges the panes later
            self._arrange()

    def save(self) -> None:
        """Keep the sizes for the next start."""
        self._settings.set_panes(self.orientation(), self.saveState())

    def _restore(self) -> None:
        state = self._settings.panes(self.orientation())
        if state.isEmpty() or not self.restoreState(state):
            self.setSizes(_FIRST_SIZES[self.orientation()])
        self.setHandleWidth(sizes.px(sizes.GAP))  # the state contains the width, too

    def _arrange(self) -> None:
        """Show the panes one below the other if the window is too narrow for both."""
        window_width = self.width() + 2 * sizes.px(sizes.MARGIN)
        wide = window_width >= max(sizes.WINDOW_NARROW_WIDTH, sizes.px(sizes.WINDOW_NARROW_ZOOMED_WIDTH))
        orientation = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        if orientation != self.orientation():
            self.save()
            self.setOrientation(orientation)
            self._restore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def createHandle(self) -> QSplitterHandle:
        return _Handle(self.orientation(), self)


class _Handle(QSplitterHandle):
    """A handle that is not painted. The shape of the pointer shows that it is there."""

    def paintEvent(self, event: QPaintEvent) -> None:
        pass
