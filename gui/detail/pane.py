"""The detail pane: what a code means and what to do."""

import math
from enum import Enum, auto
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStackedLayout, QVBoxLayout, QWidget

from gui.codes import markdown, sentences
from gui.codes.catalogue import Party
from gui.codes.sections import CODE, COPY, MORE, ROW, VALUE
from gui.detail.link_page import LinkPage, is_web
from gui.detail.page import Shown, page
from gui.detail.page_style import style_sheet
from gui.detail.request_path import RequestPath
from gui.look import colours, sizes, style_sheets
from gui.look.styled import Styled
from gui.search.indexed_code import IndexedCode
from gui.search.query import Query
from gui.translation import copied_label, translate
from gui.widgets.button import Button

if TYPE_CHECKING:
    from gui.evidence.evidence import Evidence


class _Room(Enum):
    """How much room the pane has. What it shows depends on this."""

    FULL = auto()
    """The full page, with the picture, and the buttons below it."""
    LOW = auto()
    """A compact page, without the picture, and above it the title with the buttons beside it."""
    LOW_AND_NARROW = auto()
    """A compact page, with the title and without the picture, and the buttons below it."""


class DetailPane(Styled, QWidget):
    """Shows one status code and its buttons, or a hint if no code is current.

    `browser` is the page of text, a QTextBrowser. It is not the `Browser` of `gui.desktop`, which opens links.
    """

    link_activated = Signal(str)
    """The user has chosen to open a link. The argument is its address."""
    link_shown = Signal(str)
    """A link has the pointer or the focus. The argument is its address, and "" when no link has them any more."""
    copy_requested = Signal()
    """The user has pressed the button that copies the code."""
    copy_wanted = Signal()
    """The user has chosen Copy in the context menu, which copies the same as the key for copying."""
    command_copied = Signal(str)
    """The user has chosen to copy a command."""
    ticket_wanted = Signal()
    """The user has pressed the button that prepares a ticket."""
    code_chosen = Signal(str)
    """The user has chosen to go to another code. The argument has its digits."""
    row_chosen = Signal(int)
    """The user has chosen to go to another code of the evidence. The argument is the code."""
    value_copied = Signal(str)
    """The user has chosen to copy a value of the evidence."""
    address_copied = Signal(str)
    """The context menu has copied the address of a link. The argument is the address."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Shown | None = None
        self._first_address = ""
        self._room: _Room | None = None  # until the pane has a size
        self._sheet = ""
        self.has_sections = True
        self.whole_sections: frozenset[str] = frozenset()
        """The sections that the user has asked to see with all lines."""
        self.title = QLabel(self)
        self.browser = LinkPage(self)
        self._request_path = RequestPath(self.browser)
        self.copy_button = Button(self.tr("Copy"), done=copied_label(), parent=self)
        self.link_button = Button("", parent=self)
        self.ticket_button = Button("", parent=self)
        self.ticket_button.setAccessibleName(self.tr("Prepare a ticket"))
        self._all_buttons = (self.copy_button, self.link_button, self.ticket_button)
        self._placeholder = QLabel(self)
        self._lay_out()
        self._connect()

    def show_code(self, indexed: IndexedCode | None, query: Query, evidence: "Evidence | None" = None) -> None:
        """Show a code, scrolled to its top, with the query's words marked. None clears the pane.

        If there is evidence, the page begins with what was read from it.
        """
        shown = Shown(indexed, query, evidence) if indexed else None
        if shown == self._shown:
            return
        self._shown = shown
        self.whole_sections = frozenset()
        try:
            links = markdown.links(shown.indexed.status_code.suggestion) if shown else []
            self._first_address = links[0] if links else ""
            if self._room:
                self._show_page()
        except Exception:
            self._clear()  # the answer for another code must not stay
            raise

    def show_sections(self, *, shown: bool) -> None:
        """Show the sections that follow what to do, or leave them out for a quicker first paint."""
        self.has_sections = shown
        if self._room:
            self._show_page_again()

    def focus_page(self) -> None:
        """Move the keyboard focus to the page."""
        self.browser.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def link(self) -> str:
        """Return the address of the link that has the focus, or else of the first link. "" if the code has no link."""
        if not self._first_address:
            return ""
        at_focus = self.browser.link_at_focus()
        return at_focus if is_web(at_focus) else self._first_address

    def open_link(self) -> None:
        """Emit `link_activated` for the address that `link` returns."""
        self.link_activated.emit(self.link())

    def _lay_out(self) -> None:
        self.copy_button.setAccessibleDescription(self.tr("Copies the code, what it means and what to do"))
        self.title.setWordWrap(True)
        self.browser.setFrameShape(QFrame.Shape.NoFrame)
        # Always on, so that no text moves sideways. It is invisible if there is nothing to scroll.
        self.browser.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.browser.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.browser.document().setDocumentMargin(0)
        self._placeholder.setText(self.tr("Search for a code or a word,\nand read here what it means and what to do."))
        self._placeholder.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._placeholder.setWordWrap(True)
        self._placeholder.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._buttons = QWidget(self)
        self._row = QHBoxLayout(self._buttons)
        self._row.setContentsMargins(0, 0, 0, 0)
        for button in self._all_buttons:
            self._row.addWidget(button)
        explained = QWidget(self)
        self._head = QHBoxLayout()
        self._head.addWidget(self.title, stretch=1)
        self._parts = QVBoxLayout(explained)
        self._parts.addLayout(self._head)
        self._parts.addWidget(self.browser, stretch=1)
        self._parts.addStretch()  # below the buttons, if the page does not need the whole height
        self._stack = QStackedLayout(self)
        self._stack.addWidget(explained)
        self._stack.addWidget(self._placeholder)

    def _connect(self) -> None:
        self.browser.link_activated.connect(self._follow)
        self.browser.link_shown.connect(self._show_link)
        self.browser.copy_requested.connect(self.copy_wanted)
        self.browser.address_copied.connect(self.address_copied)
        self.copy_button.clicked.connect(self.copy_requested)
        self.link_button.clicked.connect(lambda: self.link_activated.emit(self._first_address))
        self.ticket_button.clicked.connect(self.ticket_wanted)
        self.browser.document().documentLayout().documentSizeChanged.connect(self._limit_page)

    def _follow(self, address: str) -> None:
        """Follow a link of the page: to a page of the web, to a code, to a command that is copied, or to more lines."""
        if address.startswith(COPY) and self._shown:
            self.command_copied.emit(self._shown.status_code().commands[int(address.removeprefix(COPY))].command)
        elif address.startswith(VALUE) and self._shown:
            self.value_copied.emit(self._shown.value(int(address.removeprefix(VALUE))))
        elif address.startswith(ROW):
            self.row_chosen.emit(int(address.removeprefix(ROW)))
        elif address.startswith(CODE):
            self.code_chosen.emit(address.removeprefix(CODE))
        elif address.startswith(MORE):
            self.whole_sections |= {address.removeprefix(MORE)}
            self._show_page_again()
        else:
            self.link_activated.emit(address)

    def _show_link(self, address: str) -> None:
        self.link_shown.emit(address if is_web(address) else "")

    def _clear(self) -> None:
        self._first_address = ""
        self.title.clear()
        self.browser.clear()

    def _show_page_again(self) -> None:
        place = self.browser.place()
        self._show_page()
        self.browser.go_to(place)

    def _show_page(self) -> None:
        self.browser.leave_link()  # first, because whoever hears it may give the pane another size
        self._stack.setCurrentIndex(0 if self._shown else 1)
        least = sizes.DETAIL_LEAST_HEIGHT + (sizes.BUTTON_HEIGHT if self._room == _Room.LOW_AND_NARROW else 0)
        self.setMinimumHeight(sizes.px(least) if self._shown else 1)
        if not self._shown:
            self.browser.clear()
            return
        code, low = self._shown.indexed.status_code, self._room != _Room.FULL
        shown = page(self._shown, low=low, has_sections=self.has_sections, whole=self.whole_sections)
        beside = self._room == _Room.LOW
        self.title.setText(f"<style>{self._sheet}</style>{shown.title}" if beside else "")
        self.browser.show_html(shown.text if beside else shown.title + shown.text)
        if shown.has_picture:
            self._request_path.put_into(self.browser.document(), code.party)
        self.browser.setAccessibleName(self.tr("What {code} means and what to do").format(code=code.code))
        self.browser.setAccessibleDescription(sentences.request_path(code.party, translate))
        is_ticket = "/workorder/" in self._first_address
        self.link_button.setToolTip(self._first_address)
        self.link_button.setText(self.tr("Open ticket page") if is_ticket else self.tr("Open link"))
        self._show_link_button_if_room()

    def _show_link_button_if_room(self) -> None:
        """Show the button for the first link, if there is one. Where it has no room, the page has the link.

        Where support has to act, it is the primary button. The button for tickets is, if there is evidence for one.
        """
        needed = sum(button.sizeHint().width() + self._row.spacing() for button in self._all_buttons)
        room = self.width() // 2 if self._room == _Room.LOW else self.width() - 2 * self._parts.contentsMargins().left()
        self.link_button.setVisible(bool(self._first_address) and needed <= room)
        has_evidence = self._shown is not None and self._shown.evidence is not None
        is_ticket = "/workorder/" in self._first_address and self._is_for_support()
        self.link_button.set_primary(is_ticket and not has_evidence)
        self.ticket_button.set_primary(self._is_for_support() and (has_evidence or self.link_button.isHidden()))

    def _is_for_support(self) -> bool:
        return self._shown is not None and self._shown.indexed.status_code.party is Party.SUPPORT

    def restyle(self) -> None:
        if self._room:
            self._fit_room()

    def _present_room(self) -> _Room:
        if self.height() >= sizes.px(sizes.DETAIL_LOW_HEIGHT):
            return _Room.FULL
        return _Room.LOW if self.width() >= sizes.px(sizes.DETAIL_BESIDE_WIDTH) else _Room.LOW_AND_NARROW

    def _fit_room(self) -> None:
        """Arrange the pane for its present size, and show the page again, with the present style sheet."""
        self._room = self._present_room()
        low, px = self._room != _Room.FULL, sizes.px
        x, y = (sizes.MARGIN, 0) if low else (sizes.CARD_PADDING_X, sizes.CARD_PADDING_Y)
        right = px(sizes.CARD_PADDING_X / 2)  # less than at the left, because of the scroll bar
        self._parts.setContentsMargins(px(x), px(y), right, px(y))
        self._parts.setSpacing(px(sizes.LOW_GAP if low else sizes.GAP))
        self._head.setContentsMargins(0, 0, right, 0)
        self._row.setSpacing(px(sizes.SPACE))
        self._place_buttons()
        self._sheet = style_sheet(colours.colours(self.palette()), sizes.scale(), sizes.points(), compact=low)
        self.browser.document().setDefaultStyleSheet(self._sheet)
        self.browser.document().setIndentWidth(px(sizes.LIST_INDENT))
        self.browser.setMinimumHeight(1)  # less than Qt's; the pane has a least height
        self.browser.verticalScrollBar().setStyleSheet(style_sheets.scroll_bar(self.palette()))
        self._show_page_again()

    def _place_buttons(self) -> None:
        """Put the buttons beside the title or below the page. Tab goes to them where they are."""
        is_beside, buttons = self._room == _Room.LOW, self._all_buttons
        self.title.setVisible(is_beside)
        self.ticket_button.setText(self.tr("Ticket…") if is_beside else self.tr("Prepare a ticket"))
        for button in buttons:
            button.set_low(self._room != _Room.FULL)
        if is_beside:
            self._head.addWidget(self._buttons, alignment=Qt.AlignmentFlag.AlignTop)
        else:
            self._parts.insertWidget(2, self._buttons, alignment=Qt.AlignmentFlag.AlignLeading)
        for before, after in pairwise((*buttons, self.browser) if is_beside else (self.browser, *buttons)):
            self.setTabOrder(before, after)

    def _limit_page(self) -> None:
        """Keep the buttons of a high pane near the text, always at the same height, unless the text is long."""
        if not self.has_sections or self.height() <= sizes.px(sizes.DETAIL_BLOCK_HEIGHT):
            self.browser.setMaximumHeight(self.maximumHeight())
            return
        around = self._parts.contentsMargins().top() * 2 + self._parts.spacing() + self._buttons.sizeHint().height()
        height = sizes.px(sizes.DETAIL_BLOCK_HEIGHT) - around
        self.browser.setMaximumHeight(max(height, math.ceil(self.browser.document().size().height())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._present_room() != self._room:
            self._fit_room()
        self._show_link_button_if_room()
        self._limit_page()
