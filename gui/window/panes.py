"""The two panes of the window, with a gap between them."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from gui.detail.pane import DetailPane
from gui.look import sizes
from gui.look.styled import Styled
from gui.results.pane import ResultsPane
from gui.widgets.card import Card
from gui.window.settings import Settings

_SIDE_BY_SIDE, _STACKED = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
_UNLIMITED = (1 << 24) - 1
"""Qt's QWIDGETSIZE_MAX. A limit on one pane would be a limit on the width of both, one below the other."""
_FIRST_SHARES = {_SIDE_BY_SIDE: 0.56, _STACKED: 0.4}
"""The share of the room that the results have until the user changes it."""


class Panes(Styled, QSplitter):
    """Shows results and detail, side by side, or one below the other if the window is too narrow for both.

    Side by side, the results have a share of the width. One below the other, they have the height of their rows, but at
    most a share of the height. If the user drags the handle, the new share is kept for the next start.
    """

    def __init__(self, results: ResultsPane, detail: DetailPane, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings = settings
        self._shares = {side: settings.results_share(side) or first for side, first in _FIRST_SHARES.items()}
        self._results = results
        self.setChildrenCollapsible(False)
        self.addWidget(results)
        self._detail_card = Card(detail.browser, parent=self)
        self._detail_card.column.addWidget(detail)
        self.addWidget(self._detail_card)
        self._detail_card.raise_()  # otherwise a screen reader reads the second pane first
        if self.isRightToLeft():
            # WORKAROUND: Qt 6.11 puts the panes a pixel too far to the right then, and cuts the first one's border.
            self.setContentsMargins(0, 0, 1, 0)
        self.splitterMoved.connect(self._keep_share)
        results.results_shown.connect(self._share_room)

    def restyle(self) -> None:
        self._arrange()

    def _arrange(self) -> None:
        """Put the panes side by side or one below the other, depending on the width, and set their sizes."""
        results, detail = sizes.px(sizes.TABLE_LEAST_WIDTH), sizes.px(sizes.DETAIL_LEAST_WIDTH)
        stacked = self.width() < results + sizes.px(sizes.GAP) + detail
        is_tight = stacked and self.window().height() < sizes.px(sizes.WINDOW_LOW_HEIGHT)
        self.setHandleWidth(sizes.px(sizes.LOW_GAP if is_tight else sizes.GAP))
        self.setOrientation(_STACKED if stacked else _SIDE_BY_SIDE)
        self._results.setMinimumWidth(0 if stacked else results)
        self._results.setMaximumWidth(_UNLIMITED if stacked else sizes.px(sizes.TABLE_MAX_WIDTH))
        self._detail_card.setMinimumWidth(0 if stacked else detail)
        self._results.show_compact(compact=is_tight)
        self._share_room()

    def _share_room(self) -> None:
        room, share = self._room(), self._shares[self.orientation()]
        first = round(share * room)
        if self.orientation() == _STACKED:
            content = self._results.height_of_content()
            first = min(first, content) if self._results.has_rows() else content
        self.setSizes([first, room - first])

    def _room(self) -> int:
        """Return the width or the height in pixels that both panes have together."""
        return (self.width() if self.orientation() == _SIDE_BY_SIDE else self.height()) - self.handleWidth()

    def _keep_share(self) -> None:
        self._shares[self.orientation()] = share = self.sizes()[0] / sum(self.sizes())
        self._settings.set_results_share(self.orientation(), share)

    def minimumSizeHint(self) -> QSize:
        """Return a width that is enough for one below the other, so that the window can become so narrow."""
        widths = (pane.column.minimumSize().width() for pane in (self._results, self._detail_card))
        return QSize(max(widths), super().minimumSizeHint().height())

    def showEvent(self, event: QShowEvent) -> None:
        """Forget a share from an earlier start if it would make one of the panes too narrow."""
        super().showEvent(event)
        room, share = self._room(), self._shares[_SIDE_BY_SIDE]
        least = sizes.px(sizes.TABLE_LEAST_WIDTH), sizes.px(sizes.DETAIL_LEAST_WIDTH)
        if share * room < least[0] or (1 - share) * room < least[1]:
            self._shares[_SIDE_BY_SIDE] = _FIRST_SHARES[_SIDE_BY_SIDE]
            self._share_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()
        super().resizeEvent(event)

    def createHandle(self) -> QSplitterHandle:
        return _Handle(self.orientation(), self)


class _Handle(QSplitterHandle):
    """A handle that is not painted. The shape of the pointer shows that it is there."""

    def paintEvent(self, event: QPaintEvent) -> None:
        pass
