"""The right pane: what the current code means, and what to do.

It imports `gui.widgets` and the packages below it. Only `gui.window` imports it.
"""
