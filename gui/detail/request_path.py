"""The request path, from the client through the CDN to the origin, as a picture in a page of text."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QPolygonF,
    QPyTextObject,
    QTextCharFormat,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QWidget

from gui.codes.as_html import OBJECT_REPLACEMENT
from gui.codes.catalogue import Party
from gui.look import colours, signs, sizes

_STATIONS = (Party.CLIENT, Party.CDN, Party.ORIGIN)
"""What the request goes through. Support is not among them: its box is that of the CDN."""


class RequestPath(QPyTextObject):
    """Draws the request path. The box to check has a frame and a ground in the colour of its party, and a caption."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._party: Party | None = None

    def put_into(self, document: QTextDocument, party: Party | None) -> None:
        """Show the picture in place of the document's object replacement character, with a party's box marked."""
        self._party = party
        kind = QTextFormat.ObjectTypes.UserObject.value
        document.documentLayout().registerHandler(kind, self)
        picture = QTextCharFormat()
        picture.setObjectType(kind)
        document.find(OBJECT_REPLACEMENT).setCharFormat(picture)

    def intrinsicSize(self, document: QTextDocument, position: int, picture: QTextFormat) -> QSizeF:
        drawn = 3 * sizes.px(sizes.REQUEST_PATH_BOX_WIDTH) + 2 * sizes.px(sizes.REQUEST_PATH_ARROW_WIDTH)
        height = sizes.px(sizes.REQUEST_PATH_BOX_HEIGHT + sizes.SPACE / 2) + self._page.fontMetrics().height()
        return QSizeF(min(drawn, document.textWidth()), height)

    def drawObject(
        self, painter: QPainter, place: QRectF | QRect, document: QTextDocument, position: int, picture: QTextFormat
    ) -> None:
        painter.save()
        place = QRectF(place)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        arrow = min(sizes.px(sizes.REQUEST_PATH_ARROW_WIDTH), place.width() / 9)
        width = (place.width() - 2 * arrow) / 3
        marked = Party.CDN if self._party == Party.SUPPORT else self._party
        is_mirrored = self._page.layoutDirection() == Qt.LayoutDirection.RightToLeft
        boxes = {}
        for number, station in enumerate(_STATIONS[::-1] if is_mirrored else _STATIONS):
            left = place.left() + number * (width + arrow)
            box = QRectF(left, place.top(), width, sizes.px(sizes.REQUEST_PATH_BOX_HEIGHT))
            boxes[station] = _on_pixels(painter, box)
        for station, box in boxes.items():
            self._draw_box(painter, box, station, is_marked=station == marked)
        for start, end in ((Party.CLIENT, Party.CDN), (Party.CDN, Party.ORIGIN)):
            self._draw_arrow(painter, boxes[start], boxes[end])
        if self._party and marked:
            self._draw_caption(painter, boxes[marked], place, self._party)
        painter.restore()

    def _draw_box(self, painter: QPainter, box: QRectF, station: Party, *, is_marked: bool) -> None:
        roles = colours.colours(self._page.palette())
        frame = roles.sign(self._party) if is_marked and self._party else roles.line
        fill = roles.tint(self._party) if is_marked and self._party else roles.base
        line = _line(painter, sizes.px(sizes.REQUEST_PATH_FRAME_WIDTH) if is_marked else 0)
        painter.setPen(QPen(frame, line))
        painter.setBrush(fill)
        radius = sizes.px(sizes.CARD_RADIUS)
        painter.drawRoundedRect(box.adjusted(line / 2, line / 2, -line / 2, -line / 2), radius, radius)
        font = sizes.font(weight=QFont.Weight.DemiBold if is_marked else QFont.Weight.Normal)
        metrics, side, gap = QFontMetricsF(font), sizes.px(sizes.REQUEST_PATH_SIGN_SIZE), sizes.px(sizes.SPACE / 2)
        top = box.center().y() - (side + gap + metrics.height()) / 2
        sign = QRectF(box.center().x() - side / 2, top, side, side)
        signs.draw(painter, signs.path(station), sign, frame if is_marked else roles.muted)
        painter.setFont(font)
        painter.setPen(roles.text if is_marked else roles.muted)
        text = metrics.elidedText(self._name(station), Qt.TextElideMode.ElideRight, box.width() - 2 * gap)
        words = QRectF(box.left(), sign.bottom() + gap, box.width(), metrics.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, text)

    def _draw_arrow(self, painter: QPainter, start: QRectF, end: QRectF) -> None:
        ahead = 1 if start.left() < end.left() else -1
        gap, head = sizes.px(sizes.SPACE / 2), sizes.px(sizes.SPACE / 2)
        first, last = (start.right(), end.left()) if ahead > 0 else (start.left(), end.right())
        y, tip = start.center().y(), last - ahead * gap
        pen = QPen(
            colours.colours(self._page.palette()).muted, _line(painter, sizes.px(sizes.REQUEST_PATH_FRAME_WIDTH / 2))
        )
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawLine(QPointF(first + ahead * gap, y), QPointF(tip, y))
        back = tip - ahead * head
        painter.drawPolyline(QPolygonF([QPointF(back, y - head), QPointF(tip, y), QPointF(back, y + head)]))

    def _draw_caption(self, painter: QPainter, box: QRectF, place: QRectF, party: Party) -> None:
        text = self.tr("ask Tencent Cloud") if party == Party.SUPPORT else self.tr("check here")
        font = sizes.font(weight=QFont.Weight.DemiBold)
        metrics = QFontMetricsF(font)
        width = metrics.horizontalAdvance(text)
        left = max(place.left(), min(box.center().x() - width / 2, place.right() - width))
        colour: QColor = colours.colours(self._page.palette()).sign(party)
        painter.setFont(font)
        painter.setPen(colour)
        painter.drawText(QPointF(left, place.bottom() - metrics.descent()), text)

    def _name(self, station: Party) -> str:
        return {
            Party.CLIENT: self.tr("Client"),
            Party.CDN: self.tr("CDN"),
            Party.ORIGIN: self.tr("Origin"),
        }[station]


def _line(painter: QPainter, width: float) -> float:
    """Return the width of a line, rounded to whole device pixels, at least one."""
    device = painter.deviceTransform().m11()
    return max(1, round(width * device)) / device


def _on_pixels(painter: QPainter, box: QRectF) -> QRectF:
    """Return a box, rounded to whole device pixels, so that its edges are sharp at every scale."""
    device = painter.deviceTransform()
    return device.inverted()[0].mapRect(QRectF(device.mapRect(box).toRect()))
