"""The bench reports times, sizes and imports."""

import os
import sys
from pathlib import Path

import pytest

from gui import __version__
from tests.bench import before_paint, start
from tests.bench.before_paint import Import
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


IMPORTS = """\
import time: self [us] | cumulative | imported package
import time:       900 |        900 | encodings
import time:       100 |        100 |   gui
import time:       300 |        300 |         _ast
import time:       200 |        500 |       ast
import time:      1000 |       1500 |     inspect
import time:      2500 |       4000 |   gui.codes
import time:       100 |       4200 | gui.__main__
import time:      7000 |       7000 | PySide6
qt.widgets.painting: Painting and flushing dirty top level
import time:       400 |        400 | late
qt.widgets.painting: Flushing top level
import time:      3000 |       3000 |   PySide6.QtNetwork
import time:        10 |       3010 | gui.instance.listener
"""


def test_imports_are_divided_by_the_first_paint_and_know_their_importers() -> None:
    found = before_paint.parse(IMPORTS.splitlines())
    assert found.before_paint == [
        Import("gui", "gui.__main__", 0.1),
        Import("_ast", "ast", 0.3),
        Import("ast", "inspect", 0.2),
        Import("inspect", "gui.codes", 1.0),
        Import("gui.codes", "gui.__main__", 2.5),
        Import("gui.__main__", "", 0.1),
        Import("PySide6", "", 7.0),
        Import("late", "", 0.4),
    ]
    assert found.after_paint == [
        Import("PySide6.QtNetwork", "gui.instance.listener", 3.0),
        Import("gui.instance.listener", "", 0.01),
    ]


def test_the_report_groups_imports_and_names_the_module_of_another_group_that_needs_them() -> None:
    lines = before_paint.report("before", before_paint.parse(IMPORTS.splitlines()).before_paint).splitlines()
    assert lines[1:] == [
        "before: 11.6 ms (8 modules)",
        "  ours: 2.7 ms (3)",
        "      2.50  gui.codes",
        "      0.10  gui",
        "      0.10  gui.__main__",
        "  Python's: 1.9 ms (4)",
        "      1.00  inspect                                     gui.codes",
        "      0.40  late",
        "      0.30  _ast                                        gui.codes",
        "      0.20  ast                                         gui.codes",
        "  Qt's: 7.0 ms (1)",
        "      7.00  PySide6",
    ]


@pytest.mark.linux
def test_a_start_paints_before_it_listens() -> None:
    found = before_paint.parse(before_paint.start([os.path.join(os.path.dirname(sys.executable), "cdn-codes")]))
    assert "gui.window.window" in [imported.name for imported in found.before_paint]
    assert "PySide6.QtNetwork" in [imported.name for imported in found.after_paint]
