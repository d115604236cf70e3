"""Where the bundled files are."""

import os

_HERE = os.path.dirname(__file__)

# Beside this file in everything installed or frozen; beside gui/ in a checkout.
_PLACES = (os.path.join(_HERE, "resources"), os.path.join(os.path.dirname(_HERE), "resources"))
RESOURCES = next(filter(os.path.isdir, _PLACES))
