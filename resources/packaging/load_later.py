"""Runs before the program in the bundle: delays the modules that PySide6 imports but seldom uses.

`import shiboken6` takes a third of the start of a bare window. It imports modules that explain wrong calls, know
signatures and generate stubs, and these import `inspect`, `logging`, `argparse` and others. With this hook, they are
imported as usual, but each runs only when one of its names is first used. The environment variable
CDN_CODES_PLAIN_START=1 switches the hook off.
"""

import os
import sys
from collections.abc import Sequence
from importlib.machinery import ModuleSpec, PathFinder
from types import ModuleType
from typing import Any

# The modules that run later. All of them are imported by `import name`, which uses no name in them.
# `shibokensupport.signature.mapping` must not be here: C code takes its functions in a way that cannot be noticed.
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
    """A module that has not run yet. It runs when a name is first looked up in it."""

    __spec__: Any

    def __getattr__(self, name: str) -> object:
        self.__class__ = ModuleType  # type: ignore[assignment]
        loader = self.__spec__.loader.loader
        self.__spec__.loader = self.__loader__ = loader
        loader.exec_module(self)
        return getattr(self, name)


class LaterLoader:
    """Creates a module, and does not run it."""

    def __init__(self, loader: Any) -> None:
        self.loader = loader

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:
        module: ModuleType | None = self.loader.create_module(spec)
        return module

    def exec_module(self, module: ModuleType) -> None:
        module.__class__ = LaterModule


class LaterFinder:
    """Finds the modules that run later, in the folders of all modules."""

    @staticmethod
    def find_spec(name: str, path: Sequence[str] | None = None, target: ModuleType | None = None) -> ModuleSpec | None:
        if name == "PySide6":
            # If shiboken6 is imported before PySide6, it does not search each module for `from __feature__ import`.
            import shiboken6  # noqa: F401
        spec = PathFinder.find_spec(name, path, target) if name in LATER else None
        if spec:
            spec.loader = LaterLoader(spec.loader)  # type: ignore[assignment]
        return spec


if not os.environ.get("CDN_CODES_PLAIN_START"):
    sys.meta_path.insert(0, LaterFinder)
