"""The differences between Linux, Windows and macOS that concern several modules."""

import sys

HAS_NATIVE_STYLE = sys.platform in ("win32", "darwin")
"""Whether Qt has a style of its own for the platform: Windows and macOS. Elsewhere, the program brings its look."""
HAS_XDG = sys.platform not in ("win32", "darwin")
"""Whether desktops follow the specifications of freedesktop.org: menu entries, xdg-open, startup notification."""
