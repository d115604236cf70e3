"""The small parts of the window: search field, chips, buttons, cards, messages.

They import `gui.look` and the packages below it, and do not depend on the table. `gui.results`, `gui.detail` and
`gui.window` import them.
"""
