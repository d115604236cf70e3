"""The start and the end of the program."""

import os
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

from gui import __version__

ROOT = Path(__file__).parents[1]


def run(code: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run Python code as a process of its own."""
    return subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, **environment},
        cwd=ROOT,
    )


START_AND_END = """
import sys
from PySide6.QtCore import QTimer
from gui.cli import open_window
from gui.instance.request import Request
from gui.window.window import MainWindow

class Window(MainWindow):
    def showEvent(self, event):
        super().showEvent(event)
        QTimer.singleShot(0, self.close)

import gui.app
gui.app.MainWindow = Window
code = open_window(Request("514"), "")
print(sorted({name.partition(".")[0] for name in sys.modules} & {"markdown_it", "difflib", "subprocess"}))
later = ("PySide6.QtNetwork", "PySide6.QtSvg", "gui.arguments", "gui.window.keys_dialog", "gui.codes.markdown_table")
print([name for name in later if name in sys.modules])
print(__import__.__name__ == "__feature_import__")
sys.exit(code)
"""


def test_it_starts_and_ends_without_a_word_and_loads_nothing_it_does_not_need(tmp_path: Path) -> None:
    ended = run(START_AND_END, QT_QPA_PLATFORM="offscreen", HOME=str(tmp_path), XDG_CONFIG_HOME=str(tmp_path))
    said = [line for line in ended.stderr.splitlines() if "This plugin does not support propagateSizeHints" not in line]
    assert (ended.returncode, said) == (0, [])
    assert ended.stdout == "[]\n[]\nFalse\n"
    assert list(tmp_path.rglob("cdn-codes*"))


NOTICED = """
from PySide6.QtWidgets import QApplication
from gui.app import _window
from gui.instance.request import Request

app = QApplication(["cdn-codes", "-platform", "offscreen"])
window = _window(Request("514", "/none.toml"))
print(window.notice.isHidden(), window.table.current_code().digits)
print(window.notice.text())
"""


def test_a_catalogue_that_cannot_be_read_is_named_in_the_window(tmp_path: Path) -> None:
    ended = run(NOTICED, XDG_CONFIG_HOME=str(tmp_path))
    reason = "/none.toml: the file can't be read (No such file or directory)."
    assert ended.stdout == f"False 514\nCould not open {reason}\n"


def test_what_qt_complains_of_at_a_start_is_not_kept_back(tmp_path: Path) -> None:
    variables = {"QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(tmp_path), "QT_QPA_FONTDIR": "/none"}
    ended = run(START_AND_END, **variables, QT_LOGGING_RULES="qt.core.plugin.factoryloader=true")
    assert "looking at" in ended.stderr


def test_a_qt_that_lacks_a_library_is_answered_with_text(tmp_path: Path) -> None:
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
def test_a_display_out_of_reach_is_said_in_a_line_and_never_dumps_core(output: str, code: int, said: str) -> None:
    python = "import sys; from gui.cli import main; sys.exit(main(['514']))"
    command = f'set -o pipefail; ulimit -c 0; "{sys.executable}" -c "{python}" {output}'
    variables = {**os.environ, **WITHOUT_DISPLAY}
    variables.pop("PYTHONUNBUFFERED", None)  # what is buffered fails last
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


def test_the_dependencies_are_the_two_that_were_agreed() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert {dependency.split(">=")[0] for dependency in project["dependencies"]} == {
        "PySide6-Essentials",
        "markdown-it-py",
    }
