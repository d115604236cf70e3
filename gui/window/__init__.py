"""The main window: one module for each of its jobs.

`window` makes the parts and connects them. It also does what concerns several of them: Esc, Enter, keys that are typed
outside the search field, announcements, and the request of a later start.

This package imports every package below it. Only `gui.app` imports it.
"""
