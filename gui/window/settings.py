"""Keeps settings between starts: window, panes, sort order, theme, zoom, open catalogues and ticket site."""

import os
from contextlib import suppress

from PySide6.QtCore import QByteArray, QStandardPaths, Qt, QTimer

from gui.codes.ticket_site import TicketSite
from gui.results.model import Column
from gui.window.settings_file import SettingsFile

_WRITE_DELAY_MS = 300
"""The delay after some changes before the file is written."""


def path() -> str:
    """Return the path of the file of the settings."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation)
    return os.path.join(folder, "cdn-codes", "cdn-codes.conf")


class Settings:
    """The user's settings. A setting that cannot be read has its default. One that cannot be written is lost.

    Nothing here raises an error. A change is written at once, or a moment later, so that not even a crash loses it.
    """

    def __init__(self) -> None:
        self._store = SettingsFile(path())
        self._write_later = QTimer(singleShot=True, interval=_WRITE_DELAY_MS)
        self._write_later.timeout.connect(self.write)

    @property
    def fault(self) -> str:
        """The file and why it could not be read, "" if it could. Then all settings have their defaults."""
        return self._store.fault

    def write(self) -> None:
        """Write what was changed and is not yet written."""
        self._write_later.stop()
        with suppress(OSError):
            self._store.write()

    @property
    def geometry(self) -> QByteArray:
        """The size and the place of the window, as QWidget.saveGeometry has them. Empty by default."""
        return QByteArray.fromHex(self._text("window/geometry").encode("ascii", "replace"))

    @geometry.setter
    def geometry(self, value: QByteArray) -> None:
        self._set("window/geometry", bytes(value.toHex().data()).decode())

    def results_share(self, orientation: Qt.Orientation) -> float | None:
        """Return which share of the width (Horizontal) or of the height the results have. None by default.

        The share is more than 0 and less than 1.
        """
        try:
            share = float(self._text(f"panes/{orientation.name}"))
        except ValueError:
            return None
        return share if 0 < share < 1 else None

    def set_results_share(self, orientation: Qt.Orientation, share: float) -> None:
        """Keep the share of the results for an orientation."""
        self._set_soon(f"panes/{orientation.name}", f"{share:.3f}")

    @property
    def sorting(self) -> tuple[Column, Qt.SortOrder]:
        """The column that sorts the table, and its order. By default, the codes in ascending order."""
        try:
            column = Column(int(self._text("table/column")))
        except ValueError:
            return Column.CODE, Qt.SortOrder.AscendingOrder
        descending = self._text("table/descending") == "true"
        return column, Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder

    @sorting.setter
    def sorting(self, value: tuple[int, Qt.SortOrder]) -> None:
        column, order = value
        if value == self.sorting:
            return
        self._set("table/column", str(int(column)))
        self._set("table/descending", "true" if order == Qt.SortOrder.DescendingOrder else "false")

    @property
    def theme(self) -> str:
        """The value of a `Theme`, or any other text in the file. `Appearance` checks it."""
        return self._text("look/theme")

    @theme.setter
    def theme(self, value: str) -> None:
        self._set("look/theme", value)

    @property
    def zoom(self) -> str:
        """The zoom in per cent, as digits, or any other text in the file. `Appearance` checks it."""
        return self._text("look/zoom")

    @zoom.setter
    def zoom(self, value: int) -> None:
        self._set("look/zoom", str(value))

    @property
    def has_searched(self) -> bool:
        """Whether the user has ever searched. Then the window no longer shows examples."""
        return self._text("window/searched") == "true"

    @has_searched.setter
    def has_searched(self, value: bool) -> None:
        self._set_soon("window/searched", "true" if value else "false")

    @property
    def own_catalogues(self) -> list[str]:
        """The files of the user's own catalogues that are open, in their order."""
        return self._texts("catalogues/own")

    @own_catalogues.setter
    def own_catalogues(self, value: list[str]) -> None:
        self._set("catalogues/own", value)

    @property
    def hidden_catalogues(self) -> list[str]:
        """The names of the open catalogues that are hidden: the file of each, or "built-in"."""
        return self._texts("catalogues/hidden")

    @hidden_catalogues.setter
    def hidden_catalogues(self, value: list[str]) -> None:
        self._set("catalogues/hidden", value)

    @property
    def recent_files(self) -> list[str]:
        """The files that were opened last, the last one first."""
        return self._texts("catalogues/recent")

    @recent_files.setter
    def recent_files(self, value: list[str]) -> None:
        self._set("catalogues/recent", value)

    @property
    def ticket_site(self) -> TicketSite:
        """The site to which the ticket links of the built-in catalogue lead."""
        try:
            return TicketSite(self._text("tickets/site"))
        except ValueError:
            return TicketSite.INTERNATIONAL

    @ticket_site.setter
    def ticket_site(self, value: TicketSite) -> None:
        self._set("tickets/site", value.value)

    def _text(self, key: str) -> str:
        value = self._store.value(key)
        return value if isinstance(value, str) else ""

    def _texts(self, key: str) -> list[str]:
        """Return a list of texts, none of them empty."""
        value = self._store.value(key)
        return list(filter(None, value)) if isinstance(value, list) else []

    def _set(self, key: str, value: str | list[str]) -> None:
        self._store.set_value(key, value)
        self.write()

    def _set_soon(self, key: str, value: str) -> None:
        """Set what a drag changes at each step, or what is set before the first paint. Write it a moment later."""
        self._store.set_value(key, value)
        self._write_later.start()
