"""Runs in the bundle: prints what PySide6 does with right and with wrong calls, and which modules are loaded."""

import sys
import traceback

from PySide6.QtCore import Property, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QLabel, QPushButton


class Counter(QObject):
    """An object with a signal, a slot and a property."""

    changed = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._count = 0

    def count(self) -> int:
        return self._count

    @Slot(int)
    def set_count(self, count: int) -> None:
        self._count = count
        self.changed.emit(count)

    number = Property(int, count, set_count)


class Label(QLabel):
    """A label whose override fails."""

    def sizeHint(self) -> None:  # type: ignore[override]
        return "wide"  # type: ignore[return-value]


def fail() -> None:
    raise LookupError("in a slot")


def say(*words: object) -> None:
    print(*words, sep=" | ")


def wrong(use: str) -> None:
    """Evaluate a wrong use, and print its error."""
    try:
        say(use, eval(use))
    except (AttributeError, TypeError, ValueError, NotImplementedError):
        say(use, traceback.format_exc())


names = ("argparse", "inspect", "logging", "shibokensupport.signature.errorhandler", "shibokensupport.signature.parser")
print({name: type(sys.modules[name]).__name__ for name in names if name in sys.modules}, file=sys.stderr)

app = QApplication(["pyside_at_work", "-platform", "offscreen"])
counter = Counter()
counter.changed.connect(lambda count: say("signal", count))
counter.set_count(1)
counter.number = 2  # type: ignore[assignment]
counter.setProperty("number", 3)
say("property", counter.number, counter.property("number"), counter.metaObject().indexOfSlot("set_count(int)"))
say("enums", Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, Qt.Key(65), Qt.Orientation["Vertical"])
say("operators", QPoint(1, 2) + QPoint(3, 4), QPoint(1, 2) == QPoint(1, 2), repr(QPoint(1, 2)))
button = QPushButton("x")
button.clicked.connect(fail)
button.click()
label = Label("x")
label.adjustSize()
for use in (
    "label.setText(5)",
    "label.move('a', 'b')",
    "label.setText()",
    "QLabel(wrong=1)",
    "QPoint('a')",
    "counter.changed.emit('a', 'b')",
    "counter.changed.connect(5)",
    "label.setAlignment('left')",
    "label.far_from_any_name",
    "Qt.Key.Key_NotThere",
):
    wrong(use)
say("help", QPoint.__doc__)
get_signature = sys.modules["shibokensupport.signature"].get_signature
say("signatures", get_signature(QLabel.setText), get_signature(QLabel.move), get_signature(QPoint))
import inspect  # noqa: E402

say("signature", inspect.signature(Counter.set_count), inspect.getdoc(Counter))
