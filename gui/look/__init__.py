"""What the program looks like: colours, type, spaces and signs.

It knows the parties of `gui.codes`, for their colours and signs, and no widget. All packages that paint import it.
"""
