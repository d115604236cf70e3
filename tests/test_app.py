"""The program starts, paints, does the rest of its start, and ends."""

import io
import os
import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest
from PIL import ImageFont
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui import __version__
from gui.app import PAINT_TIMEOUT_MS, FirstPaintTimer, window_for
from gui.instance.hand_over import PATIENCE_SECONDS
from gui.instance.request import Request

ROOT = Path(__file__).parents[1]


def run(code: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run Python code as a process of its own, which loads nothing that measures coverage."""
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE_")}
    return subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=False,
        env={**inherited, **environment},
        cwd=ROOT,
        timeout=30,
    )


# Starts the program. The window gets one more method, and listens at a path.
START = """
import gc
import sys
gc.disable()  # as gui.__main__ does
from gui import plain_imports
plain_imports.restore()
import gui.app
from gui.instance.request import Request
from PySide6.QtCore import QLocale, QTimer
from PySide6.QtWidgets import QApplication

class Window(gui.app.MainWindow):
    {method}

    def end_when_listening(self):
        if "gui.instance.listener" in sys.modules:
            QApplication.quit()
        else:
            QTimer.singleShot(10, self.end_when_listening)

gui.app.MainWindow = Window
code = gui.app.run(Request("514"), {path!r}, print)
assert "gui.garbage" in sys.modules and not gc.isenabled()
sys.exit(code)
"""
PAINTED = """
    def paintEvent(self, event):
        super().paintEvent(event)
        print(*sorted(sys.modules), flush=True)
        QTimer.singleShot(0, self.end_when_listening)
"""
TITLED = """
    def setWindowTitle(self, title):
        super().setWindowTitle(title)
        print("title", title, flush=True)
        if "own" in title:
            QTimer.singleShot(0, self.end_when_listening)

    def paintEvent(self, event):
        super().paintEvent(event)
        print("painted", flush=True)
"""
READ = """
    def paintEvent(self, event):
        super().paintEvent(event)
        self.read()
        QTimer.singleShot(0, self.end_when_read)

    def read(self):
        text = self.detail.browser.toPlainText()
        print("WHAT TO DO" in text, "IN THE CONSOLE" in text, flush=True)

    def end_when_read(self):
        self.read()
        self.end_when_listening()
"""
NEVER_SHOWN = """
    def show(self):
        self.end_when_listening()
"""
NOT_FOR_THE_FIRST_PAINT = {
    "PySide6.QtNetwork",
    "PySide6.QtSvg",
    "gui.arguments",
    "gui.faults",
    "gui.termination",
    "json",
    "gui.codes.markdown_table",
    "gui.instance.front",
    "gui.instance.listener",
    "gui.window.keys_dialog",
    "markdown_it",
    "signal",
    "socket",
    "subprocess",
}


def start(folder: Path, method: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Start the program with a window that has one more method, and wait for its end."""
    variables = {"QT_QPA_PLATFORM": "offscreen", "HOME": str(folder), "XDG_CONFIG_HOME": str(folder)}
    return run(START.format(method=method.strip(), path=str(folder / "socket")), **variables, **environment)


def complaints(ended: subprocess.CompletedProcess[str]) -> list[str]:
    """Return what a process wrote to standard error, without what Qt's offscreen platform always says."""
    return [line for line in ended.stderr.splitlines() if "This plugin does not support" not in line]


def test_it_starts_and_ends_without_a_message_and_keeps_its_settings(tmp_path: Path) -> None:
    ended = start(tmp_path, PAINTED)
    assert (ended.returncode, complaints(ended)) == (0, [])
    assert list(tmp_path.rglob("cdn-codes*"))


def test_the_title_of_the_window_is_all_that_its_title_bar_shows(tmp_path: Path) -> None:
    says = """
    def paintEvent(self, event):
        super().paintEvent(event)
        print(f"{self.windowTitle()}, {QApplication.applicationDisplayName()}", flush=True)
        self.end_when_listening()
"""
    ended = start(tmp_path, says)
    # Qt appends the display name to each title. If it is not set, Qt says that it is the application's, and appends it
    # to none.
    assert ended.stdout.splitlines()[0] == "CDN Status Codes, cdn-codes"


def test_what_the_first_paint_does_not_need_is_loaded_after_it(tmp_path: Path) -> None:
    ended = start(tmp_path, PAINTED)
    at_first_paint = set(ended.stdout.splitlines()[0].split())
    assert "gui.window.window" in at_first_paint
    assert at_first_paint & NOT_FOR_THE_FIRST_PAINT == set()


def test_the_catalogues_of_the_last_time_are_open_after_the_first_paint(tmp_path: Path) -> None:
    own = tmp_path / "own.md"
    own.write_text("| Status Code | Meaning | Suggestion |\n|---|---|---|\n| 599 | Ours | Wait. |\n")
    (tmp_path / "cdn-codes").mkdir()
    (tmp_path / "cdn-codes" / "cdn-codes.conf").write_text(f'[catalogues]\nown=["{own}"]\n')
    ended = start(tmp_path, TITLED)
    assert complaints(ended) == []
    assert list(dict.fromkeys(ended.stdout.splitlines())) == [
        "title CDN Status Codes",
        "painted",
        "title own.md — CDN Status Codes",
    ]


def test_what_follows_what_to_do_is_shown_after_the_first_paint(tmp_path: Path) -> None:
    ended = start(tmp_path, READ)
    assert complaints(ended) == []
    shown = ended.stdout.splitlines()
    assert (shown[0], shown[-1]) == ("True False", "True True")


def test_a_window_that_is_never_painted_listens_too(tmp_path: Path) -> None:
    ended = start(tmp_path, NEVER_SHOWN)
    assert (ended.returncode, complaints(ended)) == (0, [])


FAILS = """
    def paintEvent(self, event):
        super().paintEvent(event)
        if not hasattr(self, "painted"):
            self.painted = True
            QTimer.singleShot(0, lambda: self.fail("203.0.113.7"))
            QTimer.singleShot(50, self.look)

    def fail(self, secret):
        raise ValueError(secret)

    def look(self):
        print(self.notice.text(), flush=True)
        self.notice.copy_button.click()
        print(QApplication.clipboard().text(), flush=True)
        self.end_when_listening()
"""


def test_a_fault_is_shown_and_logged_and_the_program_goes_on(tmp_path: Path) -> None:
    ended = start(tmp_path, FAILS, XDG_STATE_HOME=str(tmp_path / "state"))
    assert ended.returncode == 0
    said, *report = ended.stdout.splitlines()
    assert said.startswith("Something went wrong, and the program goes on.")
    assert report[1] == "ValueError"
    assert report[-1].endswith(" fail")
    assert complaints(ended) == report
    assert (tmp_path / "state/cdn-codes/faults.log").read_text().splitlines()[1:-1] == report
    assert "203.0.113.7" not in ended.stdout + ended.stderr


SAYS_ITS_MESSAGE = """
    def say(self):
        print(self.notice.text(), flush=True)
        self.end_when_listening()

    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(300, self.say)
"""


def test_settings_that_cannot_be_read_are_a_message(tmp_path: Path) -> None:
    (tmp_path / "cdn-codes").mkdir()
    file = tmp_path / "cdn-codes" / "cdn-codes.conf"
    os.mkfifo(file)
    ended = start(tmp_path, SAYS_ITS_MESSAGE)
    assert (ended.returncode, complaints(ended)) == (0, [])
    assert ended.stdout.splitlines()[0].endswith(f"so the program has its defaults. {file}: Not a file.")


SAYS_ITS_CODE = """
    def paintEvent(self, event):
        super().paintEvent(event)
        print(self.searching.current_code().digits, self.devicePixelRatioF(), QLocale().name(), flush=True)
        QTimer.singleShot(0, self.end_when_listening)
"""


@pytest.mark.parametrize(
    "variables",
    [
        pytest.param({"LC_ALL": "C"}, id="C"),
        pytest.param({"LC_ALL": "C", "PYTHONUTF8": "0"}, id="C without UTF-8"),
        pytest.param({"LC_ALL": "zh_CN.UTF-8"}, id="Chinese"),
        pytest.param({"LC_ALL": "tr_TR.UTF-8"}, id="Turkish"),
        pytest.param({"LC_ALL": "ar_EG.UTF-8"}, id="Arabic"),
        pytest.param({"QT_SCALE_FACTOR": "3"}, id="300 %"),
        pytest.param({"FONTCONFIG_FILE": "one-font.conf"}, id="one font"),
    ],
)
@pytest.mark.linux
def test_it_starts_in_every_language_at_every_scale_and_with_one_font(
    tmp_path: Path, variables: dict[str, str]
) -> None:
    (tmp_path / "fonts").mkdir()
    font = ImageFont.load_default(20)  # the one that Pillow brings
    assert isinstance(font, ImageFont.FreeTypeFont)
    assert isinstance(font.path, io.BytesIO)
    (tmp_path / "fonts" / "one.ttf").write_bytes(font.path.getvalue())
    (tmp_path / "one-font.conf").write_text(f"<fontconfig><dir>{tmp_path}/fonts</dir></fontconfig>")
    if "FONTCONFIG_FILE" in variables:
        variables = {"FONTCONFIG_FILE": str(tmp_path / variables["FONTCONFIG_FILE"])}
    ended = start(tmp_path, SAYS_ITS_CODE, LANGUAGE="", **variables)
    # Qt says that a language is not installed, and that it takes another one.
    ended.stderr = re.sub("Detected locale .*\nQt depends .*\n.*\n.*\n", "", ended.stderr)
    assert (ended.returncode, complaints(ended)) == (0, [])
    code, scale, language = ended.stdout.splitlines()[0].split()
    assert (code, scale) == ("514", "3.0" if "QT_SCALE_FACTOR" in variables else "1.0")
    assert language == variables.get("LC_ALL", language).partition(".")[0]


def test_no_part_asks_what_time_it_is_but_the_log_of_faults() -> None:
    """So nothing goes wrong if the clock is set back. Waiting is measured by clocks that only go forward."""
    modules = {
        path.name
        for path in (ROOT / "gui").rglob("*.py")
        if re.search(
            r"\b(time\.(time|strftime|localtime)|datetime\.now|date\.today|currentDate)",
            path.read_text(encoding="utf-8"),
        )
    }
    assert modules == {"faults.py"}


class Painted(QWidget):
    """A window that counts its paints."""

    paints = 0

    def paintEvent(self, event: QPaintEvent) -> None:
        self.paints += 1


@pytest.mark.parametrize(("paints", "waited_ms"), [(1, 0), (0, 500)])
def test_the_timer_fires_once_either_right_after_the_first_paint_or_after_its_timeout(
    qtbot: QtBot, paints: int, waited_ms: int
) -> None:
    window = Painted()
    qtbot.addWidget(window)
    timer = FirstPaintTimer(window)
    fired: list[tuple[int, int]] = []
    timer.timeout.connect(lambda: fired.append((window.paints, timer.interval())))
    with qtbot.waitSignal(timer.destroyed):
        window.setVisible(paints > 0)
    assert fired == [(paints, waited_ms)]


def test_a_new_process_waits_for_a_program_that_waits_for_its_first_paint() -> None:
    assert PATIENCE_SECONDS * 1000 >= PAINT_TIMEOUT_MS + 200


def test_a_catalogue_that_cannot_be_read_is_named_in_the_window(qtbot: QtBot) -> None:
    window = window_for(Request("514", ["/none.toml"]))
    qtbot.addWidget(window)
    reason = "/none.toml: the file can't be read (No such file or directory)."
    assert window.notice.text() == f"Could not open {reason}"
    assert not window.notice.isHidden()
    indexed = window.searching.current_code()
    assert indexed
    assert indexed.digits == "514"


def test_messages_of_qt_during_the_start_are_written(tmp_path: Path) -> None:
    ended = start(tmp_path, PAINTED, QT_LOGGING_RULES="qt.core.plugin.factoryloader=true")
    assert "looking at" in ended.stderr


def test_if_qt_lacks_a_library_the_matches_are_printed(tmp_path: Path) -> None:
    (tmp_path / "PySide6").mkdir()
    (tmp_path / "PySide6" / "__init__.py").write_text(
        "raise ImportError('libEGL.so.1: cannot open shared object file')"
    )
    ended = run(
        "import sys; from gui.cli import main; sys.exit(main(['514']))",
        PYTHONPATH=f"{tmp_path}{os.pathsep}{ROOT}",
        QT_QPA_PLATFORM="offscreen",
    )
    assert ended.returncode == 0
    assert ended.stdout.startswith("514  ")
    assert "libEGL.so.1" in ended.stderr
    assert len(ended.stderr.splitlines()) == 1


WITHOUT_DISPLAY = {"QT_QPA_PLATFORM": "xcb", "DISPLAY": ":4097", "WAYLAND_DISPLAY": ""}


@pytest.mark.linux
@pytest.mark.parametrize(
    ("output", "code", "said"),
    [
        ("", 0, "could not connect to display :4097"),
        (">/dev/full", 2, "the output can't be written (No space left on device)."),
        ("| true", 0, ""),
    ],
    ids=["printed", "disk full", "nobody reads"],
)
def test_if_the_display_cannot_be_reached_one_line_says_so_and_no_core_is_dumped(
    output: str, code: int, said: str
) -> None:
    python = "import sys; from gui.cli import main; sys.exit(main(['514']))"
    command = f'set -o pipefail; ulimit -c 0; "{sys.executable}" -c "{python}" {output}'
    variables = {**os.environ, **WITHOUT_DISPLAY}
    variables.pop("PYTHONUNBUFFERED", None)  # so that a full disk is noticed only at the end
    ended = subprocess.run(
        ["bash", "-c", command], capture_output=True, text=True, check=False, env=variables, cwd=ROOT
    )
    assert ended.returncode == code
    assert ended.stderr.startswith("cdn-codes: no window can be opened: ")
    assert said in ended.stderr
    assert ended.stdout.startswith("514  ") or output
    assert "Aborted" not in ended.stderr


READS_ITS_CATALOGUE = """
import sys
del sys.path[0]  # the checkout
from gui.codes.catalogue_file import BUILT_IN, load, read
catalogue, has_parser = load(), "tomllib" in sys.modules
print(catalogue == read(BUILT_IN), has_parser)
"""


def test_the_wheel_holds_the_program_and_its_catalogue_and_no_more(tmp_path: Path) -> None:
    pip = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check", "wheel", "--no-deps"]
    subprocess.run([*pip, "--no-build-isolation", "--wheel-dir", str(tmp_path), str(ROOT)], check=True)
    (wheel,) = tmp_path.glob("*.whl")
    names = {name for name in zipfile.ZipFile(wheel).namelist() if ".dist-info/" not in name}
    modules = {str(path.relative_to(ROOT)) for path in (ROOT / "gui").rglob("*.py")}
    shared = f"cdn_codes-{__version__}.data/data/share"
    assert names == modules | {
        "gui/codes/built_in.py",
        "gui/codes/built_in_zh.py",
        "gui/texts_zh.py",
        "gui/resources/status_codes.toml",
        "gui/resources/cdn-codes.desktop",
        "gui/resources/icons/cdn-codes.svg",
        f"{shared}/applications/cdn-codes.desktop",
        f"{shared}/icons/hicolor/scalable/apps/cdn-codes.svg",
        f"{shared}/metainfo/cdn-codes.metainfo.xml",
    }
    assert wheel.name.startswith(f"cdn_codes-{__version__}-")
    zipfile.ZipFile(wheel).extractall(tmp_path)
    ended = run(READS_ITS_CATALOGUE, PYTHONPATH=str(tmp_path))
    assert (ended.stdout, ended.stderr) == ("True False\n", "")


def test_there_are_only_two_dependencies() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert {dependency.split(">=")[0] for dependency in project["dependencies"]} == {
        "PySide6-Essentials",
        "markdown-it-py",
    }
