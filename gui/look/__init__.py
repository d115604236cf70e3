"""The look of the program: sizes, type, colours and signs, and a mixin for widgets that follow their changes.

It imports `gui.codes`, because each party has a colour and a sign, and `gui.desktop.platform`. It imports no widget of
the program. Every package that paints imports it.
"""
