"""The line at the foot of the window."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from gui.codes.catalogue import Catalogue
from gui.desktop.announce import announce
from gui.look import sizes
from gui.look.styled import Styled

_MESSAGE_MS = 3000


class StatusLine(Styled, QWidget):
    """Shows how many codes are found, and which catalogues are shown.

    While a link has the pointer or the focus, the link's address replaces the number. A message replaces it for three
    seconds.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.count = self._link = ""
        self._left = QLabel(self)
        self._right = QLabel(self)
        self._left.setMinimumWidth(1)  # a long text is cut, and does not widen the window
        self._timer = QTimer(self, singleShot=True, interval=_MESSAGE_MS)
        self._timer.timeout.connect(self._show_lasting)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._left)
        row.addStretch(1)
        row.addWidget(self._right)
        for label in (self._left, self._right):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setForegroundRole(QPalette.ColorRole.PlaceholderText)

    def show_count(self, found: int, total: int, *, nearest: bool = False) -> None:
        """Show how many of the codes of the catalogues were found, or how many are nearest to what was not found."""
        text = self.tr("{found} nearest of {all} codes") if nearest and found else self.tr("{found} of {all} codes")
        self.count = text.format(found=found, all=total)
        self._show_lasting()

    def show_catalogues(self, catalogues: Sequence[Catalogue]) -> None:
        """Show the only catalogue with its date, or how many there are, and in a tooltip where each comes from."""
        first = catalogues[0]
        if len(catalogues) > 1:
            text = self.tr("{count} catalogues").format(count=len(catalogues))
        elif first.updated:
            text = self.tr("{name}, page of {date}").format(name=first.name, date=first.updated)
        else:
            text = first.name
        self._right.setText(text)
        self._right.setToolTip("\n".join(catalogue.address or catalogue.file for catalogue in catalogues))
        self._make_room_again()

    def show_link(self, address: str) -> None:
        """Show the address of the link under the pointer or the focus, "" if there is none."""
        self._link = address
        self._show_lasting()

    def say(self, message: str) -> None:
        """Show a message for three seconds, and announce it to a screen reader."""
        self._show(message)
        announce(self, message)
        self._timer.start()

    def _show(self, text: str) -> None:
        self._text = text
        self._left.setText(text)
        self._make_room_again()

    def restyle(self) -> None:
        self._make_room_again()

    def _make_room_again(self) -> None:
        if self.isVisible():  # before that, there is no size; resizeEvent makes room later
            self._make_room()

    def _make_room(self) -> None:
        """Hide the catalogue if there is no room for both. A text that is too long for the line loses its middle."""
        self._left.setText(self._left.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideMiddle, self.width()))
        both = self._left.sizeHint().width() + sizes.px(sizes.MARGIN) + self._right.sizeHint().width()
        self._right.setVisible(both <= self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _show_lasting(self) -> None:
        self._show(self._link or self.count)
