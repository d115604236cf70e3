"""The icon files of the packages have all sizes, and can be seen."""

import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image, ImageColor
from PIL.IcoImagePlugin import IcoImageFile

ROOT = Path(__file__).parents[1]
SCRIPT = ROOT / "resources" / "packaging" / "icons.py"


@pytest.fixture(scope="module")
def icons(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made(tmp_path_factory.mktemp("icons"))


def made(folder: Path) -> Path:
    subprocess.run([sys.executable, str(SCRIPT), str(folder)], check=True)
    return folder


def luminance(colour: str | tuple[int, ...]) -> float:
    """Return the luminance of an sRGB colour, from 0 (black) to 1 (white), as WCAG 2 defines it."""
    red, green, blue = (
        part / 255 / 12.92 if part <= 10 else ((part / 255 + 0.055) / 1.055) ** 2.4
        for part in (ImageColor.getrgb(colour) if isinstance(colour, str) else colour)[:3]
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str | tuple[int, ...], other: str | tuple[int, ...]) -> float:
    darker, lighter = sorted([luminance(one), luminance(other)])
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("size", [16, 22, 24, 32, 48, 64, 128, 256, 512])
def test_there_is_a_png_of_each_size_of_the_theme(icons: Path, size: int) -> None:
    with Image.open(icons / f"hicolor/{size}x{size}/apps/cdn-codes.png") as image:
        assert (image.format, image.mode, image.size) == ("PNG", "RGBA", (size, size))
        assert image.getpixel((0, 0)) == (0, 0, 0, 0)
        assert image.getpixel((size // 2, 0)) == (0x0B, 0x62, 0xD6, 255)


def test_the_icon_for_windows_has_each_size_drawn_for_itself(icons: Path) -> None:
    with IcoImageFile(icons / "cdn-codes.ico") as ico:
        assert ico.format == "ICO"
        assert sorted(ico.info["sizes"]) == [(size, size) for size in (16, 24, 32, 48, 64, 128, 256)]
        ico.size = (16, 16)
        with Image.open(icons / "hicolor/16x16/apps/cdn-codes.png") as png:
            assert ico.tobytes() == png.tobytes()


def test_the_icon_for_macos_has_each_size_with_its_margin(icons: Path) -> None:
    with Image.open(icons / "cdn-codes.icns") as icns:
        assert icns.format == "ICNS"
        assert {width * scale for width, _height, scale in icns.info["sizes"]} == {32, 64, 128, 256, 512, 1024}
        assert icns.size == (1024, 1024)
        assert icns.getbbox() == (100, 100, 924, 924)


@pytest.mark.parametrize("background", ["white", "#f0f0f0", "#303030", "black"])
def test_the_smallest_icon_stands_out_from_light_and_from_dark(icons: Path, background: str) -> None:
    with Image.open(icons / "hicolor/16x16/apps/cdn-codes.png") as image:
        shown = Image.alpha_composite(Image.new("RGBA", image.size, background), image)
        pixels = [shown.getpixel((x, y)) for x in range(16) for y in range(16)]
    far_from_it = [pixel for pixel in pixels if isinstance(pixel, tuple) and contrast(pixel, background) >= 4.5]
    assert len(far_from_it) > len(pixels) / 4


def test_the_smallest_icon_shows_the_exclamation_mark_sharply(icons: Path) -> None:
    with Image.open(icons / "hicolor/16x16/apps/cdn-codes.png") as image:
        column = [image.getpixel((7, y)) for y in range(4, 13)]
        beside = [image.getpixel((6, y)) for y in range(4, 13)]
    blue = [isinstance(pixel, tuple) and contrast(pixel, "white") >= 4 for pixel in column]
    assert blue == [False, True, True, True, True, False, True, True, False]
    assert set(beside) == {(255, 255, 255, 255)}


def test_two_runs_give_the_same_bytes(icons: Path, tmp_path: Path) -> None:
    again = made(tmp_path)
    files = [file.relative_to(icons) for file in sorted(icons.rglob("*")) if file.is_file()]
    assert len(files) == 11
    assert [file for file in files if (icons / file).read_bytes() != (again / file).read_bytes()] == []
