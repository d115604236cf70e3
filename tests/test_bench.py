"""The bench says what lies on the disk, and nothing of what was not built."""

from pathlib import Path

import pytest

from gui import __version__
from tests.bench import start


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
