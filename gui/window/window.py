"""The main window: lays the widgets out and connects them."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QMimeData, QSignalBlocker, QSize, Qt
from PySide6.QtGui import (
    QAction,
    QActionGroup,
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from gui import __version__
from gui.codes import as_html, as_text
from gui.codes.catalogue import Catalogue, CatalogueError, Party
from gui.codes.catalogue_file import BUILT_IN, load
from gui.codes.search import Query
from gui.desktop.announce import announce
from gui.desktop.browser import Browser
from gui.detail.pane import DetailPane
from gui.instance.request import Request
from gui.look import style_sheets, theme
from gui.results.model import CatalogueModel, Column, SearchProxy
from gui.results.pane import ResultsPane
from gui.translation import party_label, translate
from gui.widgets.card import Card
from gui.widgets.chips import Chips
from gui.widgets.examples import Examples
from gui.widgets.notice import Notice
from gui.widgets.search_box import SearchBox
from gui.widgets.status_line import StatusLine
from gui.window.appearance import Appearance
from gui.window.panes import Panes
from gui.window.settings import Settings, Theme

_TYPING = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
_WHEEL_STEP = 120
"""What a wheel's notch turns, in eighths of a degree."""


class MainWindow(QMainWindow):
    """A catalogue to search: what is typed filters the table, the current row is explained beside it."""

    def __init__(self, catalogue: Catalogue) -> None:
        super().__init__()
        self._settings = Settings()
        self._appearance = Appearance(self._settings, self)
        self._browser = Browser(self)
        self._wheeled = 0
        self.model = CatalogueModel(catalogue, self)
        self.proxy = SearchProxy(self.model, self)
        self.search_box = SearchBox(self)
        self.examples = None if self._settings.has_searched else Examples(self)
        self.chips = Chips(self)
        self.notice = Notice(self)
        self.results = ResultsPane(self.proxy, self)
        self.table = self.results.table
        self.detail = DetailPane(self)
        self.status_line = StatusLine(self)
        self._lay_out()
        self._fit()
        self._make_menus()
        self._connect()
        self._show_catalogue()

    # What it can be asked for

    def search(self, text: str) -> None:
        """Search for a text, as if it had been typed."""
        self.search_box.setText(text)

    def open_catalogue(self, file: str) -> None:
        """Show another catalogue; if it can't be read, say why and keep the present one."""
        try:
            catalogue = load(file)
        except CatalogueError as error:
            self.say_not_opened(error)
            return
        self.notice.hide()
        self.model.set_catalogue(catalogue)
        self._show_catalogue()

    def say_not_opened(self, error: CatalogueError) -> None:
        """Say why a catalogue is not shown."""
        self.notice.say(self.tr("Not opened: {reason}").format(reason=error.text(translate)))

    def handle_request(self, request: Request) -> None:
        """Do what a later start was asked for, and come to the front."""
        if request.catalogue:
            self.open_catalogue(request.catalogue)
        if request.text:
            self.search(request.text)
        from gui.instance.front import come_to_front  # not before another start asks for it

        come_to_front(self, request.token)
        self.search_box.focus_all()

    def restore(self) -> None:
        """Take the size, the place, the panes and the order of the last time."""
        self.resize(QSize(*theme.WINDOW_SIZE).boundedTo(self.screen().availableSize()))
        self.restoreGeometry(self._settings.geometry)
        column, order = self._settings.sorting
        self.table.sortByColumn(column, order)

    # How it is put together

    def _lay_out(self) -> None:
        self.setAcceptDrops(True)
        self._detail_card = Card(self.detail.browser, parent=self)
        self._detail_card.column.addWidget(self.detail)
        self._splitter = Panes(self)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self.results)
        self._splitter.addWidget(self._detail_card)
        self._detail_card.raise_()  # a splitter turns the order round, in which a screen reader walks the panes
        self._restore_panes()
        central = QWidget(self)
        self._column = QVBoxLayout(central)
        self._column.addWidget(self.search_box)
        row = QHBoxLayout()
        row.addWidget(self.chips, stretch=1)
        if self.examples:
            row.addWidget(self.examples)
        self._column.addLayout(row)
        self._column.addWidget(self.notice)
        self._column.addWidget(self._splitter, stretch=1)
        self._column.addWidget(self.status_line)
        self.setCentralWidget(central)

    def _fit(self) -> None:
        margin, gap = theme.px(theme.MARGIN), theme.px(theme.GAP)
        self._splitter.setHandleWidth(gap)
        self._column.setContentsMargins(margin, gap, margin, gap)
        self._column.setSpacing(gap)
        if self.isVisible():  # before that, Qt's polish does it
            self.search_box.restyle()
        self.menuBar().setStyleSheet(style_sheets.menu_bar(self.palette()))

    def _make_menus(self) -> None:
        key = QKeySequence.StandardKey
        menu = self.menuBar().addMenu(self.tr("&File"))
        self._add(menu, self.tr("&Open catalogue…"), self._choose_catalogue, key.Open)
        self._add(menu, self.tr("&Built-in catalogue"), self._open_built_in)
        self._add(menu, self.tr("&Read again"), self._reload, key.Refresh, "F5")
        menu.addSeparator()
        self._add(menu, self.tr("&Quit"), self.close, "Ctrl+Q").setMenuRole(QAction.MenuRole.QuitRole)

        menu = self.menuBar().addMenu(self.tr("&Edit"))
        self._add(menu, self.tr("&Copy"), self.copy, key.Copy)
        self._add(menu, self.tr("Copy as &Markdown"), self.copy_markdown, "Ctrl+Shift+C")
        copy_address = self._add(menu, self.tr("Copy link &address"), self.copy_address)
        menu.addSeparator()
        self._add(menu, self.tr("&Find"), self.search_box.focus_all, key.Find, "Ctrl+K")
        self._add(menu, self.tr("C&lear the search"), self.clear, "Esc")

        menu = self.menuBar().addMenu(self.tr("&View"))
        self._add(menu, self.tr("&Explanation"), self._enter)
        self._link_actions = (self._add(menu, self.tr("&Open link"), self.detail.open_link), copy_address)
        menu.addSeparator()
        self._shown_actions = {}
        group = QActionGroup(self)
        for number, party in enumerate((None, *Party), start=1):
            name = self.tr("Only: {place}").format(place=party_label(party)) if party else self.tr("&All codes")
            action = self._add(menu, name, partial(self._filter, party), f"Alt+{number}")
            action.setCheckable(True)
            group.addAction(action)
            self._shown_actions[party] = action
        menu.addSeparator()
        names = (self.tr("Sort by: &Code"), self.tr("Sort by: &Meaning"), self.tr("Sort by: C&heck"))
        for column, name in zip(Column, names, strict=True):
            self._add(menu, name, partial(self._sort_by, column))
        menu.addSeparator()
        themes = menu.addMenu(self.tr("&Theme"))
        self._theme_actions = {}
        group = QActionGroup(self)
        names = (self.tr("As the &system"), self.tr("&Light"), self.tr("&Dark"))
        for chosen, name in zip(Theme, names, strict=True):
            action = self._add(themes, name, partial(self._appearance.choose_theme, chosen))
            action.setCheckable(True)
            group.addAction(action)
            self._theme_actions[chosen] = action
        self._zoom_menu = menu.addMenu("")
        self._add(self._zoom_menu, self.tr("Zoom &in"), partial(self._appearance.zoom_by, 1), key.ZoomIn, "Ctrl+=")
        self._add(self._zoom_menu, self.tr("Zoom &out"), partial(self._appearance.zoom_by, -1), key.ZoomOut)
        self._add(self._zoom_menu, self.tr("&100 %"), partial(self._appearance.zoom_to, 100), "Ctrl+0")
        self._show_appearance()

        menu = self.menuBar().addMenu(self.tr("&Help"))
        self._add(menu, self.tr("&Keys"), self._show_keys, key.HelpContents)
        self._page_action = self._add(menu, self.tr("&Source of the catalogue"), self._open_source)
        self._add(menu, self.tr("&About"), self._about).setMenuRole(QAction.MenuRole.AboutRole)

    def _add(
        self, menu: QMenu, text: str, slot: Callable[[], object], *keys: QKeySequence.StandardKey | str
    ) -> QAction:
        action = QAction(text, self)
        action.setShortcuts(list(dict.fromkeys(QKeySequence(key) for key in keys)))
        action.triggered.connect(lambda: slot())  # noqa: PLW0108 (drops the signal's argument)
        menu.addAction(action)
        return action

    def _connect(self) -> None:
        self.search_box.textChanged.connect(self._search)
        self.search_box.row_key_pressed.connect(self.table.navigate)
        self.search_box.returnPressed.connect(self._enter)
        self.chips.chosen.connect(self._filter)
        self.table.current_changed.connect(self._go_to_current)
        self.table.activated_by_key.connect(self._enter)
        self.results.no_results.search_chosen.connect(self._search_for)
        self.results.no_results.all_parties_chosen.connect(self._search_for_anyone)
        self.detail.link_activated.connect(self._browser.open)
        self.detail.link_shown.connect(self.status_line.show_link)
        self.detail.copy_requested.connect(self.copy_code)
        if self.examples:
            self.examples.search_chosen.connect(self._search_for)
        self._appearance.changed.connect(self._show_appearance)
        self.notice.closed.connect(self.notice.hide)
        self._browser.failed.connect(self._say_no_browser)

    # Searching

    def _search(self) -> None:
        query = Query.parse(self.search_box.text())
        if query and not self._settings.has_searched:
            self._settings.has_searched = True
            self._show_examples()
        indexed, found = self.table.current_code(), self.proxy.rowCount()
        with QSignalBlocker(self.table):  # one change for whoever listens, however the rows come and go
            self.proxy.search(query, self.proxy.party)
            kept = self.proxy.index_of(indexed.status_code.code) if indexed and not query else self.proxy.best_match()
            self.table.setCurrentIndex(kept if kept.isValid() else self.proxy.best_match())
        self._explain_current()
        self._show_found()
        if (indexed, found) != (self.table.current_code(), self.proxy.rowCount()) or not found:
            self._announce(self.status_line.found, self.results.message(), self.table.current_text())

    def _filter(self, party: Party | None) -> None:
        self.proxy.party = party
        self.chips.choose(party)
        self._shown_actions[party].setChecked(True)
        self._search()

    def _search_for(self, text: str) -> None:
        self._filter(None)
        self.search(text)
        self.search_box.setFocus()

    def _search_for_anyone(self) -> None:
        self._filter(None)
        self.search_box.setFocus()

    def clear(self) -> None:
        """Take back one step: the message, else the search, else the chosen party; the keyboard is for a new search."""
        if not self.notice.isHidden():
            self.notice.hide()
        elif self.search_box.text():
            self.search_box.clear()
        else:
            self._filter(None)
        self.search_box.setFocus()

    def _go_to_current(self) -> None:
        self._explain_current()
        if not self.table.hasFocus():  # else the row is said because the focus comes to it
            self._announce(self.table.current_text())

    def _explain_current(self) -> None:
        self.detail.show_code(self.table.current_code(), self.proxy.query)
        self.table.show_current()
        for action in self._link_actions:
            action.setEnabled(bool(self.detail.link()))

    def _announce(self, *sentences: str) -> None:
        text = ". ".join(sentence.rstrip(".") for sentence in sentences if sentence)
        if text and self.isVisible():
            announce(self, text)

    def _show_found(self) -> None:
        counts = self.proxy.counts()
        self.chips.set_counts(counts)
        self.status_line.set_found(
            self.tr("{found} of {all} codes").format(found=self.proxy.rowCount(), all=len(self.model.indexed_codes))
        )
        self.results.show_results(self.search_box.text(), counts[None])

    def _enter(self) -> None:
        if self.proxy.rowCount():
            self.detail.focus_page()
        else:
            self.results.no_results.focus_link()

    def _sort_by(self, column: Column) -> None:
        header = self.table.horizontalHeader()
        ascending = (
            header.sortIndicatorSection() != column or header.sortIndicatorOrder() != Qt.SortOrder.AscendingOrder
        )
        self.table.sortByColumn(column, Qt.SortOrder.AscendingOrder if ascending else Qt.SortOrder.DescendingOrder)

    def _show_examples(self) -> None:
        if self.examples:
            needed = self.chips.sizeHint().width() + theme.px(4 * theme.MARGIN) + self.examples.sizeHint().width()
            is_for_these = self.model.catalogue.file == BUILT_IN and not self._settings.has_searched
            self.examples.setVisible(is_for_these and needed <= self.width())

    # Catalogues

    def _show_catalogue(self) -> None:
        catalogue = self.model.catalogue
        has_parties = any(indexed.status_code.party for indexed in self.model.indexed_codes)
        self.chips.setVisible(has_parties)
        for action in self._shown_actions.values():
            action.setEnabled(has_parties)
        self.table.show_parties(shown=has_parties)
        title = self.tr("{name}, page of {date}") if catalogue.updated else "{name}"
        program = self.tr("CDN Status Codes")
        self.setWindowTitle(program if catalogue.file == BUILT_IN else f"{catalogue.name} — {program}")
        more = catalogue.address if catalogue.file == BUILT_IN else catalogue.file
        self.status_line.set_source(title.format(name=catalogue.name, date=catalogue.updated), more)
        self._page_action.setEnabled(bool(catalogue.address))
        self._filter(None)
        self._show_examples()

    def _choose_catalogue(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        kinds = self.tr("Catalogues") + " (*.toml *.md *.markdown);;" + self.tr("All files") + " (*)"
        file = self.model.catalogue.file
        dialog = QFileDialog(self, self.tr("Open catalogue"), "" if file == BUILT_IN else file, kinds)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.open_catalogue)
        dialog.open()

    def _open_built_in(self) -> None:
        self.open_catalogue(BUILT_IN)

    def _reload(self) -> None:
        party, indexed = self.proxy.party, self.table.current_code()
        self.open_catalogue(self.model.catalogue.file)
        self._filter(party)
        if indexed and (row := self.proxy.index_of(indexed.status_code.code)).isValid():
            self.table.setCurrentIndex(row)

    # Copying

    def copy(self) -> None:
        """Copy the selected text, else the current code."""
        if self.search_box.hasFocus() and self.search_box.hasSelectedText():
            self.search_box.copy()
        elif self.detail.browser.hasFocus() and self.detail.browser.has_selected_text():
            self.detail.browser.copy()
        else:
            self.copy_code()

    def copy_code(self) -> None:
        """Copy the current code as text and as HTML."""
        if indexed := self.table.current_code():
            data = QMimeData()
            data.setText(as_text.as_text(indexed.status_code, translate))
            data.setHtml(as_html.fragment(indexed.status_code, translate))
            self._copied(data, self.tr("Copied {code}.").format(code=indexed.digits))

    def copy_markdown(self) -> None:
        """Copy the current code as Markdown."""
        if indexed := self.table.current_code():
            data = QMimeData()
            data.setText(as_text.as_markdown(indexed.status_code, translate))
            self._copied(data, self.tr("Copied {code} as Markdown.").format(code=indexed.digits))

    def copy_address(self) -> None:
        """Copy the address of the link that has the focus, else of the current code's first link."""
        data = QMimeData()
        data.setText(self.detail.link())
        self._copied(data, self.tr("Copied {address}").format(address=self.detail.link()))

    def _copied(self, data: QMimeData, message: str) -> None:
        QGuiApplication.clipboard().setMimeData(data)
        self.status_line.say(message)

    # Links and help

    def _say_no_browser(self, address: str) -> None:
        self.notice.say(
            self.tr("No browser could be started. Copy the address and open it yourself: {address}").format(
                address=address
            ),
            address,
        )

    def _open_source(self) -> None:
        self._browser.open(self.model.catalogue.address)

    def _show_keys(self) -> None:
        from gui.window.help import KeysDialog

        keys = [
            (self.tr("any letter or digit"), self.tr("search")),
            (self.tr("↑ ↓ Page Up Page Down"), self.tr("next or previous code")),
            (self.tr("Enter"), self.tr("read the explanation; Tab goes to its links, Enter opens one")),
            ("/", self.tr("search anew")),
        ]
        for action in self.actions_with_keys():
            shortcuts = ", ".join(key.toString(QKeySequence.SequenceFormat.NativeText) for key in action.shortcuts())
            keys.append((shortcuts, action.text().replace("&", "").rstrip("…")))
        dialog = KeysDialog(keys, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def actions_with_keys(self) -> list[QAction]:
        """Return the menus' actions that have a key, in the menus' order."""
        menus = self.menuBar().findChildren(QMenu)
        return [action for menu in menus for action in menu.actions() if action.shortcuts()]

    def _about(self) -> None:
        from PySide6.QtWidgets import QMessageBox

        catalogue = self.model.catalogue
        text = self.tr("CDN Status Codes {version}\n\nCatalogue: {name}\n{address}").format(
            version=__version__, name=catalogue.name, address=catalogue.address or catalogue.file
        )
        box = QMessageBox(QMessageBox.Icon.NoIcon, self.tr("About"), text, parent=self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()

    # Theme and zoom

    def _show_appearance(self) -> None:
        self._theme_actions[self._appearance.theme].setChecked(True)
        self._zoom_menu.setTitle(self.tr("&Zoom: {percent} %").format(percent=self._appearance.zoom))

    # The panes

    def _restore_panes(self) -> None:
        state = self._settings.panes(self._splitter.orientation())
        if state.isEmpty() or not self._splitter.restoreState(state):
            self._splitter.setSizes(
                [560, 440] if self._splitter.orientation() == Qt.Orientation.Horizontal else [400, 600]
            )
        self._splitter.setHandleWidth(theme.px(theme.GAP))  # which the state has, too

    def _turn_panes_if_narrow(self) -> None:
        wide = self.width() >= max(theme.WINDOW_NARROW_WIDTH, theme.px(theme.WINDOW_NARROW_ZOOMED_WIDTH))
        orientation = Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical
        if orientation != self._splitter.orientation():
            self._settings.set_panes(self._splitter.orientation(), self._splitter.saveState())
            self._splitter.setOrientation(orientation)
            self._restore_panes()

    # Qt's events

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange) and hasattr(self, "_column"):
            self._fit()
            self._turn_panes_if_narrow()
            self._show_examples()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn_panes_if_narrow()
        self._show_examples()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl and the wheel; a touchpad's small steps add up to one."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._wheeled += event.angleDelta().y()
            steps = int(self._wheeled / _WHEEL_STEP)
            self._wheeled -= steps * _WHEEL_STEP
            if steps:
                self._appearance.zoom_by(steps)
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give the search what is typed elsewhere: a letter begins a new one, Backspace mends the present one."""
        if event.key() == Qt.Key.Key_Backspace:
            self.search_box.setFocus()
            QApplication.sendEvent(self.search_box, event)
        elif event.text().isprintable() and event.text().strip() and not event.modifiers() & ~_TYPING:
            self.search_box.focus_all()
            if event.text() != "/":
                QApplication.sendEvent(self.search_box, event)
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped_file(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.open_catalogue(_dropped_file(event.mimeData()))

    def closeEvent(self, event: QCloseEvent) -> None:
        header = self.table.horizontalHeader()
        self._settings.geometry = self.saveGeometry()
        self._settings.set_panes(self._splitter.orientation(), self._splitter.saveState())
        self._settings.sorting = (header.sortIndicatorSection(), header.sortIndicatorOrder())
        super().closeEvent(event)


def _dropped_file(data: QMimeData) -> str:
    """Return the path of the one file that is dropped, "" for anything else."""
    urls = data.urls()
    return urls[0].toLocalFile() if len(urls) == 1 else ""
