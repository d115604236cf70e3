"""Runs first in the bundle: restores LD_LIBRARY_PATH, so that a browser finds its libraries if the program starts it.

PyInstaller's bootloader has set the variable to the folder of the bundle's libraries. By now they are loaded.
"""

import os

before = os.environ.pop("LD_LIBRARY_PATH_ORIG", "")
os.environ.pop("LD_LIBRARY_PATH", None)
if before:
    os.environ["LD_LIBRARY_PATH"] = before
