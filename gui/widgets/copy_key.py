"""The key that copies is for the window, which knows what to copy, and not for the widget with the focus."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence


def is_copy_override(event: QEvent) -> bool:
    """Tell whether an event asks a widget if it takes the copy key from the window's menu.

    A widget says no by `event.ignore()`; then it returns False from its `event()`.
    """
    return (
        isinstance(event, QKeyEvent)
        and event.type() == QEvent.Type.ShortcutOverride
        and event.matches(QKeySequence.StandardKey.Copy)
    )
