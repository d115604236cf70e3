"""Prints the AppStream metadata: `python resources/packaging/metainfo.py ADDRESS`, the address of the pictures."""

import sys
from pathlib import Path
from xml.etree import ElementTree as ET

RESOURCES = Path(__file__).parents[1]


def metainfo(pictures: str) -> bytes:
    """Return the metadata as XML. It names the screenshots at the address `pictures`; if that is "", it names none.

    Software centres load screenshots from the web, and only the pictures of a release have an address there.
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
