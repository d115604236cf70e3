"""A status code in the form in which it is searched: with its folded texts."""

import re
from collections.abc import Iterable
from functools import cached_property

from gui.codes.catalogue import Catalogue, StatusCode

_NO_CATALOGUE = Catalogue("", (), "")


class IndexedCode:
    """A status code and its folded texts. The first search folds them, and the next ones only compare."""

    def __init__(self, status_code: StatusCode, catalogue: Catalogue = _NO_CATALOGUE) -> None:
        self.status_code = status_code
        self.catalogue = catalogue
        self.digits = str(status_code.code)

    @cached_property
    def texts(self) -> tuple[str, ...]:
        """The folded texts in all languages, one for each `gui.search.ranking.Field`, in its order."""
        from gui.codes.all_languages import in_all_languages, labels
        from gui.codes.markdown import plain
        from gui.codes.standard_http import standard_name
        from gui.search.folding import fold

        status_code, party = self.status_code, self.status_code.party
        names = [*labels(party), party] if party else []
        codes = in_all_languages(status_code, self.catalogue.file)  # whatever is shown, a search finds the same
        return (
            fold("\n".join(code.meaning for code in codes)),
            fold("\n".join(status_code.keywords)),
            fold("\n".join(plain(code.suggestion) for code in codes)),
            fold("\n".join([*names, standard_name(status_code.code)])),
            fold("\n".join(plain(fact.text) for code in codes for fact in code.also)),
        )

    @cached_property
    def numbers(self) -> frozenset[str]:
        """The whole numbers in the meaning, the keywords and the suggestion. They are the same in all languages."""
        from gui.search.folding import fold

        code, suggestion = self.status_code, self.status_code.suggestion
        if "://" in suggestion:  # a number in an address is none
            from gui.codes.markdown import plain

            suggestion = plain(suggestion)
        return frozenset(re.findall("(?<![0-9a-z])[0-9]+", fold("\n".join([code.meaning, *code.keywords, suggestion]))))


def index_codes(catalogues: Iterable[Catalogue]) -> tuple[IndexedCode, ...]:
    """Return the codes of catalogues in the order of their numbers; equal ones are in the order of the catalogues."""
    codes = [IndexedCode(status_code, catalogue) for catalogue in catalogues for status_code in catalogue.codes]
    return tuple(sorted(codes, key=lambda indexed: indexed.status_code.code))
