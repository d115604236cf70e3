"""What the vendor's pages let us conclude from evidence, each with its reason and its source."""

from collections.abc import Iterator
from typing import NamedTuple

from gui.codes.catalogue import Source
from gui.codes.messages import Translate
from gui.evidence.evidence import Exchange, Field

FAQ = Source("CDN FAQ", "https://www.tencentcloud.com/document/product/228/11207")
GUIDE_403 = Source("403 guide, mainland", "https://cloud.tencent.com/document/product/228/63824")
GUIDE_423 = Source("423 guide, mainland", "https://cloud.tencent.com/document/product/228/63826")
SELF_DIAGNOSIS = Source("Fault Self-diagnosis", "https://www.tencentcloud.com/document/product/228/6304")
EDGEONE_HEADERS = Source(
    "EdgeOne: Default HTTP Response Headers", "https://www.tencentcloud.com/document/product/1145/54212", "2024-05-08"
)

_MAX_HOPS = 16
_HITS = ("cache hit", "hit from memcache", "hit from disktank")
"""How the values of X-Cache-Lookup begin that mean a hit, in lower case."""


class Hint(NamedTuple):
    """A conclusion with its reason, and the page that allows it."""

    text: str
    source: Source


def is_hit(value: str) -> bool:
    """Return whether a value of X-Cache-Lookup means a hit. Any other value than those of the FAQ means none."""
    return value.strip().lower().startswith(_HITS)


def hints(exchange: Exchange, tr: Translate = str) -> Iterator[Hint]:
    """Yield what the evidence of an exchange lets us conclude, in the user's language."""
    code = exchange.code.code if exchange.code else None
    if exchange.value(Field.EDGEONE_UUID):
        text = tr("EO-LOG-UUID: EdgeOne answered, not CDN. There, a code can have another meaning.")
        yield Hint(text, EDGEONE_HEADERS)
    if exchange.value(Field.RESPONSE_TIME) == "0" and code is not None and code >= 400:
        text = tr("The response time is 0. If there was no origin-pull either, the edge itself refused the request.")
        yield Hint(text, GUIDE_403)
    if code == 403 and any(value.lower() == "hit" for value in exchange.values(Field.CACHE)):
        text = tr("Hit does not mean that a cached page was sent: a refusal by access control is logged as a hit, too.")
        yield Hint(text, SELF_DIAGNOSIS)
    if int(exchange.value(Field.HOP_COUNT) or 0) > _MAX_HOPS:
        yield Hint(tr("hop_count is above 16: the request goes round in a loop."), GUIDE_423)
