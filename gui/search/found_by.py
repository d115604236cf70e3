"""By which keywords a code was found."""

from collections.abc import Iterable

from gui.codes.all_languages import in_all_languages, labels
from gui.codes.catalogue import StatusCode
from gui.codes.markdown import plain
from gui.codes.standard_http import standard_name
from gui.search.folding import fold
from gui.search.indexed_code import IndexedCode
from gui.search.nearest import query_terms
from gui.search.query import Query
from gui.search.word_forms import parts, stem

_MOST = 3
"""So many keywords are named at most."""


def found_by(query: Query, indexed: IndexedCode) -> tuple[str, ...]:
    """Return the keywords that explain why a query finds a code: those with words that the rest of it does not have.

    A keyword that explains more words comes before others. The rest of a code is what the detail pane shows of it, with
    the names in standard HTTP and of the party. These count as keywords, too: what catalogue files call the party, such
    as "support", its name in other languages, and the code's meaning and suggestion in other languages.
    """
    code, party = indexed.status_code, indexed.status_code.party
    shown = _Text(_shown(code))
    open_terms = [term for term in (*_phrases(query), *query_terms(query)) if not shown.has(term)]
    if not open_terms:
        return ()
    keywords = [*code.keywords, *((party.value, *labels(party)) if party else ())]
    for other in in_all_languages(code, indexed.catalogue.file):
        if other.meaning != code.meaning:
            keywords += [other.meaning, *plain(other.suggestion).splitlines()]
    found = list[str]()
    texts = {keyword: _Text([keyword]) for keyword in keywords}
    while open_terms and len(found) < _MOST:
        best = max(texts, key=lambda keyword: sum(map(texts[keyword].has, open_terms)), default="")
        left = [term for term in open_terms if best and not texts[best].has(term)]
        if not best or len(left) == len(open_terms):
            break
        found.append(best)
        open_terms = left
    return tuple(found)


class _Text:
    """Texts that are folded, and the stems of their words."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._text = fold("\n".join(texts))
        self._stems = {stem(part) for part in parts(self._text)}

    def has(self, term: str) -> bool:
        return term in self._text or stem(term) in self._stems


def _phrases(query: Query) -> list[str]:
    return [word for word in query.words if " " in word]


def _shown(code: StatusCode) -> list[str]:
    """Return the texts that the detail pane shows."""
    texts = [str(code.code), code.meaning, code.suggestion, standard_name(code.code)]
    texts += [code.party.label] if code.party else []
    texts += [fact.text for fact in code.also] + [elsewhere.text for elsewhere in code.elsewhere]
    texts += [text for setting in code.settings for text in (setting.name, setting.path, setting.default)]
    texts += [text for command in code.commands for text in (command.shows, command.command)]
    texts += [neighbour.meaning for neighbour in code.neighbours]
    return list(map(plain, texts))
