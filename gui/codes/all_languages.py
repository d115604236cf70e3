"""The texts of the built-in catalogue in all languages: a search looks in them, whatever language is shown."""

from functools import cache

from gui.codes.catalogue import Party, StatusCode
from gui.codes.catalogue_file import BUILT_IN, load
from gui.languages import Language, translator


def in_all_languages(status_code: StatusCode, file: str) -> tuple[StatusCode, ...]:
    """Return a code of the catalogue with a file: of the built-in one in each language, in English first."""
    if file != BUILT_IN:
        return (status_code,)
    return tuple(in_language(status_code, file, language) for language in Language)


def in_language(status_code: StatusCode, file: str, language: Language) -> StatusCode:
    """Return a code of the catalogue with a file: of the built-in one in a language, of another as it is."""
    return _codes(language).get(status_code.code, status_code) if file == BUILT_IN else status_code


def labels(party: Party) -> tuple[str, ...]:
    """Return the name of a party in each language."""
    return tuple(translator(language)(party.label) for language in Language)


@cache
def _codes(language: Language) -> dict[int, StatusCode]:
    return {status_code.code: status_code for status_code in load(language=language).codes}
