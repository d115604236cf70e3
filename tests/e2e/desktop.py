"""A desktop of the tests' own: a screen, a window manager, a browser, and the program installed as a user has it."""

import json
import os
import re
import struct
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

ROOT = Path(__file__).parents[2]
Answer = TypeVar("Answer")

_BROWSER = """[Desktop Entry]
Type=Application
Name=Stand-in browser
Exec={command} %u
MimeType=x-scheme-handler/http;x-scheme-handler/https;
"""


def until(ask: Callable[[], Answer], seconds: float = 20) -> Answer:
    """Return the first answer that is true; fail where there is none in time."""
    end = time.monotonic() + seconds
    while not (answer := ask()):
        assert time.monotonic() < end, f"nothing true from {ask} in {seconds} s"
        time.sleep(0.02)
    return answer


class Desktop:
    """An X server with openbox, a home folder and the installed program, which it starts and talks to by keyboard.

    `command` starts the program; until it is known, `install` makes one.
    """

    def __init__(self, folder: Path, command: str = "") -> None:
        self.folder = folder
        self.command = command
        self.opened = folder / "opened"
        self.environment = {
            name: value
            for name, value in os.environ.items()
            if name not in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "XAUTHORITY", "BROWSER")
        }
        for name, place in {"HOME": "home", "XDG_CONFIG_HOME": "home/.config", "XDG_RUNTIME_DIR": "run"}.items():
            (folder / place).mkdir(parents=True, exist_ok=True, mode=0o700)
            self.environment[name] = str(folder / place)
        self.environment["XDG_DATA_HOME"] = str(folder / "home/.local/share")

    def install(self) -> None:
        """Build the wheel and install it, without what it depends on, apart from the checkout."""
        pip = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check"]
        wheels = self.folder / "wheels"
        subprocess.run(
            [*pip, "wheel", "--no-deps", "--no-build-isolation", "--wheel-dir", str(wheels), str(ROOT)], check=True
        )
        (wheel,) = wheels.glob("*.whl")
        site = self.folder / "site"
        subprocess.run([*pip, "install", "--no-deps", "--target", str(site), str(wheel)], check=True)
        self.environment["PYTHONPATH"] = str(site)
        self.command = str(site / "bin" / "cdn-codes")

    def install_browser(self) -> None:
        """Make the desktop's browser a command that writes down the address it is to open."""
        command = self.folder / "browser"
        command.write_text(f'#!/bin/sh\nprintf "%s\\n" "$1" >> {self.opened}\n')
        command.chmod(0o755)
        applications = self.folder / "home/.local/share/applications"
        applications.mkdir(parents=True, exist_ok=True)
        (applications / "stand-in.desktop").write_text(_BROWSER.format(command=command))
        (self.folder / "home/.config/mimeapps.list").write_text(
            "[Default Applications]\nx-scheme-handler/http=stand-in.desktop\nx-scheme-handler/https=stand-in.desktop\n"
        )

    def guard(self) -> None:
        """Let only those on the screen who know a secret, as users' desktops do."""
        method, secret = b"MIT-MAGIC-COOKIE-1", os.urandom(16)
        parts = b"".join(struct.pack(">H", len(part)) + part for part in (b"", b"", method, secret))
        file = self.folder / "xauthority"
        file.write_bytes(b"\xff\xff" + parts)  # of any host and display
        self.environment["XAUTHORITY"] = str(file)

    @contextmanager
    def screen(self, width: int = 1280, height: int = 900) -> Iterator[None]:
        """Run an X server on a display that is free, and a window manager on it."""
        read, write = os.pipe()
        server = ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp"]
        if "XAUTHORITY" in self.environment:
            server += ["-auth", self.environment["XAUTHORITY"]]
        with subprocess.Popen(server, pass_fds=[write]) as xvfb:
            os.close(write)
            try:
                with os.fdopen(read) as stream:
                    self.environment["DISPLAY"] = f":{stream.readline().strip()}"
                with subprocess.Popen(["openbox"], env=self.environment) as openbox:
                    try:
                        # The first program on a new machine may have all fonts to look through.
                        until(lambda: "window id" in self.ask("xprop", "-root", "_NET_SUPPORTING_WM_CHECK"), 90)
                        yield
                    finally:
                        openbox.terminate()
            finally:
                xvfb.terminate()

    @contextmanager
    def session(self) -> Iterator[None]:
        """Run the D-Bus session in which programs and screen readers meet; the programs started from now on join it."""
        meeting = "/usr/libexec/at-spi-bus-launcher --launch-immediately"
        command = ["dbus-run-session", "--", "sh", "-c", f'echo "$DBUS_SESSION_BUS_ADDRESS"; {meeting} & exec cat']
        environment = self.environment.copy()
        with (
            (self.folder / "session.log").open("w") as said,
            subprocess.Popen(
                command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=said, text=True
            ) as session,
        ):
            assert session.stdin is not None
            assert session.stdout is not None
            self.environment["DBUS_SESSION_BUS_ADDRESS"] = session.stdout.readline().strip()
            self.environment["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
            # Qt has no answer to a question that libatspi asks first of all, and says so on standard error.
            self.environment["QT_LOGGING_RULES"] = "qt.accessibility.atspi.warning=false"
            try:
                yield
            finally:
                session.stdin.close()
                self.environment = environment

    @contextmanager
    def screen_reader(self) -> Iterator["ScreenReader"]:
        """Run a screen reader that listens to this desktop's session."""
        script = Path(__file__).with_name("screen_reader.py")
        with subprocess.Popen(
            ["/usr/bin/python3", str(script)],
            env=self.environment | {"PYTHONPATH": ""},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        ) as process:
            yield ScreenReader(process)
            assert process.stdin is not None
            process.stdin.close()
            assert process.wait(20) == 0

    @contextmanager
    def program(self, *arguments: str) -> Iterator["Program"]:
        """Run the installed program; at the end it is asked to quit, and has to do so without a complaint."""
        with subprocess.Popen(
            [self.command, *arguments], env=self.environment, stderr=subprocess.PIPE, text=True
        ) as process:
            try:
                program = Program(self)
                yield program
                program.press("ctrl+q")
                assert process.wait(20) == 0
                assert process.stderr is not None
                assert process.stderr.read() == ""
            finally:
                process.kill()

    def start(self, *arguments: str) -> None:
        """Start the program once more, which has to end at once and without a word."""
        ended = subprocess.run(
            [self.command, *arguments], env=self.environment, capture_output=True, text=True, check=False, timeout=5
        )
        assert (ended.returncode, ended.stdout, ended.stderr) == (0, "", "")

    @contextmanager
    def messages(self) -> Iterator[Callable[[], list[str]]]:
        """Watch what programs tell their desktop; what is yielded returns the messages' kinds up to now."""
        log = self.folder / "messages"
        watch = ["xev", "-root", "-event", "property"]
        with log.open("w") as told, subprocess.Popen(watch, env=self.environment, stdout=told) as watching:
            try:
                until(lambda: self.ask("xprop", "-root", "-f", "SEEN", "8s", "-set", "SEEN", "yes") or log.read_text())
                yield lambda: re.findall(r"message_type \w+ \((\w+)\)", log.read_text())
            finally:
                watching.terminate()

    def windows(self) -> list[str]:
        return self.ask("xdotool", "search", "--onlyvisible", "--name", "CDN Status Codes$").split()

    def ask(self, *command: str) -> str:
        """Return what a command of this desktop prints, "" where it fails."""
        return subprocess.run(command, env=self.environment, capture_output=True, text=True, check=False).stdout.strip()


class Program:
    """The running program as its user has it: a window, a keyboard and a clipboard."""

    def __init__(self, desktop: Desktop, window: str = "") -> None:
        self._desktop = desktop
        self.window = window or until(self._find)
        until(self.is_active)

    def _find(self) -> str:
        return " ".join(self._desktop.windows())

    def is_active(self) -> bool:
        return self._desktop.ask("xdotool", "getactivewindow") == self.window

    def process_id(self) -> int:
        return int(self._desktop.ask("xdotool", "getwindowpid", self.window))

    def is_listening(self) -> None:
        """Wait until later starts can hand over to this one."""
        until(lambda: [path for path in (self._desktop.folder / "run").glob("cdn-codes-*") if path.is_socket()])

    def press(self, *keys: str) -> None:
        self._desktop.ask("xdotool", "key", "--clearmodifiers", "--delay", "30", *keys)

    def type(self, text: str) -> None:
        self._desktop.ask("xdotool", "type", "--delay", "30", text)

    def title(self) -> str:
        return self._desktop.ask("xdotool", "getwindowname", self.window)

    def property(self, name: str) -> str:
        return self._desktop.ask("xprop", "-id", self.window, name)

    def user_time(self) -> int:
        """Return the time of the user's last action here, as the window manager is told of it; 0 before the first."""
        told = self.property("_NET_WM_USER_TIME").split()[-1]
        return int(told) if told.isdigit() else 0

    def size(self) -> list[str]:
        """Return width and height as `xdotool` writes them."""
        return self._desktop.ask("xdotool", "getwindowgeometry", "--shell", self.window).splitlines()[3:5]

    def resize(self, width: int, height: int) -> None:
        """Ask for a size; a window does not become smaller than what is in it."""
        # Without --sync, which waits without an end for a window that has the size already.
        self._desktop.ask("xdotool", "windowsize", self.window, str(width), str(height))

    def copied(self, keys: str = "ctrl+c") -> str:
        """Press the keys that copy and return the clipboard's text."""
        subprocess.run(
            ["xclip", "-selection", "clipboard"],
            env=self._desktop.environment,
            input="nothing yet",
            text=True,
            check=True,
            stdout=subprocess.DEVNULL,
        )
        self.press(keys)

        def new_text() -> str:
            text = self._desktop.ask("xclip", "-out", "-selection", "clipboard")
            return "" if text == "nothing yet" else text

        return until(new_text)

    def current(self) -> str:
        """Return the current code, as copying it tells."""
        return self.copied().partition(" ")[0]


class Control(NamedTuple):
    """A control as a screen reader knows it; `selected` is the part of its text that is selected."""

    path: list[int]
    role: str
    name: str
    description: str
    states: list[str]
    text: str
    selected: str


class ScreenReader:
    """What somebody who doesn't see the screen learns of it, and does without the keyboard (see `screen_reader.py`)."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        self.heard: list[str] = []
        assert self._answer() == "listening"

    def controls(self) -> list[Control]:
        """Return what is on the screen, in the order in which a screen reader walks it."""
        return list(map(Control._make, self._ask("walk")))

    def find(self, role: str, name: str) -> Control:
        """Return the first control of that role whose name begins so."""
        return until(lambda: self._found(role, name))[0]

    def hears(self, *parts: str) -> None:
        """Wait for one announcement that has all the parts."""

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
        """Return how far from the screen's left edge a control is, in pixels."""
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
