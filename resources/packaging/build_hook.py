"""Adds modules to the wheel: the built-in catalogue in each language, and the texts of each. Hatchling runs this hook.

A start then needs no parser of TOML or XML, and no checks. A checkout and an editable install have no such modules:
they read the files, which may change at any time.
"""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from hatchling.builders.config import BuilderConfig
from hatchling.builders.hooks.plugin.interface import BuildHookInterface

if TYPE_CHECKING:  # at run time, the program is not yet on sys.path
    from gui.codes.catalogue import Catalogue


class Modules(BuildHookInterface[BuilderConfig]):
    """Writes the modules into a temporary folder, and tells hatchling about them."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Add the modules to the files of the wheel; `version` says whether that is an editable one."""
        if version == "editable":
            return
        sys.path.insert(0, self.root)
        sys.dont_write_bytecode = True  # nothing is left in the sources
        self.folder = TemporaryDirectory()
        for place, content in modules().items():
            file = Path(self.folder.name, place)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(content, encoding="utf-8", newline="\n")
            build_data["force_include"][str(file)] = place

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:  # noqa: ARG002
        """Remove the modules once they are in the wheel."""
        if version != "editable":
            self.folder.cleanup()


def modules() -> dict[str, str]:
    """Return the sources of the modules by their places in the wheel."""
    from gui.codes.catalogue_file import BUILT_IN, module_name, read
    from gui.languages import Language, texts

    sources = {f"gui/codes/{module_name(language)}.py": source(read(BUILT_IN, language)) for language in Language}
    for language in Language:
        if language is not Language.ENGLISH:
            docstring = f'"""The texts of the program in {language.own_name}, made when the wheel was built."""'
            sources[f"gui/texts_{language}.py"] = f"{docstring}\n\nTEXTS = {texts(language)!r}\n"
    return sources


def source(catalogue: "Catalogue") -> str:
    """Return the source of a module with a catalogue. Its `file` is "": each installation has its own path."""
    from gui.codes.catalogue import Command, Party, Setting, Source

    names: dict[object, str] = {}
    lines = [
        '"""The built-in catalogue, made from status_codes.toml when the wheel was built."""',
        "",
        "from gui.codes.catalogue import (",
        "    Catalogue, Command, Elsewhere, Fact, Neighbour, Party, Setting, Source, StatusCode,",
        ")",
        "",
    ]

    def expression(value: object) -> str:
        """Return the expression of a value. A value that several codes have gets a name, and is made once."""
        if isinstance(value, Party):
            return f"Party.{value.name}"
        if not isinstance(value, tuple):
            return repr(value)
        parts = "".join(f"{expression(part)}, " for part in value)
        if type(value) is tuple:
            return f"({parts})"
        kind = type(value).__name__
        if not isinstance(value, Command | Setting | Source):
            return f"{kind}({parts})"
        if value not in names:
            names[value] = f"{kind.upper()}_{len(names) + 1}"
            lines.append(f"{names[value]} = {kind}({parts})")
        return names[value]

    made = expression(catalogue._replace(file=""))
    return "\n".join([*lines, f"CATALOGUE = {made}", ""])
