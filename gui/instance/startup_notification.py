"""Tells an X11 desktop that a startup has ended, so that it stops showing a busy pointer.

Qt does so for the process that it runs in. A process that hands over ends without Qt, so the running program does it
instead. This module speaks to the X server without a library, because only a few requests are needed. Their form is
that of the Startup Notification Protocol, and of the X Window System Protocol, appendix "Protocol Encoding".
"""

import os
import re
import socket
import struct
import sys
from contextlib import suppress
from io import BufferedRWPair

assert sys.platform != "win32"  # noqa: S101 (mypy skips this file on Windows)

_TIMEOUT_SECONDS = 1  # an X server that takes longer keeps the whole screen waiting
_PART_BYTES = 20
_METHOD = b"MIT-MAGIC-COOKIE-1"
_GET_GEOMETRY, _INTERN_ATOM, _SEND_EVENT = 14, 16, 25
_CLIENT_MESSAGE = 33
_PROPERTY_CHANGE = 1 << 22


def end_startup(token: str, window: int) -> None:
    """Tell the desktop that the startup with a token has ended. Errors are ignored.

    `window` is the X11 id of the window that has opened or come to the front.
    """
    display = re.fullmatch(r":(\d+)(\.\d+)?", os.environ.get("DISPLAY", ""))
    if not display:
        return
    with suppress(OSError, struct.error), socket.socket(socket.AF_UNIX) as server:
        server.settimeout(_TIMEOUT_SECONDS)
        server.connect(f"/tmp/.X11-unix/X{display[1]}")  # noqa: S108 (the X server's own)
        with server.makefile("rwb") as stream:
            _log_in(stream, _cookie(display[1].encode()))
            root = _reply_word(stream, struct.pack("<BxHI", _GET_GEOMETRY, 2, window))
            first_type = _atom(stream, b"_NET_STARTUP_INFO_BEGIN")
            next_type = _atom(stream, b"_NET_STARTUP_INFO")
            for number, part in enumerate(parts(token)):
                message_type = next_type if number else first_type
                event = struct.pack("<BBHII20s", _CLIENT_MESSAGE, 8, 0, window, message_type, part)
                stream.write(struct.pack("<BBHII", _SEND_EVENT, 0, 11, root, _PROPERTY_CHANGE) + event)
            # A reply shows that the X server has read the events. Else the end of the connection could lose some.
            _reply_word(stream, struct.pack("<BxHI", _GET_GEOMETRY, 2, window))


def parts(token: str) -> list[bytes]:
    """Return the message that a startup has ended, in parts of 20 bytes. Zeros fill the last part."""
    quoted = re.sub(r'(["\\])', r"\\\1", token)
    message = f'remove: ID="{quoted}"\0'.encode("utf-8", "replace")
    starts = range(0, len(message), _PART_BYTES)
    return [message[start : start + _PART_BYTES].ljust(_PART_BYTES, b"\0") for start in starts]


def _cookie(display: bytes) -> bytes:
    """Return the secret by which the X server of a display knows this user; b"" if there is none."""
    file = os.environ.get("XAUTHORITY") or os.path.expanduser("~/.Xauthority")
    with suppress(OSError), open(file, "rb") as stream:
        while stream.read(2):  # the kind of the host's address
            _host, number, method, secret = (stream.read(*struct.unpack(">H", stream.read(2))) for _ in range(4))
            if number in (display, b"") and method == _METHOD:
                return secret
    return b""


def _log_in(stream: BufferedRWPair, cookie: bytes) -> None:
    method = _METHOD if cookie else b""
    stream.write(struct.pack("<BxHHHHxx", ord("l"), 11, 0, len(method), len(cookie)))
    stream.write(_padded(method) + _padded(cookie))
    stream.flush()
    (length,) = struct.unpack("<6xH", stream.read(8))
    stream.read(4 * length)


def _atom(stream: BufferedRWPair, name: bytes) -> int:
    request = struct.pack("<BxHHxx", _INTERN_ATOM, 2 + len(_padded(name)) // 4, len(name)) + _padded(name)
    return _reply_word(stream, request)


def _reply_word(stream: BufferedRWPair, request: bytes) -> int:
    """Send a request and return the first 32 bits of the reply's body, as a number."""
    stream.write(request)
    stream.flush()
    (word,) = struct.unpack("<8xI20x", stream.read(32))
    return int(word)


def _padded(data: bytes) -> bytes:
    return data + b"\0" * (-len(data) % 4)
