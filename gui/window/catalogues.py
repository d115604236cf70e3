"""The open catalogues: the built-in one and the user's own. Each is shown or hidden."""

import os
from collections.abc import Callable, Iterable
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from gui.codes.catalogue import Catalogue, CatalogueError
from gui.codes.catalogue_file import load
from gui.codes.messages import COMMA
from gui.codes.ticket_site import TicketSite, for_site
from gui.translation import translate
from gui.window.interface_language import InterfaceLanguage
from gui.window.open_catalogue import OpenCatalogue
from gui.window.settings import Settings

if TYPE_CHECKING:  # a start without a search needs none
    from gui.search.result import SearchResult

RECENT_FILES = 10
"""How many files File > Open recent has at most."""
_WAIT_MS = 5000
"""How long remembered files are read before a message says that they still are."""


class Catalogues(QObject):
    """Opens, shows, hides, closes and reloads catalogues, and remembers the user's own for the next start.

    The user's own come first, in the order in which they were opened. If none is shown, the built-in one is.
    """

    changed = Signal()
    """Other catalogues are shown now, or the same ones with other codes."""
    said = Signal(str)
    """Files were opened or read again. The argument is a message that says what they have, or what has changed."""
    failed = Signal(str)
    """Files could not be read. The argument is a message that says which files, and why."""
    remembered_read = Signal(object, object)
    """A thread has read a file. The arguments are its `OpenCatalogue`, and a `Catalogue` or a `CatalogueError`."""

    def __init__(self, built_in: Catalogue, settings: Settings, language: InterfaceLanguage, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings = settings
        self._language = language
        self._window = parent
        with_site = for_site(built_in, settings.ticket_site)
        self._built_in = OpenCatalogue(built_in.file, with_site, is_built_in=True)
        self._own: list[OpenCatalogue] = []
        self._is_remembered = True
        self._errors: list[str] = []
        self.remembered_read.connect(self._show_remembered)

    def opened(self) -> list[OpenCatalogue]:
        """Return the open catalogues, shown or hidden; the built-in one is the last."""
        return [*self._own, self._built_in]

    def shown(self) -> tuple[Catalogue, ...]:
        """Return the catalogues that are shown."""
        return tuple(one.catalogue for one in self._shown() if one.catalogue)

    def offered(self, text: str, result: "SearchResult") -> tuple[Catalogue, ...]:
        """Return the hidden catalogues that have what a search for a text did not find in those that are shown."""
        if not result.unknown and not result.is_near:
            return ()
        shown = self._shown()
        hidden = [one for one in self.opened() if one not in shown and one.finds(text, result.unknown)]
        return tuple(one.catalogue for one in hidden if one.catalogue)

    def recent_files(self) -> list[str]:
        """Return the files that were opened last, the last one first."""
        return self._settings.recent_files

    def open(self, *files: str) -> None:
        """Read files and show them beside the others; "" stands for the built-in catalogue.

        A file that is open already is read again, and is shown if it was hidden.
        """
        self._open_beside(files, self._open)

    def open_this_time(self, files: Iterable[str]) -> None:
        """Show files beside the others, as `open` does, but the next start does not open them."""
        self._open_beside(files, self._show)

    def _open_beside(self, files: Iterable[str], open_one: Callable[[str], str]) -> None:
        before = self._shown()
        self._end_change(filter(None, map(open_one, files)))
        opened = [one.catalogue for one in self._shown() if one.catalogue and one not in before]
        texts = [self.tr("Opened {name}: {count} codes.").format(name=one.name, count=len(one.codes)) for one in opened]
        if texts:
            self.said.emit(" ".join(texts))

    def open_only(self, files: Iterable[str]) -> None:
        """Show these files alone, until the program ends; "" stands for the built-in catalogue."""
        self._is_remembered = False
        chosen = [self._find(file) for file in dict.fromkeys(files)]
        self._own = [one for one in chosen if not one.is_built_in]
        self._built_in.is_wanted = self._built_in in chosen
        self._end_change([*filter(None, map(self._read, self._own))])

    def restore(self, file: str = "") -> None:
        """Open what was open the last time, and a file, if there is one, as `open` does.

        Each remembered file is read in a thread of its own, because a file on a network may keep its reader waiting for
        ever. It is shown when it has been read. A message names the files that cannot be read any more. They stay
        remembered.
        """
        import threading  # not needed before the first paint

        self._own = [OpenCatalogue(own) for own in dict.fromkeys(self._settings.own_catalogues)]
        hidden = self._settings.hidden_catalogues
        for one in self.opened():
            one.is_wanted = one.remembered_name not in hidden
            one.is_being_read = not one.is_built_in
        for one in self._own:
            threading.Thread(target=self._read_remembered, args=[one], daemon=True).start()
        if self._own:
            QTimer.singleShot(_WAIT_MS, self, self.say_waiting)
        if file or hidden:
            self._end_change(filter(None, [self._open(file)] if file else []))

    def waiting_for(self) -> list[str]:
        """Return the files that were open the last time and are still being read."""
        return [one.file for one in self._own if one.is_being_read]

    def say_waiting(self) -> None:
        """Say which files are still being read, if there are any."""
        if files := self.waiting_for():
            text = self.tr("Still reading: {files}. What is in these files is shown when they have been read.")
            self.failed.emit(text.format(files=translate(COMMA).join(files)))

    def _read_remembered(self, one: OpenCatalogue) -> None:
        """Read a file in the thread that calls this."""
        try:
            result: Catalogue | CatalogueError = load(one.file)
        except CatalogueError as error:
            result = error
        with suppress(RuntimeError):  # the program has ended
            self.remembered_read.emit(one, result)

    def _show_remembered(self, one: OpenCatalogue, result: Catalogue | CatalogueError) -> None:
        """Show what a thread has read, unless the catalogue was closed or read again in the meantime."""
        if one not in self._own or not one.is_being_read:
            return
        one.is_being_read = False
        if isinstance(result, Catalogue):
            one.catalogue = result
        else:
            self._errors.append(self._reason(result))
        self._end_change(self._errors)

    def hide(self, file: str) -> None:
        """Hide an open catalogue."""
        self._find(file).is_wanted = False
        self._end_change()

    def close(self, file: str) -> None:
        """Close one of the user's own catalogues. The next start does not open it."""
        closed = self._find(file)
        self._own = [one for one in self._own if one is not closed]
        self._end_change()

    def reload(self) -> None:
        """Read all files again. If a file cannot be read any more, what was read of it before stays.

        A file that is still being read for the first time is left out.
        """
        errors, read = [], []
        for one in self.opened():
            before = one.catalogue
            if one.is_being_read:
                continue
            if error := self._read(one):
                stays = self.tr("What was read of it before stays.") if one.catalogue else ""
                errors.append(f"{error} {stays}".rstrip())
            elif one.catalogue:
                read.append((before, one.catalogue))
        self._end_change(errors)
        self.said.emit(self._changes(read))

    def set_ticket_site(self, site: TicketSite) -> None:
        """Let the ticket links of the built-in catalogue lead to another site, now and at the next starts."""
        self._settings.ticket_site = site
        self.reload_built_in()

    def reload_built_in(self) -> None:
        """Read the built-in catalogue again, for another ticket site or in another language."""
        self._read(self._built_in)
        self.changed.emit()

    def choose(self) -> None:
        """Let the user choose a file, and open it."""
        from PySide6.QtWidgets import QFileDialog  # not needed before the user asks for it

        from gui.look.dialog_icons import replace_icons

        kinds = self.tr("Catalogues (*.toml *.md *.markdown);;All files (*)")
        last = next(iter(self.recent_files()), "")
        dialog = QFileDialog(self._window, self.tr("Open catalogue"), last, kinds)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setOption(QFileDialog.Option.ReadOnly)  # no Delete and Rename in a dialog that opens a file
        dialog.fileSelected.connect(self.open)
        dialog.open()
        replace_icons(dialog)

    def _open(self, file: str) -> str:
        """Read a file, add it to the open ones, and remember it; return "" or why that failed."""
        if error := self._show(file):
            return error
        one = self._find(file)
        one.is_remembered = True
        if not one.is_built_in:
            others = [other for other in self.recent_files() if other != one.file]
            self._settings.recent_files = [one.file, *others][:RECENT_FILES]
        return ""

    def _show(self, file: str) -> str:
        """Read a file, and add it to the open ones for this time; return "" or why that failed."""
        one = self._find(file)
        if error := self._read(one):
            return error
        one.is_wanted = True
        if one not in self.opened():
            one.is_remembered = False
            self._own.append(one)
        return ""

    def _find(self, file: str) -> OpenCatalogue:
        """Return the open catalogue of a file, or a new one."""
        path = _absolute(file) if file else self._built_in.file
        return next((one for one in self.opened() if one.file == path), None) or OpenCatalogue(path)

    def _read(self, one: OpenCatalogue) -> str:
        """Read the file of a catalogue; return "" or why that failed. What was read before stays then."""
        one.is_being_read = False  # what a thread reads is older
        try:
            catalogue = load(one.file, self._language.current)
        except CatalogueError as error:
            return self._reason(error)
        one.catalogue = for_site(catalogue, self._settings.ticket_site) if one.is_built_in else catalogue
        return ""

    def _reason(self, error: CatalogueError) -> str:
        return self.tr("Could not open {reason}").format(reason=error.text(translate))

    def _shown(self) -> list[OpenCatalogue]:
        return [one for one in self.opened() if one.catalogue and one.is_wanted] or [self._built_in]

    def _end_change(self, errors: Iterable[str] = ()) -> None:
        """Remember what is open, and tell the window."""
        text = "\n".join(errors)
        if self._is_remembered:
            self._settings.own_catalogues = [one.file for one in self._own if one.is_remembered]
            hidden = [one.remembered_name for one in self.opened() if not one.is_wanted]
            self._settings.hidden_catalogues = hidden
        self.changed.emit()
        if text:
            self.failed.emit(text)

    def _changes(self, read: Iterable[tuple[Catalogue | None, Catalogue]]) -> str:
        """Return what has changed in each catalogue that was read, before and after; or that nothing has."""
        sentences, names = [], []
        for before, after in read:
            names.append(after.name)
            old, new = _by_number(before), _by_number(after)
            if old != new:
                changed = sum(old[code] != new[code] for code in old.keys() & new.keys())
                added, removed = len(new.keys() - old.keys()), len(old.keys() - new.keys())
                text = self.tr("Reloaded {name}: {added} added, {changed} changed, {removed} removed.")
                sentences.append(text.format(name=after.name, added=added, changed=changed, removed=removed))
        unchanged = self.tr("Reloaded {name}: nothing has changed.").format(name=translate(COMMA).join(names))
        return " ".join(sentences) or unchanged


def _by_number(catalogue: Catalogue | None) -> dict[int, object]:
    return {status_code.code: status_code for status_code in catalogue.codes} if catalogue else {}


def _absolute(file: str) -> str:
    try:
        return os.path.abspath(file)
    except OSError:  # the working folder was deleted
        return file
