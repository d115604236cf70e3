"""The bundle is complete, and it runs in any folder and any environment."""

import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from gui import __version__
from tests.e2e.desktop import ROOT, Desktop, Program, until

BUNDLE = ROOT / "build" / "bundle" / "cdn-codes"
COMMAND = BUNDLE / "cdn-codes"
NOBODY = 65534
NOTHING: Mapping[str, str] = {}

# The libraries that Qt and Python take from the system, because every desktop has them: C and C++, X11 and Wayland,
# fonts, D-Bus, OpenGL, and those that QtCore and QtNetwork link to.
OF_THE_SYSTEM = re.compile(
    r"(ld-linux.*|lib(c|m|dl|pthread|rt|util|resolv|stdc\+\+|gcc_s"
    r"|X11|X11-xcb|xcb|xcb-(randr|render|shape|shm|sync|xfixes)|wayland-(client|cursor)"
    r"|fontconfig|expat|freetype|dbus-1|glib-2\.0|gthread-2\.0|GL|EGL|z|zstd|gssapi_krb5|brotlidec|brotlicommon))\.so.*"
)


@pytest.fixture(scope="module")
def desktop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desktop]:
    desktop = Desktop(tmp_path_factory.mktemp("desktop"), str(COMMAND))
    with desktop.screen():
        yield desktop


@pytest.fixture(scope="module")
def far_away() -> Iterator[Path]:
    """Return a read-only copy of the bundle, in a folder with spaces and Chinese letters in its name."""
    with tempfile.TemporaryDirectory(prefix="my programs 状态码 ") as place:
        folder = Path(place) / "bundle"
        shutil.copytree(BUNDLE, folder, symlinks=True)
        folder.parent.chmod(0o755)
        for path in (folder, *folder.rglob("*")):
            if not path.is_symlink():
                path.chmod(path.stat().st_mode & ~0o222)
        yield folder


def printed(
    command: Path, *arguments: str, variables: Mapping[str, str] = NOTHING, user: int | None = None, code: int = 0
) -> str:
    """Run the program with no environment but the variables. Return its output, or its errors if there is none."""
    ended = subprocess.run([command, *arguments], env=variables, capture_output=True, check=False, text=True, user=user)
    assert (ended.returncode, ended.stderr if code == 0 else "") == (code, ""), ended.stderr
    return ended.stdout or ended.stderr


def is_514(text: str) -> bool:
    return text.startswith("514  IP access frequency is over the limit\n")


def libraries() -> list[Path]:
    return [file for file in BUNDLE.rglob("*.so*") if not file.is_symlink()]


@pytest.mark.parametrize("variables", [{"PATH": ""}, {"LANG": "C"}, {"LC_ALL": "C"}, {}], ids=str)
def test_it_runs_whatever_the_environment_is(variables: dict[str, str]) -> None:
    assert printed(COMMAND, "--version", variables=variables) == f"cdn-codes {__version__}\n"
    assert is_514(printed(COMMAND, "--print", "514", variables=variables))


def test_it_runs_by_a_symbolic_link(tmp_path: Path) -> None:
    link = tmp_path / "codes"
    link.symlink_to(COMMAND)
    assert is_514(printed(link, "--print", "514"))


def test_it_runs_in_a_read_only_folder(far_away: Path) -> None:
    nobody = NOBODY if os.getuid() == 0 else None  # root can write everywhere
    assert is_514(printed(far_away / "cdn-codes", "--print", "514", user=nobody))


def test_it_opens_a_markdown_page() -> None:
    page = ROOT / "tests" / "examples" / "own-codes.md"
    assert printed(COMMAND, "--print", "--catalogue", str(page), "overload").startswith("599  ")


def test_a_search_that_nothing_has_whole_gets_the_nearest_codes() -> None:
    assert printed(COMMAND, "--print", "curl dns zebra", code=1).startswith("531  ")


def test_a_search_for_nonsense_gets_a_message() -> None:
    assert "No code mentions" in printed(COMMAND, "--print", "zebra", code=1)


def test_it_installs_its_menu_entry(tmp_path: Path) -> None:
    printed(COMMAND, "--install-desktop-entry", variables={"XDG_DATA_HOME": str(tmp_path)})
    entry = (tmp_path / "applications/cdn-codes.desktop").read_text()
    assert f"\nTryExec={COMMAND}\n" in entry
    assert (tmp_path / "icons/hicolor/scalable/apps/cdn-codes.svg").is_file()


def test_its_window_opens_and_so_does_what_is_loaded_later(desktop: Desktop) -> None:
    """Icon, listener, marks, hints and the list of keys are loaded after the start."""
    variables = desktop.environment | {"PATH": ""}
    with subprocess.Popen([COMMAND, "514"], env=variables, stderr=subprocess.PIPE, text=True) as process:
        try:
            program = Program(desktop)
            assert program.current() == "514"
            until(lambda: "Icon (" in program.property("_NET_WM_ICON"))
            program.wait_until_listening()
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


def test_its_window_opens_in_the_c_locale_if_nothing_can_be_written(desktop: Desktop, far_away: Path) -> None:
    home = far_away.parent / "home"
    home.mkdir(mode=0o555)
    variables = {"HOME": str(home), "DISPLAY": desktop.environment["DISPLAY"], "LC_ALL": "C"}
    nobody = NOBODY if os.getuid() == 0 else None
    with subprocess.Popen(
        [far_away / "cdn-codes"], env=variables, stderr=subprocess.PIPE, text=True, user=nobody
    ) as process:
        try:
            program = Program(desktop)
            program.type("ssl handshake")
            assert program.current() == "538"
            program.press("ctrl+q")
            assert process.wait(20) == 0
            assert process.stderr is not None
            # Qt says in four lines that it takes another locale than that.
            lines = process.stderr.read().splitlines()
            assert (len(lines), "locale" in lines[0]) == (4, True), lines
        finally:
            process.kill()


def test_a_browser_gets_the_environment_that_the_program_was_started_with(desktop: Desktop) -> None:
    desktop.install_browser()
    (desktop.folder / "browser").write_text(
        f'#!/bin/sh\necho "$1 $LD_LIBRARY_PATH $QT_PLUGIN_PATH" > {desktop.opened}\n'
    )
    desktop.environment["LD_LIBRARY_PATH"] = "/nowhere"
    with desktop.program("509") as program:
        program.press("Return", "Tab", "Return")
        opened = until(lambda: desktop.opened.read_text() if desktop.opened.exists() else "")
    del desktop.environment["LD_LIBRARY_PATH"]
    assert opened.split()[1:] == ["/nowhere"]


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
def test_every_plugin_that_is_loaded_by_name_is_there(plugin: str) -> None:
    assert (BUNDLE / "_internal" / "PySide6" / "Qt" / "plugins" / plugin).is_file()


def test_every_library_finds_those_it_needs() -> None:
    files = libraries()
    assert len(files) > 40
    variables = {"PATH": os.environ["PATH"], "LD_LIBRARY_PATH": str(BUNDLE / "_internal")}
    told = subprocess.run(["ldd", *files], env=variables, capture_output=True, text=True, check=True)
    assert [line for line in told.stdout.splitlines() if "not found" in line] == []


def test_it_has_only_the_libraries_that_a_desktop_may_lack() -> None:
    told = subprocess.run(["objdump", "-p", *libraries(), COMMAND], capture_output=True, text=True, check=True)
    needed = set(re.findall(r"NEEDED +(\S+)", told.stdout))
    there = {file.name for file in libraries() if file.name.startswith("lib") and "plugins" not in file.parts}
    assert [name for name in needed - there if not OF_THE_SYSTEM.fullmatch(name)] == []
    # Nothing links to Python's library: the program loads it by its name.
    assert [name for name in there - needed if not name.startswith("libpython3")] == []


def test_it_has_no_library_twice_and_nothing_for_developers() -> None:
    names = [file.name for file in libraries()]
    assert len(names) == len(set(names))
    assert [file for file in BUNDLE.rglob("*.py") if file.parts[-2] != "lib-dynload"] == []
    unused = re.compile("Qt6(Qml|Quick|Sql|Test|Designer|OpenGLWidgets|Pdf)|gtk|translations/(?!qtbase_zh_CN)")
    assert [file for file in BUNDLE.rglob("*") if unused.search(str(file.relative_to(BUNDLE)))] == []


def test_it_takes_at_most_110_mb() -> None:
    taken = sum(file.lstat().st_blocks for file in BUNDLE.rglob("*")) * 512
    assert taken <= 110_000_000
