"""Installs the Debian package for the tests, and purges it."""

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from gui import __version__
from tests.e2e.desktop import ROOT

PLACES = ("/etc", "/opt", "/usr", "/var")
# Files that dpkg and apt write for themselves, and caches that triggers make from the files of all packages.
SHARED = (
    "/usr/share/applications/mimeinfo.cache",
    "/usr/share/icons/hicolor/icon-theme.cache",
    "/var/cache",
    "/var/lib/apt",
    "/var/lib/dpkg",
    "/var/log",
)


def files() -> set[str]:
    """Return all paths in the folders that packages install into, except those in SHARED."""
    found: set[str] = set()
    for place in PLACES:
        for folder, folders, names in os.walk(place):
            folders[:] = [name for name in folders if not os.path.join(folder, name).startswith(SHARED)]
            found.update(os.path.join(folder, name) for name in (*folders, *names))
    return {path for path in found if not path.startswith(SHARED) and "__pycache__" not in path}


def as_root(*command: str) -> None:
    sudo = [] if os.getuid() == 0 else ["sudo", "--non-interactive"]
    variables = ["env", "DEBIAN_FRONTEND=noninteractive"]
    subprocess.run([*sudo, *variables, *command], stdout=subprocess.DEVNULL, check=True)


@pytest.fixture(scope="session")
def package() -> Path:
    (file,) = (ROOT / "dist").glob(f"cdn-codes_{__version__}_*.deb")
    return file


@pytest.fixture(scope="session")
def installed(package: Path) -> Iterator[None]:
    """Install the package. At the end, purge it and check that no file is left."""
    try:
        as_root("true")
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("only root can install a package, and there is no sudo, or it asks for a password")
    assert not os.path.lexists("/usr/bin/cdn-codes"), (
        "cdn-codes is installed here. Purge it, so that the new package can be tested."
    )
    depends = subprocess.run(["dpkg-deb", "--field", package, "Depends"], stdout=subprocess.PIPE, text=True, check=True)
    # Its dependencies stay installed. Install them first, so that they are not part of the comparison.
    as_root("apt-get", "satisfy", "--yes", "--no-install-recommends", depends.stdout.strip())
    before = files()
    as_root("dpkg", "--install", str(package))
    assert files() > before
    yield
    as_root("dpkg", "--purge", "cdn-codes")
    assert files() ^ before == set()
