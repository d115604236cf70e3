"""The robot finds nothing wrong, and would notice if something were."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import qWarning
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.window.window import MainWindow
from tests.soak import robot as robots
from tests.soak.robot import Robot

ROOT = Path(__file__).parents[2]
# A socket's path must be shorter than pytest's own folders are on macOS.
SHORT = None if sys.platform == "win32" else "/tmp"  # noqa: S108 (a private folder is made in it)


@pytest.mark.parametrize("seed", [1, 2])
def test_some_hundred_random_steps_leave_the_window_in_order(seed: int) -> None:
    with tempfile.TemporaryDirectory(dir=SHORT) as folder:
        names = ("HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR", "XDG_STATE_HOME")
        own = {"QT_QPA_PLATFORM": "offscreen", "DISPLAY": ":soak", "WAYLAND_DISPLAY": ""}
        ended = subprocess.run(
            [sys.executable, "-m", "tests.soak.run", "--steps", "600", "--seed", str(seed)],
            env=os.environ | own | dict.fromkeys(names, folder),
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
            timeout=300,
        )
    assert (ended.returncode, ended.stdout.count("600 steps")) == (0, 1), ended.stderr


@pytest.fixture
def robot(window: MainWindow, tmp_path: Path, light: QApplication) -> Iterator[Robot]:
    robot = Robot(window, tmp_path, 1)
    robot.weights = {robot.press: 1}
    yield robot
    robot.stop()


def run(robot: Robot, qtbot: QtBot, steps: int) -> list[str]:
    robot.goes_on = lambda: robot.steps < steps
    with qtbot.waitSignal(robot.ended):
        robot.start()
    return robot.faults


def test_a_pane_that_explains_another_code_is_noticed(robot: Robot, window: MainWindow, qtbot: QtBot) -> None:
    window.detail.show_code(None, window.searching.proxy.result.query)
    assert "but the pane explains" in run(robot, qtbot, 1)[0]


@pytest.mark.parametrize("fails", [lambda: 1 / 0, lambda: qWarning("1 / 0")], ids=["exception", "warning of Qt"])
def test_what_goes_wrong_in_a_step_is_noticed_once(
    robot: Robot, qtbot: QtBot, fails: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(robot, "weights", {fails: 1})
    (fault,) = run(robot, qtbot, 3)
    assert fault.startswith("Step 1: ")
    assert fault.partition("\n  after: ")[0].rstrip().endswith(("division by zero", "1 / 0"))


def test_the_same_seed_makes_the_same_steps(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    def names() -> list[str]:
        robot = Robot(window, tmp_path, 7)
        robot.weights = {robot.sort: 1, robot.choose_party: 1}
        run(robot, qtbot, robots.SHOWN_STEPS)
        return list(robot.last)

    assert names() == names()
