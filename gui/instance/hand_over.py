"""One running program for each user and display: a second start hands over what it was asked for, and ends.

Nothing is imported here that a second start does not need: it ends before argparse, TOML or Qt are loaded.
"""

import os
import sys
import time
from contextlib import suppress

from gui.instance.request import Request, encoded

ACKNOWLEDGED = b"ok"
_PATIENCE = 0.8
"""Seconds that a start waits at most for the one that runs."""


def hand_over(request: Request) -> str | None:
    """Give a request to the program that runs; None if it took it.

    Else this start shows a window of its own: the path returned is where it is to listen, "" where it may not (another
    one runs but does not answer, or there is no place for it).
    """
    path = _address()
    if not path:
        return ""
    end = time.monotonic() + _PATIENCE
    while True:
        if _asked(path, encoded(request), end):
            return None
        try:
            if _is_first(path):
                return path
        except OSError:  # the folder can't be written
            return ""
        if time.monotonic() > end:
            return ""
        time.sleep(0.02)  # another start is on its way to listen


def _address() -> str:
    """Return the path of the socket for this user and display; "" where there is no place that is the user's alone."""
    if sys.platform == "win32":
        # Pipes are for all who are logged on. QLocalServer lets no other user connect to this one, but that it is the
        # user's own that a start connects to is not checked.
        return rf"\\.\pipe\cdn-codes-{os.environ.get('USERNAME', '')}-{os.environ.get('SESSIONNAME', '')}"
    # On X11, :1 is the screen :1.0.
    display = os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY", "").removesuffix(".0")
    if sys.platform != "darwin" and not display:
        return ""
    folder = os.environ.get("XDG_RUNTIME_DIR", "")
    if not _is_private(folder):
        folder = os.path.join("/tmp", f"cdn-codes-{os.getuid()}")  # noqa: S108 (checked to be the user's alone)
        with suppress(OSError):  # it is there, or can't be made
            os.mkdir(folder, 0o700)
        if not _is_private(folder):
            return ""
    name = "".join(letter if letter.isalnum() else "_" for letter in display)
    return os.path.join(folder, f"cdn-codes-{name}")


def _is_private(folder: str) -> bool:
    try:
        found = os.lstat(folder)
    except OSError:
        return False
    return os.path.isdir(folder) and found.st_uid == os.getuid() and not found.st_mode & 0o077


def _asked(path: str, message: bytes, end: float) -> bool:
    """Send a message to the program that listens at a path; tell whether it took it in time."""
    if sys.platform == "win32":
        import ctypes

        # Only what the user has just started may come to the front, or say who else may.
        anyone = -1
        ctypes.windll.user32.AllowSetForegroundWindow(anyone)
        return _asked_by_pipe(path, message, end)
    import socket

    with socket.socket(socket.AF_UNIX) as connection:
        try:
            connection.settimeout(max(end - time.monotonic(), 0.01))
            connection.connect(path)
            connection.sendall(message)
            return connection.recv(len(ACKNOWLEDGED)) == ACKNOWLEDGED
        except OSError:
            return False


def _asked_by_pipe(path: str, message: bytes, end: float) -> bool:
    """Do so on Windows, where a pipe is a file, which can't be told how long to wait: a thread waits instead."""
    import threading

    answers = list[bytes]()

    def ask() -> None:
        with suppress(OSError), open(path, "r+b", buffering=0) as pipe:
            pipe.write(message)
            answers.append(pipe.read(len(ACKNOWLEDGED)))

    asking = threading.Thread(target=ask, daemon=True)
    asking.start()
    asking.join(max(end - time.monotonic(), 0.01))
    return answers == [ACKNOWLEDGED]


def _is_first(path: str) -> bool:
    """Tell whether no other start for this path lives; the lock is held as long as this process.

    Raises OSError where there can't be a lock.
    """
    if sys.platform == "win32":
        return True  # a pipe ends with its process, so whoever does not answer is no obstacle
    import fcntl

    lock = os.open(f"{path}.lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(lock)
        return False
    return True
