"""A signal that asks the program to end loses nothing, and ends it quietly, at whatever moment it comes."""

import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
pytestmark = pytest.mark.linux


@pytest.fixture
def folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(dir="/tmp") as folder:  # a socket's path has to be short
        yield Path(folder)


def environment(folder: Path) -> dict[str, str]:
    names = ("HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR", "XDG_STATE_HOME")
    own = {"QT_QPA_PLATFORM": "offscreen", "DISPLAY": ":7", "WAYLAND_DISPLAY": ""}
    return os.environ | own | dict.fromkeys(names, str(folder))


def has_started(folder: Path) -> bool:
    """Return whether the program listens for other processes, which it does after its first paint."""
    return any(path.is_socket() for path in folder.glob("cdn-codes-*"))


@pytest.fixture
def heeded_signals() -> Iterator[None]:
    """Let the processes that a test starts heed SIGHUP, which nohup makes them ignore."""
    before = signal.signal(signal.SIGHUP, signal.SIG_DFL)
    yield
    signal.signal(signal.SIGHUP, before)


@pytest.mark.usefixtures("heeded_signals")
@pytest.mark.parametrize(
    ("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 129)], ids=["INT", "TERM", "HUP"]
)
def test_a_signal_ends_the_program_and_its_state_is_kept(folder: Path, number: int, code: int) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "gui"], env=environment(folder), cwd=ROOT, stderr=subprocess.PIPE, text=True
    ) as process:
        try:
            end = time.monotonic() + 30
            while not has_started(folder):
                assert process.poll() is None
                assert time.monotonic() < end
                time.sleep(0.02)
            assert not (folder / "cdn-codes/cdn-codes.conf").exists()
            process.send_signal(number)
            _, err = process.communicate(timeout=30)
        finally:
            process.kill()
    assert (process.returncode, [line for line in err.splitlines() if "This plugin does not" not in line]) == (code, [])
    assert "geometry=01d9d0cb" in (folder / "cdn-codes/cdn-codes.conf").read_text()


EARLY = """
import os, signal
import gui.__main__
from gui import plain_imports
plain_imports.restore()
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

def interrupt():
    os.kill(os.getpid(), signal.SIGINT)
    print("goes on", flush=True)

if {inside_qt}:
    app = QApplication([])
    QTimer.singleShot(0, interrupt)
    app.exec()
interrupt()
"""


@pytest.mark.parametrize("inside_qt", [False, True], ids=["in an import", "in a method that Qt calls"])
def test_ctrl_c_during_the_start_ends_it_at_once_without_a_traceback(folder: Path, inside_qt: bool) -> None:
    ended = subprocess.run(
        [sys.executable, "-c", EARLY.format(inside_qt=inside_qt)],
        env=environment(folder),
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=30,
    )
    # A shell reports 128 more than the number of the signal: 130.
    assert (ended.returncode, ended.stdout, ended.stderr) == (-signal.SIGINT, "", "")


IGNORED = """
import signal
signal.signal(signal.SIGINT, signal.SIG_IGN)
signal.signal(signal.SIGHUP, signal.SIG_IGN)
import gui.__main__
from PySide6.QtCore import QCoreApplication
from gui.termination import Termination
app = QCoreApplication([])
termination = Termination(app)
print(*(signal.getsignal(number) == signal.SIG_IGN for number in (signal.SIGINT, signal.SIGHUP, signal.SIGTERM)))
"""


def test_a_signal_that_nohup_or_a_shell_lets_ignore_is_ignored(folder: Path) -> None:
    ended = subprocess.run([sys.executable, "-c", IGNORED], cwd=ROOT, capture_output=True, text=True, check=True)
    assert ended.stdout == "True True False\n"


HANGS = """
import os, signal, sys, time
from PySide6.QtCore import QCoreApplication
from gui.termination import Termination
app = QCoreApplication([])
termination = Termination(app)
os.kill(os.getpid(), signal.SIGTERM)
print("hangs", flush=True)
os.kill(os.getpid(), signal.SIGTERM)
print("goes on", flush=True)
"""


def test_a_second_signal_ends_a_program_that_hangs() -> None:
    ended = subprocess.run([sys.executable, "-c", HANGS], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (ended.returncode, ended.stdout, ended.stderr) == (-signal.SIGTERM, "hangs\n", "")
