"""The key that copies: the window knows what, so no widget may take it."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence


def is_copy_override(event: QEvent) -> bool:
    """Tell whether an event claims the key for a widget; if so it is ignored, and the window's action gets the key."""
    claims = (
        isinstance(event, QKeyEvent)
        and event.type() == QEvent.Type.ShortcutOverride
        and event.matches(QKeySequence.StandardKey.Copy)
    )
    if claims:
        event.ignore()
    return claims
