"""What differs between Linux, Windows and macOS, in the program's terms."""

import sys

HAS_NATIVE_STYLE = sys.platform in ("win32", "darwin")
"""Whether Qt has a style of the platform's own (Windows, macOS). Elsewhere this program has a look of its own."""
HAS_XDG = sys.platform not in ("win32", "darwin")
"""Whether desktops follow the specifications of freedesktop.org: menu entries, xdg-open, startup notification."""
HAS_CONSOLE = sys.platform != "win32"
"""Whether a program with windows can also write to the terminal that started it. On Windows it has to attach to it."""
