"""The left pane: the table of the codes that a search finds, or a text if there are no results.

It imports `gui.widgets` and the packages below it. Only `gui.window` imports it.
"""
