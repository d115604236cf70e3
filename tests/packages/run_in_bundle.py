"""Runs the Python file that its command line names. PyInstaller makes a program of this, with the bundle's modules."""

import sys

del sys.argv[0]
with open(sys.argv[0], encoding="utf-8") as file:
    code = compile(file.read(), sys.argv[0], "exec")
exec(code, {"__name__": "__main__", "__file__": sys.argv[0]})
