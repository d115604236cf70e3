"""Opening catalogues: a file of the user's, the built-in one, and the open one once more."""

from PySide6.QtCore import QMimeData, QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from gui.codes.catalogue import CatalogueError
from gui.codes.catalogue_file import BUILT_IN, load
from gui.results.model import CatalogueModel
from gui.translation import translate


class Catalogues(QObject):
    """Reads the catalogues that are asked for. What is shown stays if a file cannot be read."""

    opened = Signal(object)
    """A `Catalogue` was read."""
    failed = Signal(str)
    """A file could not be read: says which, and why."""

    def __init__(self, model: CatalogueModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._window = parent

    def open(self, file: str) -> None:
        """Read a file, given by its path."""
        try:
            catalogue = load(file)
        except CatalogueError as error:
            self.failed.emit(self.tr("Could not open {reason}").format(reason=error.text(translate)))
        else:
            self.opened.emit(catalogue)

    def open_built_in(self) -> None:
        """Read the built-in catalogue."""
        self.open(BUILT_IN)

    def reload(self) -> None:
        """Read the open file again."""
        self.open(self._model.catalogue.file)

    def choose(self) -> None:
        """Let the user choose a file, and read it."""
        from PySide6.QtWidgets import QFileDialog  # not before it is asked for

        from gui.look.dialog_icons import replace_icons

        file = self._model.catalogue.file
        kinds = self.tr("Catalogues (*.toml *.md *.markdown);;All files (*)")
        dialog = QFileDialog(self._window, self.tr("Open catalogue"), "" if file == BUILT_IN else file, kinds)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.open)
        dialog.open()
        replace_icons(dialog)


def dropped_file(data: QMimeData) -> str:
    """Return the path of the one local file that is dragged or dropped, "" for anything else."""
    urls = data.urls()
    return urls[0].toLocalFile() if len(urls) == 1 else ""
