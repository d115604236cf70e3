"""The program's entry in the user's menu.

The Debian package brings an entry. pipx, uv, pip and `make install` need this module, because desktops do not look
into their folders.
"""

import os
import re
import sys
from contextlib import suppress

from gui import files
from gui.paths import RESOURCES

# These paths are relative to the user's data folder.
_ENTRY = os.path.join("applications", "cdn-codes.desktop")
_ICON = os.path.join("icons", "hicolor", "scalable", "apps", "cdn-codes.svg")


def install(command: str) -> str:
    """Write the entry and its icon into the user's data folder. If one cannot be written, leave what was there.

    The entry starts `command`, an absolute path. Return the entry's path. Raise OSError if a file cannot be written,
    and ValueError if no entry can have that path.
    """
    if not command.isprintable() or set(command) & set("%="):
        # Desktops take = for an assignment, and look for a program with two % if there are two, as there have to be.
        raise ValueError(
            f"desktops can't start a program at this path: {command}. Install it where the path has no % and no =, "
            "and only characters that can be shown."
        )
    with open(os.path.join(RESOURCES, "cdn-codes.desktop"), encoding="utf-8") as file:
        entry = file.read()
    with open(os.path.join(RESOURCES, "icons", "cdn-codes.svg"), encoding="utf-8") as file:
        icon = file.read()
    quoted = _quoted(command)
    entry = re.sub("^Exec=cdn-codes", lambda _: f"Exec={quoted}", entry, flags=re.MULTILINE)
    # If the file that TryExec names no longer exists, desktops do not show the entry.
    entry = re.sub("^(Icon=.*)$", lambda match: f"{match[1]}\nTryExec={_escaped(command)}", entry, flags=re.MULTILINE)
    was_installed = os.path.lexists(_in_data_home(_ENTRY))
    try:
        for path, text in ((_in_data_home(_ICON), icon), (_in_data_home(_ENTRY), entry)):
            files.write(path, text.encode())
    except OSError:
        if not was_installed:
            remove()
        raise
    return _in_data_home(_ENTRY)


def remove() -> bool:
    """Remove the entry, its icon, and the folders that are then empty.

    Return whether there was an entry or an icon. Raise OSError if a file cannot be removed.
    """
    found = [path for path in map(_in_data_home, (_ENTRY, _ICON)) if os.path.lexists(path)]
    for path in found:
        os.remove(path)
    outside = os.path.dirname(_data_home())
    for path in found:
        folder = os.path.dirname(path)
        with suppress(OSError):  # the folder is not empty, or it is a link
            while folder != outside:
                os.rmdir(folder)
                folder = os.path.dirname(folder)
    return bool(found)


def command() -> str:
    """Return the absolute path of the command that started this process.

    For `python -m gui` it is the script `cdn-codes` beside the interpreter.
    """
    started = os.path.abspath(sys.argv[0])
    is_program = os.path.isfile(started) and os.access(started, os.X_OK)
    return started if is_program else os.path.join(os.path.dirname(sys.executable), "cdn-codes")


def _data_home() -> str:
    """Return the user's data folder. The XDG Base Directory Specification says to ignore a relative path."""
    home = os.environ.get("XDG_DATA_HOME", "")
    return os.path.normpath(home) if os.path.isabs(home) else os.path.join(os.path.expanduser("~"), ".local", "share")


def _in_data_home(path: str) -> str:
    return os.path.join(_data_home(), path)


def _escaped(text: str) -> str:
    """Return a text as the value of a key, by the Desktop Entry Specification."""
    return text.replace("\\", "\\\\")


def _quoted(argument: str) -> str:
    """Return an argument as the key Exec needs it.

    By the specification, the argument is in quotation marks and its special characters are escaped. Then the whole is
    escaped again, as any value.
    """
    return _escaped('"' + re.sub(r'(["`$\\])', r"\\\1", argument) + '"')
