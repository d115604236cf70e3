"""Opens catalogues: a file of the user's, the built-in one, or the open one again."""

from PySide6.QtCore import QMimeData, QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from gui.codes.catalogue import Catalogue, CatalogueError
from gui.codes.catalogue_file import BUILT_IN, load
from gui.results.model import CatalogueModel
from gui.translation import translate


class Catalogues(QObject):
    """Reads catalogues, and emits a signal for each. It does not change what the window shows."""

    opened = Signal(object)
    """A catalogue has been read. The argument is the `Catalogue`."""
    reloaded = Signal(str)
    """A file has been read again. The argument is a message that says what has changed in it."""
    failed = Signal(str)
    """A file could not be read. The argument is a message that says which file, and why."""

    def __init__(self, model: CatalogueModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._window = parent

    def open(self, file: str) -> None:
        """Read the file at a path. Emit `opened` or `failed`."""
        if catalogue := self._load(file):
            self.opened.emit(catalogue)

    def open_built_in(self) -> None:
        """Read the built-in catalogue."""
        self.open(BUILT_IN)

    def reload(self) -> None:
        """Read the open file again."""
        before = self._model.catalogue
        if catalogue := self._load(before.file):
            self.opened.emit(catalogue)
            self.reloaded.emit(self._changes(before, catalogue))

    def choose(self) -> None:
        """Let the user choose a file, and read it."""
        from PySide6.QtWidgets import QFileDialog  # not needed before the user asks for it

        from gui.look.dialog_icons import replace_icons

        file = self._model.catalogue.file
        kinds = self.tr("Catalogues (*.toml *.md *.markdown);;All files (*)")
        dialog = QFileDialog(self._window, self.tr("Open catalogue"), "" if file == BUILT_IN else file, kinds)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.open)
        dialog.open()
        replace_icons(dialog)

    def _load(self, file: str) -> Catalogue | None:
        try:
            return load(file)
        except CatalogueError as error:
            self.failed.emit(self.tr("Could not open {reason}").format(reason=error.text(translate)))
            return None

    def _changes(self, before: Catalogue, after: Catalogue) -> str:
        """Return a sentence about what has changed from one reading of a file to the next."""
        old, new = ({status_code.code: status_code for status_code in read.codes} for read in (before, after))
        if old == new:
            return self.tr("Reloaded {name}: nothing has changed.").format(name=after.name)
        changed = sum(old[code] != new[code] for code in old.keys() & new.keys())
        text = self.tr("Reloaded {name}: {added} added, {changed} changed, {removed} removed.")
        added, removed = len(new.keys() - old.keys()), len(old.keys() - new.keys())
        return text.format(name=after.name, added=added, changed=changed, removed=removed)


def dropped_file(data: QMimeData) -> str:
    """Return the path of the one local file that is dragged or dropped, "" for anything else."""
    urls = data.urls()
    return urls[0].toLocalFile() if len(urls) == 1 else ""
