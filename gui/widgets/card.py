"""A card: a rounded ground with one part of the window on it."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.look import colours, ground, sizes
from gui.look.styled import Styled


class Card(Styled, QWidget):
    """A rounded ground for the widgets in `column`. It has the focus ring while one of `focusable` has the focus."""

    def __init__(self, *focusable: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._focusable = focusable
        for widget in focusable:
            widget.installEventFilter(self)
        self.column = QVBoxLayout(self)
        self.column.setSpacing(0)

    def restyle(self) -> None:
        # Wide enough that square widgets inside do not reach into the round corners.
        side, end = sizes.px(sizes.FOCUS_RING_WIDTH), sizes.px(sizes.CARD_RADIUS / 2)
        self.column.setContentsMargins(side, end, side, end)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        roles = colours.colours(self.palette())
        focused = any(widget.hasFocus() for widget in self._focusable)
        border = roles.accent if focused else roles.line
        ground.paint(QPainter(self), self, sizes.CARD_RADIUS, roles.base, border, focused=focused)
