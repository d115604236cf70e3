"""What the desktop does for the program: its browser, its screen reader, its menu.

It imports `gui.paths` alone, and every package that has a window may import it.
"""
