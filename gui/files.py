"""Writes files whole or not at all."""

import os
from contextlib import suppress


def write(path: str, content: bytes) -> None:
    """Write a file, and make the folders that it needs. If that fails, what was at the path before is still there.

    If the path is a link, the file that it leads to is written. Raise OSError, with the path, if the file cannot be
    written, or if there is something at the path that is not a file.
    """
    target = os.path.realpath(path)
    if os.path.lexists(target) and not os.path.isfile(target):
        raise OSError(0, "Not a file", path)
    new = f"{target}.{os.getpid()}.new"
    try:
        os.makedirs(os.path.dirname(target), exist_ok=True)
        try:
            with open(new, "wb") as file:
                file.write(content)
            os.replace(new, target)
        except BaseException:
            with suppress(OSError):  # it was not made
                os.remove(new)
            raise
    except OSError as error:
        raise OSError(error.errno, error.strerror, path) from error
