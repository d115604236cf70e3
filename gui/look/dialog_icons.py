"""The icons of Qt's own dialogs, drawn in the palette's colours: those that come with Qt are black in the dark too."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPixmap
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QToolButton

from gui.look import colours, signs, sizes


def replace_icons(dialog: QDialog) -> None:
    """Draw the icons of a file dialog's tool buttons anew, and take those of a dialog's push buttons away.

    The icons follow later changes of the dialog's palette. Nothing is done to a dialog of the system's, which has no
    such buttons.
    """
    for box in dialog.findChildren(QDialogButtonBox):
        for push_button in box.buttons():
            push_button.setIcon(QIcon())
    _draw_icons(dialog)
    dialog.installEventFilter(_Painter(dialog))


class _Painter(QObject):
    """Draws the icons of a dialog again when the palette of the dialog has changed."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.PaletteChange and isinstance(watched, QDialog):
            _draw_icons(watched)
        return False


def _draw_icons(dialog: QDialog) -> None:
    roles = colours.colours(dialog.palette())
    for button in dialog.findChildren(QToolButton):
        if sign := _SIGNS.get(button.objectName()):
            icon = QIcon()
            for mode, colour in ((QIcon.Mode.Normal, roles.text), (QIcon.Mode.Disabled, roles.muted)):
                icon.addPixmap(_pixmap(sign, colour, dialog.devicePixelRatioF()), mode)
            button.setIcon(icon)


def _pixmap(sign: QPainterPath, colour: QColor, scale: float) -> QPixmap:
    side = sizes.px(sizes.SIGN_SIZE)
    pixmap = QPixmap(round(side * scale), round(side * scale))
    pixmap.setDevicePixelRatio(scale)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    signs.draw(painter, sign, QRectF(0, 0, side, side), colour)
    painter.end()
    return pixmap


def _lines(*lines: tuple[tuple[float, float], ...]) -> QPainterPath:
    """Return lines through points, in a box of 16 x 16."""
    path = QPainterPath()
    for (x, y), *others in lines:
        path.moveTo(x, y)
        for point in others:
            path.lineTo(*point)
    return path


_FOLDER = ((13.5, 8), (13.5, 5), (8, 5), (6.5, 3), (2.5, 3), (2.5, 13), (8, 13))
_SIGNS = {
    "backButton": _lines(((13, 8), (3, 8)), ((7, 4), (3, 8), (7, 12))),
    "forwardButton": _lines(((3, 8), (13, 8)), ((9, 4), (13, 8), (9, 12))),
    "toParentButton": _lines(((8, 13), (8, 3)), ((4, 7), (8, 3), (12, 7))),
    "newFolderButton": _lines(_FOLDER, ((12, 10), (12, 15)), ((9.5, 12.5), (14.5, 12.5))),
    "listModeButton": _lines(*(((x, y), (x + 3, y)) for x in (3, 10) for y in (3.5, 7.5, 11.5))),
    "detailModeButton": _lines(*(((3, y), (13, y)) for y in (3.5, 7.5, 11.5))),
}
"""The signs by the names that Qt gives the buttons of its file dialog."""
