"""Which key does what: a table for F1 and the README. It is made from the table of actions."""

from PySide6.QtGui import QKeySequence

from gui.codes.messages import translatable
from gui.translation import translate
from gui.window.menus import MENUS, actions_in, sequences

_WIDGET_KEYS_TITLE = translatable("Search")
# Keys that no menu has: the widgets themselves take them.
_WIDGET_KEYS = (
    (translatable("Any letter or digit"), translatable("Search. Outside the search field, begin a new search")),
    (
        translatable("Up, Down, Page Up, Page Down"),
        translatable("Go to the next or previous code, also while you type"),
    ),
    (translatable("Enter"), translatable("Go to the explanation. There, Tab goes to the links, and Enter opens one")),
    (translatable("/"), translatable("Select the search text")),
)


def key_groups(
    key_format: QKeySequence.SequenceFormat = QKeySequence.SequenceFormat.NativeText,
) -> list[tuple[str, list[tuple[str, str]]]]:
    """Return all keys and what each does, in the user's language, in groups with a title.

    The keys of the widgets come first, then those of each menu.
    """
    groups = [(translate(_WIDGET_KEYS_TITLE), [(translate(keys), translate(effect)) for keys, effect in _WIDGET_KEYS])]
    for menu in MENUS:
        keys = [
            (", ".join(key.toString(key_format) for key in sequences(action)), translate(action.effect))
            for action in actions_in(menu.entries)
            if action.keys
        ]
        if keys:
            groups.append((translate(menu.text).replace("&", ""), keys))
    return groups


def key_table(
    key_format: QKeySequence.SequenceFormat = QKeySequence.SequenceFormat.NativeText,
) -> list[tuple[str, str]]:
    """Return the keys of all groups, one after the other."""
    return [row for _, keys in key_groups(key_format) for row in keys]
