"""A catalogue that is open in the window."""

import os
from collections.abc import Collection
from typing import TYPE_CHECKING

from gui.codes.catalogue import Catalogue

if TYPE_CHECKING:  # a start without a search needs none
    from gui.search.index import Index


class OpenCatalogue:
    """A catalogue that is open. It is hidden if the user does not want it shown, or if its file could not be read."""

    def __init__(self, file: str, catalogue: Catalogue | None = None, *, is_built_in: bool = False) -> None:
        self.file = file
        self.catalogue = catalogue
        """None if the file could not be read."""
        self.is_built_in = is_built_in
        self.is_wanted = True
        self.is_being_read = False
        """Whether a thread is reading the file for the first time (see `Catalogues.restore`)."""
        self.is_remembered = True
        """Whether the next start opens it, too."""
        self._index: Index | None = None

    def finds(self, text: str, codes: Collection[int]) -> bool:
        """Return whether the catalogue has one of the codes, or a code with all that a text asks for."""
        if not self.catalogue:
            return False
        if any(status_code.code in codes for status_code in self.catalogue.codes):
            return True
        from gui.search.index import Index  # not needed before something is not found
        from gui.search.indexed_code import index_codes
        from gui.search.search import search

        if not self._index or self._index.codes[0].catalogue is not self.catalogue:
            self._index = Index(index_codes([self.catalogue]))
        return not search(text, self._index).is_near

    @property
    def remembered_name(self) -> str:
        """What the settings call the catalogue: the built-in one may have another path in the next version."""
        return "built-in" if self.is_built_in else self.file

    @property
    def name(self) -> str:
        return self.catalogue.name if self.catalogue else os.path.basename(self.file)
