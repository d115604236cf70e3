"""Runs before the program in its bundle: what PySide6 imports at its start and seldom uses is loaded when it is used.

Of a bare window's start, a third goes into `import shiboken6`: it brings modules that explain a wrong call, know
signatures and generate stubs, and these bring `inspect`, `logging`, `argparse` ... All stay what they are, and each
runs at the first look for one of its names. With CDN_CODES_PLAIN_START=1 the program starts without this.
"""

import os
import sys
from collections.abc import Sequence
from importlib.machinery import ModuleSpec, PathFinder
from types import ModuleType
from typing import Any

# All of these are imported by `import name`, which looks for no name in them. `shibokensupport.signature.mapping` is
# not among them: C code takes its functions without a look that could be noticed.
LATER = {
    "argparse",
    "base64",
    "inspect",
    "ipaddress",
    "logging",
    "tempfile",
    "textwrap",
    "traceback",
    "zipfile",
    "shibokensupport.feature",
    "shibokensupport.signature.errorhandler",
    "shibokensupport.signature.importhandler",
    "shibokensupport.signature.layout",
    "shibokensupport.signature.lib.enum_sig",
    "shibokensupport.signature.lib.pyi_generator",
    "shibokensupport.signature.lib.tool",
    "shibokensupport.signature.parser",
}


class LaterModule(ModuleType):
    """A module that has not run yet, and does so when a name is not found in it."""

    __spec__: Any

    def __getattr__(self, name: str) -> object:
        self.__class__ = ModuleType  # type: ignore[assignment]
        loader = self.__spec__.loader.loader
        self.__spec__.loader = self.__loader__ = loader
        loader.exec_module(self)
        return getattr(self, name)


class LaterLoader:
    """Makes a module, and leaves it to the module to run."""

    def __init__(self, loader: Any) -> None:
        self.loader = loader

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:
        module: ModuleType | None = self.loader.create_module(spec)
        return module

    def exec_module(self, module: ModuleType) -> None:
        module.__class__ = LaterModule


class LaterFinder:
    """Finds the modules that are to run later, where all modules are found."""

    @staticmethod
    def find_spec(name: str, path: Sequence[str] | None = None, target: ModuleType | None = None) -> ModuleSpec | None:
        if name == "PySide6":
            # Imported before PySide6, it does not look into each module that is imported for `from __feature__ import`.
            import shiboken6  # noqa: F401
        spec = PathFinder.find_spec(name, path, target) if name in LATER else None
        if spec:
            spec.loader = LaterLoader(spec.loader)  # type: ignore[assignment]
        return spec


if not os.environ.get("CDN_CODES_PLAIN_START"):
    sys.meta_path.insert(0, LaterFinder)
