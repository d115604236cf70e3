"""A desktop finds the installed package in its menu. A double click starts the program, and another one raises it."""

import os
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import pytest
from PIL import ImageGrab

from tests.e2e.desktop import ROOT, Desktop, Program, until

ENTRY = Path("/usr/share/applications/cdn-codes.desktop")
BLUE = (0x0B, 0x62, 0xD6)
"""The background of the icon, in red, green and blue."""
# A double click on a menu entry starts the program and asks nothing. A double click on a catalogue opens it with the
# program that the user has chosen by "Open with".
FILE_MANAGER = {
    "mimeapps.list": "[Default Applications]\ntext/markdown=cdn-codes.desktop\napplication/toml=cdn-codes.desktop\n",
    "libfm/libfm.conf": "[config]\nsingle_click=0\nquick_exec=1\n",
    "pcmanfm/default/pcmanfm.conf": "[ui]\nwin_width=640\nwin_height=400\nview_mode=icon\n",
}
# Prints what a file manager wants to know: which programs can open files, and which one a double click starts.
OPENING = """
from gi.repository import Gio
print([app.get_id() for app in Gio.AppInfo.get_all() if app.supports_files()])
for kind in ("text/markdown", "application/toml", "text/plain"):
    app = Gio.AppInfo.get_default_for_type(kind, False)
    print(app and app.get_id())
"""
# A page with the structure of the vendor's.
PAGE = """# Codes and what to do

Find the code in the table.

| Status Code | Meaning | Suggestion |
| --- | --- | --- |
| 514 | Too many requests. | Raise the limit in the [console](https://console.example/cdn). |
| 540 | The origin's certificate is too young. | See to its **clock**, or [ask us](https://help.example/ask). |
"""
SEARCHING = """
import sys
from gi.repository import Gio
print([entry for group in Gio.DesktopAppInfo.search(sys.argv[1]) for entry in group])
"""

pytestmark = pytest.mark.usefixtures("installed")


@pytest.fixture(scope="module")
def desktop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desktop]:
    desktop = Desktop(tmp_path_factory.mktemp("desktop"), "/usr/bin/cdn-codes")
    desktop.environment["PATH"] = "/usr/bin:/bin"  # without the tests' virtual environment
    desktop.environment["XDG_CACHE_HOME"] = str(desktop.folder / "home/.cache")
    for name, text in FILE_MANAGER.items():
        file = desktop.folder / "home/.config" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
    with desktop.screen():
        yield desktop


class FileManager:
    """The window of a file manager, which shows a folder with one file."""

    def __init__(self, desktop: Desktop, folder: Path) -> None:
        self._desktop = desktop
        self.window = until(lambda: desktop.ask("xdotool", "search", "--onlyvisible", "--name", f"^{folder.name}$"))

    def icon(self) -> tuple[int, int]:
        """Return the centre of the program's icon, in pixels from the corner of the window."""

        def seen() -> list[tuple[int, int]]:
            self._desktop.ask("xdotool", "windowactivate", "--sync", self.window)
            image = ImageGrab.grab(xdisplay=self._desktop.environment["DISPLAY"])
            return [(x, y) for x in range(image.width) for y in range(image.height) if image.getpixel((x, y)) == BLUE]

        pixels = until(seen)
        shell = self._desktop.ask("xdotool", "getwindowgeometry", "--shell", self.window)
        place = dict(line.split("=") for line in shell.splitlines())
        x, y = (sum(axis) // len(pixels) for axis in zip(*pixels, strict=True))
        return x - int(place["X"]), y - int(place["Y"])

    def open(self, place: tuple[int, int], is_open: Callable[[], bool]) -> None:
        """Double-click a place until the file there is open.

        One double click may not do: the window may not show the file yet, and on a slow machine the file manager may
        see two single clicks. Users would click again, too.
        """

        def clicked() -> bool:
            self._desktop.ask("xdotool", "windowactivate", "--sync", self.window)
            x, y = map(str, place)
            self._desktop.ask("xdotool", "mousemove", "--window", self.window, x, y)
            self._desktop.ask("xdotool", "click", "--repeat", "2", "--delay", "80", "1")
            return within(3, is_open)

        until(clicked, 60)


def within(seconds: float, ask: Callable[[], bool]) -> bool:
    """Tell whether an answer becomes true within some seconds."""
    try:
        return until(ask, seconds)
    except AssertionError:
        return False


@contextmanager
def file_manager(desktop: Desktop, folder: Path) -> Iterator[FileManager]:
    """Show a folder in a file manager's window."""
    command = ["dbus-run-session", "--", "pcmanfm", str(folder)]
    log = desktop.folder / "file-manager.log"
    with log.open("a") as said, subprocess.Popen(command, env=desktop.environment, stderr=said) as process:
        manager = FileManager(desktop, folder)
        try:
            yield manager
        finally:
            desktop.ask("xdotool", "windowclose", manager.window)
            process.wait(20)


def processes() -> list[str]:
    """Return the ids of the processes that run the installed program."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            if (process / "exe").readlink() == Path("/usr/lib/cdn-codes/cdn-codes"):
                found.append(process.name)
        except OSError:  # the process has ended
            continue
    return found


@pytest.mark.parametrize("word", ["cdn", "status", "http", "error", "状态码"])
def test_a_search_in_the_menu_finds_it(word: str) -> None:
    found = subprocess.run(["/usr/bin/python3", "-c", SEARCHING, word], capture_output=True, text=True, check=True)
    assert "cdn-codes.desktop" in found.stdout


def test_open_with_offers_it_but_it_is_the_default_for_no_type(tmp_path: Path) -> None:
    variables = {**os.environ, "XDG_CONFIG_HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path)}
    told = subprocess.run(
        ["/usr/bin/python3", "-c", OPENING], env=variables, stdout=subprocess.PIPE, text=True, check=True
    )
    offered, *started = told.stdout.splitlines()
    assert "'cdn-codes.desktop'" in offered
    assert "cdn-codes.desktop" not in started


def test_it_is_started_by_a_double_click_and_raised_by_the_next(desktop: Desktop, tmp_path: Path) -> None:
    folder = tmp_path / "programs"
    folder.mkdir()
    (folder / ENTRY.name).symlink_to(ENTRY)
    texts = {name: (ROOT / "tests" / "examples" / name).read_text() for name in ("own-codes.toml", "own-codes.md")}
    pages = {}
    for name, text in {**texts, "codes.md": PAGE}.items():
        pages[name] = tmp_path / name.replace(".", "-")
        pages[name].mkdir()
        (pages[name] / name).write_text(text)
    with file_manager(desktop, folder) as manager:
        place = manager.icon()
        manager.open(place, lambda: bool(desktop.windows()))
        program = Program(desktop)
        assert '"cdn-codes", "cdn-codes"' in program.property("WM_CLASS")
        until(lambda: "Icon (" in program.property("_NET_WM_ICON"))
        program.wait_until_listening()
        manager.open(place, program.is_active)
        until(lambda: len(processes()) == 1)
        assert desktop.windows() == [program.window]
    desktop.start("514")
    assert program.current() == "514"
    for name, page in pages.items():
        with file_manager(desktop, page) as files:
            files.open(place, partial(is_titled, program, name))
            until(program.is_active)
            until(lambda: len(processes()) == 1)
    program.press("ctrl+f")
    program.type("540")
    copied = program.copied("ctrl+shift+c")
    assert "**clock**" in copied
    assert "[ask us](https://help.example/ask)" in copied
    program.press("ctrl+q")
    until(lambda: not processes())
    settings = [path for path in (desktop.folder / "home").rglob("*cdn-codes*") if path.is_file()]
    assert [path.name for path in settings] == ["cdn-codes.conf"]


def is_titled(program: Program, name: str) -> bool:
    """Tell whether the window shows a catalogue, beside others that may be open."""
    names, _, title = program.title().partition(" — ")
    return name in names.split(", ") and title == "CDN Status Codes"
