"""Starts programs on a screen of its own, and tells when their first content is painted."""

import mmap
import os
import struct
import subprocess
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

# Every 97th pixel is looked at. The edges of letters have many colours; a window without content has few.
_SAMPLE_STEP = 97
_FEW_COLOURS = 24
_TIMEOUT_SECONDS = 30


class Start(NamedTuple):
    """The time and the memory that a start has taken."""

    time: float
    """Until the first content was on the screen, in milliseconds."""
    memory: float
    """The most that the process has held, in MB."""


class Screen:
    """An X server without a window manager. Its frame buffer is a file that can be read while programs paint."""

    def __init__(self, display: str, frame: memoryview, folder: Path) -> None:
        self._display = display
        self._frame = frame
        self._folder = folder

    def start(self, command: Sequence[str], more: Mapping[str, str]) -> Start:
        """Start a program without settings and with more environment variables. Kill it after its first content."""
        assert not self._has_content()
        with tempfile.TemporaryDirectory(dir=self._folder) as home:
            begin = time.perf_counter()
            with subprocess.Popen(
                command, env={**self._environment(home), **more}, stderr=subprocess.DEVNULL
            ) as process:
                try:
                    while not self._has_content():
                        assert process.poll() is None, f"{command} ended without a window"
                        assert time.perf_counter() - begin < _TIMEOUT_SECONDS, f"{command} shows nothing"
                        time.sleep(0.0005)
                    taken = time.perf_counter() - begin
                    time.sleep(0.5)  # memory that it takes after the first paint counts, too
                    memory = _memory(process.pid)
                finally:
                    process.kill()
        while self._has_content():
            time.sleep(0.005)
        return Start(taken * 1000, memory)

    def _has_content(self) -> bool:
        return len(set(self._frame[::_SAMPLE_STEP])) > _FEW_COLOURS

    def _environment(self, home: str) -> dict[str, str]:
        kept = {name: value for name, value in os.environ.items() if name in ("PATH", "HOME", "LANG")}
        # There is no session bus, so no portals and no theme of the desktop. They would cost all programs the same.
        own = dict.fromkeys(("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"), home)
        return kept | own | {"DBUS_SESSION_BUS_ADDRESS": "disabled:", "DISPLAY": self._display}


def _memory(process: int) -> float:
    """Return the most memory that a process has held, in MB of 1,048,576 bytes."""
    status = Path(f"/proc/{process}/status").read_text(encoding="utf-8")
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM")) / 1024


def pixels(dump: mmap.mmap) -> memoryview:
    """Return the 32-bit pixels of an XWD dump, which has a header, a table of 12-byte colours, and the pixels."""
    header = struct.unpack(">25I", dump[:100])
    bits, colours = header[11], header[19]
    assert bits == 32
    return memoryview(dump)[header[0] + 12 * colours :].cast("I")


@contextmanager
def screen() -> Iterator[Screen]:
    """Run an X server on a free display."""
    with tempfile.TemporaryDirectory() as folder:
        read, write = os.pipe()
        # No abstract socket: other file systems would share it.
        options = ["-screen", "0", "1280x900x24", "-nolisten", "tcp", "-nolisten", "local", "-fbdir", folder]
        with subprocess.Popen(["Xvfb", "-displayfd", str(write), *options], pass_fds=[write]) as server:
            os.close(write)
            try:
                with os.fdopen(read) as stream:
                    display = f":{stream.readline().strip()}"
                with open(Path(folder) / "Xvfb_screen0", "rb") as file:
                    dump = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
                yield Screen(display, pixels(dump), Path(folder))
            finally:
                server.terminate()
