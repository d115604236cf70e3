"""One running program: a later start hands over its request to the window that is open, and ends.

A later start ends before Qt is loaded. Thus what it needs (`hand_over`, `request` and one of the channels) imports
no other package of this program, and little of Python. `gui.__main__`, `gui.app` and `gui.window` import this package.
"""
