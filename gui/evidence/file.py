"""Reads the text of a file or of standard input, as much of it as is read as evidence."""

import errno
import os
import zlib
from typing import IO

from gui.evidence.read import MAX_CHARACTERS

_GZIP = b"\x1f\x8b"
_WITH_GZIP_HEADER = 31
"""What `zlib` calls the form of a gzip file."""
_MAX_BYTES = 4 * (MAX_CHARACTERS + 1)
"""Enough for one character more than is read as evidence, so that the reader sees that the text goes on."""


def read_file(path: str) -> str:
    """Return the text at the start of a file, also if gzip has packed the file, as the offline logs are.

    Raise OSError if the file can't be read.
    """
    if os.path.exists(path) and not os.path.isfile(path):  # a pipe would keep its reader waiting
        number = errno.EISDIR if os.path.isdir(path) else errno.EINVAL
        raise OSError(number, os.strerror(number), path)
    with open(path, "rb") as file:
        return read_stream(file)


def read_stream(stream: IO[bytes]) -> str:
    """Return the text at the start of a stream of bytes. What is not UTF-8 or UTF-16 becomes �."""
    data = stream.read(_MAX_BYTES)
    if data.startswith(_GZIP):
        data = _unpacked(data)
    encoding = "utf-16" if data.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig"
    return data.decode(encoding, "replace")[: MAX_CHARACTERS + 1]


def _unpacked(data: bytes) -> bytes:
    """Return what is packed in a gzip file, also if it has several parts, as `cat` makes of several files."""
    text = b""
    while data.startswith(_GZIP) and len(text) < _MAX_BYTES:
        part = zlib.decompressobj(_WITH_GZIP_HEADER)
        try:
            text += part.decompress(data, _MAX_BYTES - len(text))
        except zlib.error:
            break
        data = part.unused_data
    return text
