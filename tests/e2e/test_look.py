"""If theme or zoom change while the program runs, no widget keeps an old colour or an old size."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image, ImageGrab
from PySide6.QtGui import QColor

from gui.look import colours
from tests.e2e.desktop import Desktop, Program, until

SIZE = 1160, 820


@pytest.fixture(scope="module")
def desktop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desktop]:
    desktop = Desktop(tmp_path_factory.mktemp("desktop"))
    desktop.install()
    with desktop.screen():
        yield desktop


@pytest.fixture
def settings(desktop: Desktop) -> Path:
    file = desktop.folder / "home/.config/cdn-codes/cdn-codes.conf"
    file.unlink(missing_ok=True)
    file.parent.mkdir(exist_ok=True)
    return file


def screen(desktop: Desktop) -> Image.Image:
    return ImageGrab.grab(xdisplay=desktop.environment["DISPLAY"])


def place(desktop: Desktop, window: str) -> tuple[int, int, int, int]:
    """Return the left, upper, right and lower edge of a window, in pixels from the corner of the screen."""
    output = desktop.ask("xwininfo", "-id", window)
    names = ("Absolute upper-left X", "Absolute upper-left Y", "Width", "Height")
    left, top, width, height = (int(output.partition(f"{name}: ")[2].split()[0]) for name in names)
    return left, top, left + width, top + height


def picture(desktop: Desktop, program: Program) -> bytes:
    return screen(desktop).crop(place(desktop, program.window)).tobytes()


def resize(desktop: Desktop, program: Program) -> None:
    program.resize(*SIZE)
    desktop.ask("xdotool", "mousemove", "0", "0")  # no row is under the pointer
    until(lambda: program.size() == [f"WIDTH={SIZE[0]}", f"HEIGHT={SIZE[1]}"])


def share(image: Image.Image, colour: QColor) -> float:
    """Return the part of a picture that has a colour, from 0 to 1."""
    wanted = (colour.red(), colour.green(), colour.blue())
    counts = {found: count for count, found in image.convert("RGB").getcolors(image.width * image.height) or ()}
    return counts.get(wanted, 0) / (image.width * image.height)


@pytest.mark.parametrize(
    ("text", "keys", "back"),
    [
        pytest.param("[look]\ntheme=dark\n", ["alt+v", "t", "d"], ["alt+v", "t", "l"], id="theme"),
        pytest.param("[look]\nzoom=200\n", ["ctrl+plus"] * 5, ["ctrl+0"], id="zoom"),
        pytest.param("[look]\nzoom=80\n", ["ctrl+minus"] * 2, ["ctrl+equal"] * 2, id="smaller"),
    ],
)
@pytest.mark.parametrize("search", ["", "certificate", "zebra"])
def test_a_change_at_run_time_shows_what_a_start_with_that_setting_shows(
    desktop: Desktop, settings: Path, text: str, keys: list[str], back: list[str], search: str
) -> None:
    settings.write_text(text)
    with desktop.program(*filter(None, [search])) as program:
        resize(desktop, program)
        until(lambda: len(set(picture(desktop, program))) > 20)
        started = until(lambda: at_rest(desktop, program))
    settings.unlink()
    with desktop.program(*filter(None, [search])) as program:
        resize(desktop, program)
        first = until(lambda: at_rest(desktop, program))
        assert first.isdisjoint(started)
        program.press(*keys)
        until(lambda: picture(desktop, program) in started)
        program.press(*back)
        until(lambda: picture(desktop, program) in first)


def at_rest(desktop: Desktop, program: Program) -> set[bytes]:
    """Return the pictures between which a blinking caret changes the window, or none while the window still changes."""
    pictures = {picture(desktop, program) for _ in range(30)}
    return pictures if len(pictures) <= 2 else set()


def test_a_dark_start_never_shows_a_light_frame(desktop: Desktop, settings: Path) -> None:
    settings.write_text("[look]\ntheme=dark\n")
    frames = list[Image.Image]()

    def is_painted() -> bool:
        for _ in range(10):  # as fast as possible, because a wrong frame is short
            frame = screen(desktop)
            if not frames or frame.tobytes() != frames[-1].tobytes():
                frames.append(frame)
        return share(frames[-1], colours.DARK.base) > 0.3

    with subprocess.Popen([desktop.command], env=desktop.environment) as process:
        try:
            until(is_painted)
            inside = place(desktop, *desktop.windows())
        finally:
            process.terminate()
    for role in ("window", "base"):
        assert max(share(frame.crop(inside), getattr(colours.LIGHT, role)) for frame in frames) < 0.01
