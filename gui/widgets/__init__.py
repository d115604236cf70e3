"""The small parts of the window: search field, chips, buttons, cards, messages.

They import `gui.look`, `gui.codes` and `gui.desktop`, and know no table. `gui.results`, `gui.detail` and `gui.window`
use them.
"""
