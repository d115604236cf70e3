"""Pictures of the installed program: those of the README and the metadata, and a gallery of states to look at."""

import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from PIL import Image, ImageGrab
from PIL.PngImagePlugin import PngInfo

from tests.e2e.desktop import ROOT, Desktop, Program, until

PICTURES = ROOT / "resources" / "pictures"
GALLERY = ROOT / "build" / "gallery"
SCREEN = 4000, 2360
"""Room for a window of 3840 x 2160 and its frame."""

# What KDE tells its programs: light or dark, a font that everybody has, and a caret that does not blink.
_DESKTOP = """[General]
ColorScheme=Breeze{scheme}
font=Noto Sans,10,-1,5,50,0,0,0,0,0
[KDE]
CursorBlinkRate=0
"""
# A message bus, which Qt wants where it is to listen to a desktop, and on which nothing starts by itself.
_BUS = """<busconfig>
  <type>session</type>
  <listen>unix:path={socket}</listen>
  <policy context="default"><allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy>
</busconfig>
"""
_NO_FONTS = "<fontconfig/>"


class State(NamedTuple):
    """What the program is shown as; its size is in logical pixels."""

    name: str
    search: str = ""
    size: tuple[int, int] = (1080, 680)
    scheme: str = "Light"
    scale: float = 1
    settings: str = ""
    """The text of the settings file."""
    catalogue: str = ""
    """The text of a catalogue in TOML, "" for the built-in one."""
    language: str = ""
    keys: tuple[str, ...] = ()


SHOWN = [
    State("light", "514"),
    State("dark", "514", scheme="Dark"),
    State("search", "certificate"),
    State("unknown", "504"),
    State("narrow", "5xx timeout", size=(480, 760)),
    State("large", "531-533", size=(1600, 900)),
]


@contextmanager
def studio(folder: Path) -> Iterator[Desktop]:
    """Run a desktop with the installed program, on which a window of any size has room."""
    desktop = Desktop(folder)
    desktop.install()
    desktop.environment |= {
        "XDG_CURRENT_DESKTOP": "KDE",
        "KDE_SESSION_VERSION": "6",
        "QT_LOGGING_RULES": "qt.qpa.services=false",  # which misses the portals of a whole desktop
    }
    with _bus(desktop), desktop.screen(*SCREEN):
        desktop.ask("xdotool", "mousemove", *map(str, SCREEN))  # where it hovers over nothing
        yield desktop


@contextmanager
def _bus(desktop: Desktop) -> Iterator[None]:
    socket, config = desktop.folder / "bus", desktop.folder / "bus.conf"
    config.write_text(_BUS.format(socket=socket))
    desktop.environment["DBUS_SESSION_BUS_ADDRESS"] = f"unix:path={socket}"
    command = ["dbus-daemon", "--nofork", f"--config-file={config}"]
    with subprocess.Popen(command, stderr=subprocess.DEVNULL) as daemon:
        try:
            until(socket.exists)
            yield
        finally:
            daemon.terminate()


def prepare(desktop: Desktop, state: State) -> list[str]:
    """Give a desktop and the program's settings a state, and return the program's arguments."""
    home = desktop.folder / "home" / ".config"
    (home / "kdeglobals").write_text(_DESKTOP.format(scheme=state.scheme))
    (home / "cdn-codes").mkdir(exist_ok=True)
    (home / "cdn-codes" / "cdn-codes.conf").write_text(state.settings)
    desktop.environment["QT_SCALE_FACTOR"] = str(state.scale)
    desktop.environment["LANGUAGE"] = state.language
    file = ""
    if state.catalogue:
        file = str(desktop.folder / "catalogue.toml")
        Path(file).write_text(state.catalogue, encoding="utf-8")
    return [file, state.search]


def picture(desktop: Desktop, state: State) -> Image.Image:
    """Return what the window shows, without its frame."""
    file, search = prepare(desktop, state)
    with desktop.program("--catalogue", *filter(None, [file]), "--", search) as program:
        program.resize(*(round(side * state.scale) for side in state.size))
        desktop.ask("xdotool", "windowmove", "--sync", program.window, "60", "60")
        program.press(*state.keys)
        frames = list[Image.Image]()

        def at_rest() -> bool:
            frames.append(_grab(desktop, program))
            return len({frame.tobytes() for frame in frames[-5:]}) == 1 and len(frames) >= 5

        until(at_rest)
        return frames[-1]


def _grab(desktop: Desktop, program: Program) -> Image.Image:
    told = desktop.ask("xwininfo", "-id", program.window)
    left, top, width, height = (
        int(told.partition(f"{name}: ")[2].split()[0])
        for name in ("Absolute upper-left X", "Absolute upper-left Y", "Width", "Height")
    )
    box = (left, top, left + width, top + height)
    return ImageGrab.grab(bbox=box, xdisplay=desktop.environment["DISPLAY"])


def sketch(desktop: Desktop, state: State) -> str:
    """Return what the window is made of: its texts and shapes with their colours and places, in the order of painting.

    Nothing in it depends on the machine's fonts: without any, Qt measures every letter as a box.
    """
    fonts, svg = desktop.folder / "fonts.conf", desktop.folder / "sketch.svg"
    fonts.write_text(_NO_FONTS)
    command = [sys.executable, ROOT / "tests" / "e2e" / "sketch.py", svg, *map(str, state.size)]
    subprocess.run(
        [*command, *prepare(desktop, state)], env=desktop.environment | {"FONTCONFIG_FILE": str(fonts)}, check=True
    )
    return svg.read_text(encoding="utf-8")


def save(image: Image.Image, file: Path, structure: str = "") -> None:
    """Write a small PNG file, the window's structure in it."""
    file.parent.mkdir(parents=True, exist_ok=True)
    info = PngInfo()
    if structure:
        info.add_itxt("Structure", structure, zip=True)
    image.quantize(dither=Image.Dither.NONE).save(file, optimize=True, pnginfo=info)


def main() -> None:
    with tempfile.TemporaryDirectory() as folder, studio(Path(folder)) as desktop:
        for state in SHOWN:
            image = picture(desktop, state)
            print(state.name, image.size, len(image.getcolors(1 << 24) or []))
            save(image, PICTURES / f"{state.name}.png", sketch(desktop, state))


if __name__ == "__main__":
    main()
