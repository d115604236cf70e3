"""The entry in the desktop's menu is valid, starts the program, and is removed completely."""

import configparser
import errno
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from gui.cli import main
from gui.desktop import menu_entry

ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.linux


@pytest.fixture
def data_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    return tmp_path / "share"


def entry(file: str | Path) -> configparser.ConfigParser:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(file, encoding="utf-8")
    return parser


def fail(*_: object) -> None:
    raise OSError(errno.EROFS, "Read-only file system")


def arguments(value: str) -> list[str]:
    """Split a value of Exec as desktops do: like a shell, but with $ and ` escaped, too."""
    words = shlex.split(value.replace("\\\\", "\\"))
    return [re.sub(r"\\([$`])", r"\1", word) for word in words]


@pytest.mark.parametrize("command", ["/usr/bin/cdn-codes", "/home/a b/cdn-codes", '/opt/证书/$x`y"z\\w/cdn-codes'])
def test_the_entry_starts_the_command_that_installed_it(data_home: Path, command: str) -> None:
    file = entry(menu_entry.install(command))
    for section, more in {
        "Desktop Entry": ["--open", "%f"],
        "Desktop Action server-errors": ["5xx"],
        "Desktop Action client-errors": ["4xx"],
    }.items():
        assert arguments(file[section]["Exec"]) == [command, *more]
    assert file["Desktop Entry"]["TryExec"].replace("\\\\", "\\") == command
    assert (data_home / "icons/hicolor/scalable/apps/cdn-codes.svg").read_text(encoding="utf-8").startswith("<svg")


@pytest.mark.parametrize("name", ["100%", "a=b", "a\rb", "a\nb", "a\tb", "a\x1bb", "\udcff", "\u202eb"], ids=ascii)
def test_a_path_that_no_entry_can_have_is_refused_in_words(
    data_home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    monkeypatch.setattr(menu_entry, "command", lambda: f"/opt/{name}/cdn-codes")
    assert main(["--install-desktop-entry"]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("cdn-codes: desktops can't start a program at this path: /opt/")
    assert err.count("\n") == 1
    assert not data_home.exists()


def test_on_a_full_disk_nothing_is_written(
    data_home: Path, disk_full: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--install-desktop-entry"]) == 2
    icon = data_home / "icons/hicolor/scalable/apps/cdn-codes.svg"
    message = f"cdn-codes: the desktop entry can't be changed: {icon} (No space left on device).\n"
    assert capsys.readouterr() == ("", message)
    assert [path for path in data_home.rglob("*") if not path.is_dir()] == []


def test_if_the_entry_cannot_be_written_no_icon_is_left(data_home: Path) -> None:
    data_home.mkdir()
    (data_home / "applications").write_text("a file where the folder should be")
    with pytest.raises(OSError, match="File exists"):
        menu_entry.install("/usr/bin/cdn-codes")
    assert list(data_home.iterdir()) == [data_home / "applications"]


def test_if_a_new_entry_cannot_be_written_the_old_one_stays(data_home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    menu_entry.install("/usr/bin/cdn-codes")
    before = {path: path.read_bytes() for path in data_home.rglob("*") if path.is_file()}
    monkeypatch.setattr(os, "replace", fail)
    with pytest.raises(OSError, match="Read-only"):
        menu_entry.install("/opt/cdn-codes")
    assert {path: path.read_bytes() for path in data_home.rglob("*") if path.is_file()} == before


@pytest.mark.system
def test_an_installed_entry_is_valid(data_home: Path) -> None:
    file = menu_entry.install("/home/a b/cdn-codes")
    subprocess.run(["desktop-file-validate", file], check=True)


def test_removing_deletes_its_files_and_no_others(data_home: Path) -> None:
    other = data_home / "applications" / "other.desktop"
    other.parent.mkdir(parents=True)
    other.write_text("")
    menu_entry.install("/usr/bin/cdn-codes")
    menu_entry.install("/usr/bin/cdn-codes")
    assert menu_entry.remove()
    assert [path for path in data_home.rglob("*") if path.is_file()] == [other]
    assert not (data_home / "icons").exists()
    assert not menu_entry.remove()


@pytest.mark.parametrize("end", ["", "/", "//"])
def test_removing_deletes_the_empty_data_folder_but_not_its_parent(
    data_home: Path, monkeypatch: pytest.MonkeyPatch, end: str
) -> None:
    around = data_home / "around"
    around.mkdir(parents=True)
    monkeypatch.setenv("XDG_DATA_HOME", f"{around}/made{end}")
    menu_entry.install("/usr/bin/cdn-codes")
    assert menu_entry.remove()
    assert list(data_home.rglob("*")) == [around]


def test_removing_leaves_a_folder_that_is_a_link(data_home: Path, tmp_path: Path) -> None:
    data_home.mkdir()
    (tmp_path / "elsewhere").mkdir()
    (data_home / "applications").symlink_to(tmp_path / "elsewhere")
    menu_entry.install("/usr/bin/cdn-codes")
    assert menu_entry.remove()
    assert list(data_home.iterdir()) == [data_home / "applications"]
    assert not list((tmp_path / "elsewhere").iterdir())


def test_a_relative_data_folder_is_ignored(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", "share")
    monkeypatch.setenv("HOME", str(tmp_path))
    assert menu_entry.install("/usr/bin/cdn-codes") == str(
        tmp_path / ".local" / "share" / "applications" / "cdn-codes.desktop"
    )


def test_the_command_line_installs_and_removes_the_entry(data_home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--install-desktop-entry"]) == 0
    assert capsys.readouterr().out == f"Installed {data_home / 'applications' / 'cdn-codes.desktop'}\n"
    assert main(["--remove-desktop-entry"]) == 0
    assert main(["--remove-desktop-entry"]) == 0
    assert capsys.readouterr().out == "Removed.\nThere was no desktop entry of this program.\n"


def test_the_entry_of_python_m_gui_starts_the_script_beside_the_interpreter(monkeypatch: pytest.MonkeyPatch) -> None:
    for not_a_program in (ROOT / "gui" / "__main__.py", ROOT / "gui"):
        monkeypatch.setattr(sys, "argv", [str(not_a_program)])
        assert menu_entry.command() == str(Path(sys.executable).parent / "cdn-codes")
    monkeypatch.setattr(sys, "argv", [sys.executable])
    assert menu_entry.command() == sys.executable


def test_an_error_names_the_folder_that_cannot_be_written(data_home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data_home.write_text("a file where the folder should be")
    assert main(["--install-desktop-entry"]) == 2
    assert "cdn-codes: the desktop entry can't be changed: " in capsys.readouterr().err


def test_the_menu_finds_the_entry_by_the_words_people_type() -> None:
    section = entry(ROOT / "resources" / "cdn-codes.desktop")["Desktop Entry"]
    words = section["Keywords"].split(";")
    assert {"cdn", "http", "status", "error", "状态码"} <= set(words)
    assert (section["StartupNotify"], section["StartupWMClass"]) == ("true", "cdn-codes")
