"""Theme and zoom, changed while the program runs: no widget keeps an old colour or an old size."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image, ImageGrab
from PySide6.QtGui import QColor

from gui import theme
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
    """Return where a window is: its left, upper, right and lower edge."""
    told = desktop.ask("xwininfo", "-id", window)
    names = ("Absolute upper-left X", "Absolute upper-left Y", "Width", "Height")
    left, top, width, height = (int(told.partition(f"{name}: ")[2].split()[0]) for name in names)
    return left, top, left + width, top + height


def picture(desktop: Desktop, program: Program) -> bytes:
    return screen(desktop).crop(place(desktop, program.window)).tobytes()


def resize(desktop: Desktop, program: Program) -> None:
    program.resize(*SIZE)
    until(lambda: program.size() == [f"WIDTH={SIZE[0]}", f"HEIGHT={SIZE[1]}"])


def share(image: Image.Image, colour: QColor) -> float:
    """Return which part of a picture has a colour."""
    data = image.tobytes()
    size = len(image.getbands())
    wanted = bytes((colour.red(), colour.green(), colour.blue()))
    pixels = (data[at : at + 3] for at in range(0, len(data), size))
    return sum(pixel == wanted for pixel in pixels) / (image.width * image.height)


@pytest.mark.parametrize(
    ("text", "keys", "back"),
    [
        pytest.param("[look]\ntheme=dark\n", ["alt+v", "t", "d"], ["alt+v", "t", "l"], id="theme"),
        pytest.param("[look]\nzoom=200\n", ["ctrl+plus"] * 5, ["ctrl+0"], id="zoom"),
        pytest.param("[look]\nzoom=80\n", ["ctrl+minus"] * 2, ["ctrl+equal"] * 2, id="smaller"),
    ],
)
@pytest.mark.parametrize("search", ["", "certificate", "certifcate"])
def test_a_live_change_shows_what_a_start_with_it_shows(
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
    """Return the two pictures of a blinking caret, once there are no others."""
    pictures = {picture(desktop, program) for _ in range(30)}
    return pictures if len(pictures) <= 2 else set()


def test_a_dark_start_never_shows_a_light_frame(desktop: Desktop, settings: Path) -> None:
    settings.write_text("[look]\ntheme=dark\n")
    frames = []
    with subprocess.Popen([desktop.command], env=desktop.environment) as process:
        try:

            def is_painted() -> bool:
                frames.append(screen(desktop))
                windows = desktop.windows()
                return bool(windows) and share(frames[-1].crop(place(desktop, windows[0])), theme.DARK.base) > 0.5

            until(is_painted)
            (window,) = desktop.windows()
            inside = place(desktop, window)
        finally:
            process.terminate()
    mapped = [frame.crop(inside) for frame in frames]
    for role in ("window", "base"):
        assert max(share(frame, getattr(theme.LIGHT, role)) for frame in mapped) < 0.01
