"""Tells an X11 desktop that a launch has come to its end: until then the pointer shows that it is busy.

Qt says so once, of the launch that it was started by, and nobody says so of a later start that hands over. Thus the X
server is told here, without a library, in the few requests that this takes: see the Startup Notification Protocol and
the X Window System Protocol, "Protocol Encoding".
"""

import os
import re
import socket
import struct
from contextlib import suppress
from io import BufferedRWPair

_PATIENCE = 0.2
_METHOD = b"MIT-MAGIC-COOKIE-1"
_GET_GEOMETRY, _INTERN_ATOM, _SEND_EVENT = 14, 16, 25
_CLIENT_MESSAGE = 33
_PROPERTY_CHANGE = 1 << 22


def end_launch(token: str, window: int) -> None:
    """Tell the desktop that a launch, by its startup id, has ended in a window that is there."""
    display = re.fullmatch(r":(\d+)(\.\d+)?", os.environ.get("DISPLAY", ""))
    if display:
        with suppress(OSError, struct.error), socket.socket(socket.AF_UNIX) as server:
            server.settimeout(_PATIENCE)
            server.connect(f"/tmp/.X11-unix/X{display[1]}")  # noqa: S108 (the X server's own)
            with server.makefile("rwb") as stream:
                _log_in(stream, _cookie(display[1].encode()))
                root = _asked(stream, struct.pack("<BxHI", _GET_GEOMETRY, 2, window))
                kinds = [_atom(stream, b"_NET_STARTUP_INFO_BEGIN"), _atom(stream, b"_NET_STARTUP_INFO")]
                for number, part in enumerate(parts(token)):
                    event = struct.pack("<BBHII20s", _CLIENT_MESSAGE, 8, 0, window, kinds[number > 0], part)
                    stream.write(struct.pack("<BBHII", _SEND_EVENT, 0, 11, root, _PROPERTY_CHANGE) + event)


def parts(token: str) -> list[bytes]:
    """Return the message that a launch has ended, as it is sent: in parts of 20 bytes, the last one ended by zeros."""
    quoted = re.sub(r'(["\\])', r"\\\1", token)
    message = f'remove: ID="{quoted}"\0'.encode("utf-8", "surrogateescape")
    return [message[start : start + 20].ljust(20, b"\0") for start in range(0, len(message), 20)]


def _cookie(display: bytes) -> bytes:
    """Return what this user shows to the X server, b"" where that is nothing."""
    file = os.environ.get("XAUTHORITY") or os.path.expanduser("~/.Xauthority")
    with suppress(OSError), open(file, "rb") as stream:
        while stream.read(2):  # the family of the host's address
            _host, number, method, data = (stream.read(*struct.unpack(">H", stream.read(2))) for _ in range(4))
            if number in (display, b"") and method == _METHOD:
                return data
    return b""


def _log_in(stream: BufferedRWPair, cookie: bytes) -> None:
    method = _METHOD if cookie else b""
    stream.write(struct.pack("<BxHHHHxx", ord("l"), 11, 0, len(method), len(cookie)))
    stream.write(_padded(method) + _padded(cookie))
    stream.flush()
    (length,) = struct.unpack("<6xH", stream.read(8))
    stream.read(4 * length)


def _atom(stream: BufferedRWPair, name: bytes) -> int:
    return _asked(stream, struct.pack("<BxHHxx", _INTERN_ATOM, 2 + len(_padded(name)) // 4, len(name)) + _padded(name))


def _asked(stream: BufferedRWPair, request: bytes) -> int:
    """Return the first number that the X server answers."""
    stream.write(request)
    stream.flush()
    (number,) = struct.unpack("<8xI20x", stream.read(32))
    return int(number)


def _padded(data: bytes) -> bytes:
    return data + b"\0" * (-len(data) % 4)
