"""What the entries of the menus do."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gui.window.window import MainWindow


def connect(window: "MainWindow") -> None:
    """Connect the menus of a window to what they do."""
    window.menus.connect_actions(_slots(window))
    for name in ("file", "catalogues"):
        window.menus.menu(name).aboutToShow.connect(partial(_fill_menus, window))


def _fill_menus(window: "MainWindow") -> None:
    from gui.window import catalogue_menus  # not needed before a menu is opened

    catalogue_menus.fill(window.menus, window.catalogues)


def _slots(window: "MainWindow") -> dict[str, Callable[..., object]]:
    """Return what the actions of the menus do, by their names."""
    return {
        "open": window.catalogues.choose,
        "reload": window.catalogues.reload,
        "quit": window.close,
        "copy": window.clipboard.copy,
        "copy_markdown": window.clipboard.copy_markdown,
        "copy_address": window.clipboard.copy_address,
        "paste_evidence": window.pasting.paste,
        "find": window.search_box.focus_all,
        "go_back": window.go_back,
        "explain": window.enter,
        "open_link": window.detail.open_link,
        "prepare_ticket": window.tickets.prepare,
        "party": window.searching.show_party,
        "sort": window.table.sort_by,
        "ticket_site": window.catalogues.set_ticket_site,
        "language": window.language.choose,
        "theme": window.appearance.choose_theme,
        "zoom_in": partial(window.appearance.zoom_by, 1),
        "zoom_out": partial(window.appearance.zoom_by, -1),
        "zoom_reset": partial(window.appearance.zoom_to, 100),
        "keys": window.help.show_keys,
        "source": window.help.open_source,
        "about": window.help.show_about,
    }
