"""Takes what the user pastes or drops: evidence, a catalogue, or a text to search for."""

import os
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QWidget

from gui.codes.catalogue import CatalogueError
from gui.codes.catalogue_file import load
from gui.codes.messages import shortened
from gui.widgets.search_box import SearchBox
from gui.window.catalogues import Catalogues

if TYPE_CHECKING:  # loaded when there is some
    from gui.evidence.evidence import Evidence

_CATALOGUES = (".toml", ".md", ".markdown")
_SHORTEST = 12
"""A text with fewer characters, and without a line break, is no evidence: HTTP/1.1 514."""
_FIELD_LENGTH = 200
"""The search field shows at most so many characters of the first line of evidence."""


class Pasted(NamedTuple):
    """Evidence, and its first line, which the search field shows while the evidence `is_shown`."""

    first_line: str = ""
    evidence: "Evidence | None" = None
    is_shown: bool = False


class Pasting(QObject):
    """Reads evidence, and shows its first line in the search field.

    Evidence belongs to the text that the field shows. So Undo brings the search back, and Redo the evidence. It is kept
    in this object only, until other evidence comes or it is put away.
    """

    read_again = Signal()
    """There is other evidence for the text that the search field already shows."""
    read = Signal(str)
    """Evidence was read. The argument is a message that nothing was sent."""
    failed = Signal(str)
    """Something could not be read. The argument is a message."""

    def __init__(self, search_box: SearchBox, catalogues: Catalogues, window: QWidget) -> None:
        super().__init__(window)
        self._search_box = search_box
        self._catalogues = catalogues
        self.pasted = Pasted()
        """What was pasted last."""
        self._is_pasting = self._could_redo = False
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def evidence(self, text: str) -> "Evidence | None":
        """Return the evidence that belongs to a text in the search field, None if there is none.

        Only Undo and Redo bring it back. Whoever types its first line searches for that.
        """
        can_redo = self._search_box.isRedoAvailable()
        is_shown = text == self.pasted.first_line and (
            self.pasted.is_shown or self._is_pasting or can_redo or self._could_redo
        )
        self.pasted = self.pasted._replace(is_shown=is_shown)
        self._could_redo = can_redo
        return self.pasted.evidence if is_shown else None

    def put_away(self) -> None:
        """Forget the evidence."""
        self.pasted = Pasted()

    def take_text(self, text: str) -> None:
        """Show a pasted text: as evidence, if it says more than a search does, or else in the search field."""
        if not self._show_evidence(text):
            self._search_box.insert(text)

    def paste(self) -> None:
        """Show the text of the clipboard as evidence, whatever it is."""
        from gui.evidence.read import read  # loaded when there is some

        text = QGuiApplication.clipboard().text()
        if evidence := read(text):
            self._show(text, evidence)
        else:
            self.failed.emit(self.tr("The clipboard has no text with a status code, with headers or with log lines."))

    def open_file(self, path: str) -> None:
        """Show what a dropped file has: a catalogue, or evidence. If it has neither, say why it is no catalogue."""
        if path.lower().endswith(_CATALOGUES) or _is_catalogue(path):
            self._catalogues.open(path)
            return
        from gui.evidence.file import read_file  # loaded when there is some

        try:
            text = read_file(path)
        except OSError as error:
            message = self.tr("Could not read {file}: {reason}")
            self.failed.emit(message.format(file=os.path.basename(path), reason=error.strerror))
            return
        if not self._show_evidence(text):
            self._catalogues.open(path)

    def _show_evidence(self, text: str) -> bool:
        """Show a text if it is evidence. Return whether it is."""
        if len(text) < _SHORTEST and "\n" not in text:
            return False
        from gui.evidence.read import read, says_more_than_a_search  # loaded when there is some

        evidence = read(text)
        if says_more_than_a_search(evidence):
            self._show(text, evidence)
            return True
        return False

    def _show(self, text: str, evidence: "Evidence") -> None:
        lines = filter(None, map(str.strip, text.lstrip()[: 10 * _FIELD_LENGTH].splitlines()))
        first = shortened(next(lines, ""), _FIELD_LENGTH)
        is_there = self._search_box.text() == first
        self.pasted = Pasted(first, evidence, is_shown=True)
        if is_there:
            self.read_again.emit()
        else:
            self._is_pasting = True  # the field may have another text in between
            self._search_box.replace_text(first)
            self._is_pasting = False
        self._search_box.setFocus()
        self._search_box.setCursorPosition(0)  # the beginning of a long line is to be seen
        self.read.emit(self.tr("Read on this computer. Nothing was sent."))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what is dropped on the window."""
        if event.type() == QEvent.Type.DragEnter and isinstance(event, QDragEnterEvent):
            data = event.mimeData()
            if _dropped_file(data) or (data.hasText() and not data.hasUrls()):
                event.acceptProposedAction()
            return True
        if event.type() == QEvent.Type.Drop and isinstance(event, QDropEvent):
            if file := _dropped_file(event.mimeData()):
                self.open_file(file)
            else:
                self._search_box.clear()
                self.take_text(event.mimeData().text())
            return True
        return super().eventFilter(watched, event)


def _is_catalogue(path: str) -> bool:
    try:
        load(path)
    except CatalogueError:
        return False
    return True


def _dropped_file(data: QMimeData) -> str:
    """Return the path of the one local file that is dragged or dropped, "" for anything else."""
    urls = data.urls()
    return urls[0].toLocalFile() if len(urls) == 1 else ""
