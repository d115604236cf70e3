"""The bundle lacks nothing, wherever it lies and whatever surrounds it."""

import os
import re
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from tests.e2e.desktop import ROOT, Desktop, Program, until

BUNDLE = ROOT / "build" / "bundle" / "cdn-codes"
COMMAND = BUNDLE / "cdn-codes"
NOBODY = 65534
NOTHING: Mapping[str, str] = {}


@pytest.fixture(scope="module")
def desktop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desktop]:
    desktop = Desktop(tmp_path_factory.mktemp("desktop"), str(COMMAND))
    with desktop.screen():
        yield desktop


def printed(command: Path, *arguments: str, variables: Mapping[str, str] = NOTHING, user: int | None = None) -> str:
    """Return what the program prints, started with nothing in its environment but the variables."""
    ended = subprocess.run([command, *arguments], env=variables, capture_output=True, check=True, text=True, user=user)
    assert ended.stderr == ""
    return ended.stdout


def is_514(text: str) -> bool:
    return text.startswith("514  IP access frequency is over the limit\n")


@pytest.mark.parametrize("variables", [{"PATH": ""}, {"LANG": "C"}, {"LC_ALL": "C"}, {}], ids=str)
def test_it_runs_whatever_the_environment_is(variables: dict[str, str]) -> None:
    assert is_514(printed(COMMAND, "--print", "514", variables=variables))


def test_it_runs_from_a_folder_with_spaces_and_chinese_letters(tmp_path: Path) -> None:
    folder = tmp_path / "my programs 状态码"
    shutil.copytree(BUNDLE, folder, symlinks=True)
    assert is_514(printed(folder / "cdn-codes", "--print", "514"))


def test_it_runs_by_a_symbolic_link(tmp_path: Path) -> None:
    link = tmp_path / "codes"
    link.symlink_to(COMMAND)
    assert is_514(printed(link, "--print", "514"))


@pytest.mark.skipif(os.getuid() != 0, reason="only root can be somebody else")
def test_it_runs_where_its_user_can_write_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "bundle"
    shutil.copytree(BUNDLE, folder, symlinks=True)
    for place in (folder, *folder.parents):
        if place.is_relative_to(tmp_path.parents[1]):
            place.chmod(0o755)
    assert is_514(printed(folder / "cdn-codes", "--print", "514", user=NOBODY))


def test_a_page_is_read_with_the_markdown_library_in_it() -> None:
    page = ROOT / "tests" / "examples" / "own-codes.md"
    assert printed(COMMAND, "--print", "--catalogue", str(page), "overload").startswith("599  ")


def test_what_finds_nothing_gets_its_hint() -> None:
    ended = subprocess.run([COMMAND, "--print", "certifcate"], env={}, capture_output=True, text=True, check=False)
    assert ended.returncode == 1
    assert "Did you mean certificate?" in ended.stderr


def test_it_shows_its_window_and_all_that_is_loaded_when_needed(desktop: Desktop) -> None:
    """Icon, listener, marks, hints and the list of keys are not loaded at the start."""
    variables = desktop.environment | {"PATH": ""}
    with subprocess.Popen([COMMAND, "514"], env=variables, stderr=subprocess.PIPE, text=True) as process:
        try:
            program = Program(desktop)
            assert program.current() == "514"
            until(lambda: "Icon (" in program.property("_NET_WM_ICON"))
            program.is_listening()
            desktop.start("certifcate")
            program.press("Return", "Return")
            assert program.current() == "539"
            program.press("F1")
            keys = until(lambda: desktop.ask("xdotool", "search", "--onlyvisible", "--name", "^Keys"))
            program.press("Escape")
            until(lambda: keys not in desktop.ask("xdotool", "search", "--onlyvisible", "--name", "."))
            program.press("ctrl+q")
            assert process.wait(20) == 0
            assert process.stderr is not None
            assert process.stderr.read() == ""
        finally:
            process.kill()


@pytest.mark.parametrize(
    "plugin",
    [
        "platforms/libqxcb.so",
        "platforms/libqwayland.so",
        "platforms/libqoffscreen.so",
        "platforminputcontexts/libibusplatforminputcontextplugin.so",
        "platforminputcontexts/libcomposeplatforminputcontextplugin.so",
        "platformthemes/libqxdgdesktopportal.so",
        "wayland-shell-integration/libxdg-shell.so",
        "wayland-decoration-client/libadwaita.so",
        "iconengines/libqsvgicon.so",
        "imageformats/libqsvg.so",
    ],
)
def test_what_qt_loads_by_name_is_there(plugin: str) -> None:
    assert (BUNDLE / "_internal" / "PySide6" / "Qt" / "plugins" / plugin).is_file()


def test_every_library_finds_those_it_needs() -> None:
    files = [file for file in BUNDLE.rglob("*") if ".so" in file.name and file.is_file() and not file.is_symlink()]
    assert len(files) > 40
    told = subprocess.run(["ldd", *files], env={"PATH": os.environ["PATH"]}, capture_output=True, text=True, check=True)
    assert [line for line in told.stdout.splitlines() if "not found" in line] == []


def test_nothing_is_in_it_twice_or_for_developers() -> None:
    libraries = [file.name for file in BUNDLE.rglob("lib*.so*") if not file.is_symlink()]
    assert len(libraries) == len(set(libraries))
    assert [file for file in BUNDLE.rglob("*.py") if file.parts[-2] != "lib-dynload"] == []
    unused = re.compile("Qt6(Qml|Quick|Sql|Test|Designer|OpenGLWidgets|Pdf)|gtk|translations")
    assert [file for file in BUNDLE.rglob("*") if unused.search(str(file.relative_to(BUNDLE)))] == []


def test_it_takes_no_more_room_than_was_meant() -> None:
    taken = sum(file.lstat().st_blocks for file in BUNDLE.rglob("*")) * 512
    assert taken <= 110_000_000
