"""Becomes a program with the bundle's modules, for the tests: it runs the Python file that its command line names."""

import sys

del sys.argv[0]
with open(sys.argv[0], encoding="utf-8") as file:
    code = compile(file.read(), sys.argv[0], "exec")
exec(code, {"__name__": "__main__", "__file__": sys.argv[0]})
