"""One running program: a later start hands over its request to the window that is open.

It imports no other package, because a later start must end before Qt is loaded. What starts the program, and
`gui.window`, import it.
"""
