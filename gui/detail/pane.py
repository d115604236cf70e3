"""The detail pane: what a code means and what to do."""

from enum import Enum, auto

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QStackedLayout, QWidget

from gui.codes import as_html, markdown, sentences
from gui.codes.search import IndexedCode, Query
from gui.detail.link_page import LinkPage
from gui.detail.page_style import style_sheet
from gui.detail.request_path import RequestPath
from gui.look import colours, sizes, style_sheets
from gui.look.styled import Styled
from gui.translation import translate
from gui.widgets.button import Button


class _Height(Enum):
    """How much room the pane has."""

    FULL = auto()
    LOW = auto()
    """The page is compact, without the picture."""
    LOWEST = auto()
    """And the buttons are beside it."""


class DetailPane(Styled, QWidget):
    """Shows one status code and the buttons for it; without a code, what the pane is for."""

    link_activated = Signal(str)
    link_shown = Signal(str)
    """The address of the link under the pointer or the focus, "" when it is left."""
    copy_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[IndexedCode, Query] | None = None
        self._first_address = ""
        self._height: _Height | None = None  # until the pane has a size
        self.browser = LinkPage(self)
        self._request_path = RequestPath(self.browser)
        self.copy_button = Button(self.tr("Copy"), parent=self)
        self.link_button = Button("", primary=True, parent=self)
        self._placeholder = QLabel(self)
        self._lay_out()
        self._connect()

    def show_code(self, indexed: IndexedCode | None, query: Query) -> None:
        """Show a code, from its top, with the query's words marked. None clears the pane."""
        shown = (indexed, query) if indexed else None
        if shown == self._shown:
            return
        self._shown = shown
        links = markdown.links(indexed.status_code.suggestion) if indexed else []
        self._first_address = links[0] if links else ""
        if self._height:
            self._show_page()

    def focus_page(self) -> None:
        """Move the keyboard focus to the page."""
        self.browser.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def link(self) -> str:
        """Return the address of the link that has the focus, else of the code's first one; "" if it has none."""
        if not self._first_address:
            return ""
        return self.browser.link_at_focus() or self._first_address

    def open_link(self) -> None:
        """Ask for the link to be opened that `link` returns."""
        self.link_activated.emit(self.link())

    def _lay_out(self) -> None:
        self.copy_button.setAccessibleDescription(self.tr("Copies the code, what it means and what to do"))
        self.browser.setFrameShape(QFrame.Shape.NoFrame)
        # Always on, so that no text moves sideways. It is invisible if there is nothing to scroll.
        self.browser.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.browser.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.browser.document().setDocumentMargin(0)
        self._placeholder.setText(self.tr("Select a code to read what it means\nand what to check."))
        self._placeholder.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._placeholder.setWordWrap(True)
        self._placeholder.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._buttons.addWidget(self.copy_button)
        self._buttons.addWidget(self.link_button)
        self._buttons.addStretch()
        explained = QWidget(self)
        self._parts = QBoxLayout(QBoxLayout.Direction.TopToBottom, explained)
        self._parts.addWidget(self.browser)
        self._parts.addLayout(self._buttons)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(explained)
        self._stack.addWidget(self._placeholder)

    def _connect(self) -> None:
        self.browser.link_activated.connect(self.link_activated)
        self.browser.link_shown.connect(self.link_shown)
        self.copy_button.clicked.connect(self.copy_requested)
        self.link_button.clicked.connect(self._activate_first_link)

    def _activate_first_link(self) -> None:
        self.link_activated.emit(self._first_address)

    def _show_page(self) -> None:
        self._stack.setCurrentIndex(0 if self._shown else 1)
        if not self._shown:
            self.browser.clear()
            return
        indexed, query = self._shown
        low, party = self._height != _Height.FULL, indexed.status_code.party
        self.browser.show_html(as_html.detail_page(indexed.status_code, query, translate, compact=low))
        if not low:
            self._request_path.put_into(self.browser.document(), party)
        self.browser.setAccessibleName(self.tr("What {code} means and what to do").format(code=indexed.digits))
        self.browser.setAccessibleDescription(sentences.request_path(party, translate))
        is_ticket = "/workorder/" in self._first_address
        self.link_button.setVisible(bool(self._first_address))
        self.link_button.setToolTip(self._first_address)
        self.link_button.setText(self.tr("Open ticket page") if is_ticket else self.tr("Open link"))

    def restyle(self) -> None:
        if self._height:
            self._fit_height()

    def _present_height(self) -> _Height:
        if self.height() >= sizes.px(sizes.DETAIL_LOW_HEIGHT):
            return _Height.FULL
        if self.height() >= sizes.px(sizes.DETAIL_LOWEST_HEIGHT) or self.width() < sizes.px(sizes.DETAIL_BESIDE_WIDTH):
            return _Height.LOW
        return _Height.LOWEST

    def _fit_height(self) -> None:
        """Lay out and show the page for the present height. A page keeps the style sheet that it was shown with."""
        self._height = self._present_height()
        low, lowest = self._height != _Height.FULL, self._height == _Height.LOWEST
        px = sizes.px
        x, y = (sizes.MARGIN, sizes.GAP) if lowest else (sizes.CARD_PADDING_X, sizes.CARD_PADDING_Y)
        self._parts.setContentsMargins(px(x), px(y), px(sizes.CARD_PADDING_X / 2), px(y))  # less at the scroll bar
        self._parts.setSpacing(px(sizes.GAP))
        self._buttons.setSpacing(px(sizes.SPACE))
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._parts.setDirection(beside if lowest else below)
        self._buttons.setDirection(below if lowest else beside)
        sheet = style_sheet(colours.colours(self.palette()), sizes.scale(), sizes.points(), low=low)
        self.browser.document().setDefaultStyleSheet(sheet)
        self.browser.document().setIndentWidth(px(sizes.LIST_INDENT))
        self.browser.verticalScrollBar().setStyleSheet(style_sheets.scroll_bar(self.palette()))
        self._show_page()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._present_height() != self._height:
            self._fit_height()
