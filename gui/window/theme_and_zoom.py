"""Theme and zoom: the look of the whole program, as far as the user can choose it."""

from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from gui.desktop.platform import HAS_NATIVE_STYLE
from gui.languages import Language
from gui.look import colours
from gui.window.interface_language import InterfaceLanguage
from gui.window.settings import Settings

ZOOMS = (80, 90, 100, 110, 125, 150, 175, 200)
"""The steps of the zoom, in per cent of the system's font."""


class Theme(StrEnum):
    """Light, dark, or as the system is."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


_SCHEMES = {
    Theme.SYSTEM: Qt.ColorScheme.Unknown,
    Theme.LIGHT: Qt.ColorScheme.Light,
    Theme.DARK: Qt.ColorScheme.Dark,
}

_FAMILIES = {Language.CHINESE: ("PingFang SC", "Microsoft YaHei UI", "Noto Sans CJK SC", "Source Han Sans SC")}
"""The fonts of a language for what the system's own font lacks. Many systems would take a Japanese font for Chinese."""

_WHEEL_STEP = 120
"""How far a notch turns a wheel, in eighths of a degree."""


class Appearance(QObject):
    """Sets the palette and the font of the program to the theme and the zoom in the settings, and changes these.

    All widgets follow the program's palette and font. The font has what the language needs.
    """

    changed = Signal()
    """The user has chosen another theme or zoom."""

    def __init__(self, settings: Settings, language: InterfaceLanguage, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._language = language
        language.changed.connect(self._show_font)
        self._wheeled = 0
        hints = QGuiApplication.styleHints()
        queued = Qt.ConnectionType.QueuedConnection  # the system's palette changes after the signals
        hints.colorSchemeChanged.connect(self._show_colours, queued)
        hints.accessibility().contrastPreferenceChanged.connect(self._show_colours, queued)
        if self.theme != Theme.SYSTEM:
            hints.setColorScheme(_SCHEMES[self.theme])
        if self.zoom != 100 or self._language.current in _FAMILIES:
            self._show_font()
        self._show_colours()

    @property
    def theme(self) -> Theme:
        """The chosen theme."""
        return Theme(self._settings.theme) if self._settings.theme in tuple(Theme) else Theme.SYSTEM

    def choose_theme(self, chosen: Theme) -> None:
        """Choose light, dark, or as the system is. Dialogs and window frames follow if the platform can do that."""
        self._settings.theme = chosen.value
        QGuiApplication.styleHints().setColorScheme(_SCHEMES[chosen])
        self._show_colours()
        self.changed.emit()

    @property
    def zoom(self) -> int:
        """The chosen zoom in per cent, one of `ZOOMS`."""
        return next((percent for percent in ZOOMS if str(percent) == self._settings.zoom), 100)

    def zoom_by(self, steps: int) -> None:
        """Go up by some steps of `ZOOMS`, or down if `steps` is negative."""
        self.zoom_to(ZOOMS[max(0, min(ZOOMS.index(self.zoom) + steps, len(ZOOMS) - 1))])

    def zoom_by_wheel(self, angle: int) -> None:
        """Zoom when a wheel is turned. `angle` is in eighths of a degree. The small steps of a touchpad add up."""
        self._wheeled += angle
        steps = int(self._wheeled / _WHEEL_STEP)
        self._wheeled -= steps * _WHEEL_STEP
        if steps:
            self.zoom_by(steps)

    def zoom_to(self, percent: int) -> None:
        """Choose a zoom in per cent, one of `ZOOMS`."""
        self._settings.zoom = percent
        self._show_font()
        self.changed.emit()

    def _show_font(self) -> None:
        from PySide6.QtGui import QFontDatabase  # not needed for English at 100 %

        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
        if font.pointSizeF() > 0:
            font.setPointSizeF(font.pointSizeF() * self.zoom / 100)
        else:
            font.setPixelSize(round(font.pixelSize() * self.zoom / 100))
        font.setFamilies([*font.families(), *_FAMILIES.get(self._language.current, ())])
        QApplication.setFont(font)

    def _show_colours(self) -> None:
        hints = QGuiApplication.styleHints()
        if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
            QApplication.setPalette(_system_palette())
        else:
            chosen = _SCHEMES[self.theme]
            unchosen = chosen == Qt.ColorScheme.Unknown
            QApplication.setPalette(colours.palette(hints.colorScheme() if unchosen else chosen))


def _system_palette() -> QPalette:
    """Return the palette of a system with high contrast.

    On Linux, only GNOME says that it has high contrast, but it does not tell its colours. So take Qt's own palette.
    """
    if HAS_NATIVE_STYLE:
        return QPalette()
    palette = QApplication.style().standardPalette()
    palette.setColor(QPalette.ColorRole.PlaceholderText, palette.color(QPalette.ColorRole.Text))
    return palette
