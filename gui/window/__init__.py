"""The main window: one module for each of its jobs.

`window` makes the parts and connects them. It also has what concerns several of them: Esc, Enter, announcements.

It imports every package below it. Only `gui.app` imports it.
"""
