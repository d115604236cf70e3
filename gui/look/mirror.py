"""Mirrors rectangles for layouts from right to left."""

from typing import TypeVar

from PySide6.QtCore import QRect, QRectF, Qt

Rect = TypeVar("Rect", QRect, QRectF)


def mirrored(rect: Rect, inside: Rect, direction: Qt.LayoutDirection) -> Rect:
    """Return the rectangle that a layout direction needs. `rect` is the one from left to right, in `inside`.

    QStyle.visualRect does the same, but Python needs 4 ms to load QStyle.
    """
    if direction == Qt.LayoutDirection.LeftToRight:
        return rect
    return rect.translated(2 * inside.left() + inside.width() - 2 * rect.left() - rect.width(), 0)
