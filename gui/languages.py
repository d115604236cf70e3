"""The languages of the program, and the texts of each.

The texts stand in the files of Qt Linguist in `resources/translations`. An installed program has the texts of each
language as a module too, for example `gui.texts_zh`. A checkout has no such module, and reads the file.
"""

import os
import sys
from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from functools import cache

from gui.paths import RESOURCES

Texts = Mapping[str, Mapping[str, str]]
"""For each context the English texts and their translations. The context is the name of a class of Qt's, else ""."""


class Language(StrEnum):
    """A language that the program speaks. The value is its code in ISO 639."""

    ENGLISH = "en"
    CHINESE = "zh"

    @property
    def own_name(self) -> str:
        """The language's name in the language itself."""
        return {Language.ENGLISH: "English", Language.CHINESE: "中文"}[self]

    @property
    def locale(self) -> str:
        """The language with its country, as Qt names its files of translations."""
        return {Language.ENGLISH: "en", Language.CHINESE: "zh_CN"}[self]


def preferred(names: Iterable[str]) -> Language:
    """Return the first of a user's languages that the program speaks, English if it speaks none.

    >>> preferred(["de_DE.UTF-8", "zh-Hans-CN"])
    <Language.CHINESE: 'zh'>
    """
    codes = (name.replace("_", "-").partition("-")[0].partition(".")[0].lower() for name in names)
    return next((Language(code) for code in codes if code in tuple(Language)), Language.ENGLISH)


def of_environment() -> Language:
    """Return the language that the user's environment asks for: the one of what is printed."""
    if sys.platform == "win32":
        import ctypes

        is_chinese = ctypes.windll.kernel32.GetUserDefaultUILanguage() & 0x3FF == 0x04  # LANG_CHINESE
        return Language.CHINESE if is_chinese else Language.ENGLISH
    locales = filter(None, map(os.environ.get, ("LC_ALL", "LC_MESSAGES", "LANG")))
    return preferred([*os.environ.get("LANGUAGE", "").split(":"), next(locales, "")])


def chosen(value: str) -> Language:
    """Return the language with a code, or else the one that the environment asks for."""
    return Language(value) if value in tuple(Language) else of_environment()


def translator(language: Language) -> Callable[[str], str]:
    """Return a function that takes an English text outside of Qt's classes, and returns it in a language."""
    if language is Language.ENGLISH:
        return str
    found = texts(language).get("", {})
    return lambda text: found.get(text, text)


@cache
def texts(language: Language) -> Texts:
    """Return the texts of a language other than English."""
    try:
        found: Texts = __import__(f"gui.texts_{language}", fromlist=["TEXTS"]).TEXTS
    except ModuleNotFoundError:
        return read(os.path.join(RESOURCES, "translations", f"cdn-codes_{language.locale}.ts"))
    return found


def read(file: str) -> Texts:
    """Return the texts of a file of Qt Linguist. Those without a translation are left out."""
    from xml.etree import ElementTree as ET  # only a checkout needs it

    found: dict[str, dict[str, str]] = {}
    for context in ET.parse(file).getroot().iter("context"):  # noqa: S314 (our own)
        messages = found.setdefault(context.findtext("name", ""), {})
        for message in context.iter("message"):
            if translation := message.findtext("translation"):
                messages[message.findtext("source", "")] = translation
    return found
