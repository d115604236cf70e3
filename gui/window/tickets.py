"""Prepares tickets for Tencent Cloud's support."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from gui.window.searching import Searching
from gui.window.settings import Settings


class Tickets(QObject):
    """Opens the dialog that prepares a ticket for the current code."""

    page_wanted = Signal(str)
    """The user wants to open the page on which tickets are filed. The argument is its address."""

    def __init__(self, searching: Searching, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._searching = searching
        self._settings = settings
        self._window = parent

    def prepare(self) -> None:
        """Let the user prepare a ticket for the current code, if there is one."""
        from gui.window.ticket_dialog import TicketDialog  # not before it is asked for

        if code := self._searching.current_code():
            site = self._settings.ticket_site
            dialog = TicketDialog(code, self._searching.exchange(), site.language, self._window)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.page_wanted.connect(self._open_page)
            dialog.open()

    def _open_page(self) -> None:
        self.page_wanted.emit(self._settings.ticket_site.address)
