"""Finds what imports what in the program. `python -m tests.import_graph` prints it, package by package."""

import ast
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

ROOT = Path(__file__).parents[1]
LAYERS = (
    {"paths", "files"},
    {"languages"},
    {"codes"},
    {"evidence"},
    {"search"},
    {"translation", "translator", "complaint"},
    {"instance", "desktop", "plain_imports", "faults", "garbage", "termination"},
    {"look"},
    {"widgets"},
    {"results", "detail"},
    {"window"},
    {"app"},
    {"arguments", "printing"},
    {"cli"},
    {"__main__"},
)
"""The parts of the program. Each imports only from the sets above it; some only from the first (see the tests)."""


def modules() -> dict[str, Path]:
    """Return the files of all modules by their full names."""
    names = {}
    for file in sorted((ROOT / "gui").rglob("*.py")):
        name = ".".join(file.relative_to(ROOT).with_suffix("").parts)
        names[name.removesuffix(".__init__")] = file
    return names


def imports(name: str, file: Path) -> Iterator[str]:
    """Yield the modules of the program that a module imports, also inside its functions.

    What a module imports for its annotations alone is left out if it is in the same package.
    """
    known = modules()
    tree = ast.parse(file.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            package = name.rpartition(".")[0]
            node.body = [one for one in node.body if not ast.unparse(one).startswith(f"from {package}.")]
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name in known)
        elif isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "gui":
            for alias in node.names:
                inside = f"{node.module}.{alias.name}"
                target = inside if inside in known else str(node.module)
                if target in known and target not in ("gui", name):  # a checkout has no gui.codes.built_in
                    yield target


def graph() -> dict[str, set[str]]:
    """Return for each module the modules that it imports."""
    return {name: set(imports(name, file)) for name, file in modules().items()}


def part(module: str) -> str:
    """Return the part of the program that a module belongs to: its package, or the module itself."""
    return module.split(".")[1] if "." in module else "gui"


def by_part() -> dict[str, set[str]]:
    """Return for each part the other parts that it imports."""
    parts: dict[str, set[str]] = {}
    for module, imported in graph().items():
        parts.setdefault(part(module), set()).update(map(part, imported))
    return {name: imported - {name} for name, imported in parts.items()}


def main() -> None:
    """Print each part after those that it imports."""
    parts = by_part()
    del parts["gui"]  # it has only the version
    for name in TopologicalSorter(parts).static_order():
        print(f"{name}: {', '.join(sorted(parts[name])) or 'nothing'}")


if __name__ == "__main__":
    main()
