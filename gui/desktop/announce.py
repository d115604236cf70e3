"""What a screen reader says of what changes where its user does not look."""

from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str, *, urgent: bool = False) -> None:
    """Have a text said, if a screen reader is there; an urgent one breaks into what is being said."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # not before there is something to say

    if QAccessible.isActive():
        event = QAccessibleAnnouncementEvent(widget, text)
        if urgent:
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)
