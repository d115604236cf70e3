"""Draws the icon in the sizes and formats of the desktops: `python resources/packaging/icons.py FOLDER`."""

import sys
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

DRAWING = Path(__file__).parents[1] / "icons" / "cdn-codes.svg"
HICOLOR_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
ICNS_SIZES = (32, 64, 128, 256, 512, 1024)
# Apple's grid for icons leaves 100 of 1024 pixels free on each side.
ICNS_MARGIN = 100 / 1024


def make_icons(folder: Path) -> None:
    """Write hicolor/SIZExSIZE/apps/cdn-codes.png, cdn-codes.ico and cdn-codes.icns into a folder."""
    for size in HICOLOR_SIZES:
        png = folder / "hicolor" / f"{size}x{size}" / "apps" / "cdn-codes.png"
        png.parent.mkdir(parents=True, exist_ok=True)
        drawn(size).save(png)
    *smaller, largest = map(drawn, ICO_SIZES)
    largest.save(folder / "cdn-codes.ico", sizes=[(size, size) for size in ICO_SIZES], append_images=smaller)
    *smaller, largest = (drawn(size, margin=size * ICNS_MARGIN) for size in ICNS_SIZES)
    largest.save(folder / "cdn-codes.icns", append_images=smaller)


def drawn(size: int, margin: float = 0) -> Image.Image:
    """Return the icon as a square image, with a transparent margin; both in pixels."""
    image = QImage(size, size, QImage.Format.Format_RGBA8888_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(DRAWING)).render(painter, QRectF(margin, margin, size - 2 * margin, size - 2 * margin))
    painter.end()
    image.convertTo(QImage.Format.Format_RGBA8888)
    return Image.frombytes("RGBA", (size, size), bytes(image.constBits()))


if __name__ == "__main__":
    make_icons(Path(sys.argv[1]))
