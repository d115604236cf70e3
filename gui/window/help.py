"""Shows what the Help menu offers: the keys, the source of the catalogue, and the versions."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from gui import __version__
from gui.results.model import CatalogueModel
from gui.window.menus import key_table


class Help(QObject):
    """Opens the dialogs of the Help menu."""

    link_activated = Signal(str)
    """The user wants to open a page. The argument is its address."""

    def __init__(self, model: CatalogueModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._window = parent

    def show_keys(self) -> None:
        """Show which key does what."""
        from gui.window.keys_dialog import KeysDialog  # not before it is asked for

        self._open(KeysDialog(key_table(), self._window))

    def show_about(self) -> None:
        """Show the versions of the program and of the catalogue."""
        from PySide6.QtWidgets import QMessageBox  # not before it is asked for

        catalogue = self._model.catalogue
        text = self.tr("CDN Status Codes {version}\n\nCatalogue: {name}\n{address}").format(
            version=__version__, name=catalogue.name, address=catalogue.address or catalogue.file
        )
        self._open(QMessageBox(QMessageBox.Icon.NoIcon, self.tr("About"), text, parent=self._window))

    def open_source(self) -> None:
        """Open the page that the catalogue was made from."""
        self.link_activated.emit(self._model.catalogue.address)

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
