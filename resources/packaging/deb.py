"""Makes a Debian package of the bundle: `python resources/packaging/deb.py FOLDER` writes it into a folder.

It needs the bundle and the icons in build/, and Debian's packages dpkg-dev and chrpath. The environment variable
SOURCE_DATE_EPOCH is the timestamp of everything in the package, in seconds since 1970. PICTURES, if it is set, is the
address of the pictures that the metadata names.
"""

import gzip
import hashlib
import os
import re
import shutil
import subprocess
import sys
import textwrap
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path
from xml.etree import ElementTree as ET

from man_page import man_page
from metainfo import metainfo

import gui
from gui.languages import Language, translator

ROOT = Path(__file__).parents[2]
RESOURCES = ROOT / "resources"
PACKAGING = RESOURCES / "packaging"
BUILD = ROOT / "build"
WORK = BUILD / "deb"
TREE = WORK / "debian" / "cdn-codes"
"""The folder of the package's files, in which dpkg-shlibdeps looks for them."""
PROGRAM = TREE / "usr/lib/cdn-codes"
SHARE = TREE / "usr/share"

MAINTAINER = "CDN Status Codes <cdn-codes@example.org>"
# Packages that the program uses, though it links to no library of theirs.
RECOMMENDED = [
    "hicolor-icon-theme",  # tells desktops in which folders icons are
    "xdg-utils",  # opens links in the user's browser
]
SUGGESTED = [
    "fonts-noto-cjk",  # shows the Chinese words that can be searched for
]


def main() -> None:
    """Write the package into the folder that the command line names, and print its path."""
    time = datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), UTC)
    shutil.rmtree(WORK, ignore_errors=True)
    lay_out_program()
    lay_out_share(time)
    write_control()
    for path in (TREE, *TREE.rglob("*")):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path == PROGRAM / "cdn-codes" else 0o644)
    package = Path(sys.argv[1]) / f"cdn-codes_{gui.__version__}_{architecture()}.deb"
    package.parent.mkdir(parents=True, exist_ok=True)
    run("dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(TREE), str(package))
    print(package)


def lay_out_program() -> None:
    """Copy the bundle, but not the libraries that Debian has."""
    shutil.copytree(BUILD / "bundle" / "cdn-codes", PROGRAM, symlinks=True)
    for library in PROGRAM.glob("_internal/libx*.so*"):
        library.unlink()  # the package depends on Debian's instead
    for library in elf_files():
        if re.search(r"R(?:UN)?PATH +/", run("objdump", "--private-headers", str(library))):
            run("chrpath", "--delete", str(library))  # a folder of the machine that built Python
    command = TREE / "usr/bin/cdn-codes"
    command.parent.mkdir()
    command.symlink_to("../lib/cdn-codes/cdn-codes")


def lay_out_share(time: datetime) -> None:
    """Add the menu entry, icons, metadata, manual page, changelog and copyright."""
    files = {
        RESOURCES / "cdn-codes.desktop": "applications/cdn-codes.desktop",
        RESOURCES / "icons/cdn-codes.svg": "icons/hicolor/scalable/apps/cdn-codes.svg",
        PACKAGING / "copyright": "doc/cdn-codes/copyright",
        PACKAGING / "lintian-overrides": "lintian/overrides/cdn-codes",
    }
    shutil.copytree(BUILD / "icons/hicolor", SHARE / "icons/hicolor")
    for source, place in files.items():
        target = SHARE / place
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target)
    (SHARE / "metainfo").mkdir()
    (SHARE / "metainfo/cdn-codes.metainfo.xml").write_bytes(metainfo(os.environ.get("PICTURES", "")))
    for language in Language:
        folder = "" if language is Language.ENGLISH else f"{language.locale}/"
        write_compressed(f"man/{folder}man1/cdn-codes.1.gz", man_page(time.date(), translator(language)))
    write_compressed("doc/cdn-codes/changelog.gz", changelog(time))


def write_compressed(place: str, text: str) -> None:
    """Write a text into a gzip file below /usr/share."""
    path = SHARE / place
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(text.encode(), 9, mtime=0))


def changelog(time: datetime) -> str:
    """Return the changes of this version from CHANGELOG.md, in Debian's format."""
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    found = re.search(rf"^## {re.escape(gui.__version__)}\b.*\n+- ((?:.+\n)+)", text, re.MULTILINE)
    if not found:
        sys.exit(f"CHANGELOG.md has no changes under '## {gui.__version__}'. Write down what is new there.")
    changes = "\n".join(wrapped(change, "  * ", "    ") for change in found[1].split("\n- "))
    signed = f" -- {MAINTAINER}  {format_datetime(time)}"
    return f"cdn-codes ({gui.__version__}) unstable; urgency=medium\n\n{changes}\n\n{signed}\n"


def wrapped(text: str, first: str, others: str) -> str:
    """Return a text in lines of at most 79 characters; the first begins with `first`, the others with `others`."""
    return textwrap.fill(" ".join(text.split()), 79, initial_indent=first, subsequent_indent=others)


def write_control() -> None:
    """Write the files that dpkg reads: the fields of the package, and the checksums of its files."""
    control = TREE / "DEBIAN"
    control.mkdir()
    files = sorted(path for path in TREE.rglob("*") if path.is_file() and not path.is_symlink())
    component = ET.parse(RESOURCES / "cdn-codes.metainfo.xml").getroot()  # noqa: S314 (our own)
    fields = {
        "Package": "cdn-codes",
        "Version": gui.__version__,
        "Architecture": architecture(),
        "Maintainer": MAINTAINER,
        "Installed-Size": str(sum(-(-path.stat().st_size // 1024) for path in files)),
        "Depends": dependencies(),
        "Recommends": ", ".join(RECOMMENDED),
        "Suggests": ", ".join(SUGGESTED),
        "Section": "net",
        "Priority": "optional",
        "Description": f"{component.findtext('summary')}\n{wrapped(component.findtext('description/p', ''), ' ', ' ')}",
    }
    (control / "control").write_text("".join(f"{name}: {value}\n" for name, value in fields.items()))
    sums = (
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  {path.relative_to(TREE)}\n"
        for path in files
    )
    (control / "md5sums").write_text("".join(sums))


def dependencies() -> str:
    """Return the value of the field Depends: packages of libraries that the program needs and does not contain."""
    (WORK / "debian/control").write_text("Source: cdn-codes\n\nPackage: cdn-codes\nArchitecture: any\n")
    files = [path.relative_to(WORK) for path in elf_files()]
    own = {f"-l{path.parent}" for path in files if path.name.startswith("lib")}
    command = ["dpkg-shlibdeps", "-O", "--warnings=0", *sorted(own), *map(str, files)]
    found = run(*command, folder=WORK, DEB_HOST_ARCH=architecture())  # without the variable, it asks a compiler
    return found.strip().removeprefix("shlibs:Depends=")


def elf_files() -> list[Path]:
    """Return the program's executables, libraries and plugins."""
    return [path for path in sorted(PROGRAM.rglob("*")) if path.is_file() and not path.is_symlink() and is_elf(path)]


def is_elf(path: Path) -> bool:
    """Tell whether a file holds machine code, by its first bytes."""
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def architecture() -> str:
    """Return the machine's architecture as Debian names it."""
    return run("dpkg", "--print-architecture").strip()


def run(*command: str, folder: Path = ROOT, **variables: str) -> str:
    """Return the output of a command. If the command fails, exit. The command has printed the reason."""
    environment = {**os.environ, **variables}
    ended = subprocess.run(command, cwd=folder, env=environment, stdout=subprocess.PIPE, text=True, check=False)
    if ended.returncode:
        sys.exit(f"{command[0]} has failed, and no package was made.")
    return ended.stdout


if __name__ == "__main__":
    main()
