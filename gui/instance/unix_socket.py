"""The channel between processes on Linux and macOS: a UNIX domain socket in a folder that only the user can open.

`windows_pipe` has the same three functions. See `gui.instance` for what may be imported here.
"""

import os
import sys

assert sys.platform != "win32"  # noqa: S101 (mypy skips this file on Windows)


def address() -> str:
    """Return the path of the socket for this user and display.

    It is "" if there is no display, or no folder that only this user can open.
    """
    # On X11, ":1" means the same as ":1.0", the first screen of that display.
    display = os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY", "").removesuffix(".0")
    if sys.platform != "darwin" and not display:
        return ""
    folder = os.environ.get("XDG_RUNTIME_DIR", "")
    if not is_private(folder):
        folder = os.path.join("/tmp", f"cdn-codes-{os.getuid()}")  # noqa: S108 (is_private checks it)
        try:
            os.mkdir(folder, 0o700)
        except OSError:  # it exists, or can't be made
            pass
        if not is_private(folder):
            return ""
    name = "".join(letter if letter.isalnum() else "_" for letter in display)
    return os.path.join(folder, f"cdn-codes-{name}")


def is_private(folder: str) -> bool:
    """Return whether a path is a folder (not a link to one) that belongs to this user, and no other user can open."""
    try:
        found = os.lstat(folder)
    except OSError:
        return False
    return os.path.isdir(folder) and found.st_uid == os.getuid() and not found.st_mode & 0o077


def ask(path: str, message: bytes, reply_size: int, timeout_seconds: float) -> bytes:
    """Send a message to the program that listens at a path.

    Return the first bytes of its reply, at most `reply_size`; b"" if nobody listens, or the reply takes too long.
    """
    if not os.path.exists(path):  # so that the first process does not load the socket module
        return b""
    import _socket  # `socket` takes 4 ms longer: it builds enums of all its constants

    connection = _socket.socket(_socket.AF_UNIX)
    try:
        connection.settimeout(timeout_seconds)
        connection.connect(path)
        connection.sendall(message)
        return connection.recv(reply_size)
    except OSError:
        return b""
    finally:
        connection.close()


def claim(path: str) -> bool:
    """Claim a path to listen at. Return False if another process has claimed it. A claim ends with its process.

    Raises OSError if the lock, which is a file beside the socket, can't be made.
    """
    import fcntl

    lock = os.open(f"{path}.lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(lock)
        return False
    return True
