"""A message in the window about what went wrong."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from gui.codes.messages import shortened
from gui.desktop.announce import announce
from gui.look import colours, ground, sizes
from gui.look.styled import Styled
from gui.widgets.button import Button

_ANNOUNCE_DELAY_MS = 500
"""A screen reader first reads a window that has just opened. Until then, it drops announcements."""


class Notice(Styled, QWidget):
    """A message that stays until the user or the window closes it. It can have an address or a report to copy."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._copied_text = ""
        self._announce_later = QTimer(self, singleShot=True, interval=_ANNOUNCE_DELAY_MS)
        self._announce_later.timeout.connect(self._announce)
        self._text = QLabel(self)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.copy_button = Button(self.tr("Copy address"), parent=self)
        self.close_button = Button(self.tr("Close"), parent=self)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._text, stretch=1)
        self._row.addWidget(self.copy_button)
        self._row.addWidget(self.close_button)
        self.copy_button.clicked.connect(self._copy)
        self.close_button.clicked.connect(self.closed)
        self.hide()

    def say(self, text: str, address: str = "") -> None:
        """Show a message, and announce it to a screen reader. If there is an address, show a button that copies it."""
        self._say(text, self.tr("Copy address"), address)

    def say_no_settings(self, reason: str) -> None:
        """Show that the settings could not be read."""
        self.say(
            self.tr("Your settings could not be read, so the program has its defaults. {reason}").format(reason=reason)
        )

    def say_fault(self, report: str) -> None:
        """Show that there was a fault of the program, and a button that copies its report."""
        text = self.tr(
            "Something went wrong, and the program goes on. Please send the details to its makers: they contain "
            "nothing that you have searched for or pasted."
        )
        self._say(text, self.tr("Copy details"), report)

    def _say(self, text: str, button: str, copied_text: str) -> None:
        """Show a message, and a button that copies a text, if there is one."""
        self._copied_text = copied_text
        self._text.setText(text)
        self.copy_button.setText(button)
        self.copy_button.setVisible(bool(copied_text))
        if self._announce_later.isActive():
            self._announce_later.start()  # this message replaces the one that was to be announced
        elif self.isVisible():
            self._announce()
        self.show()

    def say_no_browser(self, address: str) -> None:
        """Show that an address could not be opened, and a button that copies it."""
        text = self.tr("No browser could be started. Copy the address and open it yourself: {address}")
        self.say(text.format(address=address), address)

    def say_not_web(self, address: str) -> None:
        """Show that an address is not that of a page of the web, and a button that copies it."""
        text = self.tr("This is not the address of a page of the web: {address}")
        self.say(text.format(address=shortened(address)), address)

    def text(self) -> str:
        """Return the message, "" if the notice is closed."""
        return "" if self.isHidden() else self._text.text()

    def restyle(self) -> None:
        gap = sizes.px(sizes.GAP)
        self._row.setContentsMargins(sizes.px(sizes.MARGIN), gap, gap, gap)
        self._row.setSpacing(sizes.px(sizes.SPACE))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._copied_text)

    def _announce(self) -> None:
        announce(self, self.text(), urgent=True)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():  # as when the window was minimized: then the message is not new
            self._announce_later.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self._announce_later.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        roles = colours.colours(self.palette())
        ground.paint(QPainter(self), self, sizes.CARD_RADIUS, roles.base, roles.support)
