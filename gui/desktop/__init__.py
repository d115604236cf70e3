"""What the program uses of the desktop: the browser, the screen reader and the menu.

It imports only `gui.paths` and `gui.files`. The packages from `gui.look` to `gui.window` may import it, and so may
`gui.app` and `gui.cli`.
"""
