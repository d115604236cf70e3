"""Translates texts in Qt's way, from the texts of `gui.languages`."""

from PySide6.QtCore import QLibraryInfo, QObject, QTranslator

from gui.languages import Language, Texts, texts


class Translator(QTranslator):
    """Translates the program's own texts."""

    def __init__(self, own_texts: Texts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts = own_texts

    def isEmpty(self) -> bool:
        return not self._texts

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        """Return a translation, or the text itself if there is none. So this must be the last translator to be asked.

        Python cannot return the null text by which Qt goes on to the next translator.
        """
        return self._texts.get(context, {}).get(source, source)


def translators(language: Language, parent: QObject) -> list[QTranslator]:
    """Return the translators for a language, in the order in which they must be installed: Qt asks the last one first.

    The first has the program's texts. The second has Qt's own, unless this installation lacks them.
    """
    qt = QTranslator(parent)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    return [Translator(texts(language), parent), *([qt] if qt.load(f"qtbase_{language.locale}", folder) else [])]
