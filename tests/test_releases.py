"""Version, date and name of a release are the same in all files."""

import re
from pathlib import Path
from xml.etree import ElementTree as ET

from gui import __version__
from gui.app import ID

ROOT = Path(__file__).parents[1]
METADATA = ET.parse(ROOT / "resources" / "cdn-codes.metainfo.xml").getroot()  # noqa: S314 (our own file)


def test_the_newest_release_is_this_version_with_the_same_date_everywhere() -> None:
    newest = METADATA.find("releases/release")
    assert newest is not None
    heading = re.search(r"^## (\S+) \((\d{4}-\d\d-\d\d)\)$", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)
    assert heading is not None
    assert heading.groups() == (newest.get("version"), newest.get("date"))
    assert heading[1] == __version__


def test_the_program_has_one_name_for_all_desktops() -> None:
    entry = (ROOT / "resources" / f"{ID}.desktop").read_text("utf-8")
    assert f"\nStartupWMClass={ID}\n" in entry
    assert f"\nIcon={ID}\n" in entry
    assert METADATA.findtext("id") == ID
    assert METADATA.findtext("launchable") == f"{ID}.desktop"
