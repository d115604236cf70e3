"""Hands over the request of a later start to the program that runs already.

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
_PATIENCE_SECONDS = 0.8
"""How long a start waits at most for the running program to reply."""
_RETRY_SECONDS = 0.02


class HandOver:
    """How a hand-over ended. Either `taken` is true, or this start has to open a window."""

    def __init__(self, *, taken: bool = False, listen_at: str = "") -> None:
        self.taken = taken
        """Whether the running program has taken the request."""
        self.listen_at = listen_at
        """The path at which this start has to listen for later ones; "" if it must not."""


def hand_over(request: Request) -> HandOver:
    """Send a request to the running program, if there is one; return how it ended.

    This start must not listen if there is no private place for a channel, or if another program runs but does not
    reply in time.
    """
    path = channel.address()
    if not path:
        return HandOver()
    end = time.monotonic() + _PATIENCE_SECONDS
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
        time.sleep(_RETRY_SECONDS)  # another start has claimed the path, and is about to listen
