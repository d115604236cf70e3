"""The language of the interface, as the user chooses it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Signal

from gui.languages import Language, preferred
from gui.window.settings import Settings

if TYPE_CHECKING:  # an English start needs none
    from PySide6.QtCore import QTranslator


class InterfaceLanguage(QObject):
    """Translates the texts of the program, and Qt's own, to the language in the settings, and changes that.

    Texts that are shown already stay as they are. After `changed`, they must be made anew.
    """

    changed = Signal()
    """The texts are in another language now."""

    def __init__(self, settings: Settings, this_time: str = "", parent: QObject | None = None) -> None:
        """Use the language with the code `this_time` until the user chooses one. If it is "", use the settings."""
        super().__init__(parent)
        self._settings = settings
        self._this_time = Language(this_time) if this_time else None
        self._translators: list[QTranslator] = []
        self.current = Language.ENGLISH
        """The language of the texts."""
        self._translate()

    @property
    def chosen(self) -> Language | None:
        """The language that the user has chosen, None for that of the system."""
        return self._this_time or self._settings.language

    def choose(self, language: Language | None) -> None:
        """Choose a language, None for that of the system, now and at the next starts."""
        self._settings.language = language
        self._change(None)

    def use_this_time(self, language: Language) -> None:
        """Use a language until the program ends, or the user chooses another one."""
        self._change(language)

    def _change(self, this_time: Language | None) -> None:
        self._this_time = this_time
        self._translate()
        self.changed.emit()

    def _translate(self) -> None:
        self.current = self.chosen or preferred(QLocale.system().uiLanguages())
        for translator in self._translators:
            translator.deleteLater()
            QCoreApplication.removeTranslator(translator)
        self._translators = []
        if self.current is not Language.ENGLISH:
            from gui.translator import translators  # nor this

            self._translators = translators(self.current, self)
            for translator in self._translators:
                QCoreApplication.installTranslator(translator)
