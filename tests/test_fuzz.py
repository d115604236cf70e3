"""Each target of the fuzzer keeps its promise, for what was found once, and for changed forms of its seeds."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.fuzz.targets import ROOT, TARGETS

FOUND = ROOT / "tests" / "fuzz" / "found"


def changed(seeds: tuple[bytes, ...]) -> st.SearchStrategy[bytes]:
    """Return seeds in which a piece is replaced by bytes, or by a piece of a seed, perhaps several times."""
    seed = st.sampled_from([seed[:2_000] for seed in seeds])
    place = st.floats(0, 1)
    piece = st.binary(max_size=8) | st.builds(
        lambda seed, at, size: seed[int(at * len(seed)) :][:size], seed, place, st.integers(0, 40)
    )
    repeated = st.builds(lambda piece, count: piece * count, piece, st.sampled_from([1, 1, 2, 30]))

    def put(seed: bytes, at: float, size: int, piece: bytes) -> bytes:
        start = int(at * len(seed))
        return seed[:start] + piece + seed[start + size :]

    return st.builds(put, seed, place, st.integers(0, 40), repeated) | st.binary(max_size=60)


@pytest.mark.parametrize("name", TARGETS)
def test_the_target_keeps_its_promise(name: str) -> None:
    target = TARGETS[name]
    for seed in target.seeds:
        target.check(seed)

    @settings(max_examples=200)
    @given(changed(target.seeds))
    def check(data: bytes) -> None:
        target.check(data)

    check()


@pytest.mark.parametrize("name", sorted(str(file.relative_to(FOUND)) for file in FOUND.glob("*/*")))
def test_what_was_found_once_is_mended(name: str) -> None:
    file = FOUND / name
    TARGETS[file.parent.name].check(file.read_bytes())
