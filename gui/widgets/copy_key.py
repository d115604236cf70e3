"""Leaves the copy key to the window. The window copies the current code if no text is selected."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence


def is_copy_override(event: QEvent) -> bool:
    """Tell whether an event asks a widget if it wants to handle the copy key itself, before the window's menu does.

    A widget that does not want to calls `event.ignore()` and returns False from its method `event()`.
    """
    return (
        isinstance(event, QKeyEvent)
        and event.type() == QEvent.Type.ShortcutOverride
        and event.matches(QKeySequence.StandardKey.Copy)
    )
