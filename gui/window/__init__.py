"""The main window: one module for each of its jobs.

`window` makes the parts and connects them. It also does what concerns several of them: Esc, Enter, announcements.

This package imports every package below it. Only `gui.app` imports it.
"""
