"""The bare window, with those classes of Qt loaded that the command line names: `PySide6.QtCore.QObject ...`."""

import importlib
import sys

from tests.bench import bare

if __name__ == "__main__":
    for place, _, name in (argument.rpartition(".") for argument in sys.argv[1:]):
        getattr(importlib.import_module(place), name)
    sys.exit(bare.main())
