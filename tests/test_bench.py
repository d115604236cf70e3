"""What the bench says of times and sizes."""

from pathlib import Path

import pytest

from gui import __version__
from tests.bench import start
from tests.bench.measure import OTHER, figures, table


@pytest.mark.linux
def test_sizes_are_those_of_this_versions_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(start, "ROOT", tmp_path)
    monkeypatch.setattr(start, "BUILD", tmp_path / "build")
    assert start.sizes() == {}
    (tmp_path / "dist").mkdir()
    for name in (f"cdn_codes-{__version__}-py3-none-any.whl", "cdn_codes-0.0-py3-none-any.whl"):
        (tmp_path / "dist" / name).write_bytes(b"x" * 20_000)
    sizes = start.sizes()
    assert sizes.keys() == {"wheel"}
    assert 0.02 <= sizes["wheel"] < 0.04


def test_ratios_are_medians_of_each_rounds_own_ratio() -> None:
    # In the second of three rounds the machine was ten times slower.
    times = {"bare": [10.0, 100.0, 10.0], f"{OTHER}pip": [20.0, 200.0, 20.0], "pip": [15.0, 150.0, 12.0]}
    rows = figures(times, {"pip": 1.6}, "ms")
    assert [(row.name, row.ratio, row.to_other) for row in rows] == [
        ("bare", 1, 0),
        (f"{OTHER}pip", 2, 0),
        ("pip", 1.5, 0.75),
    ]
    assert table("start", rows).endswith(" 1.500 x   goal 1.60   0.750 x the other's")
