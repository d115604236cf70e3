"""Turns the wheel of the mouse over a widget that scrolls."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication


def turn_wheel(area: QAbstractScrollArea, modifiers: Qt.KeyboardModifier) -> None:
    """Turn the wheel one notch towards the user, over a place near the upper left corner."""
    spot = QPointF(20, 20)
    event = QWheelEvent(
        spot,
        area.viewport().mapToGlobal(spot),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003 (as Qt has it)
    )
    QApplication.sendEvent(area.viewport(), event)
