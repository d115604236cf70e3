"""The left pane: the table of the codes that a search finds, or what is shown if there are no results.

It imports `gui.widgets` and what lies below. Only `gui.window` imports it.
"""
