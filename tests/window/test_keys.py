"""The table of the keys, for F1 and the README."""

from PySide6.QtGui import QKeySequence

from gui.window.keys import key_groups, key_table


def test_the_keys_are_listed_with_what_they_do() -> None:
    table = dict(key_table(QKeySequence.SequenceFormat.PortableText))
    assert table["Ctrl+F, Ctrl+K"] == "Select the search text"
    assert {"Ctrl+O", "F5", "Ctrl+Shift+C", "Alt+4", "Enter"} < table.keys()


def test_the_groups_are_the_menus_with_keys_after_those_of_the_widgets() -> None:
    groups = key_groups()
    assert [title for title, _ in groups] == ["Search", "File", "Edit", "View", "Help"]
    assert all(keys for _, keys in groups)
