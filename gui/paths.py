"""Finds the files that come with the program."""

import os

_HERE = os.path.dirname(__file__)

# The folder is inside gui/ if the program is installed or bundled, and beside gui/ in a checkout.
_PLACES = (os.path.join(_HERE, "resources"), os.path.join(os.path.dirname(_HERE), "resources"))
RESOURCES = next(filter(os.path.isdir, _PLACES))
"""The path of the folder `resources`."""
