"""Takes back a change that PySide6 makes to Python's `import` statement, and that costs a twentieth of a start."""

import builtins


def restore() -> None:
    """Make imports not read the sources of modules. Call this before all modules that import Qt.

    Raises ImportError if Qt can't be loaded.
    """
    # WORKAROUND https://github.com/napari/napari/issues/8584: PySide6 replaces `__import__` with a function that reads
    # the source of each module that is imported, to find `from __feature__ import`. No module here has that.
    import PySide6.QtCore  # noqa: F401 (replaces it)

    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
