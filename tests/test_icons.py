"""The icon's forms, made from its SVG, are whole and can be told on light and dark."""

import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

SCRIPT = Path(__file__).parents[1] / "resources" / "packaging" / "icons.py"


@pytest.fixture(scope="module")
def icons(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("icons")
    subprocess.run([sys.executable, SCRIPT, folder], check=True)
    return folder


@pytest.mark.parametrize("size", [16, 22, 24, 32, 48, 64, 128, 256, 512])
def test_every_size_of_the_theme_is_there(icons: Path, size: int) -> None:
    with Image.open(icons / "hicolor" / f"{size}x{size}" / "apps" / "cdn-codes.png") as image:
        assert (image.format, image.mode, image.size) == ("PNG", "RGBA", (size, size))


@pytest.mark.parametrize(
    ("name", "kind", "sizes"), [("ico", "ICO", {16, 32, 48, 256}), ("icns", "ICNS", {16, 128, 512})]
)
def test_windows_and_macos_have_theirs(icons: Path, name: str, kind: str, sizes: set[int]) -> None:
    with Image.open(icons / f"cdn-codes.{name}") as image:
        assert image.format == kind
        assert sizes <= {size[0] for size in image.info["sizes"]}


@pytest.mark.parametrize("ground", [(255, 255, 255), (20, 24, 29)], ids=["light", "dark"])
def test_the_smallest_can_be_told_from_its_ground(icons: Path, ground: tuple[int, int, int]) -> None:
    with Image.open(icons / "hicolor/16x16/apps/cdn-codes.png") as image:
        shown = Image.new("RGB", image.size, ground)
        shown.paste(image, mask=image)
    pixels = [shown.getpixel((x, y)) for x in range(16) for y in range(16)]
    assert sum(pixel == (255, 255, 255) for pixel in pixels) >= 30  # the cloud
    blue = [pixel for pixel in pixels if pixel == (0x0B, 0x62, 0xD6)]
    assert len(blue) >= 100


def test_the_bytes_are_always_the_same(icons: Path, tmp_path: Path) -> None:
    subprocess.run([sys.executable, SCRIPT, tmp_path], check=True)
    files = [file.relative_to(icons) for file in icons.rglob("*") if file.is_file()]
    assert [file for file in files if (icons / file).read_bytes() != (tmp_path / file).read_bytes()] == []
