"""A file of settings is read and written, and no file that lies in its place delays or ends a start."""

import errno
import os
import sys
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.window.settings_file import MAX_SIZE, SettingsFile

TEXT = st.text(st.characters(exclude_characters="\0") | st.characters(categories=["Cs"]))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "folder" / "cdn-codes.conf"


@pytest.fixture
def full(path: Path) -> Path:
    """Return the path of a file that has a value."""
    path.parent.mkdir()
    path.write_text("[look]\nzoom=150\n")
    return path


def test_values_are_in_sections(path: Path) -> None:
    store = SettingsFile(str(path))
    assert (store.fault, store.value("look/zoom")) == ("", "")
    store.set_value("look/zoom", "150")
    store.set_value("catalogues/own", ["/a", "/证"])
    store.set_value("look/theme", "dark")
    store.write()
    assert path.read_text() == '[catalogues]\nown=["/a", "/\\u8bc1"]\n[look]\ntheme=dark\nzoom=150\n'
    again = SettingsFile(str(path))
    assert (again.value("look/zoom"), again.value("catalogues/own")) == ("150", ["/a", "/证"])


@given(st.lists(TEXT))
def test_a_list_may_have_any_texts(tmp_path_factory: pytest.TempPathFactory, texts: list[str]) -> None:
    path = str(tmp_path_factory.getbasetemp() / "texts.conf")
    store = SettingsFile(path)
    store.set_value("a/b", ["more"])
    store.set_value("a/b", texts)
    store.write()
    assert SettingsFile(path).value("a/b") == texts


def test_what_another_process_has_written_stays(full: Path) -> None:
    store, other = SettingsFile(str(full)), SettingsFile(str(full))
    other.set_value("look/theme", "dark")
    other.write()
    store.set_value("look/zoom", "80")
    store.write()
    assert full.read_text() == "[look]\ntheme=dark\nzoom=80\n"


def test_nothing_is_written_if_nothing_has_changed(full: Path) -> None:
    store = SettingsFile(str(full))
    full.unlink()
    store.set_value("look/zoom", "150")
    store.write()
    assert not full.exists()


def test_comments_and_empty_lines_are_allowed(full: Path) -> None:
    full.write_text("; one\n\n# two\n[look]\n  zoom=90  \n")
    store = SettingsFile(str(full))
    assert (store.fault, store.value("look/zoom")) == ("", "90")


GARBAGE = {
    "random": (b"[window\n\0\xff=====@@Variant(\0\0\x7f)\n[[[" * 50, "Damaged"),
    "text": (b"dear diary", "Damaged"),
    "picture": (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "Damaged"),
    "too large": (b"a=1\n" * MAX_SIZE, "Too large"),
}


@pytest.mark.parametrize("kind", GARBAGE)
def test_a_damaged_file_is_named_and_kept_beside_the_new_one(full: Path, kind: str) -> None:
    content, reason = GARBAGE[kind]
    full.write_bytes(content)
    store = SettingsFile(str(full))
    assert store.fault == f"{full}: {reason}."
    assert store.value("look/zoom") == ""
    assert full.read_bytes() == content
    store.set_value("look/zoom", "80")
    store.write()
    assert SettingsFile(str(full)).value("look/zoom") == "80"
    assert Path(f"{full}.damaged").read_bytes() == content


def test_values_that_qsettings_cannot_bear_are_texts(full: Path) -> None:
    value = r"@Variant(\0\0\0\f\x7f\xff\xff\xff)"
    full.write_text(f"[window]\ngeometry={value}\n")
    assert SettingsFile(str(full)).value("window/geometry") == value


@pytest.mark.linux
@pytest.mark.parametrize("kind", ["a pipe", "a folder", "a link to itself", "below a file"])
def test_what_is_no_file_is_never_opened_nor_replaced(full: Path, kind: str) -> None:
    path = full
    if kind == "below a file":
        path = full / "cdn-codes.conf"
    else:
        full.unlink()
    if kind == "a pipe":
        os.mkfifo(full)
    elif kind == "a folder":
        full.mkdir()
    elif kind == "a link to itself":
        full.symlink_to(full)
    before = full.lstat()
    start = time.monotonic()
    store = SettingsFile(str(path))
    store.set_value("look/zoom", "80")
    with pytest.raises(OSError, match=r"Not a file|Too many levels|File exists"):
        store.write()
    assert time.monotonic() - start < 3
    assert store.fault.startswith(f"{path}: ")
    assert full.lstat() == before
    assert list(full.parent.iterdir()) == [full]


def test_a_link_to_a_file_stays_a_link(full: Path, tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(full)
    store = SettingsFile(str(link))
    store.set_value("look/zoom", "80")
    store.write()
    assert link.is_symlink()
    assert full.read_text() == "[look]\nzoom=80\n"


@pytest.mark.skipif(sys.platform == "win32", reason="no flock")
def test_a_lock_that_another_process_holds_is_no_obstacle(full: Path) -> None:
    import fcntl  # Windows has none

    with Path(f"{full}.lock").open("w") as lock, full.open() as held:
        fcntl.flock(lock, fcntl.LOCK_EX)
        fcntl.flock(held, fcntl.LOCK_EX)
        start = time.monotonic()
        store = SettingsFile(str(full))
        store.set_value("look/zoom", "80")
        store.write()
        assert time.monotonic() - start < 3
    assert SettingsFile(str(full)).value("look/zoom") == "80"


def test_if_the_disk_is_full_the_old_values_stay_and_the_new_ones_are_written_later(
    full: Path, disk_full: pytest.MonkeyPatch
) -> None:
    store = SettingsFile(str(full))
    store.set_value("look/zoom", "80")
    with pytest.raises(OSError, match="No space left") as raised:
        store.write()
    assert raised.value.errno == errno.ENOSPC
    assert [file.name for file in full.parent.iterdir()] == [full.name]
    assert full.read_text() == "[look]\nzoom=150\n"
    disk_full.undo()
    store.write()
    assert full.read_text() == "[look]\nzoom=80\n"
