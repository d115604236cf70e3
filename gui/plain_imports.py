"""Undoes a change that PySide6 makes to Python's `import` statement. The change costs a twentieth of each start."""

import builtins


def restore() -> None:
    """Make imports no longer read the sources of modules. Call this before you import a module that imports Qt.

    Raises ImportError if Qt can't be loaded.
    """
    # WORKAROUND https://github.com/napari/napari/issues/8584: PySide6 replaces `__import__` with a function that reads
    # the source of each module that is imported, to find `from __feature__ import`. No module here has that.
    import PySide6.QtCore  # noqa: F401 (replaces it)

    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
