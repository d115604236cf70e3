"""What differs between Linux, Windows and macOS, in the program's terms."""

import sys

HAS_NATIVE_STYLE = sys.platform in ("win32", "darwin")
"""Whether Qt has a style of the platform's own (Windows, macOS). Elsewhere this program has a look of its own."""
HAS_XDG = sys.platform not in ("win32", "darwin")
"""Whether desktops follow the specifications of freedesktop.org: menu entries, xdg-open, startup notification."""
