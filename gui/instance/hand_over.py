"""Hands the request of a new process over to the running program.

There is one running program for each user and display. See `gui.instance` for what may be imported here.
"""

import sys
import time

from gui.instance.request import Request, encoded

if sys.platform == "win32":
    from gui.instance import windows_pipe as channel
else:
    from gui.instance import unix_socket as channel

ACKNOWLEDGED = b"ok"
"""The reply of the running program to a request that it has taken."""
PATIENCE_SECONDS = 0.8
"""How long a new process waits at most for the reply of the running program. That may be busy with its first paint."""
_RETRY_SECONDS = 0.02
"""How long it waits before it tries again."""


class HandOver:
    """The result of a hand-over. If `taken` is false, this process has to open a window."""

    def __init__(self, *, taken: bool = False, listen_at: str = "") -> None:
        self.taken = taken
        """Whether the running program has taken the request."""
        self.listen_at = listen_at
        """The path at which this process has to listen for requests, "" if it must not listen."""


def hand_over(request: Request) -> HandOver:
    """Send a request to the running program, if there is one, and return the result.

    This process must not listen if there is no private folder for a socket, or if another process runs but does not
    reply in time.
    """
    path = channel.address()
    if not path:
        return HandOver()
    end = time.monotonic() + PATIENCE_SECONDS
    while True:
        seconds_left = max(end - time.monotonic(), 0.01)
        if channel.ask(path, encoded(request), len(ACKNOWLEDGED), seconds_left) == ACKNOWLEDGED:
            return HandOver(taken=True)
        try:
            if channel.claim(path):
                return HandOver(listen_at=path)
        except OSError:  # the folder can't be written
            return HandOver()
        if time.monotonic() > end:
            return HandOver()
        time.sleep(_RETRY_SECONDS)  # another process has claimed the path, and will soon listen
