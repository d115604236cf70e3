"""What the Help menu shows: the keys, the source of the catalogue, and what this program is."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from gui import __version__
from gui.results.model import CatalogueModel
from gui.window.menus import key_groups


class Help(QObject):
    """Opens the dialogs of the Help menu."""

    link_activated = Signal(str)
    """The address of a page to open."""
    search_chosen = Signal(str)
    """An example of a search was chosen."""

    def __init__(self, model: CatalogueModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._window = parent

    def show_keys(self) -> None:
        """Show which key does what, and what can be searched for."""
        from gui.window.keys_dialog import KeysDialog  # not before it is asked for

        dialog = KeysDialog(key_groups(), self._window)
        dialog.search_chosen.connect(self.search_chosen)
        self._open(dialog)

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
        from gui.look.dialog_icons import replace_icons  # not before there is a dialog

        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        replace_icons(dialog)
