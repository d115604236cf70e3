"""A file manager shows and starts what `make install` puts into the home folder."""

from pathlib import Path

from tests.e2e.clone import Clone, contents
from tests.e2e.desktop import Desktop, Program, until
from tests.packages.test_double_click import FILE_MANAGER, file_manager


def test_it_is_started_by_a_double_click_and_removed_without_a_trace(tmp_path: Path) -> None:
    desktop = Desktop(tmp_path / "a desktop")
    desktop.environment["PATH"] = "/usr/bin:/bin"  # a desktop has no Python environment on its PATH
    desktop.environment["XDG_CACHE_HOME"] = str(desktop.folder / "cache")
    config, data = desktop.folder / "home/.config", desktop.folder / "home/.local"
    for name, text in FILE_MANAGER.items():
        file = config / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
    before = contents(desktop.folder / "home").keys()
    clone = Clone(tmp_path / "a clone")

    installed = clone.make("install", desktop)
    assert installed.returncode == 0, installed.stderr
    programs = tmp_path / "programs"
    programs.mkdir()
    (programs / "cdn-codes.desktop").symlink_to(data / "share/applications/cdn-codes.desktop")
    with desktop.screen():
        with file_manager(desktop, programs) as manager:
            manager.open(manager.icon(), lambda: bool(desktop.windows()))
        program = Program(desktop)
        program.type("514")
        assert program.current() == "514"
        process = Path(f"/proc/{program.process_id()}")
        program.press("ctrl+q")
        until(lambda: not process.exists())

    removed = clone.make("uninstall", desktop)
    assert removed.returncode == 0, removed.stderr
    # The file manager writes files of its own, in folders of its own.
    assert [path for path in contents(desktop.folder / "home").keys() ^ before if "cdn" in path] == []
    assert not data.exists()
