"""Reports exceptions that nothing has caught: in a log, on standard error, and to the window.

A report has no message of an exception and no value of a variable. They may contain what the user has searched for or
pasted, and the user is asked to send the report.
"""

import os
import sys
import threading
import time
import traceback
from collections.abc import Iterator
from types import TracebackType

from PySide6.QtCore import QObject, QStandardPaths, Signal, qVersion

from gui import __version__

Fault = tuple[type[BaseException], BaseException | None, TracebackType | None]
"""What `sys.excepthook` gets: the type of an exception, the exception, and where it was raised."""

MAX_LOG_BYTES = 50_000
"""A larger log becomes the old one, `faults.log.1`, and a new one begins."""
MAX_REPORTS = 50
"""How many reports are written until the program ends. A fault in a loop does not fill the disk."""
_MAX_CALLS = 30
"""How many calls of each exception a report has. Those that end an endless recursion are as good as all of it."""
_OURS = os.path.dirname(__file__)


class FaultReporter(QObject):
    """Reports each fault once, whatever thread it is in."""

    reported = Signal(str)
    """There is a new fault. The argument is its report. The thread may be any."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._reports = set[str]()

    def install(self) -> None:
        """Report all exceptions that nothing catches from now on."""
        sys.excepthook = self.report
        sys.unraisablehook = lambda fault: self.report(fault.exc_type, fault.exc_value, fault.exc_traceback)
        threading.excepthook = lambda fault: self.report(fault.exc_type, fault.exc_value, fault.exc_traceback)

    def report(self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None, /) -> None:
        """Report a fault, unless the same exception was already raised at the same place."""
        report = "\n".join(_lines(kind, error, trace))
        if report in self._reports or len(self._reports) >= MAX_REPORTS:
            return
        self._reports.add(report)
        try:
            if sys.stderr.isatty():  # the one who reads it is the one who has typed the search
                traceback.print_exception(kind, error, trace)
            else:  # a desktop writes it into the log of the system
                sys.stderr.write(f"{report}\n")
        except (OSError, ValueError):  # the disk is full, or the terminal has gone
            pass
        log(report)
        self.reported.emit(report)


def log(report: str) -> None:
    """Append a report to the log, with the time. If the log cannot be written, the report is lost."""
    path = log_path()
    try:
        os.makedirs(os.path.dirname(path), exist_ok=True)
        if os.path.exists(path) and os.path.getsize(path) > MAX_LOG_BYTES:
            os.replace(path, f"{path}.1")
        with open(path, "a", encoding="utf-8") as file:
            file.write(f"{time.strftime('%Y-%m-%dT%H:%M:%S%z')}\n{report}\n\n")
    except OSError:
        pass


def log_path() -> str:
    """Return the path of the log."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericStateLocation)
    return os.path.join(folder, "cdn-codes", "faults.log")


def _lines(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> Iterator[str]:
    """Yield the versions, and then each exception with its calls, the one that was raised first at the end."""
    python = ".".join(map(str, sys.version_info[:3]))
    yield f"CDN Status Codes {__version__}, Python {python}, Qt {qVersion()}, {sys.platform}"
    seen = set[int]()
    while True:
        yield kind.__name__
        calls = [
            f"  {_name(frame.f_code.co_filename)}:{line} {frame.f_code.co_name}"
            for frame, line in traceback.walk_tb(trace)
        ]
        yield from calls[-_MAX_CALLS:]
        seen.add(id(error))
        error = error and (error.__cause__ or error.__context__)
        if error is None or id(error) in seen:
            return
        kind, trace = type(error), error.__traceback__


def _name(path: str) -> str:
    """Return the path of a module inside the program, or the name of another file: folders may name the user."""
    return os.path.relpath(path, os.path.dirname(_OURS)) if path.startswith(_OURS) else os.path.basename(path)
