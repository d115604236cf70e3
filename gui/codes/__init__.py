"""The status codes: how catalogues of them are read, and written as text and HTML.

No module here imports Qt; Ruff checks the folder. Of the rest of the program, they import only
`gui.paths`. Every other package may import them.
"""
