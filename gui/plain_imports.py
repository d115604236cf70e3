"""Imported before all else that imports Qt, it leaves later imports to Python alone.

PySide6 reads the source of each module that is imported after it, to see whether it has a `from __feature__ import`. No
module here has, and the reading is a twentieth of a start.
"""

import builtins

import PySide6.QtCore  # noqa: F401 (which puts its own import in the place of Python's)

# WORKAROUND https://github.com/napari/napari/issues/8584
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
