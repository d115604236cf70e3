"""The program's entry in the user's menu, for installations whose data folders no desktop reads (pipx, uv, pip)."""

import os
import re
import sys
from contextlib import suppress

from gui.paths import RESOURCES

_ENTRY = os.path.join("applications", "cdn-codes.desktop")
_ICON = os.path.join("icons", "hicolor", "scalable", "apps", "cdn-codes.svg")


def install(command: str) -> str:
    """Put entry and icon where the user's menu finds them, for a command's absolute path; return the entry's path.

    Raises OSError where they can't be written.
    """
    with open(os.path.join(RESOURCES, "cdn-codes.desktop"), encoding="utf-8") as file:
        entry = file.read()
    with open(os.path.join(RESOURCES, "icons", "cdn-codes.svg"), encoding="utf-8") as file:
        icon = file.read()
    quoted = _quoted(command)
    # Desktops leave an entry out whose TryExec is not there any more.
    entry = re.sub("^Exec=cdn-codes", lambda _: f"Exec={quoted}", entry, flags=re.MULTILINE)
    entry = re.sub("^(Icon=.*)$", lambda match: f"{match[1]}\nTryExec={_escaped(command)}", entry, flags=re.MULTILINE)
    for place, text in ((_ICON, icon), (_ENTRY, entry)):
        os.makedirs(os.path.dirname(_path(place)), exist_ok=True)
        with open(_path(place), "w", encoding="utf-8") as file:
            file.write(text)
    return _path(_ENTRY)


def remove() -> bool:
    """Take entry and icon away, and the folders that are empty without them; tell whether there were any."""
    found = [path for path in map(_path, (_ENTRY, _ICON)) if os.path.lexists(path)]
    for path in found:
        os.remove(path)
    outside = os.path.dirname(_data_home())
    for path in found:
        folder = os.path.dirname(path)
        with suppress(OSError):  # something else is in it, or it is a link
            while folder != outside:
                os.rmdir(folder)
                folder = os.path.dirname(folder)
    return bool(found)


def command() -> str:
    """Return the absolute path of the command that runs now; for `python -m gui`, of the script beside that Python."""
    started = os.path.abspath(sys.argv[0])
    runs = os.path.isfile(started) and os.access(started, os.X_OK)
    return started if runs else os.path.join(os.path.dirname(sys.executable), "cdn-codes")


def _data_home() -> str:
    """Return the folder of the user's data, by the XDG Base Directory Specification: a relative one does not count."""
    home = os.environ.get("XDG_DATA_HOME", "")
    return os.path.normpath(home) if os.path.isabs(home) else os.path.join(os.path.expanduser("~"), ".local", "share")


def _path(place: str) -> str:
    return os.path.join(_data_home(), place)


def _escaped(text: str) -> str:
    """Return a text as the value of a key, by the Desktop Entry Specification."""
    return text.replace("\\", "\\\\").replace("\n", "\\n")


def _quoted(argument: str) -> str:
    """Return an argument as Exec has it: quoted, its own signs escaped, and that escaped as a value once more."""
    return _escaped('"' + re.sub(r'(["`$\\])', r"\\\1", argument).replace("%", "%%") + '"')
