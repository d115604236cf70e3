"""The Debian package, installed for as long as it is tested."""

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from gui import __version__
from tests.e2e.desktop import ROOT

PLACES = ("/etc", "/opt", "/usr", "/var")
# dpkg's and apt's own books, and what the desktop's triggers make of all packages together.
BOOKS = (
    "/usr/share/applications/mimeinfo.cache",
    "/usr/share/icons/hicolor/icon-theme.cache",
    "/var/cache",
    "/var/lib/apt",
    "/var/lib/dpkg",
    "/var/log",
)


def files() -> set[str]:
    """Return the paths of all that lies where packages install."""
    found: set[str] = set()
    for place in PLACES:
        for folder, folders, names in os.walk(place):
            folders[:] = [name for name in folders if not os.path.join(folder, name).startswith(BOOKS)]
            found.update(os.path.join(folder, name) for name in (*folders, *names))
    return {path for path in found if not path.startswith(BOOKS) and "__pycache__" not in path}


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
    """Install the package; when it is purged at the end, nothing of it is left."""
    try:
        as_root("true")
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("only root can install a package, and there is no sudo, or it asks for a password")
    assert not os.path.lexists("/usr/bin/cdn-codes"), (
        "cdn-codes is installed here. Purge it: the new one is to be tested."
    )
    depends = subprocess.run(["dpkg-deb", "--field", package, "Depends"], stdout=subprocess.PIPE, text=True, check=True)
    # What it depends on stays, so it is not part of what is compared.
    as_root("apt-get", "satisfy", "--yes", "--no-install-recommends", depends.stdout.strip())
    before = files()
    as_root("dpkg", "--install", str(package))
    assert files() > before
    yield
    as_root("dpkg", "--purge", "cdn-codes")
    assert files() ^ before == set()
