"""Runs first in the bundle: restores LD_LIBRARY_PATH, so that a browser which the program starts finds its libraries.

PyInstaller's bootloader has set it to the bundle's own libraries, which the running program has found already.
"""

import os

before = os.environ.pop("LD_LIBRARY_PATH_ORIG", "")
os.environ.pop("LD_LIBRARY_PATH", None)
if before:
    os.environ["LD_LIBRARY_PATH"] = before
