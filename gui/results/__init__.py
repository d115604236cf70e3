"""The left pane: the table of the codes that were found, or what is said if there are none.

It imports `gui.widgets` and what lies below. Only `gui.window` imports it.
"""
