"""Loads the catalogues: the built-in one from its module if there is one, each other one from its file."""

import os

from gui.codes.catalogue import Catalogue
from gui.paths import RESOURCES

BUILT_IN = os.path.join(RESOURCES, "status_codes.toml")
"""The path of the built-in catalogue. The module `gui.codes.built_in`, if there is one, has the same content."""


def load(file: str = BUILT_IN) -> Catalogue:
    """Return the catalogue of a file. Raises CatalogueError as `read` does.

    An installed program has the built-in catalogue as a module too, which takes 12 ms less than its file. A checkout
    has no such module, and reads the file.
    """
    if file == BUILT_IN:
        try:
            from gui.codes.built_in import CATALOGUE
        except ModuleNotFoundError:
            return read(file)
        built_in: Catalogue = CATALOGUE._replace(file=file)
        return built_in
    return read(file)


def read(file: str) -> Catalogue:
    """Read a catalogue: a TOML file, or a Markdown page with a table (see `gui.codes.markdown_table`).

    Raises CatalogueError if the file can't be read, or if its content is not a valid catalogue.
    """
    from gui.codes import catalogue_reader  # the start of an installed program needs no reader

    return catalogue_reader.read(file)
