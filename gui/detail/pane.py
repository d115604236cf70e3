"""The detail pane: what the current code means and what to do."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QStackedLayout, QWidget

from gui.codes import as_html, as_text, sentences
from gui.codes.catalogue import Party
from gui.codes.search import IndexedCode, Query
from gui.detail.link_page import LinkPage
from gui.detail.request_path import RequestPath
from gui.look import colours, style_sheets, theme
from gui.look.styled import Styled
from gui.translation import translate
from gui.widgets.button import Button


class DetailPane(Styled, QWidget):
    """Shows one status code, its links and the actions on it; without a code, what the pane is for."""

    link_activated = Signal(str)
    link_shown = Signal(str)
    copy_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[IndexedCode, Query] | None = None
        self._address = ""
        self.browser = LinkPage(self)
        self._request_path = RequestPath(self.browser)
        self._copy = Button(self.tr("Copy"), parent=self)
        self._open_link = Button("", primary=True, parent=self)
        self._placeholder = QLabel(self.tr("Pick a code to read what it means\nand who has to act."), self)
        self._dressed_for: tuple[bool, bool] | None = None  # before it has its size
        self._lay_out()
        self._connect()

    def show_code(self, indexed: IndexedCode | None, query: Query) -> None:
        """Show a code from its top, the query's words marked; None clears the pane."""
        shown = (indexed, query) if indexed else None
        if shown == self._shown:
            return
        self._shown = shown
        if self._dressed_for:
            self._render()

    def focus_page(self) -> None:
        self.browser.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def link(self) -> str:
        """Return the address of the link that has the focus, else of the code's first one; "" where it has none."""
        return self.browser.link_at_focus() or self._address if self._shown else ""

    def open_link(self) -> None:
        self.link_activated.emit(self.link())

    def _render(self) -> None:
        self._stack.setCurrentIndex(0 if self._shown else 1)
        if not self._shown:
            self.browser.clear()
            return
        indexed, query = self._shown
        brief, party = self._is_brief(), indexed.status_code.party
        self.browser.show_html(as_html.detail_page(indexed.status_code, query, translate, brief=brief))
        if not brief:
            self._request_path.put_into(self.browser.document(), party)
        self.browser.setAccessibleName(self.tr("What {code} means and what to do").format(code=indexed.digits))
        self.browser.setAccessibleDescription(sentences.request_path(party, translate))
        links = as_text.links(indexed.status_code)
        self._address = links[0] if links else ""
        self._open_link.setVisible(bool(links))
        self._open_link.setToolTip(self._address)
        is_ticket = "/workorder/" in self._address
        self._open_link.setText(self.tr("Open ticket page") if is_ticket else self.tr("Open link"))

    def _lay_out(self) -> None:
        self._copy.setAccessibleDescription(self.tr("The code, what it means and what to do"))
        self.browser.setFrameShape(QFrame.Shape.NoFrame)
        # Always there, so that no text moves sideways; without anything to scroll it is not seen.
        self.browser.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.browser.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.browser.document().setDocumentMargin(0)
        self._placeholder.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._placeholder.setWordWrap(True)
        self._placeholder.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        explained = QWidget(self)
        self._actions = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._actions.addWidget(self._copy)
        self._actions.addWidget(self._open_link)
        self._actions.addStretch()
        self._parts = QBoxLayout(QBoxLayout.Direction.TopToBottom, explained)
        self._parts.addWidget(self.browser)
        self._parts.addLayout(self._actions)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(explained)
        self._stack.addWidget(self._placeholder)

    def _connect(self) -> None:
        self.browser.link_activated.connect(self.link_activated)
        self.browser.link_shown.connect(self.link_shown)
        self._copy.clicked.connect(self.copy_requested)
        self._open_link.clicked.connect(self._activate_first_link)

    def _activate_first_link(self) -> None:
        self.link_activated.emit(self._address)

    def _is_brief(self) -> bool:
        return self.height() < theme.px(theme.LOW)

    def _is_lowest(self) -> bool:
        return self.height() < theme.px(theme.LOWEST) and self.width() >= theme.px(theme.BESIDE)

    def restyle(self) -> None:
        if self._dressed_for:
            self._dress()
            self._render()

    def _dress(self) -> None:
        """Give the page's classes their looks; a rendered page keeps its colours, so it is rendered again."""
        brief, lowest = self._dressed_for = self._is_brief(), self._is_lowest()
        ours, px = colours.colours(self.palette()), theme.px
        x, y = (px(theme.MARGIN), px(theme.GAP)) if lowest else (px(theme.PADDING_X), px(theme.PADDING_Y))
        meaning = theme.LOW_MEANING_SIZE if brief else theme.MEANING_SIZE
        leading, below = (theme.LOW_LEADING, px(theme.SPACE / 4)) if brief else (theme.LEADING, px(theme.SPACE * 0.75))
        small, gap, large = px(theme.SPACE / 2), px(theme.GAP / 2 if brief else theme.GAP), px(theme.MARGIN)
        direction = QBoxLayout.Direction
        self._actions.setSpacing(px(theme.SPACE))
        self._parts.setSpacing(px(theme.GAP))
        beside_scroll_bar = px(theme.PADDING_X / 2)
        self._parts.setContentsMargins(x, y, beside_scroll_bar, y)
        self._parts.setDirection(direction.LeftToRight if lowest else direction.TopToBottom)
        self._actions.setDirection(direction.TopToBottom if lowest else direction.LeftToRight)
        parties = " ".join(f".{party} {{ color: {ours.sign(party).name()} }}" for party in Party)
        self.browser.document().setDefaultStyleSheet(f"""
            .code {{ font-size: {_points(theme.CODE_SIZE)}pt; font-weight: 600; margin: 0; line-height: 100% }}
            .meaning {{ font-size: {_points(meaning)}pt; margin: {small}px 0 {gap}px 0;
                        line-height: {theme.LOW_LEADING}% }}
            .path {{ margin: {gap}px 0 0 0; line-height: 100% }}
            .heading {{ font-size: {_points(theme.HEADING_SIZE)}pt; font-weight: 600; color: {ours.muted.name()};
                        margin: {large}px 0 {below}px 0 }}
            {parties}
            .muted {{ color: {ours.muted.name()} }}
            .mark {{ background-color: {ours.mark.name()}; color: {ours.on_mark.name()} }}
            .item {{ margin: 0 0 {below}px 0 }}
            p {{ margin: 0 0 {below}px 0; line-height: {leading}% }}
            li {{ line-height: {leading}% }}
            ul, ol {{ margin: 0; -qt-list-indent: 1 }}
            a {{ color: {ours.accent.name()} }}
        """)
        self.browser.document().setIndentWidth(px(theme.INDENT))
        self.browser.verticalScrollBar().setStyleSheet(style_sheets.scroll_bar(self.palette()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if (self._is_brief(), self._is_lowest()) != self._dressed_for:
            self._dress()
            self._render()


def _points(factor: float) -> float:
    return theme.font(factor).pointSizeF()
