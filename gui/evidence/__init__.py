"""Evidence: what users paste, such as headers or a line of a log, read into values.

No module here imports Qt; Ruff checks the folder. Of the rest of the program, they import only `gui.codes`.
"""
