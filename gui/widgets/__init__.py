"""The small parts of the window: search field, chips, buttons, cards, messages.

They import `gui.look` and what lies below it, and know nothing of the table. `gui.results`, `gui.detail` and
`gui.window` import them.
"""
