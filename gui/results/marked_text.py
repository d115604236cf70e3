"""A line of text with marked words."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyleOptionViewItem

from gui.look import colours, sizes


def draw(
    painter: QPainter, place: QRect, text: str, spans: Sequence[tuple[int, int]], option: QStyleOptionViewItem
) -> None:
    """Draw a line of text in the font and the direction of an item.

    `spans` are the marks: where each starts and ends in the text.
    """
    roles = colours.colours(option.palette)
    layout = QTextLayout(text, option.font)
    right_to_left = option.direction == Qt.LayoutDirection.RightToLeft
    line_option = QTextOption(Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft)
    line_option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # that of the text, whatever the window's is
    layout.setTextOption(line_option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(place.width())
    layout.endLayout()
    top = (
        place.top() + (place.height() - option.fontMetrics.height()) // 2
    )  # where drawText draws the rows without marks
    formats = []
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(roles.mark)
    radius = sizes.px(sizes.MARK_RADIUS)
    painter.setPen(Qt.PenStyle.NoPen)
    for first, last in spans:
        start, length = _utf16(text[:first]), _utf16(text[first:last])
        left, right = sorted(line.cursorToX(at)[0] for at in (start, start + length))  # type: ignore[index]
        ground = QRectF(place.left() + left - 1, top, right - left + 2, line.height())
        painter.drawRoundedRect(ground, radius, radius)
        marked = QTextLayout.FormatRange()
        marked.start, marked.length = start, length
        marked.format = QTextCharFormat()
        marked.format.setForeground(roles.on_mark)
        formats.append(marked)
    painter.setPen(roles.text)
    layout.draw(painter, QPointF(place.left(), top), formats)


def _utf16(text: str) -> int:
    """Return the length of a text as Qt counts it, in UTF-16 units."""
    return len(text.encode("utf-16-le")) // 2
