"""The bundle's program for the tests: runs the Python file that it is started with, in place of the bundle's own."""

import sys

del sys.argv[0]
with open(sys.argv[0], encoding="utf-8") as file:
    code = compile(file.read(), sys.argv[0], "exec")
exec(code, {"__name__": "__main__", "__file__": sys.argv[0]})
