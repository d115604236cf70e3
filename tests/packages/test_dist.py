"""The files of a release are complete, and anybody can make the same again from the sdist."""

import os
import re
import subprocess
import tarfile
from pathlib import Path

import pytest

from gui import __version__
from tests.e2e.desktop import ROOT

DIST = ROOT / "dist"
SDIST = DIST / f"cdn_codes-{__version__}.tar.gz"
BUNDLE = DIST / f"cdn-codes-{__version__}-linux-{os.uname().machine}.tar.xz"


def output(*command: str | Path, folder: Path) -> str:
    return subprocess.run(command, cwd=folder, capture_output=True, check=True, text=True).stdout


def test_the_checksums_are_those_of_all_files() -> None:
    lines = output("sha256sum", "--check", "--strict", "SHA256SUMS", folder=DIST).splitlines()
    names = [line.removesuffix(": OK") for line in lines]
    assert names[:-1] == [f"cdn_codes-{__version__}-py3-none-any.whl", SDIST.name, BUNDLE.name]
    assert re.fullmatch(rf"cdn-codes_{__version__}_\w+\.deb", names[-1])


@pytest.mark.skipif(not (ROOT / ".git").exists(), reason="not a checkout")
def test_the_sdist_holds_what_git_does_and_no_more() -> None:
    with tarfile.open(SDIST) as sdist:
        names = {name.partition("/")[2] for name in sdist.getnames()} - {"PKG-INFO"}
    tracked = set(output("git", "ls-files", "-z", folder=ROOT).split("\0")) - {""}
    new = set(output("git", "ls-files", "-z", "--others", "--exclude-standard", folder=ROOT).split("\0"))
    assert tracked <= names <= tracked | new


def test_the_unpacked_bundle_can_be_read_by_everybody_and_written_by_its_owner() -> None:
    with tarfile.open(BUNDLE) as bundle:
        members = bundle.getmembers()
    assert {(member.uid, member.gid, member.uname, member.gname) for member in members} == {(0, 0, "root", "root")}
    assert {member.mode for member in members if not member.issym()} == {0o644, 0o755}
    assert len({member.mtime for member in members}) == 1


def test_the_unpacked_sdist_makes_the_same_bytes_elsewhere_and_later(tmp_path: Path) -> None:
    output("tar", "--extract", "--file", SDIST, folder=tmp_path)
    (folder,) = tmp_path.iterdir()
    environment = {name: value for name, value in os.environ.items() if name != "SOURCE_DATE_EPOCH"}
    subprocess.run(["make", "dist"], cwd=folder, env=environment, umask=0o077, check=True)
    assert (folder / "dist/SHA256SUMS").read_text() == (DIST / "SHA256SUMS").read_text()
