"""Sentences that are used in several places: about the request path, and the source of a fact."""

from gui.codes.catalogue import Party, Source
from gui.codes.messages import Translate


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
    name = f"{source.title}, {source.date}" if source.date else source.title
    return tr("{source}, by a third party").format(source=name) if source.third_party else name
