"""Lets a robot use the window, in this process and on this display, and reports what went wrong.

`python -m tests.soak.run --steps 500 --seed 1`. See `tests.soak` for a run on a screen of its own.
"""

import argparse
import os
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple, cast

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from gui.app import window_for
from gui.instance.hand_over import hand_over
from gui.instance.listener import Listener
from gui.instance.request import Request
from tests.soak.robot import Robot

WARM_UP_STEPS = 10_000
"""How many steps fill the caches. What is held then is what the last figures are compared with."""
MAX_GROWTH_MB = 40
"""How much more memory the process may hold at the end than after the warm-up."""
MAX_MORE_DESCRIPTORS = 8
MAX_MORE_OBJECTS = 400
"""How many more of Qt's objects the window may have, such as the actions of the menus of open catalogues."""
_REPORT_SECONDS = 30


class Figures(NamedTuple):
    """What the process holds. Memory and descriptors are known on Linux only."""

    steps: int
    seconds: float
    megabytes: float
    descriptors: float
    objects: int


class Browser(QObject):
    """Stands in for the browser."""

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        """Open nothing."""


class Run:
    """A run of the robot until a time or a number of steps."""

    def __init__(self, app: QApplication, folder: Path, options: argparse.Namespace) -> None:
        self.app = app
        self.options = options
        self.window = window_for(Request())
        Listener(hand_over(Request()).listen_at, self.window).request_received.connect(self.window.handle_request)
        self.robot = Robot(self.window, folder, options.seed)
        self.robot.goes_on = self._goes_on
        self.robot.ended.connect(app.quit)
        self.start = self.reported = time.monotonic()
        self.after_warm_up: Figures | None = None
        self.printed = 0

    def run(self) -> int:
        """Run the robot, and return how many things went wrong."""
        self.window.show()
        self.window.catalogues.restore()
        self.robot.start()
        self.app.exec()
        self.app.clipboard().clear()  # see tests/conftest.py
        before, after = self.after_warm_up, self._figures()
        print(f"seed {self.options.seed}: {self._line(after)}")
        faults = self.robot.faults
        if before:
            for name, more, most in (
                ("MB", after.megabytes - before.megabytes, MAX_GROWTH_MB),
                ("descriptors", after.descriptors - before.descriptors, MAX_MORE_DESCRIPTORS),
                ("objects of Qt", after.objects - before.objects, MAX_MORE_OBJECTS),
            ):
                if more > most:
                    faults.append(
                        f"The process has {more:.0f} {name} more than after the warm-up, at most {most} are right"
                    )
        self.print_faults()
        return len(faults)

    def print_faults(self) -> None:
        """Print what went wrong and is not yet printed."""
        for fault in self.robot.faults[self.printed :]:
            print(f"{fault}\n", file=sys.stderr, flush=True)
        self.printed = len(self.robot.faults)

    def _part(self) -> float:
        """Return how much of the run is over, from 0 to 1."""
        by_time = (time.monotonic() - self.start) / 60 / self.options.minutes if self.options.minutes else 0
        return max(by_time, self.robot.steps / self.options.steps if self.options.steps else 0)

    def _goes_on(self) -> bool:
        self.print_faults()
        now = time.monotonic()
        if self.after_warm_up is None and self.robot.steps >= WARM_UP_STEPS:
            self.after_warm_up = self._figures()
            print(f"after the warm-up: {self._line(self.after_warm_up)}", flush=True)
        elif now - self.reported > _REPORT_SECONDS:
            self.reported = now
            print(self._line(self._figures()), flush=True)
        return self._part() < 1 and len(self.robot.faults) < self.options.faults

    def _figures(self) -> Figures:
        megabytes = descriptors = 0.0
        if sys.platform == "linux":
            with open("/proc/self/statm", encoding="ascii") as file:
                megabytes = int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6
            descriptors = len(os.listdir("/proc/self/fd"))
        objects = len(self.window.findChildren(QObject))
        return Figures(self.robot.steps, time.monotonic() - self.start, megabytes, descriptors, objects)

    def _line(self, figures: Figures) -> str:
        steps, seconds, megabytes, descriptors, objects = figures
        faults = len(self.robot.faults)
        return (
            f"{seconds:6.0f} s  {steps:7} steps  {megabytes:6.1f} MB  {descriptors:.0f} descriptors  "
            f"{objects} objects  {faults} faults"
        )


def main() -> int:
    """Run the robot, print what went wrong, and return 1 if anything did."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=0)
    parser.add_argument("--steps", type=int, default=0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--faults", type=int, default=20, help="end after so many faults")
    options = parser.parse_args()
    os.environ["BROWSER"] = "true"
    app = QApplication(["cdn-codes", "-style", "fusion"])
    app.setQuitOnLastWindowClosed(False)  # the robot may close the window
    browser = Browser()
    for scheme in ("http", "https"):
        QDesktopServices.setUrlHandler(scheme, browser, cast("bytes", "open"))
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)  # where a file dialog begins
        return 1 if Run(app, Path(folder), options).run() else 0


if __name__ == "__main__":
    sys.exit(main())
