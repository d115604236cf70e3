"""A page of text. It emits signals for its links, and never loads anything."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QCursor,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QResizeEvent,
    QTextCursor,
    QTextListFormat,
    QWheelEvent,
)
from PySide6.QtWidgets import QMenu, QTextBrowser, QTextEdit, QWidget

from gui.codes.as_html import OBJECT_REPLACEMENT, WORD_JOINER
from gui.desktop.announce import announce
from gui.detail.fade import Fade
from gui.look import sizes
from gui.look.styled import Styled
from gui.widgets.copy_key import is_copy_override

if TYPE_CHECKING:  # to load it takes 1 ms, and no link is opened before the first paint
    from PySide6.QtCore import QUrl


def is_web(address: str) -> bool:
    """Return whether an address is that of a page of the web. Other links of the page do something in the program."""
    return address.lower().startswith(("http://", "https://"))


def shown_address(url: "QUrl | str") -> str:
    """Return an address in the form in which it is shown, copied and opened, whether Qt has it as an URL or as text.

    All but ASCII is encoded, also in the name of the host. So no address can look like another one.
    """
    from PySide6.QtCore import QUrl

    encoded = QUrl(url).toString(QUrl.ComponentFormattingOption.FullyEncoded)
    return encoded or (url if isinstance(url, str) else "")


class LinkPage(Styled, QTextBrowser):
    """A page that can be read and copied. The mouse and the Tab key reach its links."""

    link_activated = Signal(str)
    """The user has chosen to open a link. The argument is its address."""
    link_shown = Signal(str)
    """A link has the pointer or the focus. The argument is its address, and "" when no link has them any more."""
    copy_requested = Signal()
    """The user has chosen Copy in the context menu."""
    address_copied = Signal(str)
    """The context menu has copied the address of a link. The argument is the address."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reached_by_tab = (0, 0)
        """The anchor and the position of the text cursor after Tab. Qt selects the link that Tab reaches."""
        self._room = QSize(0, 0)
        """The size of the viewport in pixels. (The first call of viewport() takes 4 ms: Python loads all widgets.)"""
        self.setOpenLinks(False)
        self.setLineWrapMode(QTextBrowser.LineWrapMode.FixedPixelWidth)
        # This adds a caret. Screen readers read at it, and the keyboard selects text with it. It is invisible until a
        # key moves it, because with a caret the page looks as if one could edit it.
        self.setTextInteractionFlags(self.textInteractionFlags() | Qt.TextInteractionFlag.TextSelectableByKeyboard)
        self._caret_width = self.cursorWidth()
        self.setCursorWidth(0)
        self._fade = Fade(self)
        self.anchorClicked.connect(self._activate)
        self.highlighted.connect(self._show)

    def show_html(self, html: str) -> None:
        """Show a page, scrolled to its top."""
        self.setCursorWidth(0)
        self.document().setLayoutEnabled(False)  # otherwise Qt shows no text after a change of bullets
        self.setHtml(html)
        if "<ul>" in html:
            self._widen_bullet_gaps()
        self.document().setLayoutEnabled(True)
        self.verticalScrollBar().setValue(0)  # if the page is very low, Qt scrolls it to its caret

    def leave_link(self) -> None:
        """Tell that no link is under the pointer or has the focus any more, because another page follows."""
        self.link_shown.emit("")

    def place(self) -> tuple[int, int]:
        """Return how far the page is scrolled, in pixels, and where in its text a link has the focus, 0 if none has."""
        focused = self.textCursor().selectionStart() if self.hasFocus() and self.link_at_focus() else 0
        return self.verticalScrollBar().value(), focused

    def go_to(self, place: tuple[int, int]) -> None:
        """Scroll to a place, and give the focus to the link there or, if the page has other links now, the next one."""
        scrolled, focused = place
        self.verticalScrollBar().setValue(scrolled)
        if focused:
            cursor = self.textCursor()
            cursor.setPosition(min(focused, self.document().characterCount()) - 1)
            cursor.movePosition(QTextCursor.MoveOperation.NextCharacter, QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)  # Qt looks for the next link behind what is selected
            self.focusNextPrevChild(True)  # noqa: FBT003 (as Qt has it)

    def _widen_bullet_gaps(self) -> None:
        """Keep bullets at a distance from their text.

        WORKAROUND: Qt draws a bullet one space before the text, and measures the space in the font of the item's end.
        Style sheets cannot change this font.
        """
        block = self.document().begin()
        while block.isValid():
            is_item = block.blockFormat().objectIndex() >= 0
            if is_item and block.textList().format().style() == QTextListFormat.Style.ListDisc:
                end = block.charFormat()
                end.setFontStretch(sizes.BULLET_GAP_STRETCH)
                QTextCursor(block).setBlockCharFormat(end)
            block = block.next()

    def has_selected_text(self) -> bool:
        """Tell whether the user selected text. A link that Tab reached is selected, too, but by Qt."""
        cursor = self.textCursor()
        return cursor.hasSelection() and (cursor.anchor(), cursor.position()) != self._reached_by_tab

    def link_at_focus(self) -> str:
        """Return the address of the link that has the focus, "" if there is none."""
        cursor = self.textCursor()
        return shown_address(cursor.charFormat().anchorHref()) if cursor.hasSelection() else ""

    def restyle(self) -> None:
        gap = sizes.px(sizes.SPACE)  # between the text and the scroll bar
        self.setViewportMargins(gap if self.isRightToLeft() else 0, 0, 0 if self.isRightToLeft() else gap, 0)
        self._use_room()

    def _use_room(self) -> None:
        """Wrap lines at the width of the page, or at `TEXT_MAX_WIDTH` if that is less. Put the fade at its end."""
        width, height, fade = self._room.width(), self._room.height(), sizes.px(sizes.FADE_HEIGHT)
        self.setLineWrapColumnOrWidth(min(width, sizes.px(sizes.TEXT_MAX_WIDTH)))
        self._fade.setGeometry(self.width() - width if self.isRightToLeft() else 0, height - fade, width, fade)

    def _described(self, link: QTextCursor, address: str) -> str:
        """Return what a screen reader says of a link: its address, or if that is none of the web, the link's title."""
        detail = address if is_web(address) else link.charFormat().toolTip()
        text = self.tr("Link: {text}, {address}") if detail else self.tr("Link: {text}")
        return text.format(text=link.selectedText(), address=detail)

    def _link_under_pointer(self) -> str:
        viewport = self.viewport()
        return shown_address(self.anchorAt(viewport.mapFromGlobal(QCursor.pos()))) if viewport.underMouse() else ""

    def _copy_address(self, address: str) -> None:
        QGuiApplication.clipboard().setText(address)
        self.address_copied.emit(address)

    def _activate(self, url: "QUrl") -> None:
        self.link_activated.emit(shown_address(url))

    def _show(self, url: "QUrl") -> None:
        self.link_shown.emit(shown_address(url))

    def loadResource(self, kind: int, name: "QUrl | str") -> Any:
        return None  # no picture, page or style sheet is ever loaded

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 (as Qt has it)
        cursor = self.textCursor()
        if not forward and cursor.hasSelection() and cursor.selectionStart() == 0:
            # WORKAROUND: if a link is at the very start of a page, Shift+Tab finds the same link again.
            cursor.setPosition(0)
            self.setTextCursor(cursor)
            moved = QTextEdit.focusNextPrevChild(self, forward)
        else:
            moved = super().focusNextPrevChild(forward)
        cursor = self.textCursor()
        self._reached_by_tab = (cursor.anchor(), cursor.position())
        address = self.link_at_focus() if moved else ""
        hidden = self.cursorRect().bottom() + self._fade.height() - self._room.height()
        if address and hidden > 0:  # Qt scrolls the link to the edge, below the fade
            self.verticalScrollBar().setValue(self.verticalScrollBar().value() + hidden)
        self.link_shown.emit(address)
        if address:
            announce(self, self._described(cursor, address))
        return moved

    def event(self, event: QEvent) -> bool:
        if is_copy_override(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F10 and event.modifiers() == Qt.KeyboardModifier.ShiftModifier:
            # Shift+F10 opens the context menu. Qt does not know this key on X11.
            spot = self.cursorRect().bottomLeft()
            QCoreApplication.sendEvent(
                self, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, spot, self.mapToGlobal(spot))
            )
        elif event.text().isprintable() and event.text() not in ("", " "):
            event.ignore()  # typing goes to the search
        else:
            before = self.textCursor().position()
            super().keyPressEvent(event)
            if self.textCursor().position() != before:
                self.setCursorWidth(self._caret_width)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.link_shown.emit(self._link_under_pointer())

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.link_shown.emit(self.link_at_focus() if self.hasFocus() else "")

    def createMimeDataFromSelection(self) -> QMimeData:
        """Return the selection as text and as HTML, without the picture of the request path and invisible signs."""
        selected, copied = super().createMimeDataFromSelection(), QMimeData()
        text, html = (copy.replace(WORD_JOINER, "") for copy in (selected.text(), selected.html()))
        copied.setText(text.replace(f"{OBJECT_REPLACEMENT}\n", "").replace(OBJECT_REPLACEMENT, ""))
        copied.setHtml(html.replace(OBJECT_REPLACEMENT, ""))
        return copied

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._room = event.size()
        self._use_room()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()  # zooms the window, not only this page
        else:
            super().wheelEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        address = self.link_at_focus() if by_key else shown_address(self.anchorAt(event.pos()))
        position = self.viewport().mapToGlobal(self.cursorRect().bottomLeft()) if by_key else event.globalPos()
        self.menu(address).popup(position)

    def menu(self, address: str) -> QMenu:
        """Return the context menu. If the address of a page of the web is given, it has entries for this link, too."""
        menu = QMenu(self)
        if is_web(address):
            menu.addAction(self.tr("Open link"), lambda: self.link_activated.emit(address))
            menu.addAction(self.tr("Copy link address"), lambda: self._copy_address(address))
            menu.addSeparator()
        menu.addAction(self.tr("Copy"), self.copy_requested.emit)
        menu.addAction(self.tr("Select all"), self.selectAll)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu
