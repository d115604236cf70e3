"""The AppStream metadata of the packages names the right screenshots."""

import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PIL import Image

ROOT = Path(__file__).parents[1]
PICTURES = ROOT / "resources" / "pictures"
ADDRESS = "https://pictures.example/v1"


def metainfo(address: str) -> bytes:
    script = ROOT / "resources" / "packaging" / "metainfo.py"
    return subprocess.run([sys.executable, str(script), address], stdout=subprocess.PIPE, check=True).stdout


@pytest.mark.system
def test_every_picture_is_a_screenshot_at_the_address_of_the_release(tmp_path: Path) -> None:
    file = tmp_path / "cdn-codes.metainfo.xml"
    file.write_bytes(metainfo(f"{ADDRESS}/"))
    images = [image.text for image in ET.parse(file).iter("image")]  # noqa: S314 (our own)
    assert sorted(map(str, images)) == sorted(f"{ADDRESS}/{picture.name}" for picture in PICTURES.glob("*.png"))
    command = ["appstreamcli", "validate", "--no-net", "--override", "cid-desktopapp-is-not-rdns=info", str(file)]
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stdout


def test_without_an_address_only_the_screenshots_are_missing() -> None:
    tags = [element.tag for element in ET.fromstring(metainfo(""))]  # noqa: S314 (our own)
    assert "screenshots" not in tags
    assert tags == [element.tag for element in ET.parse(ROOT / "resources" / "cdn-codes.metainfo.xml").getroot()]  # noqa: S314 (our own)


def test_the_pictures_are_large_enough_for_a_software_centre_and_small_enough_to_load() -> None:
    for picture in PICTURES.glob("*.png"):
        with Image.open(picture) as image:
            assert max(image.size) >= 620
        assert picture.stat().st_size < 100_000
