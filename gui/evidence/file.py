"""Reads the text of a file or of standard input, as much of it as is read as evidence."""

import errno
import os
import zlib
from typing import IO

from gui.evidence.read import MAX_CHARACTERS

_GZIP = b"\x1f\x8b"
_WITH_GZIP_HEADER = 31
"""What `zlib` calls the form of a gzip file."""


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
    data = stream.read(MAX_CHARACTERS + 1)  # one more, so that the reader sees that the text goes on
    if data.startswith(_GZIP):
        try:
            data = zlib.decompressobj(_WITH_GZIP_HEADER).decompress(data, MAX_CHARACTERS + 1)
        except zlib.error:
            data = b""
    encoding = "utf-16" if data.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig"
    return data.decode(encoding, "replace")
