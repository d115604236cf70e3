"""The field to type a search into."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QDragEnterEvent, QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from gui import signs, theme
from gui.copy_key import left_to_window

_ROW_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class SearchBox(QLineEdit):
    """Announces what is typed, and the keys that are for the table while the caret stays here."""

    row_key_pressed = Signal(Qt.Key)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search")
        self.setAccessibleName(self.tr("Search"))
        self.setAccessibleDescription(self.tr("A code, a word, a class such as 5xx, a range such as 531-533"))
        self.setPlaceholderText(self.tr("Code, keyword, or 5xx, 531-533, “origin server” …"))
        self.setFrame(False)
        self.setFont(theme.scaled(self.font(), theme.FIELD_SIZE))
        self.setFixedHeight(theme.FIELD_HEIGHT)
        leading, trailing = theme.FIELD_HEIGHT - 4, 8
        self.setTextMargins(*((trailing, 0, leading, 0) if self.isRightToLeft() else (leading, 0, trailing, 0)))
        self._clear = QAction(self.tr("Clear the search"), self)
        self._clear.triggered.connect(self.clear)
        self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        self._clear.setVisible(False)
        self.findChildren(QToolButton)[0].setAccessibleName(self._clear.text())
        self.textChanged.connect(self._show_clear)
        # Our own ground shows through.
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(palette)

    def focus_all(self) -> None:
        """Take the keyboard with the text selected, so that the next key begins a new search."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def _show_clear(self, text: str) -> None:
        if self._clear.icon().isNull():
            self._draw_clear()
        self._clear.setVisible(bool(text))

    def _draw_clear(self) -> None:
        """Draw the cross in the palette's colours."""
        from PySide6.QtGui import QIcon, QPixmap  # not before something is typed

        pixmap = QPixmap(QSize(32, 32))
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        signs.draw(painter, signs.cross(), QRectF(0, 0, 32, 32), theme.colours(self.palette()).muted)
        painter.end()
        self._clear.setIcon(QIcon(pixmap))

    def event(self, event: QEvent) -> bool:
        return False if left_to_window(event) else super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ROW_KEYS and event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        ):
            self.row_key_pressed.emit(Qt.Key(event.key()))
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take text; a file dropped here is for the window."""
        if event.mimeData().hasUrls():
            event.ignore()
        else:
            super().dragEnterEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationPaletteChange:
            self._draw_clear()

    def paintEvent(self, event: QPaintEvent) -> None:
        ours = theme.colours(self.palette())
        painter = QPainter(self)
        border = ours.accent if self.hasFocus() else ours.line
        theme.paint_panel(painter, self, theme.FIELD_RADIUS, ours.base, border, focused=self.hasFocus())
        side = theme.SIGN
        x = (theme.FIELD_HEIGHT - side) / 2
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            x = self.width() - x - side
        signs.draw(painter, signs.magnifier(), QRectF(x, (self.height() - side) / 2, side, side), ours.muted)
        painter.end()
        super().paintEvent(event)
