"""The menus: one table of actions, from which the menu bar, F1 and the README's table of keys are made."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from gui.codes.catalogue import Party
from gui.codes.messages import translatable
from gui.codes.ticket_site import TicketSite
from gui.languages import Language
from gui.results.model import Column
from gui.translation import translate
from gui.window.theme_and_zoom import Theme

_Key = QKeySequence.StandardKey


class Action(NamedTuple):
    """An entry of a menu.

    `name` is its name in the code, and `text` the one in the menu. `keys` are Qt's standard keys, or names such as
    "Ctrl+K". `effect` says what the keys do, for F1 and the README. `role` is the place in macOS's application menu.
    """

    name: str
    text: str
    keys: tuple[QKeySequence.StandardKey | str, ...] = ()
    effect: str = ""
    role: QAction.MenuRole | None = None


class Choice(NamedTuple):
    """An entry that chooses a value. All entries with the same name form one choice: only one of them is checked."""

    name: str
    value: object
    text: str
    keys: tuple[str, ...] = ()
    effect: str = ""


class Menu(NamedTuple):
    """A menu or a submenu. An entry that is None is a separator. `gui.window.catalogue_menus` adds entries to some."""

    name: str
    text: str
    entries: "tuple[Action | Choice | Menu | None, ...]"


_PARTIES = (
    Choice(
        "party", Party.CLIENT, translatable("Only: Client"), ("Alt+2",), translatable("Show what the client causes")
    ),
    Choice(
        "party", Party.CDN, translatable("Only: CDN settings"), ("Alt+3",), translatable("Show what CDN settings cause")
    ),
    Choice(
        "party", Party.ORIGIN, translatable("Only: Origin"), ("Alt+4",), translatable("Show what the origin causes")
    ),
    Choice(
        "party",
        Party.SUPPORT,
        translatable("Only: Tencent Cloud"),
        ("Alt+5",),
        translatable("Show what only Tencent Cloud can solve"),
    ),
)
_THEMES = (
    Choice("theme", Theme.SYSTEM, translatable("As the &system")),
    Choice("theme", Theme.LIGHT, translatable("&Light")),
    Choice("theme", Theme.DARK, translatable("&Dark")),
)
_LANGUAGES = (
    Choice("language", None, translatable("As the &system")),
    *(Choice("language", language, language.own_name) for language in Language),
)
_TICKET_SITES = (
    Choice("ticket_site", TicketSite.INTERNATIONAL, translatable("&International")),
    Choice("ticket_site", TicketSite.MAINLAND, translatable("&Mainland")),
)
_ZOOM_TITLE = translatable("&Zoom: {percent} %")
_ZOOM = (
    Action("zoom_in", translatable("Zoom &in"), (_Key.ZoomIn, "Ctrl+="), translatable("Show everything larger")),
    Action("zoom_out", translatable("Zoom &out"), (_Key.ZoomOut,), translatable("Show everything smaller")),
    Action("zoom_reset", translatable("&100 %"), ("Ctrl+0",), translatable("Show everything in its normal size")),
)
MENUS = (
    Menu(
        "file",
        translatable("&File"),
        (
            Action(
                "open", translatable("&Open catalogue…"), (_Key.Open,), translatable("Open a catalogue of your own")
            ),
            Menu("recent", translatable("Open r&ecent"), ()),
            Action(
                "reload",
                translatable("&Reload"),
                (_Key.Refresh, "F5"),
                translatable("Reload the files of the catalogues"),
            ),
            None,
            Action(
                "quit",
                translatable("&Quit"),
                ("Ctrl+Q",),
                translatable("Close the window"),
                role=QAction.MenuRole.QuitRole,
            ),
        ),
    ),
    Menu(
        "edit",
        translatable("&Edit"),
        (
            Action(
                "copy",
                translatable("&Copy"),
                (_Key.Copy,),
                translatable("Copy the selected text, or else the code and what to do"),
            ),
            Action(
                "copy_markdown",
                translatable("Copy as &Markdown"),
                ("Ctrl+Shift+C",),
                translatable("Copy the code and what to do as Markdown"),
            ),
            Action("copy_address", translatable("Copy link &address")),
            Action(
                "paste_evidence",
                translatable("&Paste as evidence"),
                ("Ctrl+Shift+V",),
                translatable("Read headers or log lines from the clipboard"),
            ),
            None,
            Action("find", translatable("&Find"), (_Key.Find, "Ctrl+K"), translatable("Select the search text")),
            Action(
                "go_back",
                translatable("Go &back"),
                ("Esc",),
                translatable("Go back: close the message, clear the search, or show all codes"),
            ),
        ),
    ),
    Menu(
        "view",
        translatable("&View"),
        (
            Action("explain", translatable("&Explanation")),
            Action("open_link", translatable("&Open link")),
            Action(
                "prepare_ticket",
                translatable("&Prepare a ticket…"),
                ("Ctrl+T",),
                translatable("Prepare a ticket for the current code"),
            ),
            None,
            Choice("party", None, translatable("&All codes"), ("Alt+1",), translatable("Show all codes")),
            *_PARTIES,
            None,
            Choice("sort", Column.CODE, translatable("Sort by &code")),
            Choice("sort", Column.MEANING, translatable("Sort by &meaning")),
            Choice("sort", Column.PARTY, translatable("Sort by &who has to act")),
            Choice("sort", Column.CATALOGUE, translatable("Sort by cata&logue")),
            None,
            Menu("language", translatable("La&nguage"), _LANGUAGES),
            Menu("theme", translatable("&Theme"), _THEMES),
            Menu("zoom", _ZOOM_TITLE, _ZOOM),
        ),
    ),
    Menu("catalogues", translatable("&Catalogues"), (Menu("close", translatable("&Close"), ()), None)),
    Menu(
        "help",
        translatable("&Help"),
        (
            Action("keys", translatable("&Keys"), (_Key.HelpContents,), translatable("Show the keys")),
            Action("source", translatable("&Source of the built-in catalogue")),
            Menu("ticket_site", translatable("&Ticket site"), _TICKET_SITES),
            Action("about", translatable("&About"), role=QAction.MenuRole.AboutRole),
        ),
    ),
)


class Menus(QObject):
    """The menu bar of a window. Its actions are found by their names in the table."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._menus: dict[str, QMenu] = {}
        self._choices: dict[str, dict[object, QAction]] = {}
        self._actions: dict[str, QAction] = {}
        for menu in MENUS:
            self._add_menu(menu, window.menuBar().addMenu(translate(menu.text)))

    def __getitem__(self, name: str) -> QAction:
        """Return the action with a name. Raises KeyError if there is none, or if it is the name of a choice."""
        return self._actions[name]

    def names(self) -> Iterable[str]:
        """Return the names of all actions that do not belong to a choice."""
        return self._actions.keys()

    def choices(self, name: str) -> Mapping[object, QAction]:
        """Return the actions of a choice by their values."""
        return self._choices[name]

    def connect_actions(self, slots: Mapping[str, Callable[..., object]]) -> None:
        """Connect each action to the slot with its name. The slot of a choice gets the chosen value.

        Raises KeyError unless each name has a slot, and each slot has a name.
        """
        if unknown := slots.keys() - self._actions.keys() - self._choices.keys():
            raise KeyError(*unknown)
        for name, action in self._actions.items():
            _connect(action, slots[name])
        for name, actions in self._choices.items():
            for value, action in actions.items():
                _connect(action, slots[name], value)

    def menu(self, name: str) -> QMenu:
        """Return the menu with a name."""
        return self._menus[name]

    def enable(self, name: str, values: Collection[object]) -> None:
        """Enable these values of a choice, and no others."""
        for value, action in self._choices[name].items():
            action.setEnabled(value in values)

    def set_zoom(self, percent: int) -> None:
        """Show the zoom, in per cent, in the title of its menu."""
        self._menus["zoom"].setTitle(translate(_ZOOM_TITLE).format(percent=percent))

    def show_sorting(self, column: int, order: Qt.SortOrder) -> None:
        """Show which column sorts, and in which direction."""
        for entry in actions_in(MENUS):
            if isinstance(entry, Choice) and entry.name == "sort":
                action, text = self._choices["sort"][entry.value], translate(entry.text)
                action.setChecked(entry.value == column)
                is_descending = action.isChecked() and order == Qt.SortOrder.DescendingOrder
                action.setText(self.tr("{sorting}, descending").format(sorting=text) if is_descending else text)

    def _add_menu(self, menu: Menu, shown: QMenu) -> None:
        self._menus[menu.name] = shown
        for entry in menu.entries:
            match entry:
                case Action():
                    self._actions[entry.name] = action = self._add_action(entry, shown)
                    if entry.role is not None:
                        action.setMenuRole(entry.role)
                case Choice():
                    self._add_choice(entry, self._add_action(entry, shown))
                case Menu():
                    self._add_menu(entry, shown.addMenu(translate(entry.text)))
                case None:
                    shown.addSeparator()

    def _add_action(self, entry: Action | Choice, menu: QMenu) -> QAction:
        action = QAction(self)  # Python finds this constructor faster than those with a text
        action.setText(translate(entry.text))
        if entry.keys:
            action.setShortcuts(sequences(entry))
        menu.addAction(action)
        return action

    def _add_choice(self, entry: Choice, action: QAction) -> None:
        choices = self._choices.setdefault(entry.name, {})
        group = next(iter(choices.values())).actionGroup() if choices else QActionGroup(self)
        action.setCheckable(True)
        group.addAction(action)
        choices[entry.value] = action


def _connect(action: QAction, slot: Callable[..., object], *arguments: object) -> None:
    action.triggered.connect(lambda: slot(*arguments))  # without the signal's own argument


def actions_in(entries: tuple[Action | Choice | Menu | None, ...]) -> Iterator[Action | Choice]:
    """Yield the actions and choices of a menu's entries, also those of its submenus."""
    for entry in entries:
        match entry:
            case Action() | Choice():
                yield entry
            case Menu():
                yield from actions_in(entry.entries)


def sequences(action: Action | Choice) -> list[QKeySequence]:
    """Return the keys of an action, each once. On some systems, a standard key is the same as another key."""
    return list(dict.fromkeys(QKeySequence(key) for key in action.keys))
