"""A push button in the window's own look."""

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget

from gui.look import colours, ground, sizes

_CONFIRMATION_MS = 1000


class Button(QPushButton):
    """A push button. A primary button has the accent colour. There is at most one of them in a pane.

    `done` is the text that `confirm` shows. The button is wide enough for both texts.
    """

    def __init__(self, text: str, *, primary: bool = False, done: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)  # the constructor with a text would make Python load QIcon, too
        self._primary = primary
        self._done = done
        self._is_low = False
        self._confirmation: QTimer | None = None
        self.setAutoDefault(True)  # Enter presses it, as Space does
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # after a click, the keys still go where they went before
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_primary(self, primary: bool) -> None:  # noqa: FBT001 (as Qt's setters have it)
        """Make the button a primary one, or an ordinary one."""
        self._primary = primary
        self.update()

    def set_low(self, low: bool) -> None:  # noqa: FBT001
        """Make the button lower than usual, where height is scarce, or as high as usual."""
        self._is_low = low
        self.updateGeometry()

    def confirm(self) -> None:
        """Show for a second that the button has done its work. A screen reader still finds the button by its name."""
        if not self._confirmation:
            self._confirmation = QTimer(self, singleShot=True, interval=_CONFIRMATION_MS)
            self._confirmation.timeout.connect(self.update)
        self._confirmation.start()
        self.update()

    def shown_text(self) -> str:
        """Return the text that the button shows at the moment."""
        return self._done if self._confirmation and self._confirmation.isActive() else self.text()

    def sizeHint(self) -> QSize:
        width = max(map(self.fontMetrics().horizontalAdvance, (self.text(), self._done)))
        height = sizes.px(sizes.BUTTON_LOW_HEIGHT if self._is_low else sizes.BUTTON_HEIGHT)
        return QSize(width + 2 * sizes.px(sizes.BUTTON_PADDING), height)

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
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.shown_text())
