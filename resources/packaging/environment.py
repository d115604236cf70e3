"""Runs first in the bundle: what the program starts, a browser above all, finds the libraries that it found before.

The bundle's own folder of libraries was put before them; the running program has read that already.
"""

import os

before = os.environ.pop("LD_LIBRARY_PATH_ORIG", "")
os.environ.pop("LD_LIBRARY_PATH", None)
if before:
    os.environ["LD_LIBRARY_PATH"] = before
