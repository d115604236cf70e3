"""`make install` takes a user from a clone to a window, and `make uninstall` leaves no trace."""

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.e2e.clone import Clone, contents
from tests.e2e.desktop import Desktop, Program, until

# Does what a desktop's menu does: finds programs by a word, and starts one of them.
FIND = "from gi.repository import Gio; print(Gio.DesktopAppInfo.search('status'))"
START = "from gi.repository import Gio; Gio.DesktopAppInfo.new('cdn-codes.desktop').launch([], None)"


def new_home(desktop: Desktop) -> None:
    """Leave the home folder empty, and all folders at their defaults."""
    (desktop.folder / "home/.config").rmdir()
    del desktop.environment["XDG_CONFIG_HOME"], desktop.environment["XDG_DATA_HOME"]


def used_home(desktop: Desktop) -> None:
    """Fill the home folder with files and empty folders, and set other folders for data and configuration."""
    home = desktop.folder / "home"
    for folder in (".local/bin", "my data/icons/hicolor", "my data/cdn-codes", "my settings"):
        (home / folder).mkdir(parents=True)
    (home / "my data/cdn-codes/own-codes.toml").write_text("# the user's own")
    desktop.environment |= {"XDG_DATA_HOME": f"{home}/my data/", "XDG_CONFIG_HOME": f"{home}/my settings"}
    desktop.environment["PATH"] += f":{home}/.local/bin"


def shared_runtime_folder(desktop: Desktop) -> None:
    """Let others open the folder for sockets, so that the program takes one in /tmp."""
    (desktop.folder / "run").chmod(0o755)


def sockets(desktop: Desktop) -> list[Path]:
    """Return the paths of the program's sockets and locks for the screen of the desktop."""
    folders = desktop.folder / "run", Path(f"/tmp/cdn-codes-{os.getuid()}")  # noqa: S108 (the program's own)
    number = desktop.environment["DISPLAY"].removeprefix(":")
    return [file for folder in folders for file in folder.glob(f"cdn-codes-_{number}*")]


@pytest.fixture
def desktop(tmp_path: Path) -> Desktop:
    desktop = Desktop(tmp_path / "a desktop")  # every path has a space in it
    desktop.environment["PATH"] = "/usr/bin:/bin"  # a desktop has no Python environment on its PATH
    desktop.environment["XDG_CACHE_HOME"] = str(desktop.folder / "cache")  # the window manager's, too
    return desktop


@pytest.mark.parametrize("prepare", [new_home, used_home, shared_runtime_folder])
def test_it_is_installed_updated_started_from_the_menu_and_removed_without_a_trace(
    desktop: Desktop, prepare: Callable[[Desktop], None], tmp_path: Path
) -> None:
    prepare(desktop)
    home = desktop.folder / "home"
    command = home / ".local/bin/cdn-codes"
    clone = Clone(tmp_path / "a clone")
    before, clone_before = contents(home), contents(clone.folder)

    installed = clone.make("install", desktop)
    assert installed.returncode == 0, installed.stderr
    is_on_path = str(command.parent) in desktop.environment["PATH"]
    assert ("is not on your PATH" in installed.stdout) == (not is_on_path)
    assert contents(clone.folder) == clone_before
    assert desktop.ask("/usr/bin/python3", "-c", FIND) == "[['cdn-codes.desktop']]"

    version = clone.folder / "gui" / "__init__.py"
    version.write_text(version.read_text().replace('__version__ = "', '__version__ = "9.'))
    assert clone.make("install", desktop).returncode == 0
    clone.delete()
    assert desktop.ask(str(command), "--version").startswith("cdn-codes 9.")

    with desktop.screen():
        # The process gets no pipe, because the program would inherit it.
        subprocess.run(["/usr/bin/python3", "-c", START], env=desktop.environment, check=True)
        program = Program(desktop)
        program.type("514")
        assert program.current() == "514"

        clone = Clone(clone.folder)
        refused = clone.make("uninstall", desktop)
        assert refused.returncode != 0
        assert "Close its window first" in refused.stderr
        assert len(sockets(desktop)) == 2
        process = Path(f"/proc/{program.process_id()}")
        program.press("ctrl+q")
        until(lambda: not process.exists())
    assert [path.name for path in home.rglob("*.conf")] == ["cdn-codes.conf"]

    removed = clone.make("uninstall", desktop)
    assert removed.returncode == 0, removed.stderr
    assert contents(home) == before
    assert sockets(desktop) == []
    assert contents(desktop.folder / "run") == {}
    assert not list((desktop.folder / "cache").glob("*cdn*"))


def test_the_command_of_another_installation_stays(desktop: Desktop, tmp_path: Path) -> None:
    command = desktop.folder / "home/.local/bin/cdn-codes"
    command.parent.mkdir(parents=True)
    command.symlink_to("/opt/pipx/venvs/cdn-codes/bin/cdn-codes")
    before = contents(desktop.folder)
    clone = Clone(tmp_path / "clone")
    installed = clone.make("install", desktop)
    assert installed.returncode != 0
    assert f"{command} belongs to another installation." in installed.stderr
    removed = clone.make("uninstall", desktop)
    assert (removed.returncode, removed.stdout.partition(":")[0]) == (0, "There is nothing to remove")
    assert contents(desktop.folder) == before
