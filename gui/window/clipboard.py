"""Copies what the user wants to copy, in several forms."""

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication

from gui.codes import as_html, as_text
from gui.codes.messages import shortened
from gui.detail.pane import DetailPane
from gui.translation import translate
from gui.widgets.search_box import SearchBox
from gui.window.searching import Searching


class Clipboard(QObject):
    """Copies selected text, the current code or the address of a link."""

    copied = Signal(str)
    """Something was copied. The argument is a message that says what."""

    def __init__(self, search_box: SearchBox, searching: Searching, detail: DetailPane, parent: QObject) -> None:
        super().__init__(parent)
        self._search_box = search_box
        self._searching = searching
        self._detail = detail
        detail.copy_requested.connect(self.copy_code)
        detail.copy_wanted.connect(self.copy)
        detail.command_copied.connect(self.copy_command)
        detail.value_copied.connect(self.copy_value)
        detail.address_copied.connect(self.say_address)

    def copy(self) -> None:
        """Copy the text that shows as selected, else the current code."""
        if self._search_box.hasFocus() and self._search_box.has_users_selection():
            self._search_box.copy()
            self.copied.emit(self.tr("Copied the selected text."))
        elif self._detail.browser.has_selected_text():
            self._detail.browser.copy()
            self.copied.emit(self.tr("Copied the selected text."))
        else:
            self.copy_code()

    def copy_code(self) -> None:
        """Copy the current code as plain text and as HTML. The button says that it was copied, whoever asked for it."""
        if code := self._searching.current_code():
            text = as_text.plain(code.status_code, translate, also=True)
            html = as_html.fragment(code.status_code, translate)
            self._copy(self.tr("Copied {code}.").format(code=code.digits), text, html)
            self._detail.copy_button.confirm()

    def copy_markdown(self) -> None:
        """Copy the current code as Markdown. The button says so, too."""
        if code := self._searching.current_code():
            text = as_text.markdown(code.status_code, translate)
            self._copy(self.tr("Copied {code} as Markdown.").format(code=code.digits), text)
            self._detail.copy_button.confirm()

    def copy_address(self) -> None:
        """Copy the address of the link that has the focus, else of the first link of the current code."""
        address = self._detail.link()
        self._copy(self.tr("Copied {address}").format(address=address), address)

    def copy_command(self, command: str) -> None:
        """Copy a command of the current code."""
        self._copy(self.tr("Copied the command."), command)

    def copy_value(self, value: str) -> None:
        """Copy a value of the evidence."""
        self._copy(self.tr("Copied {value}").format(value=shortened(value)), value)

    def say_address(self, address: str) -> None:
        """Say that the address of a link was copied."""
        self.copied.emit(self.tr("Copied {address}").format(address=address))

    def _copy(self, message: str, text: str, html: str = "") -> None:
        data = QMimeData()
        data.setText(text)
        if html:
            data.setHtml(html)
        QGuiApplication.clipboard().setMimeData(data)
        self.copied.emit(message)
