"""The main window: one module for each of its jobs, and `window`, which makes the parts and connects them.

It imports every package below it. Only `gui.app` imports it.
"""
