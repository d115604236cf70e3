"""Draws pictures of the installed program: for the README and the metadata, or a gallery of many states."""

import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET

from PIL import Image, ImageFont, ImageGrab
from PIL.PngImagePlugin import PngInfo

from tests.e2e.desktop import ROOT, Desktop, Program, until

PICTURES = ROOT / "resources" / "pictures"
SCREEN = 4000, 2360
"""Room for a window of 3840 x 2160 and its frame."""

# KDE's settings: the colour scheme, a font that every machine has, and a caret that does not blink.
_KDE = """[General]
ColorScheme=Breeze{scheme}
font=Noto Sans,10,-1,5,50,0,0,0,0,0
[KDE]
CursorBlinkRate=0
ShowIconsOnPushButtons=false
"""
_FONTS = """<fontconfig>
  <dir>{folder}</dir>
  <cachedir>{folder}/cache</cachedir>
  <match target="font"><edit name="hinting"><bool>false</bool></edit></match>
</fontconfig>
"""
_SVG = "{http://www.w3.org/2000/svg}"
_PLACE = ("x", "y", "width", "height", "cx", "cy", "r", "rx", "ry", "points", "d")
_LOOK = ("fill", "fill-opacity", "stroke", "stroke-width", "font-size", "font-weight")
# A message bus that starts no services. Without a bus, Qt does not notice changes of the desktop's settings.
_BUS = """<busconfig>
  <type>session</type>
  <listen>unix:path={socket}</listen>
  <policy context="default"><allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy>
</busconfig>
"""


class State(NamedTuple):
    """A state of the program that a picture shows."""

    name: str
    search: str = ""
    size: tuple[int, int] = (1080, 680)
    """In logical pixels."""
    scheme: str = "Light"
    """The desktop's colour scheme: "Light" or "Dark", followed by " contrast" if the contrast is high."""
    scale: float = 1
    settings: str = ""
    """The content of the program's settings file."""
    catalogue: str = ""
    """The content of a catalogue in TOML; "" for the built-in one."""
    is_beside: bool = False
    """Whether the catalogue is shown beside the built-in one."""
    language: str = "C"
    clipboard: str = ""
    """What Ctrl+V pastes, if it is among the keys."""
    keys: tuple[str, ...] = ()


SHOWN = [
    State("light", "514"),
    State("dark", "514", scheme="Dark"),
    State("search", "certificate"),
    State("unknown", "505"),
    State("narrow", "5xx timeout", size=(480, 760)),
    State("large", "531-533", size=(1600, 900)),
    State("chinese", "回源超时", language="zh_CN"),
]


def code(number: int, meaning: str, suggestion: str, party: str = "cdn") -> str:
    """Return an entry of a catalogue in TOML."""
    return (
        f'[[codes]]\ncode = {number}\nmeaning = "{meaning}"\nlook_at = "{party}"\nsuggestion = """\n{suggestion}\n"""\n'
    )


CHECKS = "\n".join(
    f"- Check number {number}: look at **header {number}** and at `option-{number}`" for number in range(30)
)
THOUSAND = "".join(code(number, f"Meaning of {number}", "Wait.") for number in range(1000))
WORDY = code(500, " ".join(["A meaning that takes its time"] * 11)[:300], "Wait.")
SCRIPTS = code(514, "访问频率超过上限，请检查证书与回源配置", "- 检查 **证书**\n- 检查 `X-NWS-LOG-UUID`") + code(
    515, "انتهت صلاحية شهادة الخادم الأصلي", "- تحقق من **الشهادة**\n- تحقق من `X-NWS-LOG-UUID`", "origin"
)
RUNBOOK = code(514, "Runbook: rate limits", "Call the gateway team.") + code(599, "The gateway gave up", "Wait.")
SEARCH = "certificate"
HEADERS = """* Connected to www.example.com (203.0.113.7) port 443
> GET /video/a.mp4?sign=abc HTTP/1.1
> Host: www.example.com
< HTTP/1.1 562 Unknown
< Date: Tue, 24 Nov 2026 07:01:12 GMT
< X-NWS-LOG-UUID: 12642388588334932894
< X-Cache-Lookup: Cache Miss
< Set-Cookie: sid=abc
"""
LOG = "".join(
    f'198.51.100.{line} - - [24/Nov/2026:15:01:{line:02} +0800] "GET /a HTTP/1.1" {number} 162\n'
    for line, number in enumerate((502, 514, 502, 504, 200, 514, 502))
)
SMALL = (640, 400), (480, 760)
GALLERY = [
    *(
        State(f"{scheme.lower()}-{scale * 100:.0f}", SEARCH, scheme=scheme, scale=scale)
        for scheme in ("Light", "Dark")
        for scale in (1, 1.25, 1.5, 2)
    ),
    State("theme-light", SEARCH, scheme="Dark", settings="[look]\ntheme=light"),
    State("theme-dark", SEARCH, settings="[look]\ntheme=dark"),
    *(State(f"{width}x{height}", SEARCH, size=(width, height)) for width, height in (*SMALL, (3840, 2160))),
    *(
        State(f"zoom-{zoom}-{width}x{height}", SEARCH, size=(width, height), settings=f"[look]\nzoom={zoom}")
        for zoom in (80, 200)
        for width, height in ((1080, 680), *SMALL)
    ),
    State("empty"),
    State("one", "514"),
    State("none", "zebra"),
    State("typo", "certifcate"),
    State("unknown", "505"),
    State("similar", "522"),
    State("nearest", "curl: (60) SSL certificate problem: zebra"),
    State("read", "users get 514 since noon"),
    State("support", "563"),
    State("keys", keys=("F1",)),
    State("menu", keys=("alt+v",)),
    State("focus-detail", "509", keys=("Return", "Tab")),
    State("checks", catalogue=code(500, "Thirty checks", CHECKS)),
    State("thousand", catalogue=THOUSAND),
    State("wordy", catalogue=WORDY),
    State("several", "514", catalogue=RUNBOOK, is_beside=True),
    State("several-640x400", "5xx", catalogue=RUNBOOK, is_beside=True, size=(640, 400)),
    State("several-menu", keys=("alt+c",), catalogue=RUNBOOK, is_beside=True),
    State("hidden", "563", catalogue=RUNBOOK),
    State("chinese", "证书", catalogue=SCRIPTS),
    State("arabic", "515", catalogue=SCRIPTS),
    State("right-to-left", "515", catalogue=SCRIPTS, language="ar_EG"),
    *(
        State(f"zh-{name}", search, language="zh_CN", size=size, scheme=scheme, settings=settings, keys=keys)
        for name, search, size, scheme, settings, keys in (
            ("light", "514", (1080, 680), "Light", "", ()),
            ("dark", "证书", (1080, 680), "Dark", "", ()),
            ("200", "403", (1080, 680), "Light", "[look]\nzoom=200", ()),
            ("640x400", "5xx", (640, 400), "Light", "", ()),
            ("480x760", "5xx", (480, 760), "Light", "", ()),
            ("none", "zebra", (1080, 680), "Light", "", ()),
            ("support", "563", (1080, 680), "Light", "", ()),
            ("keys", "", (1080, 680), "Light", "", ("F1",)),
            ("menu", "", (1080, 680), "Light", "", ("alt+v",)),
        )
    ),
    *(
        State(f"{kind}-{name}", "", size, scheme, 1, settings, language=language, clipboard=text, keys=keys)
        for kind, text, keys in (
            ("evidence", HEADERS, ("ctrl+v",)),
            ("log", LOG, ("ctrl+v",)),
            ("ticket", HEADERS, ("ctrl+v", "ctrl+t")),
        )
        for name, size, scheme, settings, language in (
            ("light", (1080, 680), "Light", "", "C"),
            ("dark", (1080, 680), "Dark", "", "C"),
            ("200", (1080, 680), "Light", "[look]\nzoom=200", "C"),
            ("640x400", (640, 400), "Light", "", "C"),
            ("zh", (1080, 680), "Dark", "[tickets]\nsite=mainland", "zh_CN"),
        )
    ),
    State("light-contrast", SEARCH, scheme="Light contrast"),
    State("dark-contrast", SEARCH, scheme="Dark contrast"),
]


@contextmanager
def studio(folder: Path) -> Iterator[Desktop]:
    """Run a desktop with the installed program, and a screen with room for the window of every state."""
    desktop = Desktop(folder)
    desktop.install()
    desktop.environment |= {
        "KDE_SESSION_VERSION": "6",
        "QT_LOGGING_RULES": "qt.qpa.services=false;qt.qpa.theme.gnome=false",  # no warnings about portals
    }
    with _bus(desktop), desktop.screen(*SCREEN):
        desktop.ask("xdotool", "mousemove", *map(str, SCREEN))  # the pointer must not be over the window
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
    """Write the settings for a state. Return the path of its catalogue, "" for the built-in one, and its search."""
    home = desktop.folder / "home" / ".config"
    (home / "kdeglobals").write_text(_KDE.format(scheme=state.scheme))
    (home / "cdn-codes").mkdir(exist_ok=True)
    (home / "cdn-codes" / "cdn-codes.conf").write_text(state.settings)
    desktop.environment |= {
        "XDG_CURRENT_DESKTOP": "GNOME" if "contrast" in state.scheme else "KDE",
        "QT_SCALE_FACTOR": str(state.scale),
        "LANG": f"{state.language}.UTF-8",
        "LANGUAGE": "",
        "LC_CTYPE": "C.UTF-8",  # every machine has this one
        "LC_ALL": "",
    }
    if not state.catalogue:
        return ["", state.search]
    file = desktop.folder / "catalogue.toml"
    file.write_text(state.catalogue, encoding="utf-8")
    return [str(file), state.search]


def picture(desktop: Desktop, state: State) -> Image.Image:
    """Return a picture of the window without its frame."""
    file, search = prepare(desktop, state)
    beside = ["--catalogue="] if state.is_beside else []
    with desktop.program("--catalogue", *filter(None, [file]), *beside, "--", search) as program:
        if "contrast" in state.scheme:
            _say_contrast(desktop, state.scheme)
        program.resize(*(round(side * state.scale) for side in state.size))
        desktop.ask("xdotool", "windowmove", program.window, "60", "60")
        if state.clipboard:
            desktop.fill_clipboard(state.clipboard)
        program.press(*state.keys)
        frames = list[Image.Image]()

        def at_rest() -> bool:
            frames.append(_grab(desktop, program))
            return len(frames) >= 3 and len({frame.tobytes() for frame in frames[-3:]}) == 1

        until(at_rest)
        program.press(*["Escape"] * len(state.keys))
        return frames[-1]


def _say_contrast(desktop: Desktop, scheme: str) -> None:
    """Announce high contrast as GNOME does. Qt reads the contrast of no other desktop.

    The scheme becomes dark first, so that light is a change, too.
    """
    for name, value in (("contrast", 1), ("color-scheme", 1), ("color-scheme", 1 if "Dark" in scheme else 2)):
        signal = ["--object-path", "/org/freedesktop/portal/desktop"]
        signal += ["--signal", "org.freedesktop.portal.Settings.SettingChanged"]
        desktop.ask("gdbus", "emit", "--session", *signal, "org.freedesktop.appearance", name, f"<uint32 {value}>")


def _grab(desktop: Desktop, program: Program) -> Image.Image:
    output = desktop.ask("xwininfo", "-id", program.window)
    left, top, width, height = (
        int(output.partition(f"{name}: ")[2].split()[0])
        for name in ("Absolute upper-left X", "Absolute upper-left Y", "Width", "Height")
    )
    box = (left, top, left + width, top + height)
    return ImageGrab.grab(bbox=box, xdisplay=desktop.environment["DISPLAY"])


def sketch(desktop: Desktop, state: State) -> str:
    """Return the structure of the window: a line for each text and shape, with place and colours, in painting order.

    It does not depend on the fonts of the machine: all text is in the font that Pillow contains.
    """
    fonts, svg = desktop.folder / "fonts", desktop.folder / "sketch.svg"
    fonts.mkdir(exist_ok=True)
    font = ImageFont.load_default(10)
    assert isinstance(font, ImageFont.FreeTypeFont)
    (fonts / "font.ttf").write_bytes(font.font_bytes)
    (fonts / "fonts.conf").write_text(_FONTS.format(folder=fonts))
    command = [sys.executable, str(ROOT / "tests" / "e2e" / "sketch.py"), str(svg), *map(str, state.size)]
    ended = subprocess.run(
        [*command, *prepare(desktop, state)],
        env=desktop.environment | {"FONTCONFIG_FILE": str(fonts / "fonts.conf")},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert (ended.returncode, ended.stderr) == (0, "")
    return _painted(svg.read_text(encoding="utf-8"))


def _painted(svg: str) -> str:
    """Return a line for each text and shape of an SVG by Qt, without details that differ between releases of Qt."""
    lines = []
    for group in ET.fromstring(svg).iterfind(f"{_SVG}g/{_SVG}g"):  # noqa: S314 (our own)
        for shape in group:
            words = (group.get("transform", ""), *(shape.get(name, "") for name in _PLACE))
            place = [f"{float(number):.1f}" for number in re.findall(r"-?\d[\d.e-]*", " ".join(words))]
            look = [shape.get(name, group.get(name, "")) for name in _LOOK]
            lines.append(" ".join([shape.tag.removeprefix(_SVG), *place, *look, shape.text or ""]))
    return "\n".join(lines)


def save(image: Image.Image, file: Path, structure: str = "") -> None:
    """Write a small PNG file. The structure of the window, if it is given, becomes part of its metadata."""
    file.parent.mkdir(parents=True, exist_ok=True)
    info = PngInfo()
    if structure:
        info.add_itxt("Structure", structure, zip=True)
    image.quantize(dither=Image.Dither.NONE).save(file, optimize=True, pnginfo=info)


def main() -> None:
    """Draw the pictures of the README and the metadata.

    With the argument "gallery", draw that, or only its states whose names begin with one of the further arguments.
    """
    with tempfile.TemporaryDirectory() as folder, studio(Path(folder)) as desktop:
        if sys.argv[1:2] == ["gallery"]:
            for state in GALLERY:
                if state.name.startswith(tuple(sys.argv[2:] or [""])):
                    save(picture(desktop, state), ROOT / "build" / "gallery" / f"{state.name}.png")
        else:
            for state in SHOWN:
                save(picture(desktop, state), PICTURES / f"{state.name}.png", sketch(desktop, state))


if __name__ == "__main__":
    main()
