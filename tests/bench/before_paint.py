"""Lists the modules that a start imports before its first paint, and those that it imports after it.

`python -m tests.bench.before_paint [COMMAND]`. The command is by default the `cdn-codes` beside this Python.
"""

import os
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from tests.bench.measure import compiled

_ROUNDS = 5
_TIMEOUT_SECONDS = 60
_IMPORT = "import time: "
# Qt logs this when it sends the pixels of a painted window to the screen.
_PAINTED = "qt.widgets.painting: Flushing"
_LAST = "gui.instance.listener"
"""The last module of this program that a start imports by itself."""


class Import(NamedTuple):
    """An imported module, and the time that it took without what it imports itself."""

    name: str
    importer: str
    """The module that imports it, "" if it is the program's command."""
    milliseconds: float


class Imports(NamedTuple):
    """What a start imports, in the order in which the imports end."""

    before_paint: list[Import]
    after_paint: list[Import]


def parse(lines: Iterable[str]) -> Imports:
    """Return the imports that `PYTHONPROFILEIMPORTTIME` writes, without those that every Python does at its start.

    A module comes after those that it imports, and is indented less than they are.
    """
    painted = False
    modules: list[tuple[str, float, bool]] = []
    importers: dict[str, str] = {}
    without_importer: list[tuple[int, str]] = []  # indentation and name
    for line in lines:
        painted = painted or line.startswith(_PAINTED)
        columns = line.removeprefix(_IMPORT).rstrip().split("|")
        if not line.startswith(_IMPORT) or not columns[0].strip().isdigit():
            continue
        name = columns[2].lstrip()
        indentation = len(columns[2]) - len(name)
        if name != "gui" and not modules:
            continue
        while without_importer and without_importer[-1][0] > indentation:
            importers[without_importer.pop()[1]] = name
        without_importer.append((indentation, name))
        modules.append((name, int(columns[0]) / 1000, painted))
    found = Imports([], [])
    for name, milliseconds, is_after in modules:
        (found.after_paint if is_after else found.before_paint).append(
            Import(name, importers.get(name, ""), milliseconds)
        )
    return found


def start(command: Sequence[str]) -> list[str]:
    """Start the program without a screen, and return what it writes to standard error until it listens."""
    with tempfile.TemporaryDirectory() as folder:
        own = {
            "PYTHONPROFILEIMPORTTIME": "1",
            "QT_LOGGING_RULES": "qt.widgets.painting.info=true",
            "QT_QPA_PLATFORM": "offscreen",
            "DISPLAY": ":before-paint",
            "XDG_CONFIG_HOME": folder,
            "XDG_RUNTIME_DIR": folder,
        }
        with subprocess.Popen(command, env=compiled() | own, stderr=subprocess.PIPE, text=True) as process:
            assert process.stderr is not None
            timer = threading.Timer(_TIMEOUT_SECONDS, process.kill)
            timer.start()
            lines = []
            for line in process.stderr:
                lines.append(line)
                if line.rstrip().endswith(f" {_LAST}"):
                    break
            timer.cancel()
            process.kill()
    assert lines[-1].rstrip().endswith(_LAST), f"{command} does not listen"
    return lines


def fastest(runs: Sequence[list[Import]]) -> list[Import]:
    """Return each import of the first run with the least time that it took in any run."""
    times: dict[str, float] = {}
    for run in runs:
        for name, _, milliseconds in run:
            times[name] = min(milliseconds, times.get(name, milliseconds))
    return [imported._replace(milliseconds=times[imported.name]) for imported in runs[0]]


def group(name: str) -> str:
    """Return the name of the group that a module belongs to, such as Qt or the program."""
    groups = {"gui": "ours", "PySide6": "Qt's", "shiboken6": "Qt's", "shibokensupport": "Qt's"}
    return groups.get(name.partition(".")[0], "Python's")


def report(title: str, imports: Sequence[Import]) -> str:
    """Return imports as a text, by groups, the slowest first.

    For each module of Python and Qt, the text names the module of another group that needs it.
    """
    importers = {name: importer for name, importer, _ in imports}
    lines = ["", f"{title}: {sum(one.milliseconds for one in imports):.1f} ms ({len(imports)} modules)"]
    for whose in ("ours", "Python's", "Qt's"):
        own = sorted((one for one in imports if group(one.name) == whose), key=lambda one: -one.milliseconds)
        lines.append(f"  {whose}: {sum(one.milliseconds for one in own):.1f} ms ({len(own)})")
        for name, importer, milliseconds in own:
            needed_by = importer
            while needed_by and group(needed_by) == whose:
                needed_by = importers.get(needed_by, "")
            lines.append(f"    {milliseconds:6.2f}  {name:<44}{needed_by}".rstrip())
    return "\n".join(lines)


def main(command: Sequence[str]) -> None:
    """Start a command some times and print what it imports."""
    start(command)  # the first start compiles modules that are not compiled yet
    runs = [parse(start(command)) for _ in range(_ROUNDS)]
    print(report("before the first paint", fastest([run.before_paint for run in runs])))
    print(report("after it", fastest([run.after_paint for run in runs])))


if __name__ == "__main__":
    main(sys.argv[1:] or [os.path.join(os.path.dirname(sys.executable), "cdn-codes")])
