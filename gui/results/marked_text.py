"""A line of text with parts of it marked."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyleOptionViewItem

from gui.look import colours, theme


def draw(
    painter: QPainter, place: QRect, text: str, spans: Sequence[tuple[int, int]], option: QStyleOptionViewItem
) -> None:
    """Draw a line into a place, in an item's font and direction; `spans` are the starts and ends of the marks."""
    ours = colours.colours(option.palette)
    layout = QTextLayout(text, option.font)
    right_to_left = option.direction == Qt.LayoutDirection.RightToLeft
    line_option = QTextOption(Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft)
    line_option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # the text's own, whichever the window's
    layout.setTextOption(line_option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(place.width())
    layout.endLayout()
    top = place.top() + (place.height() - option.fontMetrics.height()) // 2  # as drawText has it for unmarked rows
    formats = []
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(ours.mark)
    radius = theme.px(theme.MARK_RADIUS)
    painter.setPen(Qt.PenStyle.NoPen)
    for first, last in spans:
        start, length = _utf16(text[:first]), _utf16(text[first:last])
        left, right = sorted(line.cursorToX(at)[0] for at in (start, start + length))  # type: ignore[index]
        ground = QRectF(place.left() + left - 1, top, right - left + 2, line.height())
        painter.drawRoundedRect(ground, radius, radius)
        marked = QTextLayout.FormatRange()
        marked.start, marked.length = start, length
        marked.format = QTextCharFormat()
        marked.format.setForeground(ours.on_mark)
        formats.append(marked)
    painter.setPen(ours.text)
    layout.draw(painter, QPointF(place.left(), top), formats)


def _utf16(text: str) -> int:
    """Return a text's length as Qt counts it."""
    return len(text.encode("utf-16-le")) // 2
