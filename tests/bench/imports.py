"""Prints how many milliseconds the program's own imports take, with those classes of Qt loaded that are named to it."""

import importlib
import sys
import time

if __name__ == "__main__":
    for place, _, name in (argument.rpartition(".") for argument in sys.argv[1:]):
        getattr(importlib.import_module(place), name)
    start = time.perf_counter()
    importlib.import_module("gui.cli")
    importlib.import_module("gui.app")
    print((time.perf_counter() - start) * 1000)
