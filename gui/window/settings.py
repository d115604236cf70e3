"""What is kept between starts: the window's size and place, the panes' sizes, the table's order, theme and zoom."""

from enum import StrEnum

from PySide6.QtCore import QByteArray, QSettings, Qt

from gui.results.model import Column

ZOOMS = (80, 90, 100, 110, 125, 150, 175, 200)
"""The steps of the zoom, in per cent of the system's font."""


class Theme(StrEnum):
    """Light, dark, or what the system has."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Settings:
    """The user's settings. What can't be read is as if it had never been written; what can't be written is not kept."""

    def __init__(self) -> None:
        self._store = QSettings("cdn-codes", "cdn-codes")

    @property
    def geometry(self) -> QByteArray:
        return self._bytes("window/geometry")

    @geometry.setter
    def geometry(self, value: QByteArray) -> None:
        self._store.setValue("window/geometry", value)

    def panes(self, orientation: Qt.Orientation) -> QByteArray:
        """Return the splitter's state side by side (Horizontal) or one below the other."""
        return self._bytes(f"panes/{orientation.name}")

    def set_panes(self, orientation: Qt.Orientation, value: QByteArray) -> None:
        self._store.setValue(f"panes/{orientation.name}", value)

    @property
    def sorting(self) -> tuple[Column, Qt.SortOrder]:
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
    def theme(self) -> Theme:
        value = self._store.value("look/theme")
        return Theme(value) if value in tuple(Theme) else Theme.SYSTEM

    @theme.setter
    def theme(self, value: Theme) -> None:
        self._store.setValue("look/theme", value.value)

    @property
    def zoom(self) -> int:
        """In per cent, one of `ZOOMS`."""
        try:
            value = int(str(self._store.value("look/zoom", 100)))
        except ValueError:
            return 100
        return value if value in ZOOMS else 100

    @zoom.setter
    def zoom(self, value: int) -> None:
        self._store.setValue("look/zoom", value)

    @property
    def has_searched(self) -> bool:
        """Whether anything was ever searched for; from then on no examples are shown."""
        return self._store.value("searched", "false") == "true"

    @has_searched.setter
    def has_searched(self, value: bool) -> None:
        self._store.setValue("searched", "true" if value else "false")

    def _bytes(self, key: str) -> QByteArray:
        value = self._store.value(key)
        return value if isinstance(value, QByteArray) else QByteArray()
