"""What evidence lets the program conclude. Each conclusion names its source."""

import tomllib
from pathlib import Path

import pytest

from gui.codes.catalogue import Source
from gui.codes.catalogue_file import BUILT_IN
from gui.evidence import hints as module
from gui.evidence.hints import EDGEONE_HEADERS, GUIDE_403, GUIDE_423, SELF_DIAGNOSIS, hints
from gui.evidence.read import read

OFFLINE = "20261124150112 198.51.100.7 www.example.com /a.js 514 22 2 {} - {} Mozilla/5.0 - GET HTTP/1.1 {} 502"


@pytest.mark.parametrize(
    ("text", "sources"),
    [
        (OFFLINE.format(403, 0, "HIT"), [GUIDE_403, SELF_DIAGNOSIS]),
        (OFFLINE.format(403, 0, "miss"), [GUIDE_403]),
        (OFFLINE.format(403, 12, "hit"), [SELF_DIAGNOSIS]),
        (OFFLINE.format(514, 0, "HIT"), [GUIDE_403]),
        (OFFLINE.format(200, 0, "HIT"), []),
        (OFFLINE.format(404, 12, "HIT"), []),
        (OFFLINE.format(0, 0, "MISS"), []),
        ("HTTP/1.1 423 x\nX-Daa-Tunnel: hop_count=17", [GUIDE_423]),
        ("HTTP/1.1 423 x\nX-Daa-Tunnel: hop_count=16", []),
        ("HTTP/1.1 567 x\nEO-LOG-UUID: 4105283880544427145", [EDGEONE_HEADERS]),
        ("HTTP/1.1 562 x\nX-Cache-Lookup: Cache Miss", []),
        ("X-NWS-LOG-UUID: 12642388588334932894", []),
    ],
)
def test_what_follows_from_a_text(text: str, sources: list[Source]) -> None:
    (exchange,) = read(text).exchanges
    found = list(hints(exchange))
    assert [hint.source for hint in found] == sources
    assert all(hint.text.endswith(".") for hint in found)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("Cache Hit", True),
        ("Hit From MemCache", True),
        ("Hit From Disktank3", True),
        ("Hit From Upstream", False),
        ("Hit From Inner Cluster", False),
        ("Cache Miss", False),
        ("Return Directly", False),
        ("", False),
    ],
)
def test_only_the_values_of_the_faq_mean_a_hit(value: str, expected: bool) -> None:
    assert module.is_hit(value) is expected


def test_the_sources_are_those_of_the_catalogue() -> None:
    file = tomllib.loads(Path(BUILT_IN).read_text(encoding="utf-8"))["sources"].values()
    known = {Source(one["title"], one["address"], str(one.get("date", ""))) for one in file}
    ours = {value for value in vars(module).values() if isinstance(value, Source)}
    assert ours - known == {EDGEONE_HEADERS}  # no code of the catalogue needs this page
