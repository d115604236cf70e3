"""What the program asks of the desktop: its browser, its screen reader, its menu.

It imports `gui.paths` and no other package of this program. Every package that has a window may import it, and so may
`gui.cli`.
"""
