"""What the program looks like: sizes, type, colours and signs, and how widgets follow their changes.

It imports `gui.codes`, for the parties that have a colour and a sign, and the facts of `gui.desktop.platform`. It knows
no widget of the program. Every package that paints imports it.
"""
