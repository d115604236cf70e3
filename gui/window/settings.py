"""Keeps settings between starts: window, panes, sort order, language, theme, zoom, open catalogues and ticket site."""

from PySide6.QtCore import QByteArray, QSettings, Qt

from gui.codes.ticket_site import TicketSite
from gui.languages import Language
from gui.results.model import Column


class Settings:
    """The user's settings. A setting that cannot be read has its default. One that cannot be written is lost.

    Nothing here raises an error.
    """

    def __init__(self) -> None:
        self._store = QSettings("cdn-codes", "cdn-codes")

    @property
    def geometry(self) -> QByteArray:
        """The size and the place of the window, as QWidget.saveGeometry has them. Empty by default."""
        return self._bytes("window/geometry")

    @geometry.setter
    def geometry(self, value: QByteArray) -> None:
        self._store.setValue("window/geometry", value)

    def results_share(self, orientation: Qt.Orientation) -> float | None:
        """Return which share of the width (Horizontal) or of the height the results have. None by default.

        The share is more than 0 and less than 1.
        """
        try:
            share = float(str(self._store.value(f"panes/{orientation.name}")))
        except ValueError:
            return None
        return share if 0 < share < 1 else None

    def set_results_share(self, orientation: Qt.Orientation, share: float) -> None:
        """Keep the share of the results for an orientation."""
        self._store.setValue(f"panes/{orientation.name}", f"{share:.3f}")

    @property
    def sorting(self) -> tuple[Column, Qt.SortOrder]:
        """The column that sorts the table, and its order. By default, the codes in ascending order."""
        try:
            column = Column(int(str(self._store.value("table/column", Column.CODE.value))))
        except ValueError:
            return Column.CODE, Qt.SortOrder.AscendingOrder
        descending = self._store.value("table/descending", "false") == "true"
        return column, Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder

    @sorting.setter
    def sorting(self, value: tuple[int, Qt.SortOrder]) -> None:
        column, order = value
        self._store.setValue("table/column", column)
        self._store.setValue("table/descending", "true" if order == Qt.SortOrder.DescendingOrder else "false")

    @property
    def language(self) -> Language | None:
        """The language of the interface, None for that of the system."""
        try:
            return Language(str(self._store.value("look/language")))
        except ValueError:
            return None

    @language.setter
    def language(self, value: Language | None) -> None:
        self._store.setValue("look/language", value.value if value else "system")

    @property
    def theme(self) -> str:
        """The value of a `Theme`, or any other text in the file. `Appearance` checks it."""
        return str(self._store.value("look/theme"))

    @theme.setter
    def theme(self, value: str) -> None:
        self._store.setValue("look/theme", value)

    @property
    def zoom(self) -> str:
        """The zoom in per cent, as digits, or any other text in the file. `Appearance` checks it."""
        return str(self._store.value("look/zoom"))

    @zoom.setter
    def zoom(self, value: int) -> None:
        self._store.setValue("look/zoom", value)

    @property
    def has_searched(self) -> bool:
        """Whether the user has ever searched. Then the window no longer shows examples."""
        return self._store.value("searched", "false") == "true"

    @has_searched.setter
    def has_searched(self, value: bool) -> None:
        self._store.setValue("searched", "true" if value else "false")

    @property
    def own_catalogues(self) -> list[str]:
        """The files of the user's own catalogues that are open, in their order."""
        return self._texts("catalogues/own")

    @own_catalogues.setter
    def own_catalogues(self, value: list[str]) -> None:
        self._store.setValue("catalogues/own", value)

    @property
    def hidden_catalogues(self) -> list[str]:
        """The names of the open catalogues that are hidden: the file of each, or "built-in"."""
        return self._texts("catalogues/hidden")

    @hidden_catalogues.setter
    def hidden_catalogues(self, value: list[str]) -> None:
        self._store.setValue("catalogues/hidden", value)

    @property
    def recent_files(self) -> list[str]:
        """The files that were opened last, the last one first."""
        return self._texts("catalogues/recent")

    @recent_files.setter
    def recent_files(self, value: list[str]) -> None:
        self._store.setValue("catalogues/recent", value)

    @property
    def ticket_site(self) -> TicketSite:
        """The site to which the ticket links of the built-in catalogue lead."""
        try:
            return TicketSite(str(self._store.value("tickets/site")))
        except ValueError:
            return TicketSite.INTERNATIONAL

    @ticket_site.setter
    def ticket_site(self, value: TicketSite) -> None:
        self._store.setValue("tickets/site", value.value)

    def _texts(self, key: str) -> list[str]:
        """Return a list of texts, none of them empty. QSettings reads a list of one text as a text."""
        value = self._store.value(key)
        texts = value if isinstance(value, list) else [value]
        return [text for text in texts if text and isinstance(text, str)]

    def _bytes(self, key: str) -> QByteArray:
        value = self._store.value(key)
        return value if isinstance(value, QByteArray) else QByteArray()
