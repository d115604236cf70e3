"""The main window: makes the parts, lays them out and connects them."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from gui.codes.catalogue import Catalogue, Party
from gui.codes.catalogue_file import BUILT_IN
from gui.codes.messages import COMMA, STOP
from gui.desktop.announce import announce
from gui.desktop.browser import Browser
from gui.detail.pane import DetailPane
from gui.instance.request import Request
from gui.languages import Language
from gui.look import sizes, style_sheets
from gui.look.styled import Styled
from gui.results.pane import ResultsPane
from gui.translation import translate
from gui.widgets.chips import Chips
from gui.widgets.examples import Examples
from gui.widgets.notice import Notice
from gui.widgets.search_box import SearchBox
from gui.widgets.status_line import StatusLine
from gui.window import menu_slots
from gui.window.catalogues import Catalogues
from gui.window.clipboard import Clipboard
from gui.window.help import Help
from gui.window.interface_language import InterfaceLanguage
from gui.window.menus import Menus
from gui.window.panes import Panes
from gui.window.pasting import Pasting
from gui.window.searching import Searching
from gui.window.settings import Settings
from gui.window.state import WindowState
from gui.window.theme_and_zoom import Appearance
from gui.window.tickets import Tickets


class MainWindow(Styled, QMainWindow):
    """Shows status codes. The search field filters the table, and the detail pane explains the current code."""

    def __init__(self, built_in: Catalogue, language: InterfaceLanguage | None = None) -> None:
        settings = Settings()
        # Before any widget: widgets get their colours and their texts when they are made.
        language = language or InterfaceLanguage(settings)
        appearance = Appearance(settings, language)
        super().__init__()
        self._settings = settings
        self.appearance = appearance
        self.language = language
        language.setParent(self)
        self._browser = Browser(self)
        self.catalogues = Catalogues(built_in, settings, language, self)
        self.searching = Searching(self.catalogues.shown(), self)
        self._source = built_in.address
        self.setAcceptDrops(True)
        self.make_parts()
        self._connect()
        self.table.sortByColumn(*settings.sorting)
        self.menus.show_sorting(*settings.sorting)  # the table signals only a change
        self.state = WindowState(self, self.table.horizontalHeader(), settings)
        self.searching.show_party(None)

    def make_parts(self) -> None:
        """Make all that keeps texts: the widgets, the menus, and what uses these."""
        self.search_box = SearchBox(self)
        self.examples = None if self._settings.has_searched else Examples(self)
        self.chips = Chips(self)
        self.notice = Notice(self)
        self.results = ResultsPane(self.searching.proxy, self)
        self.table = self.results.table
        self.detail = DetailPane(self)
        self.panes = Panes(self.results, self.detail, self._settings, self)
        self.status_line = StatusLine(self)
        self.clipboard = Clipboard(self.search_box, self.searching, self.detail, self)
        self.pasting = Pasting(self.search_box, self.catalogues, self)
        self.tickets = Tickets(self.searching, self._settings, self)
        self.help = Help(self.searching.model, self._source, self)
        self.menus = Menus(self)
        self._lay_out()
        self._connect_parts()
        menu_slots.connect(self)
        self._show_choices()
        self._show_catalogues()

    def search(self, text: str) -> None:
        """Search for a text as if it had been typed. Undo brings back the text that was there."""
        self.search_box.replace_text(text)

    def handle_request(self, request: Request) -> None:
        """Show what a new process has handed over, and come to the front."""
        if request.catalogues:
            self.catalogues.open_this_time(request.catalogues)
        if request.opened:
            self.catalogues.open(request.opened)
        if request.text:
            self.search(request.text)
        if request.language:
            self.language.use_this_time(Language(request.language))
        from gui.instance.front import come_to_front  # not needed before a new process hands over

        come_to_front(self, request.token)
        self.search_box.offer_text()

    def restore(self) -> None:
        """Take size and place from the settings."""
        self.state.restore()

    def go_back(self) -> None:
        """Go back one step: close the message, return to the search field, clear the search, show all parties."""
        if not self.notice.isHidden():
            self.notice.hide()
        elif self.search_box.hasFocus() and self.search_box.text():
            self.pasting.put_away()
            self.search_box.clear()
        elif self.search_box.hasFocus():
            self.searching.show_party(None)
        self.search_box.setFocus()

    def _lay_out(self) -> None:
        self.table.setSelectionModel(self.searching.selection)
        self.table.addActions([self.menus[name] for name in ("copy", "copy_markdown", "open_link")])
        central = QWidget(self)
        self._column = QVBoxLayout(central)
        self._column.addWidget(self.search_box)
        row = QHBoxLayout()
        row.addWidget(self.chips, stretch=1)
        if self.examples:
            row.addWidget(self.examples)
        self._column.addLayout(row)
        self._column.addWidget(self.notice)
        self._column.addWidget(self.panes, stretch=1)
        self._column.addWidget(self.status_line)
        self.setCentralWidget(central)

    def restyle(self) -> None:
        low = self._is_low()
        margin, gap = sizes.px(sizes.MARGIN), sizes.px(sizes.LOW_GAP if low else sizes.GAP)
        self._column.setContentsMargins(margin, gap, margin, gap)
        self._column.setSpacing(gap)
        self.search_box.set_low(low)
        self.chips.set_low(low)
        self.menuBar().setStyleSheet(style_sheets.menu_bar(self.palette(), low=low))
        self._show_examples()

    def _connect(self) -> None:
        self.searching.found.connect(self._show_found)
        self.searching.current_changed.connect(self._show_current)
        self.catalogues.changed.connect(self._search_catalogues)
        self.appearance.changed.connect(self._show_choices)
        self.language.changed.connect(partial(_make_parts_anew, self))

    def _connect_parts(self) -> None:
        self.search_box.textChanged.connect(self._search)
        self.search_box.text_pasted.connect(self.pasting.take_text)
        self.pasting.read_again.connect(lambda: self._search(self.search_box.text()))
        self.pasting.read.connect(self.status_line.say)
        self.pasting.failed.connect(self.notice.say)
        self.search_box.row_key_pressed.connect(self.table.navigate)
        self.search_box.returnPressed.connect(self.enter)
        self.chips.chosen.connect(self.searching.show_party)
        self.table.activated_by_key.connect(self.enter)
        self.table.horizontalHeader().sortIndicatorChanged.connect(self.menus.show_sorting)
        self.results.no_results.search_chosen.connect(self._search_anew)
        self.results.catalogue_chosen.connect(self.catalogues.open)
        self.results.link_activated.connect(self._browser.open)
        self.results.catalogue_chosen.connect(self.search_box.setFocus)
        self.results.no_results.all_parties_chosen.connect(self._show_all_parties)
        self.detail.link_activated.connect(self._browser.open)
        self.detail.link_shown.connect(self.status_line.show_link)
        self.detail.code_chosen.connect(self._search_anew)
        self.detail.row_chosen.connect(self.searching.go_to)
        self.help.search_chosen.connect(self._search_anew)
        self.help.closed.connect(lambda: self.menuBar().hasFocus() and self.search_box.setFocus())
        self.help.link_activated.connect(self._browser.open)
        self.detail.ticket_wanted.connect(self.tickets.prepare)
        self.tickets.page_wanted.connect(self._browser.open)
        self.clipboard.copied.connect(self.status_line.say)
        self.catalogues.failed.connect(self.notice.say)
        self.catalogues.said.connect(self.status_line.say)
        if self.examples:
            self.examples.search_chosen.connect(self._search_anew)
        self.notice.closed.connect(self.notice.hide)
        self._browser.failed.connect(self.notice.say_no_browser)
        self._browser.refused.connect(self.notice.say_not_web)

    def _search(self, text: str) -> None:
        self.searching.search(text, self.pasting.evidence(text))
        if self.searching.proxy.result.query and not self._settings.has_searched:
            self._settings.has_searched = True
            self._show_examples()

    def _search_anew(self, text: str) -> None:
        self._show_all_parties()
        self.search(text)

    def _show_all_parties(self) -> None:
        self.searching.show_party(None)
        self.search_box.setFocus()

    def _show_found(self, changed: bool) -> None:  # noqa: FBT001 (the argument of a signal)
        self._explain_current()  # first: whatever else fails, the explanation is that of the current code
        proxy, model = self.searching.proxy, self.searching.model
        found, counts = proxy.rowCount(), proxy.counts()
        self.chips.choose(proxy.party)
        self.menus.choices("party")[proxy.party].setChecked(True)
        self.chips.set_counts(counts)
        self.status_line.show_count(found, len(model.indexed_codes), nearest=proxy.result.is_near)
        before = self.results.message()
        text = self.search_box.text()
        self.results.show_results(text, counts[None], self.catalogues.offered(text, proxy.result))
        message = self.results.message()
        if changed or message != before:
            self._announce(self.status_line.count, message if message != before else "", self.table.current_text())

    def _show_current(self) -> None:
        self._explain_current()
        if not self.table.hasFocus():  # otherwise Qt tells a screen reader about the row itself
            self._announce(self.table.current_text())

    def _explain_current(self) -> None:
        searching = self.searching
        self.detail.show_code(searching.current_code(), searching.proxy.result.query, searching.evidence)
        self.table.show_current()
        for name in ("open_link", "copy_address"):
            self.menus[name].setEnabled(bool(self.detail.link()))

    def _announce(self, *sentences: str) -> None:
        text = translate(STOP).join(sentence.rstrip(".。") for sentence in sentences if sentence)
        if text and self.isVisible():
            announce(self, text)

    def enter(self) -> None:
        """Move the keyboard focus to the explanation, or to the first link if nothing is found."""
        if self.searching.proxy.rowCount():
            self.detail.focus_page()
        else:
            self.results.no_results.focus_link()

    def _show_examples(self) -> None:
        if self.examples:
            needed = self.chips.sizeHint().width() + sizes.px(4 * sizes.MARGIN) + self.examples.sizeHint().width()
            is_for_these = self.searching.model.catalogues[-1].file == BUILT_IN and not self._settings.has_searched
            self.examples.setVisible(is_for_these and needed <= self.width())

    def _search_catalogues(self) -> None:
        self.notice.hide()
        self.searching.show_catalogues(self.catalogues.shown())  # this also searches again
        self._show_catalogues()

    def _show_catalogues(self) -> None:
        model = self.searching.model
        self.chips.setVisible(model.has_parties)
        self.menus.enable("party", (None, *Party) if model.has_parties else ())
        self.menus.enable("sort", model.columns())
        own = translate(COMMA).join(one.name for one in model.catalogues if one.file != BUILT_IN)
        self.setWindowTitle(" — ".join(filter(None, (own, self.tr("CDN Status Codes")))))
        self.status_line.show_catalogues(model.catalogues)
        self._show_examples()

    def _show_choices(self) -> None:
        self.menus.choices("language")[self.language.chosen].setChecked(True)
        self.menus.choices("theme")[self.appearance.theme].setChecked(True)
        self.menus.choices("ticket_site")[self._settings.ticket_site].setChecked(True)
        self.menus.set_zoom(self.appearance.zoom)

    def _is_low(self) -> bool:
        return self.height() < sizes.px(sizes.WINDOW_LOW_HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        before = event.oldSize()
        if before.isValid() and self._is_low() != (before.height() < sizes.px(sizes.WINDOW_LOW_HEIGHT)):
            self.restyle()
        self._show_examples()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.appearance.zoom_by_wheel(event.angleDelta().y())
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.search_box.take_key(event):
            super().keyPressEvent(event)


def _make_parts_anew(window: MainWindow) -> None:
    from gui.window import new_language  # not needed before the language changes

    new_language.make_parts_anew(window)
