"""A new process hands over to the running program, or opens a window of its own."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from gui import __version__
from gui.instance.hand_over import ACKNOWLEDGED
from gui.instance.request import Request, encoded
from tests.instance.running import Running

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the test listens at a UNIX socket")
ROOT = Path(__file__).parents[1]
MAIN = """
import os  # Python has loaded it already, unless it was started with the option -S
import sys
before = set(sys.modules)
from gui.__main__ import main
code = main()
print(*sorted(set(sys.modules) - before))
sys.exit(code)
"""


@pytest.fixture
def folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(dir="/tmp") as folder:  # a socket's path has to be short
        yield Path(folder)


@pytest.fixture
def running(folder: Path) -> Iterator[Running]:
    running = Running(folder / "cdn-codes-_7", ACKNOWLEDGED)
    yield running
    running.close()


def start(folder: Path, *arguments: str) -> str:
    """Start the program, which has to succeed, and return what it printed."""
    variables = os.environ | {"XDG_RUNTIME_DIR": str(folder), "DISPLAY": ":7", "WAYLAND_DISPLAY": ""}
    for name in ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID"):
        variables.pop(name, None)
    command = [sys.executable, "-S", "-c", MAIN, *arguments]
    return subprocess.run(command, cwd=ROOT, env=variables, capture_output=True, text=True, check=True).stdout


def test_a_process_that_hands_over_loads_few_modules(running: Running, folder: Path) -> None:
    loaded = start(folder, "514", "dns")
    assert running.received == [encoded(Request("514 dns"))]
    assert loaded.split() == [
        "_socket",
        "gui",
        "gui.__main__",
        "gui.instance",
        "gui.instance.hand_over",
        "gui.instance.request",
        "gui.instance.unix_socket",
    ]


@pytest.mark.parametrize(
    ("arguments", "printed"), [(["--version"], f"cdn-codes {__version__}\n"), (["--print", "514"], "514  ")]
)
def test_a_command_line_that_needs_no_window_is_not_handed_over(
    running: Running, folder: Path, arguments: list[str], printed: str
) -> None:
    assert start(folder, *arguments).startswith(printed)
    assert running.received == []
