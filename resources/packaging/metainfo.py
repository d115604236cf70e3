"""Prints the AppStream metadata: `python resources/packaging/metainfo.py ADDRESS`, at which the pictures lie."""

import sys
from pathlib import Path
from xml.etree import ElementTree as ET

RESOURCES = Path(__file__).parents[1]


def metainfo(pictures: str) -> bytes:
    """Return the metadata as XML, with the screenshots that lie at an address.

    Software centres load them from the web, and only a release knows where that is; for "" there are none.
    """
    component = ET.parse(RESOURCES / "cdn-codes.metainfo.xml").getroot()  # noqa: S314 (our own)
    if pictures:
        screenshots = ET.parse(RESOURCES / "pictures" / "screenshots.xml").getroot()  # noqa: S314 (our own)
        for image in screenshots.iter("image"):
            image.text = f"{pictures.rstrip('/')}/{image.text}"
        component.append(screenshots)
    ET.indent(component)
    xml: bytes = ET.tostring(component, encoding="UTF-8", xml_declaration=True)
    return xml + b"\n"


if __name__ == "__main__":
    sys.stdout.buffer.write(metainfo(sys.argv[1]))
