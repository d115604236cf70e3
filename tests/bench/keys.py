"""Measures how long a key press or a paste takes until table and detail are painted, with 28 and with 1,000 codes."""

import os
import statistics
import time
from collections.abc import Iterable, Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault(
    "QT_LOGGING_RULES", "default.warning=false"
)  # the offscreen platform warns whenever a size is set

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gui.codes.catalogue import Catalogue
from gui.codes.catalogue_file import load
from gui.window.window import MainWindow

PLAIN = "a code"
TYPED = {
    PLAIN: ("514", "539", "403", "502", "564", "499"),
    "words": ("certificate", "ssl handshake", "5xx timeout", "origin server"),
    "a typo": ("certifcate", "handshaek"),
    "a sentence": ("why do users abroad see a page that says the certificate has expired",),
    "without relation": ("zebra pizza", "quokka wombat"),
}
"""Texts that are typed letter by letter."""
SENTENCE = (
    "since yesterday evening many of our customers abroad tell us that each second page takes very long and in the end"
    " shows only a message about a gateway that did not get an answer from the upstream in time while our origin is up"
)
PASTED = {
    PLAIN: "514",
    "40 words": SENTENCE,
    "without relation": "zebra pizza wombat quokka " * 10,
    "a line of a log": '203.0.113.9 - - [24/Nov/2026:10:01:02 +0000] "GET /a HTTP/1.1" 499 0 "-" "curl/8.4.0" 81 0.000',
    "100,000 characters": f"{SENTENCE} " * 450,
}
"""Texts that are pasted, each between two other searches."""
ROUNDS = 3
PASTES = 9


def grown(catalogue: Catalogue, count: int) -> Catalogue:
    """Return a catalogue of `count` codes with the texts of a small one."""
    texts = catalogue.codes
    codes = (texts[code % len(texts)]._replace(code=code) for code in range(count))
    return catalogue._replace(codes=tuple(codes))


def opened(app: QApplication, catalogue: Catalogue) -> MainWindow:
    """Return a window that has searched once, so that the index is made."""
    window = MainWindow(catalogue)
    window.resize(1080, 680)
    window.show()
    window.search_box.setFocus()
    window.search("zebra")
    app.processEvents()
    return window


def key_times(app: QApplication, window: MainWindow, texts: Iterable[str]) -> Iterator[float]:
    """Yield the time of each key press in milliseconds, from the key to the painted window."""
    for text in texts:
        window.search_box.clear()
        app.processEvents()
        for letter in text:
            start = time.perf_counter()
            QTest.keyClicks(window.search_box, letter)
            app.processEvents()
            yield (time.perf_counter() - start) * 1000


def paste_times(app: QApplication, window: MainWindow, text: str) -> Iterator[float]:
    """Yield the time of each paste in milliseconds. Every paste is of other words, so nothing of it is known yet."""
    for turn in range(PASTES):
        window.search_box.clear()
        app.processEvents()
        app.clipboard().setText(" ".join(f"{word}{turn}" if turn and len(word) > 6 else word for word in text.split()))
        start = time.perf_counter()
        window.search_box.paste()
        app.processEvents()
        yield (time.perf_counter() - start) * 1000


def report(name: str, taken: list[float], plain: float) -> float:
    """Print the median of some times, and its ratio to that of a code, and return the median."""
    median = statistics.median(taken)
    ratio = f"{median / plain:5.2f} x" if plain else ""
    print(f"    {name:<28}{median:6.2f} ms   (slowest {max(taken):5.1f})   {ratio}")
    return median


def main() -> None:
    """Measure, and print the table."""
    app = QApplication(["cdn-codes"])
    small = load()
    print("\na key press or a paste, until table and detail are painted")
    for catalogue in (small, grown(small, 1000)):
        print(f"  {len(catalogue.codes)} codes")
        start = time.perf_counter()
        window = opened(app, catalogue)
        first = (time.perf_counter() - start) * 1000
        plain = 0.0
        for name, texts in TYPED.items():
            taken = report(name, list(key_times(app, window, texts * ROUNDS)), plain)
            plain = plain or taken
        pasted = 0.0
        for name, text in PASTED.items():
            taken = report(f"pasted: {name}", list(paste_times(app, window, text)), pasted)
            pasted = pasted or taken
        print(f"    (the window, with its first search: {first:.0f} ms)")
        window.close()


if __name__ == "__main__":
    main()
