"""Makes a screen reader say what changes in a part of the window that does not have the focus."""

from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str, *, urgent: bool = False) -> None:
    """Make the screen reader, if one is running, say a text about a widget. An urgent text interrupts its speech."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # not needed before the first announcement

    if QAccessible.isActive():
        event = QAccessibleAnnouncementEvent(widget, text)
        if urgent:
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)
