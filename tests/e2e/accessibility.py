"""Uses a desktop through a screen reader: tells what it says about the screen, and does what its users do."""

import json
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

from tests.e2e.desktop import Desktop, until


@contextmanager
def screen_reader(desktop: Desktop) -> Iterator["ScreenReader"]:
    """Run a screen reader in the session of a desktop."""
    script = Path(__file__).with_name("screen_reader.py")
    with subprocess.Popen(
        ["/usr/bin/python3", str(script)],
        env=desktop.environment | {"PYTHONPATH": ""},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        yield ScreenReader(process)
        assert process.stdin is not None
        process.stdin.close()
        assert process.wait(20) == 0


class Control(NamedTuple):
    """A control as a screen reader knows it. `selected` is the part of its text that is selected."""

    path: list[int]
    role: str
    name: str
    description: str
    states: list[str]
    text: str
    selected: str


class ScreenReader:
    """Sends requests to the process of `screen_reader.py`."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        self.heard: list[str] = []
        assert self._answer() == "listening"

    def controls(self) -> list[Control]:
        """Return the controls on the screen, in the order in which a screen reader reaches them."""
        return list(map(Control._make, self._ask("walk")))

    def find(self, role: str, name: str) -> Control:
        """Wait for a control by its role and the beginning of its name, and return the first."""
        return until(lambda: self._found(role, name))[0]

    def hears(self, *parts: str) -> None:
        """Wait for an announcement that contains all the parts, and forget what was announced up to then."""

        def heard() -> bool:
            self.heard += self._ask("heard")
            return any(all(part in said for part in parts) for said in self.heard)

        try:
            until(heard)
        except AssertionError as error:
            raise AssertionError(f"{parts} not in {self.heard}") from error
        self.heard.clear()

    def do(self, action: str, control: Control) -> None:
        assert self._ask(f"do {json.dumps(control.path)} {action}")

    def focus(self, control: Control) -> None:
        assert self._ask(f"focus {json.dumps(control.path)}")

    def left(self, control: Control) -> int:
        """Return the distance of a control from the left edge of the screen, in pixels."""
        return int(self._ask(f"place {json.dumps(control.path)}")[0])

    def _found(self, role: str, name: str) -> list[Control]:
        return [control for control in self.controls() if control.role == role and control.name.startswith(name)]

    def _ask(self, request: str) -> Any:
        assert self._process.stdin is not None
        self._process.stdin.write(f"{request}\n")
        self._process.stdin.flush()
        return self._answer()

    def _answer(self) -> Any:
        assert self._process.stdout is not None
        return json.loads(self._process.stdout.readline())
