"""Makes the icon's other forms from its SVG, in a folder: hicolor's PNG sizes, an .ico and an .icns."""

import io
import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SVG = Path(__file__).parents[1] / "icons" / "cdn-codes.svg"
HICOLOR = (16, 22, 24, 32, 48, 64, 128, 256, 512)
ICO = (16, 24, 32, 48, 64, 256)
ICNS = (16, 32, 64, 128, 256, 512, 1024)


def png(size: int) -> bytes:
    """Return the icon as a PNG of that many pixels square; always the same bytes."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(SVG)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs err
    return bytes(buffer.data().data())


def make(folder: Path) -> None:
    """Write all forms of the icon."""
    for size in HICOLOR:
        file = folder / "hicolor" / f"{size}x{size}" / "apps" / "cdn-codes.png"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(png(size))
    for name, sizes in (("cdn-codes.ico", ICO), ("cdn-codes.icns", ICNS)):
        *smaller, largest = (Image.open(io.BytesIO(png(size))) for size in sizes)
        squares = [(size, size) for size in sizes]
        # Each size is drawn for itself; Pillow would scale the largest down.
        largest.save(folder / name, sizes=squares, append_images=smaller)


if __name__ == "__main__":
    make(Path(sys.argv[1]))
