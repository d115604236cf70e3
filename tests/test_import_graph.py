"""The modules import each other in one direction, and none is too long to be read."""

import ast
from graphlib import TopologicalSorter

import pytest

from tests.import_graph import LAYERS, by_part, graph, main, modules, part

PARTS = by_part()


def test_no_module_imports_itself_in_a_circle() -> None:
    assert len(list(TopologicalSorter(graph()).static_order())) == len(modules())


def test_every_part_has_a_layer() -> None:
    assert set().union(*LAYERS) == set(PARTS) - {"gui"}


@pytest.mark.parametrize("name", sorted(set(PARTS) - {"gui"}))
def test_a_part_imports_only_what_stands_above_it(name: str) -> None:
    above: set[str] = set()
    for layer in LAYERS:
        if name in layer:
            break
        above |= layer
    assert PARTS[name] - above == set()


def test_the_search_imports_only_codes_and_evidence() -> None:
    assert PARTS["search"] == {"codes", "evidence"}


@pytest.mark.parametrize("name", ["instance", "desktop", "faults", "termination", "languages"])
def test_these_import_only_what_concerns_files(name: str) -> None:
    assert PARTS[name] <= {"paths", "files"}


def test_codes_import_only_paths_and_languages() -> None:
    assert PARTS["codes"] <= {"paths", "languages"}


def test_evidence_imports_only_the_codes() -> None:
    assert PARTS["evidence"] == {"codes"}


@pytest.mark.parametrize(
    ("name", "allowed"),
    [
        ("results", {"window", "app"}),
        ("detail", {"window", "app"}),
        ("window", {"app"}),
        ("instance", {"window", "app", "printing", "cli", "__main__"}),
        ("desktop", {"look", "widgets", "results", "detail", "window", "app", "cli"}),
    ],
)
def test_only_these_import_a_part(name: str, allowed: set[str]) -> None:
    users = {user for user, imported in PARTS.items() if name in imported}
    assert users <= allowed


@pytest.mark.parametrize("name", modules())
def test_no_module_is_over_300_lines_and_no_class_over_250(name: str) -> None:
    text = modules()[name].read_text(encoding="utf-8")
    assert len(text.splitlines()) <= 300
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.ClassDef):
            assert (node.end_lineno or 0) - node.lineno + 1 <= 250, node.name


@pytest.mark.parametrize("name", sorted({part(name) for name in modules()} - {"gui"}))
def test_every_package_says_what_lives_in_it(name: str) -> None:
    file = modules()[f"gui.{name}"]
    assert ast.get_docstring(ast.parse(file.read_text(encoding="utf-8")))


def test_the_graph_is_printed_from_the_bottom_up(capsys: pytest.CaptureFixture[str]) -> None:
    main()
    lines = [line.partition(":")[0] for line in capsys.readouterr().out.splitlines()]
    assert set(lines) == set(PARTS) - {"gui"}
    assert all(lines.index(imported) < lines.index(name) for name in lines for imported in PARTS[name])
