"""Shows what the Help menu offers: the keys, the source of the catalogue, and the versions."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from gui import __version__
from gui.codes.as_html import escape
from gui.codes.catalogue import Catalogue
from gui.results.model import CatalogueModel

if TYPE_CHECKING:  # no dialog is needed before the first paint
    from PySide6.QtWidgets import QDialog


class Help(QObject):
    """Opens the dialogs of the Help menu."""

    link_activated = Signal(str)
    """The user wants to open a page. The argument is its address."""
    closed = Signal()
    """A dialog was closed."""
    search_chosen = Signal(str)
    """The user wants to search for an example. The argument is its text."""

    def __init__(self, model: CatalogueModel, source: str, parent: QWidget) -> None:
        """Make it for the catalogues of a model. `source` is the address of the built-in one's page."""
        super().__init__(parent)
        self._model = model
        self._source = source
        self._window = parent

    def show_keys(self) -> None:
        """Show which key does what, and what can be searched for."""
        from gui.window.keys import key_groups  # not before it is asked for
        from gui.window.keys_dialog import KeysDialog

        dialog = KeysDialog(key_groups(), self._window)
        dialog.search_chosen.connect(self.search_chosen)
        self._open(dialog)

    def show_about(self) -> None:
        """Show who makes the program, its version, and where the catalogues come from."""
        from PySide6.QtWidgets import QMessageBox  # not before it is asked for

        paragraphs = (
            "<b>" + self.tr("CDN Status Codes {version}").format(version=__version__) + "</b>",
            self.tr("Tencent does not make this program. It explains their codes in words of its own."),
            *(
                self.tr("Catalogue: {name}").format(name=escape(catalogue.name)) + f"<br>{_origin(catalogue)}"
                for catalogue in self._model.catalogues
            ),
        )
        box = QMessageBox(QMessageBox.Icon.NoIcon, self.tr("About"), "", parent=self._window)
        box.setTextFormat(Qt.TextFormat.RichText)
        box.setText("".join(f"<p>{paragraph}</p>" for paragraph in paragraphs))
        for label in box.findChildren(QLabel):
            label.setOpenExternalLinks(False)  # they go through the program's own check
            label.linkActivated.connect(self.link_activated)
        self._open(box)

    def open_source(self) -> None:
        """Open the page that the built-in catalogue was made from."""
        self.link_activated.emit(self._source)

    def _open(self, dialog: "QDialog") -> None:
        from gui.look.dialog_icons import replace_icons  # not before there is a dialog

        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self.closed)
        dialog.open()
        replace_icons(dialog)


def _origin(catalogue: Catalogue) -> str:
    """Return where a catalogue comes from as HTML: a link to its page, or the path of its file."""
    if not catalogue.address:
        return escape(catalogue.file)
    return f'<a href="{escape(catalogue.address)}">{escape(catalogue.address)}</a>'
