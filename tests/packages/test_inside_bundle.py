"""In the bundle, everything can be loaded, and PySide6 behaves as it does without the start-up hook."""

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.e2e.desktop import ROOT

BUILD = ROOT / "build"
PLAIN = {"CDN_CODES_PLAIN_START": "1"}
Ended = subprocess.CompletedProcess[str]
Inside = Callable[..., Ended]


@pytest.fixture(scope="module")
def inside(tmp_path_factory: pytest.TempPathFactory) -> Inside:
    """Return a function that runs a Python file with the bundle's modules, libraries and hooks."""
    folder = tmp_path_factory.mktemp("inside")
    program = shutil.copy(BUILD / "pyinstaller/cdn-codes/run-in-bundle", folder)
    (folder / "_internal").symlink_to(BUILD / "bundle/cdn-codes/_internal")

    def run(file: Path, *arguments: str, **variables: str) -> Ended:
        return subprocess.run(
            [program, file, *arguments],
            env={"LC_ALL": "C.UTF-8", **variables},
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )

    return run


@pytest.fixture
def write(tmp_path: Path) -> Callable[[str], Path]:
    def write(code: str) -> Path:
        file = tmp_path / "code.py"
        file.write_text(code)
        return file

    return write


def at_work(inside: Inside, **variables: str) -> tuple[str, str, list[str]]:
    """Return the modules that were loaded at the start, the output, and the lines of standard error."""
    ended = inside(ROOT / "tests/packages/pyside_at_work.py", **variables)
    assert ended.returncode == 0, ended.stderr
    modules, *errors = ended.stderr.splitlines()
    return modules, ended.stdout, errors


def test_every_module_of_the_program_is_there(inside: Inside, write: Callable[[str], Path]) -> None:
    files = [file.relative_to(ROOT).with_suffix("") for file in (ROOT / "gui").rglob("*.py")]
    names = [".".join(file.parts).removesuffix(".__init__") for file in files if file.name != "__main__"]
    assert len(names) > 30
    names.remove("gui.instance.windows_pipe")  # for Windows alone, it refuses to be loaded elsewhere
    names.append("gui.codes.built_in")  # made when the wheel is built
    ended = inside(write("import importlib, sys\nfor name in sys.argv[1:]: importlib.import_module(name)"), *names)
    assert (ended.returncode, ended.stderr) == (0, "")


def test_qt_can_load_every_plugin(inside: Inside, write: Callable[[str], Path]) -> None:
    plugins = list((BUILD / "bundle/cdn-codes").glob("_internal/PySide6/Qt/plugins/*/*.so"))
    assert len(plugins) > 9
    code = """if True:
        import sys
        from PySide6.QtCore import QPluginLoader
        for path in sys.argv[1:]:
            loader = QPluginLoader(path)
            loader.load() or print(loader.errorString())
    """
    ended = inside(write(code), *map(str, plugins))
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "", "")


def test_modules_that_are_seldom_used_have_not_run_at_the_start(inside: Inside) -> None:
    assert "'shibokensupport.signature.errorhandler': 'LaterModule'" in at_work(inside)[0]
    assert "inspect" not in at_work(inside)[0]
    assert "LaterModule" not in at_work(inside, **PLAIN)[0]


def test_pyside_prints_the_same_with_and_without_the_start_up_hook(inside: Inside) -> None:
    assert at_work(inside)[1:] == at_work(inside, **PLAIN)[1:]


@pytest.mark.parametrize(
    "line",
    [
        "signal | 1",
        "property | 3 | 3 | 5",
        "enums | 33 | 65 | Orientation.Vertical",
        "TypeError: 'PySide6.QtWidgets.QWidget.move' called with wrong argument types:",
        "  PySide6.QtWidgets.QWidget.move(x: int, y: int, /)",
        "TypeError: changed(int) only accepts 1 argument(s), 2 given!",
        "AttributeError: 'Label' object has no attribute 'far_from_any_name'",
        "help | QPoint(self, /) -> None",
        "signature | (self, count: int) -> None | An object with a signal, a slot and a property.",
    ],
)
def test_with_the_hook_errors_and_help_are_complete(inside: Inside, line: str) -> None:
    assert line in at_work(inside)[1].splitlines()


def test_with_the_hook_an_error_in_a_slot_has_its_traceback(inside: Inside) -> None:
    errors = at_work(inside)[2]
    assert errors[0] == "Traceback (most recent call last):"
    assert errors[1].endswith("in fail")
    assert errors[2:4] == ['    raise LookupError("in a slot")', "LookupError: in a slot"]
