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


class _Arrangement(Enum):
    """How the pane shows a code. It depends on the room that the pane has."""

    FULL = auto()
    """The full page, with the picture, and the buttons below it."""
    COMPACT = auto()
    """A compact page, without the picture, and the buttons below it."""
    COMPACT_BESIDE = auto()
    """A compact page, and the buttons beside it."""


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

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[IndexedCode, Query] | None = None
        self._first_address = ""
        self._arrangement: _Arrangement | None = None  # until the pane has a size
        self.browser = LinkPage(self)
        self._request_path = RequestPath(self.browser)
        self.copy_button = Button(self.tr("Copy"), parent=self)
        self.link_button = Button("", primary=True, parent=self)
        self._placeholder = QLabel(self)
        self._lay_out()
        self._connect()

    def show_code(self, indexed: IndexedCode | None, query: Query) -> None:
        """Show a code, scrolled to its top, with the query's words marked. None clears the pane."""
        shown = (indexed, query) if indexed else None
        if shown == self._shown:
            return
        self._shown = shown
        links = markdown.links(indexed.status_code.suggestion) if indexed else []
        self._first_address = links[0] if links else ""
        if self._arrangement:
            self._show_page()

    def focus_page(self) -> None:
        """Move the keyboard focus to the page."""
        self.browser.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def link(self) -> str:
        """Return the address of the link that has the focus, or else of the first link. "" if the code has no link."""
        if not self._first_address:
            return ""
        return self.browser.link_at_focus() or self._first_address

    def open_link(self) -> None:
        """Emit `link_activated` for the address that `link` returns."""
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
        is_compact, party = self._arrangement != _Arrangement.FULL, indexed.status_code.party
        self.browser.show_html(as_html.detail_page(indexed.status_code, query, translate, compact=is_compact))
        if not is_compact:
            self._request_path.put_into(self.browser.document(), party)
        self.browser.setAccessibleName(self.tr("What {code} means and what to do").format(code=indexed.digits))
        self.browser.setAccessibleDescription(sentences.request_path(party, translate))
        # Tencent Cloud's page for tickets is https://console.intl.cloud.tencent.com/workorder/category.
        is_ticket = "/workorder/" in self._first_address
        self.link_button.setVisible(bool(self._first_address))
        self.link_button.setToolTip(self._first_address)
        self.link_button.setText(self.tr("Open ticket page") if is_ticket else self.tr("Open link"))

    def restyle(self) -> None:
        if self._arrangement:
            self._arrange()

    def _fitting_arrangement(self) -> _Arrangement:
        if self.height() >= sizes.px(sizes.DETAIL_LOW_HEIGHT):
            return _Arrangement.FULL
        if self.height() >= sizes.px(sizes.DETAIL_LOWEST_HEIGHT) or self.width() < sizes.px(sizes.DETAIL_BESIDE_WIDTH):
            return _Arrangement.COMPACT
        return _Arrangement.COMPACT_BESIDE

    def _arrange(self) -> None:
        """Arrange the pane for its present size, and show the page again, with the present style sheet."""
        self._arrangement = self._fitting_arrangement()
        is_compact, is_beside = self._arrangement != _Arrangement.FULL, self._arrangement == _Arrangement.COMPACT_BESIDE
        px = sizes.px
        x, y = (sizes.MARGIN, sizes.GAP) if is_beside else (sizes.CARD_PADDING_X, sizes.CARD_PADDING_Y)
        self._parts.setContentsMargins(px(x), px(y), px(sizes.CARD_PADDING_X / 2), px(y))  # less at the scroll bar
        self._parts.setSpacing(px(sizes.GAP))
        self._buttons.setSpacing(px(sizes.SPACE))
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._parts.setDirection(beside if is_beside else below)
        self._buttons.setDirection(below if is_beside else beside)
        sheet = style_sheet(colours.colours(self.palette()), sizes.scale(), sizes.points(), compact=is_compact)
        self.browser.document().setDefaultStyleSheet(sheet)
        self.browser.document().setIndentWidth(px(sizes.LIST_INDENT))
        self.browser.verticalScrollBar().setStyleSheet(style_sheets.scroll_bar(self.palette()))
        self._show_page()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fitting_arrangement() != self._arrangement:
            self._arrange()
