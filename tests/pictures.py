"""Takes pictures of widgets, and finds colours in them."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget


def picture(widget: QWidget, rect: QRect | None = None) -> QImage:
    """Return what a widget looks like, or a part of it."""
    grabbed = widget.grab(rect) if rect else widget.grab()
    return grabbed.toImage().convertToFormat(QImage.Format.Format_RGB32)


def colours_in(image: QImage) -> set[str]:
    """Return the names of all colours in a picture, such as "#ffffff"."""
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def box_of(image: QImage, colour: QColor) -> QRect:
    """Return the smallest box around the pixels of a colour, an empty one if there are none."""
    spots = [(x, y) for x in range(image.width()) for y in range(image.height()) if image.pixelColor(x, y) == colour]
    if not spots:
        return QRect()
    columns, rows = [x for x, _ in spots], [y for _, y in spots]
    return QRect(min(columns), min(rows), max(columns) - min(columns) + 1, max(rows) - min(rows) + 1)


def has_text_in(image: QImage, colour: QColor) -> bool:
    """Tell whether a picture has text of nearly this colour. Antialiasing changes the colour of thin letters."""
    return any(
        max(abs(found.red() - colour.red()), abs(found.green() - colour.green()), abs(found.blue() - colour.blue()))
        < 24
        for found in map(QColor, colours_in(image))
    )


def ink(image: QImage, ground: QColor) -> QRect:
    """Return the smallest box around the pixels that do not have the colour of the ground."""
    spots = [(x, y) for x in range(image.width()) for y in range(image.height()) if image.pixelColor(x, y) != ground]
    columns, rows = [x for x, _ in spots], [y for _, y in spots]
    return QRect(min(columns), min(rows), max(columns) - min(columns) + 1, max(rows) - min(rows) + 1)


def corner(image: QImage, border: QColor) -> int:
    """Return the distance from the left edge to the start of the upper border: about the radius of the corner."""
    return next(x for x in range(image.width()) if image.pixelColor(x, 0) == border)


def border_width(image: QImage, border: QColor) -> int:
    """Return the width of the border in pixels, in the middle of the upper edge."""
    x = image.width() // 2
    return next(y for y in range(image.height()) if image.pixelColor(x, y) != border)
