"""A push button in the window's own look."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget

from gui.look import colours, ground, sizes


class Button(QPushButton):
    """A push button. A primary button has the accent colour. There is at most one of them in a pane."""

    def __init__(self, text: str, *, primary: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)  # the constructor with a text would make Python load QIcon, too
        self._primary = primary
        self.setAutoDefault(True)  # Enter presses it, as Space does
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self.text()) + 2 * sizes.px(sizes.BUTTON_PADDING)
        return QSize(width, sizes.px(sizes.BUTTON_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        roles = colours.colours(self.palette())
        painter = QPainter(self)
        fill, text = (roles.accent, roles.on_accent) if self._primary else (roles.base, roles.text)
        if self.isDown():
            fill, text = roles.soft, roles.text
        border = fill if self._primary else roles.line
        if self.hasFocus() or self.underMouse():
            border = roles.text if self._primary else roles.accent
        ground.paint(painter, self, sizes.BUTTON_RADIUS, fill, border, focused=self.hasFocus())
        painter.setPen(text)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
