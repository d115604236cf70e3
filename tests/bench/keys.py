"""Measures how long a key press takes until table and detail are painted, with 21 and with 1,000 codes."""

import os
import statistics
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault(
    "QT_LOGGING_RULES", "default.warning=false"
)  # the offscreen platform warns whenever a size is set

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gui.codes.catalogue import Catalogue
from gui.codes.catalogue_file import load
from gui.window.window import MainWindow

SEARCHES = ("514", "certificate", "ssl handshake", "5xx timeout", "origin server", "certifcate")


def grown(catalogue: Catalogue, count: int) -> Catalogue:
    """Return a catalogue of `count` codes with the texts of a small one."""
    texts = catalogue.codes
    codes = (texts[code % len(texts)]._replace(code=code) for code in range(count))
    return catalogue._replace(codes=tuple(codes))


def key_times(app: QApplication, catalogue: Catalogue) -> list[float]:
    """Return the time of each key press in milliseconds, from the key to the painted window."""
    window = MainWindow(catalogue)
    window.resize(1080, 680)
    window.show()
    window.search_box.setFocus()
    times = []
    for text in SEARCHES * 3:
        window.search_box.clear()
        app.processEvents()
        for letter in text:
            start = time.perf_counter()
            QTest.keyClicks(window.search_box, letter)
            app.processEvents()
            times.append((time.perf_counter() - start) * 1000)
    window.close()
    return times


if __name__ == "__main__":
    application = QApplication(["cdn-codes"])
    small = load()
    floor = 0.0
    print("\na key press, until table and detail are painted")
    for codes in (small, grown(small, 1000)):
        taken = key_times(application, codes)
        median = statistics.median(taken)
        floor = floor or median
        print(
            f"  {len(codes.codes):>5} codes   {median:5.2f} ms   (slowest {max(taken):.1f})   {median / floor:5.2f} x"
        )
