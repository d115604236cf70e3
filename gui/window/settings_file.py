"""The file of the settings: texts, and lists of texts, by their keys.

It replaces QSettings, which makes a start depend on its file: it waits half a minute for a lock that another process
holds, it waits for ever if the file is a named pipe, and some values end the process with std::bad_alloc.
"""

import os
import stat

from gui import files
from gui.codes.messages import printable

Value = str | list[str]
MAX_SIZE = 200_000
"""The size of the largest file that is read, in characters. The settings of this program have a few thousand."""


class SettingsFile:
    """Keeps values by keys such as "look/zoom". Each is a line of the file, `zoom=150`, below its section, `[look]`.

    A list is written as JSON. Any other value is written as it is, so it must be a single line.
    """

    def __init__(self, path: str) -> None:
        """Read the file at a path, if there is one. Never raise an error: see `fault`."""
        self._path = path
        self._changed: dict[str, Value] = {}
        self.fault = ""
        """The file and why it could not be read. It is "" if the file could be read, or if there was none."""
        try:
            self._values = _read(path)
        except OSError as error:
            self._values, self.fault = {}, f"{printable(path)}: {error.strerror}."

    def value(self, key: str) -> Value:
        """Return the value of a key, "" if it has none."""
        return self._values.get(key, "")

    def set_value(self, key: str, value: Value) -> None:
        """Set the value of a key. It is in the file after the next `write`."""
        if self._values.get(key) != value:
            self._values[key] = self._changed[key] = value

    def write(self) -> None:
        """Write the values that were set since the last time. What other processes have written stays.

        A file that could not be read is kept, as `PATH.damaged`. Raise OSError if the file cannot be written.
        """
        if not self._changed:
            return
        try:
            values = _read(self._path)
        except OSError:
            values = {}
            if os.path.isfile(self._path):
                os.replace(self._path, f"{self._path}.damaged")
        files.write(self._path, _lines(values | self._changed).encode("utf-8", "surrogateescape"))
        self._changed.clear()


def _read(path: str) -> dict[str, Value]:
    """Return the values of a file by their keys. Raise OSError if it cannot be read."""
    try:
        mode = os.stat(path).st_mode
    except FileNotFoundError:
        return {}
    if not stat.S_ISREG(mode):  # a pipe would make the start wait, and a device may do anything
        raise OSError(0, "Not a file", path)
    with open(path, encoding="utf-8", errors="surrogateescape") as file:
        text = file.read(MAX_SIZE + 1)
    if len(text) > MAX_SIZE:
        raise OSError(0, "Too large", path)
    values: dict[str, Value] = {}
    section = ""
    for line in filter(None, map(str.strip, text.split("\n"))):
        key, equals_sign, value = line.partition("=")
        if line.startswith("[") and line.endswith("]"):
            section = line[1:-1]
        elif equals_sign and key.isidentifier():
            values[f"{section}/{key}"] = _parsed(value)
        elif not line.startswith(("#", ";")):
            raise OSError(0, "Damaged", path)
    return values


def _parsed(value: str) -> Value:
    if not value.startswith("["):
        return value
    import json  # not needed if there is no list

    try:
        texts = json.loads(value)
    except (ValueError, RecursionError):
        return value
    return [text for text in texts if isinstance(text, str)]


def _lines(values: dict[str, Value]) -> str:
    lines, last = [], ""
    for key, value in sorted(values.items()):
        section, _, name = key.rpartition("/")
        if section != last:
            lines.append(f"[{section}]")
        last = section
        lines.append(f"{name}={value if isinstance(value, str) else _as_json(value)}")
    return "\n".join([*lines, ""])


def _as_json(value: list[str]) -> str:
    import json

    return json.dumps(value)
