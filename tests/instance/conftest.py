"""Makes a private folder for sockets, and sets a display that no other program has."""

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

if sys.platform == "win32":
    collect_ignore = ["test_hand_over.py", "test_startup_notification.py", "test_unix_socket.py"]
# A socket's path must be shorter than pytest's own folders are on macOS.
SHORT = None if sys.platform == "win32" else "/tmp"  # noqa: S108 (a private folder is made in it)


@pytest.fixture
def folder(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    with tempfile.TemporaryDirectory(dir=SHORT) as folder:
        monkeypatch.setenv("XDG_RUNTIME_DIR", folder)
        monkeypatch.setenv("DISPLAY", ":7.0")
        for name in ("WAYLAND_DISPLAY", "XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID"):
            monkeypatch.delenv(name, raising=False)
        yield Path(folder)
