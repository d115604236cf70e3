"""What is known about status codes, and how it is found, written and shown as text.

No module here imports Qt: Ruff checks the folder. It imports `gui.paths` alone, and everything else may import it.
"""
