"""Loads the catalogues: the built-in one from its module if there is one, each other one from its file."""

import os

from gui.codes.catalogue import Catalogue
from gui.languages import Language
from gui.paths import RESOURCES

BUILT_IN = os.path.join(RESOURCES, "status_codes.toml")
"""The path of the built-in catalogue. The module `gui.codes.built_in`, if there is one, has the same content."""


def load(file: str = BUILT_IN, language: Language = Language.ENGLISH) -> Catalogue:
    """Return the catalogue of a file. The built-in one is in a language. Raises CatalogueError as `read` does.

    An installed program has the built-in catalogue as a module too, which takes 12 ms less than its file. A checkout
    has no such module, and reads the file.
    """
    if file == BUILT_IN:
        try:
            built_in: Catalogue = __import__(f"gui.codes.{module_name(language)}", fromlist=["CATALOGUE"]).CATALOGUE
        except ModuleNotFoundError:
            return read(file, language)
        return built_in._replace(file=file)
    return read(file)


def module_name(language: Language) -> str:
    """Return the name of the module that has the built-in catalogue in a language."""
    return "built_in" if language is Language.ENGLISH else f"built_in_{language}"


def read(file: str, language: Language = Language.ENGLISH) -> Catalogue:
    """Read a catalogue: a TOML file, or a Markdown page with a table (see `gui.codes.markdown_table`).

    The built-in one is in a language; `status_codes.zh.toml`, for example, has its texts in Chinese. Raises
    CatalogueError if the file can't be read, or if its content is not a valid catalogue.
    """
    from gui.codes import catalogue_reader  # the start of an installed program needs no reader

    is_english = language is Language.ENGLISH or file != BUILT_IN
    return catalogue_reader.read(file, "" if is_english else f"{os.path.splitext(file)[0]}.{language}.toml")
