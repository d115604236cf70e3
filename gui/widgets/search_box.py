"""The search field."""

from functools import partial

from PySide6.QtCore import QEvent, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QClipboard,
    QContextMenuEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from gui.look import colours, ground, signs, sizes
from gui.look.mirror import mirrored
from gui.look.styled import Styled
from gui.widgets.copy_key import is_copy_override

_ROW_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_TYPING = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


class ClearButton(QAbstractButton):
    """The cross that clears the search."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Clear the search"))
        self.setToolTip(self.tr("Clear the search"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # on the keyboard, Esc clears the search
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def paintEvent(self, event: QPaintEvent) -> None:
        roles, side = colours.colours(self.palette()), sizes.px(sizes.SIGN_SIZE)
        box = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        signs.draw(QPainter(self), signs.cross(), box, roles.text if self.underMouse() else roles.muted)


class SearchBox(Styled, QLineEdit):
    """Takes the text to search for. It passes on the keys that go from row to row, and keeps the focus."""

    row_key_pressed = Signal(Qt.Key)
    """The user has pressed Up, Down, Page Up or Page Down, which is the argument."""
    text_pasted = Signal(str)
    """The user has pasted or dropped a text, which is the argument. The window decides what to do with it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search")
        self.setAccessibleName(self.tr("Search"))
        self.setAccessibleDescription(self.tr("A code, a word, a class such as 5xx, a range such as 531-533"))
        self.setPlaceholderText(self.tr("Code, keyword, or 5xx, 531-533, “origin server” …"))
        self.setFrame(False)
        self._clear = ClearButton(self)
        self._clear.clicked.connect(self.clear)
        self._clear.hide()
        self.textChanged.connect(self._show_clear)
        self._selected_by_program = False
        self._is_low = False
        self.selectionChanged.connect(self._forget_selection)
        # paintEvent paints the ground, with round corners.
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(palette)

    def set_low(self, low: bool) -> None:  # noqa: FBT001 (as Qt's setters have it)
        """Make the field lower than usual, where height is scarce, or as high as usual."""
        if low != self._is_low:
            self._is_low = low
            self.restyle()

    def replace_text(self, text: str) -> None:
        """Show another text. Undo brings back the one that was there."""
        self.selectAll()
        self.insert(text)

    def offer_text(self) -> None:
        """Take the keyboard for a text that the program put there: it is selected, but not by the user."""
        self.focus_all()
        self._selected_by_program = True

    def has_users_selection(self) -> bool:
        """Return whether the user selected text."""
        return self.hasSelectedText() and not self._selected_by_program

    def focus_all(self) -> None:
        """Take the focus and select the text, so that the next key begins a new search."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def take_key(self, event: QKeyEvent) -> bool:
        """Take a key that was pressed in another widget, if the search field needs it. Return whether it was taken.

        A character begins a new search. Backspace edits the present search. A slash selects its text.
        """
        if event.key() == Qt.Key.Key_Backspace:
            self.setFocus()
        elif event.text().isprintable() and event.text().strip() and not event.modifiers() & ~_TYPING:
            self.focus_all()
        else:
            return False
        if event.text() != "/":
            QApplication.sendEvent(self, event)
        return True

    def restyle(self) -> None:
        height = sizes.px(sizes.FIELD_LOW_HEIGHT if self._is_low else sizes.FIELD_HEIGHT)
        self.setFont(sizes.font(sizes.FIELD_SIZE))
        self.setFixedHeight(height)
        margin = height - sizes.px(sizes.SPACE / 2)  # room for a sign at each end
        self.setTextMargins(margin, 0, margin, 0)
        self._place_clear()

    def _place_clear(self) -> None:
        side = self.height()
        place = QRect(self.width() - side, 0, side, side)
        self._clear.setGeometry(mirrored(place, self.rect(), self.layoutDirection()))

    def _paste(self, mode: QClipboard.Mode = QClipboard.Mode.Clipboard) -> None:
        self.text_pasted.emit(QGuiApplication.clipboard().text(mode))

    def _forget_selection(self) -> None:
        self._selected_by_program = False

    def _show_clear(self, text: str) -> None:
        self._clear.setVisible(bool(text))

    def event(self, event: QEvent) -> bool:
        if is_copy_override(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ROW_KEYS and event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        ):
            self.row_key_pressed.emit(Qt.Key(event.key()))
        elif event.matches(QKeySequence.StandardKey.Paste):
            self._paste()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Paste the selection of X11, which the middle button pastes, like any other text."""
        clipboard = QGuiApplication.clipboard()
        if event.button() == Qt.MouseButton.MiddleButton and clipboard.supportsSelection():
            self.deselect()
            self.setCursorPosition(self.cursorPositionAt(event.position().toPoint()))
            self._paste(QClipboard.Mode.Selection)
        else:
            super().mouseReleaseEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in menu.actions():
            if action.objectName() == "edit-paste":
                action.triggered.disconnect()
                action.triggered.connect(partial(self._paste, QClipboard.Mode.Clipboard))
        menu.popup(event.globalPos())

    def dropEvent(self, event: QDropEvent) -> None:
        self.setCursorPosition(self.cursorPositionAt(event.position().toPoint()))
        event.acceptProposedAction()
        self.text_pasted.emit(event.mimeData().text())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept text. Leave files to the window."""
        if event.mimeData().hasUrls():
            event.ignore()
        else:
            super().dragEnterEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_clear()

    def paintEvent(self, event: QPaintEvent) -> None:
        roles = colours.colours(QApplication.palette())  # in the field's own palette the ground is transparent
        painter = QPainter(self)
        border = roles.accent if self.hasFocus() else roles.line
        ground.paint(painter, self, sizes.FIELD_RADIUS, roles.base, border, focused=self.hasFocus())
        side = sizes.px(sizes.SIGN_SIZE)
        margin = (self.height() - side) / 2
        place = mirrored(QRectF(margin, margin, side, side), QRectF(self.rect()), self.layoutDirection())
        signs.draw(painter, signs.magnifier(), place, roles.muted)
        painter.end()
        super().paintEvent(event)
