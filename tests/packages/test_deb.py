"""The Debian package keeps Debian's rules and has all that a desktop looks for."""

import fnmatch
import re
import subprocess
import sys
from pathlib import Path

import pytest

from gui import __version__


def output(*command: str | Path) -> str:
    return subprocess.run(command, capture_output=True, check=True, text=True).stdout


def test_lintian_finds_no_fault(package: Path) -> None:
    # Debian 13's lintian runs appstreamcli, which warns that the program's id has no domain. The program has none.
    found = output("lintian", "--allow-root", "--fail-on", "none", package).splitlines()
    assert [line for line in found if "appstream-metadata-validation-failed" not in line] == []


def test_it_takes_at_most_40_mb(package: Path) -> None:
    assert package.stat().st_size <= 40_000_000


def test_it_depends_on_the_libraries_that_it_does_not_contain(package: Path) -> None:
    needed = {name.split()[0] for name in output("dpkg-deb", "--field", package, "Depends").split(", ")}
    assert {"libc6", "libegl1", "libxcb-cursor0", "libxkbcommon-x11-0", "libfontconfig1"} <= needed
    # It contains Python and Qt.
    assert [name for name in needed if "python" in name or "qt" in name] == []


def test_its_copyright_file_names_everything_that_others_made(package: Path, tmp_path: Path) -> None:
    output("dpkg-deb", "--extract", package, tmp_path)
    text = (tmp_path / "usr/share/doc/cdn-codes/copyright").read_text(encoding="utf-8")
    patterns = re.findall(r"^ *(?:Files: )?(usr/\S+)$", text, re.MULTILINE)
    files = [str(file.relative_to(tmp_path)) for file in tmp_path.rglob("*") if not file.is_dir()]
    assert [pattern for pattern in patterns if not fnmatch.filter(files, pattern)] == []
    # Each file in the program's folder has a name of Python's, or a pattern of its own, narrower than the folder's.
    inside = "usr/lib/cdn-codes/_internal/"
    pythons = re.compile(rf"{inside}((lib)?python3|({'|'.join(sys.stdlib_module_names)})(/|\.pyc$))")
    narrower = [pattern for pattern in patterns if pattern not in ("usr/*", f"{inside}*")]
    others = [file for file in files if file.startswith(inside) and not pythons.match(file)]
    assert len(others) > 100
    assert [file for file in others if not any(fnmatch.fnmatchcase(file, pattern) for pattern in narrower)] == []


@pytest.mark.usefixtures("installed")
def test_the_installed_command_finds_all_its_libraries() -> None:
    assert output("cdn-codes", "--version") == f"cdn-codes {__version__}\n"
    assert output("cdn-codes", "--print", "514").startswith("514  ")
    libraries = [file for file in Path("/usr/lib/cdn-codes").rglob("*.so*") if not file.is_symlink()]
    assert [line for line in output("ldd", *libraries).splitlines() if "not found" in line] == []


@pytest.mark.usefixtures("installed")
def test_the_manual_page_is_found() -> None:
    page = output("man", "--where", "cdn-codes").strip()
    assert page == "/usr/share/man/man1/cdn-codes.1.gz"
    assert "--catalogue" in output("man", "--pager=cat", "cdn-codes")


@pytest.mark.usefixtures("installed")
@pytest.mark.parametrize("size", ["16x16", "48x48", "256x256", "scalable"])
def test_the_icon_is_where_themes_look(size: str) -> None:
    assert list(Path(f"/usr/share/icons/hicolor/{size}/apps").glob("cdn-codes.*"))


@pytest.mark.usefixtures("installed")
def test_the_installed_menu_entry_and_metadata_are_valid() -> None:
    output("desktop-file-validate", "--no-hints", "/usr/share/applications/cdn-codes.desktop")
    metadata = "/usr/share/metainfo/cdn-codes.metainfo.xml"
    output("appstreamcli", "validate", "--no-net", "--override", "cid-desktopapp-is-not-rdns=info", metadata)
