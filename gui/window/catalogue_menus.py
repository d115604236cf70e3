"""The menus whose entries are files: Catalogues, Catalogues > Close, and File > Open recent."""

import os
from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from gui.codes.messages import shortened, translatable
from gui.translation import translate
from gui.window.catalogues import Catalogues
from gui.window.menus import Menus
from gui.window.open_catalogue import OpenCatalogue

_BUILT_IN_LABEL = translatable("{name} (built in)")
_MAX_LABEL_CHARACTERS = 80


def fill(menus: Menus, catalogues: Catalogues) -> None:
    """List the catalogues that are open, and the files that were opened last."""
    listed, closing, recent = (menus.menu(name) for name in ("catalogues", "close", "recent"))
    _clear(listed, kept=2)  # Close and the line below it
    _clear(closing)
    _clear(recent)
    shown = catalogues.shown()
    for number, one in enumerate(catalogues.opened(), start=1):
        is_shown = one.catalogue in shown
        action = _add(listed, number, _label(one), catalogues.hide if is_shown else catalogues.open, one.file)
        action.setCheckable(True)
        action.setChecked(is_shown)
        action.setEnabled(not (is_shown and one.is_built_in and len(shown) == 1))
        if not one.is_built_in:
            _add(closing, number, _label(one), catalogues.close, one.file)
    for number, file in enumerate(catalogues.recent_files(), start=1):
        _add(recent, number, _named(os.path.basename(file), file), catalogues.open, file)
    for menu in (closing, recent):
        menu.setEnabled(not menu.isEmpty())


def _clear(menu: QMenu, kept: int = 0) -> None:
    for action in menu.actions()[kept:]:
        menu.removeAction(action)
        action.deleteLater()


def _add(menu: QMenu, number: int, label: str, slot: Callable[[str], None], file: str) -> QAction:
    """Add an entry with a number that the keyboard can choose it by. In a label, an & would underline a letter."""
    # Not `menu.addAction(text)`: PySide 6.11 never frees what that returns.
    action = QAction(f"{'&' * (number < 10)}{number}  " + label.replace("&", "&&"), menu)
    menu.addAction(action)
    action.triggered.connect(partial(_call, slot, file))
    return action


def _call(slot: Callable[[str], None], file: str, *_: object) -> None:
    slot(file)


def _label(one: OpenCatalogue) -> str:
    if one.is_built_in:
        return translate(_BUILT_IN_LABEL).format(name=one.name)
    return _named(one.name, one.file)


def _named(name: str, file: str) -> str:
    """Return a name with where its file is: two files may have the same name."""
    folder, base = os.path.split(file)
    return shortened(f"{name} — {folder if name == base else file}", _MAX_LABEL_CHARACTERS)
