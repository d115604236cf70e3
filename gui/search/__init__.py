"""The search: turns a text into a query, and finds the status codes for it. It always finds the nearest ones.

No module here imports Qt; Ruff checks the folder. Of the rest of the program, they import only `gui.codes`. The windows
and the command line may import them.
"""
