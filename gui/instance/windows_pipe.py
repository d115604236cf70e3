"""The channel between processes on Windows: a named pipe.

`unix_socket` has the same three functions. See `gui.instance` for what may be imported here.
"""

import os
import sys

assert sys.platform == "win32"  # noqa: S101 (mypy skips this file elsewhere)

_ANY_PROCESS = -1


def address() -> str:
    """Return the name of the pipe for this user and session.

    All users of the computer can see it. QLocalServer lets only its own user connect, but a process does not check that
    the pipe that it connects to belongs to its user.
    """
    return rf"\\.\pipe\cdn-codes-{os.environ.get('USERNAME', '')}-{os.environ.get('SESSIONNAME', '')}"


def ask(path: str, message: bytes, reply_size: int, timeout_seconds: float) -> bytes:
    """Send a message to the program that listens at a path, and let that program come to the front.

    Return the first bytes of its reply, at most `reply_size`; b"" if nobody listens, or the reply takes too long.
    """
    import ctypes
    import threading

    # Windows lets only the program that the user has just started come to the front, or pass that right on.
    ctypes.windll.user32.AllowSetForegroundWindow(_ANY_PROCESS)
    replies = list[bytes]()

    def exchange() -> None:
        try:
            with open(path, "r+b", buffering=0) as pipe:
                pipe.write(message)
                replies.append(pipe.read(reply_size))
        except OSError:
            pass

    # A pipe has no timeout, so a thread does the blocking input and output.
    thread = threading.Thread(target=exchange, daemon=True)
    thread.start()
    thread.join(timeout_seconds)
    return replies[0] if replies else b""


def claim(path: str) -> bool:  # noqa: ARG001 (the channels have one interface)
    """Return True. A pipe ends with its process, so there is nothing to claim."""
    return True
