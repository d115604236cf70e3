"""The status codes: how catalogues of them are read, searched, and written as text and HTML.

No module here imports Qt; Ruff checks the folder. Of the program, they import `gui.paths` alone. All others may import
them.
"""
