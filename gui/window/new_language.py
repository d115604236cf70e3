"""Makes the parts of the window anew in another language. What they show stays."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenuBar

if TYPE_CHECKING:
    from gui.window.window import MainWindow


def make_parts_anew(window: "MainWindow") -> None:
    """Replace all parts of a window by new ones, in the language that was chosen.

    The search, the current code, the order of the rows, the place in the answer and the keyboard's place stay.
    """
    search_box, table, detail = window.search_box, window.table, window.detail
    whole, place = detail.whole_sections, detail.browser.place()
    header, party, current = table.horizontalHeader(), window.searching.proxy.party, window.searching.current_code()
    sorting = header.sortIndicatorSection(), header.sortIndicatorOrder()
    parts = ("search_box", "table", "detail")
    focused = next((name for name in parts if getattr(window, name).isAncestorOf(window.focusWidget())), "search_box")
    window.setUpdatesEnabled(False)
    window.catalogues.reload_built_in()
    pasting = window.pasting
    for old in (window.menus, window.clipboard, pasting, window.tickets, window.help):
        old.deleteLater()
    window.setMenuBar(QMenuBar(window))
    window.make_parts()
    window.restyle()
    window.table.sortByColumn(*sorting)
    window.menus.show_sorting(*sorting)
    window.state.watch(window.table.horizontalHeader())
    window.pasting.pasted = pasting.pasted
    window.search_box.setText(search_box.text())
    window.searching.show_party(party)
    if current:
        window.searching.go_to(current.status_code.code, current.catalogue.file)
    for part in filter(None, (window.centralWidget(), window.menuBar())):
        part.show()
    if layout := window.layout():
        layout.activate()
    window.detail.whole_sections = whole
    window.detail.show_sections(shown=True)
    window.detail.browser.go_to(place)
    window.search_box.setCursorPosition(search_box.cursorPosition())
    getattr(window, focused).setFocus()
    window.setUpdatesEnabled(True)
