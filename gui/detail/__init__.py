"""The right pane: what the current code means, and what to do.

It imports `gui.widgets` and what lies below. Only `gui.window` imports it.
"""
