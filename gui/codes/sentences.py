"""Sentences that are used in several places: about an unknown code, the request path, and the source of a fact."""

from collections.abc import Sequence

from gui.codes.catalogue import Catalogue, Party, Source
from gui.codes.messages import COMMA, Translate
from gui.codes.standard_http import standard_name


def unknown_code(code: int, catalogues: Sequence[Catalogue], tr: Translate = str) -> tuple[str, str]:
    """Return two sentences about a code that the catalogues do not have.

    The first says that they do not have it. The second gives the code's name in standard HTTP, if it has one.
    """
    name = standard_name(code)
    standard = tr("In standard HTTP it is {name}.") if name else tr("It is not a standard HTTP code either.")
    names = tr(COMMA).join(catalogue.name for catalogue in catalogues)
    if len(catalogues) == 1:
        missing = tr("{code} is not in {catalogue}'s table.").format(code=code, catalogue=names)
    else:
        missing = tr("{code} is in none of these catalogues: {names}.").format(code=code, names=names)
    return missing, standard.format(name=name)


def request_path(party: Party | None, tr: Translate = str) -> str:
    """Return the request path, and which party of it to check, in words for a screen reader."""
    sentences = [tr("The request goes from the client through the CDN to the origin.")]
    if party is Party.SUPPORT:
        sentences.append(tr("Ask Tencent Cloud."))
    elif party:
        sentences.append(tr("Check: {party}.").format(party=tr(party.label)))
    return " ".join(sentences)


def source_name(source: Source | None, tr: Translate = str) -> str:
    """Return the title of a fact's source, with its date, and whether a third party wrote it."""
    if not source:
        return tr("our own reading")
    name = tr("{title}, {date}").format(title=source.title, date=source.date) if source.date else source.title
    return tr("{source}, by a third party").format(source=name) if source.third_party else name
