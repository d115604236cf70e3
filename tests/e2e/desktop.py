"""Makes a desktop for tests: a screen, a window manager, a browser, and the installed program."""

import os
import re
import struct
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

ROOT = Path(__file__).parents[2]
Answer = TypeVar("Answer")

_BROWSER = """[Desktop Entry]
Type=Application
Name=Stand-in browser
Exec={command} %u
MimeType=x-scheme-handler/http;x-scheme-handler/https;
"""


def until(ask: Callable[[], Answer], seconds: float = 20) -> Answer:
    """Ask again and again, and return the first true answer. Raise AssertionError if there is none in time."""
    end = time.monotonic() + seconds
    while not (answer := ask()):
        assert time.monotonic() < end, f"nothing true from {ask} in {seconds} s"
        time.sleep(0.02)
    return answer


class Desktop:
    """An X server with a window manager, and a home folder, for the program to run in.

    `command` is the path of the program. If it is "", call `install` first.
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
        """Build the wheel and install it into this desktop's folder. Its dependencies are the tests' own."""
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
        """Set a default browser that only writes the addresses it is to open into the file `opened`."""
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
        """Protect the screen with a secret, as users' desktops do. Call it before `screen`."""
        method, secret = b"MIT-MAGIC-COOKIE-1", os.urandom(16)
        parts = b"".join(struct.pack(">H", len(part)) + part for part in (b"", b"", method, secret))
        file = self.folder / "xauthority"
        file.write_bytes(b"\xff\xff" + parts)  # for any host and display
        self.environment["XAUTHORITY"] = str(file)

    @contextmanager
    def screen(self, width: int = 1280, height: int = 900) -> Iterator[None]:
        """Run an X server on a free display, and a window manager. Width and height are in pixels."""
        read, write = os.pipe()
        server = ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp"]
        server += ["-nolisten", "local"]  # no abstract socket: other file systems would share it
        if "XAUTHORITY" in self.environment:
            server += ["-auth", self.environment["XAUTHORITY"]]
        with subprocess.Popen(server, pass_fds=[write]) as xvfb:
            os.close(write)
            try:
                with os.fdopen(read) as stream:
                    self.environment["DISPLAY"] = f":{stream.readline().strip()}"
                with subprocess.Popen(["openbox"], env=self.environment) as openbox:
                    try:
                        # On a new machine the first program may have to scan all fonts.
                        until(lambda: "window id" in self.ask("xprop", "-root", "_NET_SUPPORTING_WM_CHECK"), 90)
                        yield
                    finally:
                        openbox.terminate()
            finally:
                xvfb.terminate()

    @contextmanager
    def session(self) -> Iterator[None]:
        """Run a D-Bus session with its accessibility bus. Programs that are started inside the `with` block join it."""
        launcher = "/usr/libexec/at-spi-bus-launcher --launch-immediately"
        command = ["dbus-run-session", "--", "sh", "-c", f'echo "$DBUS_SESSION_BUS_ADDRESS"; {launcher} & exec cat']
        environment = self.environment.copy()
        with (
            (self.folder / "session.log").open("w") as log,
            subprocess.Popen(
                command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log, text=True
            ) as session,
        ):
            assert session.stdin is not None
            assert session.stdout is not None
            self.environment["DBUS_SESSION_BUS_ADDRESS"] = session.stdout.readline().strip()
            self.environment["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
            # libatspi's first request is one that Qt does not know. Qt would warn of it on standard error.
            self.environment["QT_LOGGING_RULES"] = "qt.accessibility.atspi.warning=false"
            try:
                yield
            finally:
                session.stdin.close()
                self.environment = environment

    @contextmanager
    def program(self, *arguments: str) -> Iterator["Program"]:
        """Run the program. At the end, quit it by Ctrl+Q: it must end with 0 and with nothing on standard error."""
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
        """Start the program while it is running. The new process must end within 5 s, with 0 and without output."""
        ended = subprocess.run(
            [self.command, *arguments], env=self.environment, capture_output=True, text=True, check=False, timeout=5
        )
        assert (ended.returncode, ended.stdout, ended.stderr) == (0, "", "")

    @contextmanager
    def messages(self) -> Iterator[Callable[[], list[str]]]:
        """Record the messages that programs send to the root window; yield a function that returns their types."""
        log = self.folder / "messages"
        watch = ["xev", "-root", "-event", "property"]
        with log.open("w") as output, subprocess.Popen(watch, env=self.environment, stdout=output) as watching:
            try:
                until(lambda: self.ask("xprop", "-root", "-f", "SEEN", "8s", "-set", "SEEN", "yes") or log.read_text())
                yield lambda: re.findall(r"message_type \w+ \((\w+)\)", log.read_text())
            finally:
                watching.terminate()

    def fill_clipboard(self, text: str) -> None:
        """Let another program copy a text."""
        subprocess.run(
            ["xclip", "-selection", "clipboard"],
            env=self.environment,
            input=text,
            text=True,
            check=True,
            stdout=subprocess.DEVNULL,
        )

    def windows(self) -> list[str]:
        """Return the ids of the program's visible windows."""
        return self.ask("xdotool", "search", "--onlyvisible", "--name", "CDN (Status Codes|状态码)$").split()

    def ask(self, *command: str) -> str:
        """Run a command on this desktop, and return its output whether it fails or not."""
        return subprocess.run(command, env=self.environment, capture_output=True, text=True, check=False).stdout.strip()


class Program:
    """The running program, used by its window, the keyboard and the clipboard."""

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

    def wait_until_listening(self) -> None:
        """Wait until this program listens for the requests of new processes."""
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
        """Return when the user last used the window, in ms of the X server's time; 0 if never."""
        time = self.property("_NET_WM_USER_TIME").split()[-1]
        return int(time) if time.isdigit() else 0

    def size(self) -> list[str]:
        """Return width and height in pixels, as `xdotool` writes them: ["WIDTH=900", "HEIGHT=600"]."""
        return self._desktop.ask("xdotool", "getwindowgeometry", "--shell", self.window).splitlines()[3:5]

    def resize(self, width: int, height: int) -> None:
        """Ask for a size in pixels. A window does not become smaller than its content allows."""
        # Without --sync: that waits for ever if the window already has the size.
        self._desktop.ask("xdotool", "windowsize", self.window, str(width), str(height))

    def copied(self, keys: str = "ctrl+c") -> str:
        """Press keys that copy, and return the new text of the clipboard."""
        self._desktop.fill_clipboard("nothing yet")
        self.press(keys)

        def new_text() -> str:
            text = self._desktop.ask("xclip", "-out", "-selection", "clipboard")
            return "" if text == "nothing yet" else text

        return until(new_text)

    def current(self) -> str:
        """Copy the current code and return its number."""
        return self.copied().partition(" ")[0]
