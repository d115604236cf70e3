"""A robot that uses the window as a user does, at random, and looks whether all is well after each step."""

import os
import re
import subprocess
import sys
import traceback
from collections import deque
from functools import partial
from pathlib import Path
from random import Random
from types import TracebackType
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QEvent,
    QMimeData,
    QObject,
    QPoint,
    QPointF,
    Qt,
    QTimer,
    QtMsgType,
    QUrl,
    Signal,
    qInstallMessageHandler,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QDropEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QTextDocumentFragment,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget

from gui.codes.catalogue import Party
from gui.results.model import Column
from gui.window.theme_and_zoom import Theme
from gui.window.window import MainWindow
from tests.soak.inputs import GOOD_CATALOGUES, PASTES, SEARCHES, random_text, write_catalogues

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parents[2]
# What the offscreen platform cannot do, the end of a drag that is none, and copying twice without a key press between.
_IGNORED = re.compile(
    "This plugin does not support (propagateSizeHints|raise|grabbing)|^Unimplemented code|Cannot set X11 selection"
)
_KEYS = ["Up", "Down", "Down", "PageUp", "PageDown", "Home", "End", "Left", "Right", "Return", "Tab", "Tab", "Backtab",
         "Escape", "Space", "Delete"]  # fmt: skip
_SHORTCUTS = ["Ctrl+F", "Ctrl+K", "Slash", "Ctrl+C", "Ctrl+Shift+C", "Ctrl+Plus", "Ctrl+Minus", "Ctrl+0", "F1", "F5",
              "Ctrl+O", "Alt+1", "Alt+2", "Alt+3", "Alt+4", "Alt+5", "Ctrl+A", "Ctrl+Z", "Ctrl+X", "Ctrl+V", "Alt+F",
              "Alt+E", "Alt+V", "Alt+C", "Alt+H", "Shift+Down", "Ctrl+Home", "Ctrl+End", "Ctrl+Backspace"]  # fmt: skip
_MODIFIERS = {
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
    "Alt": Qt.KeyboardModifier.AltModifier,
    "Shift": Qt.KeyboardModifier.ShiftModifier,
}
_START = """
import sys
from gui.instance.hand_over import hand_over
from gui.instance.request import requested
sys.exit(0 if hand_over(requested(sys.argv[1:])).taken else 3)
"""
"""What a new process does first. If the window does not take the request in time, it does no more."""
SHOWN_STEPS = 15
"""How many of the last steps a fault is reported with."""


class Robot(QObject):
    """Does a random step each time the event loop is idle, and emits `ended` after the last one.

    The same seed chooses the same steps as long as the program does the same.
    """

    ended = Signal()

    def __init__(self, window: MainWindow, folder: Path, seed: int) -> None:
        super().__init__(window)
        self.window = window
        self.random = Random(seed)  # noqa: S311 (no secret)
        self.steps = 0
        self.faults: list[str] = []
        """What went wrong, each with the steps before it."""
        self.goes_on: Callable[[], bool] = lambda: True
        """Called after each step; it returns whether there is to be another one."""
        self._folder = folder
        self._files = write_catalogues(folder)
        self.last: deque[str] = deque(maxlen=SHOWN_STEPS)
        """The names of the last steps."""
        self._reported = set[str]()
        self._before: tuple[Any, Any] | None = None
        self._other_start: subprocess.Popen[bytes] | None = None
        # How often each action is chosen, compared with the others.
        self.weights: dict[Callable[[], None], float] = {
            self.press: 30, self.use_shortcut: 14, self.click: 14, self.type_search: 14, self.paste: 6, self.resize: 5,
            self.type_any: 4, self.turn_wheel: 4, self.hover: 4, self.trigger: 4, self.open_file: 3,
            self.click_right: 2, self.sort: 2, self.choose_party: 2, self.close_file: 2, self.change_state: 1,
            self.choose_theme: 1, self.drop_file: 1, self.change_file: 1, self.start_again: 0.5,
        }  # fmt: skip
        self.in_dialogs: dict[Callable[[], None], float] = {
            self.press: 4, self.click: 2, self.hover: 1, self.turn_wheel: 1, self.start_again: 0.1
        }  # fmt: skip
        # Single, because a menu or a drag makes a step wait. It is no interval of 0, which would delay all else.
        self._timer = QTimer(self, singleShot=True, interval=1)
        self._timer.timeout.connect(self._step)
        self._waiting = 0  # how many steps wait for the end of a menu or a drag that they have begun

    def start(self) -> None:
        """Watch exceptions and Qt's messages, and begin."""
        self._before = sys.excepthook, qInstallMessageHandler(self._see_message)
        sys.excepthook = self._see_exception
        self._timer.start()

    def _choose(self) -> "Callable[[], None]":
        """Choose what to do next. If a dialog is open, the window below it gets no key, as with a user's keys."""
        dialog = QApplication.activeModalWidget()
        if self.window.findChildren(QFileDialog):
            return self.use_file_dialog
        if (dialog or QApplication.activePopupWidget()) and self.random.random() < 0.3:
            return self.escape
        possible = self.in_dialogs if dialog else self.weights
        (action,) = self.random.choices(list(possible), list(possible.values()))
        return action

    def stop(self) -> None:
        """End at once."""
        self._timer.stop()
        if self._other_start:
            self._other_start.wait(30)
        if self._before:
            sys.excepthook = self._before[0]
            qInstallMessageHandler(self._before[1])
            self._before = None

    def _step(self) -> None:
        if self._waiting and not QApplication.activePopupWidget():
            QDrag.cancel()  # the step before has begun one, which waits for the mouse
        self._check()
        if not self.goes_on():
            self.stop()
            self.ended.emit()
            return
        self._timer.start()  # before the step, which may wait
        self.steps += 1
        action = self._choose()
        self.last.append(action.__name__)
        self._waiting += 1
        try:
            action()
        except RuntimeError as error:
            # The widget that the robot uses has just been deleted. That is no fault, unless the program uses it, too.
            if {frame.f_code.co_filename for frame, _ in traceback.walk_tb(error.__traceback__)} != {__file__}:
                raise
        finally:
            self._waiting -= 1

    # What must hold after each step

    def _check(self) -> None:
        if not self.window.isVisible():
            self.window.show()  # the robot has closed it
        code = self.window.searching.current_code()
        page = self.window.detail.browser.toPlainText()
        if self.window.detail.title.isVisibleTo(self.window.detail):
            page = QTextDocumentFragment.fromHtml(self.window.detail.title.text()).toPlainText() + page
        if code is None:
            if page.strip():
                self._report(f"The pane explains something, but no row is current: {page[:60]!r}")
        elif not _letters(page).startswith(_letters(code.digits + code.status_code.meaning)[:60]):
            self._report(f"The current row is {code.digits}, but the pane explains {page[:60]!r}")

    def _see_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        self._report("".join(traceback.format_exception(kind, error, trace)))

    def _see_message(self, kind: QtMsgType, _context: object, message: str) -> None:
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) and not _IGNORED.search(message):
            self._report(f"Qt: {message}")

    def _report(self, fault: str) -> None:
        """Add a fault, unless the same one was reported before."""
        if fault in self._reported:
            return
        self._reported.add(fault)
        self.faults.append(f"Step {self.steps}: {fault.rstrip()}\n  after: {' | '.join(self.last)}")

    # Steps

    def _target(self) -> QWidget:
        """Return the widget that has the keyboard."""
        return QApplication.activePopupWidget() or QApplication.focusWidget() or self.window

    def _note(self, what: object) -> None:
        self.last[-1] += f" {str(what)[:30]!r}"

    def press(self) -> None:
        name = self.random.choice(_KEYS)
        self._note(name)
        QTest.keyClick(self._target(), Qt.Key[f"Key_{name}"])

    def use_shortcut(self) -> None:
        name = self.random.choice(_SHORTCUTS)
        self._note(name)
        *modifiers, key = name.split("+")
        flags = Qt.KeyboardModifier.NoModifier
        for modifier in modifiers:
            flags |= _MODIFIERS[modifier]
        QTest.keyClick(self._target(), Qt.Key[f"Key_{key}"], flags)

    def type_search(self) -> None:
        text = self.random.choice(SEARCHES)
        self._note(text)
        if len(text) > 100:
            self.window.search(text)
            return
        if self.random.random() < 0.7:
            self.window.search_box.focus_all()
        self._type(text)

    def type_any(self) -> None:
        text = random_text(self.random)
        self._note(ascii(text))
        self._type(text)

    def _type(self, text: str) -> None:
        """Send the keys of a text, as input methods do: QTest aborts at a letter that is not Latin."""
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(self._target(), QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))

    def paste(self) -> None:
        text = self.random.choice(PASTES)
        self._note(text)
        QGuiApplication.clipboard().setText(text)
        if self.random.random() < 0.7:
            self.window.search_box.focus_all()
        QTest.keyClick(self._target(), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    def _place(self) -> tuple[QWidget, QPoint]:
        """Return a random place in the window, the dialog or the menu in front."""
        outer = QApplication.activePopupWidget() or QApplication.activeModalWidget() or self.window
        place = QPoint(self.random.randrange(max(outer.width(), 1)), self.random.randrange(max(outer.height(), 1)))
        widget = outer.childAt(place) or outer
        self._note(f"{type(widget).__name__} {place.x()},{place.y()}")
        return widget, widget.mapFrom(outer, place)

    def click(self) -> None:
        widget, place = self._place()
        click = self.random.choice((QTest.mouseClick, QTest.mouseClick, QTest.mouseDClick))
        click(widget, Qt.MouseButton.LeftButton, pos=place)

    def click_right(self) -> None:
        widget, place = self._place()
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, widget.mapToGlobal(place))
        QApplication.postEvent(widget, event)  # posted, because a menu keeps its sender waiting

    def turn_wheel(self) -> None:
        widget, place = self._place()
        turn = QPoint(0, self.random.choice((-360, -120, -15, 15, 120, 360)))
        modifiers = (
            Qt.KeyboardModifier.ControlModifier if self.random.random() < 0.3 else Qt.KeyboardModifier.NoModifier
        )
        event = QWheelEvent(QPointF(place), QPointF(widget.mapToGlobal(place)), QPoint(), turn, Qt.MouseButton.NoButton,
                            modifiers, Qt.ScrollPhase.NoScrollPhase, False)  # fmt: skip # noqa: FBT003 (as Qt has it)
        QApplication.postEvent(widget, event)

    def hover(self) -> None:
        widget, place = self._place()
        QTest.mouseMove(widget, place)
        QApplication.postEvent(widget, QHelpEvent(QEvent.Type.ToolTip, place, widget.mapToGlobal(place)))

    def resize(self) -> None:
        size = self.random.choice(((640, 400), (480, 700), (1080, 680), (360, 300), (1600, 1000), None))
        width, height = size or (self.random.randrange(200, 1900), self.random.randrange(150, 1300))
        self._note(f"{width}x{height}")
        self.window.resize(width, height)

    def change_state(self) -> None:
        self.random.choice((self.window.showMaximized, self.window.showNormal, self.window.showFullScreen))()

    def choose_theme(self) -> None:
        self.window.appearance.choose_theme(self.random.choice(list(Theme)))

    def sort(self) -> None:
        self.window.table.sort_by(self.random.choice(list(Column)))

    def choose_party(self) -> None:
        self.window.searching.show_party(self.random.choice((None, *Party)))

    def trigger(self) -> None:
        name = self.random.choice([name for name in self.window.menus.names() if name != "quit"])
        self._note(name)
        QTimer.singleShot(0, self.window, partial(self.window.menus[name].trigger))

    def open_file(self) -> None:
        files = self.random.sample(self._files, self.random.choice((1, 1, 2)))
        self._note([os.path.basename(file) for file in files])
        self.window.catalogues.open(*files)

    def escape(self) -> None:
        if front := QApplication.activePopupWidget() or QApplication.activeModalWidget():
            self._note(type(front).__name__)
            QTest.keyClick(front, Qt.Key.Key_Escape)

    def use_file_dialog(self) -> None:
        """Open a file of the robot's, or none. The robot does nothing else in a dialog that shows the user's files."""
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QFileDialog) and (name := dialog.findChild(QLineEdit)) and self.random.random() < 0.5:
            dialog.selectFile(self.random.choice(self._files))
            QTest.keyClick(name, Qt.Key.Key_Return)
        else:
            self.escape()

    def drop_file(self) -> None:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(self.random.choice(self._files))])
        event = QDropEvent(QPointF(60, 20), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
                           Qt.KeyboardModifier.NoModifier)  # fmt: skip
        QApplication.sendEvent(self.window, event)

    def close_file(self) -> None:
        catalogues = self.window.catalogues
        own = [one.file for one in catalogues.opened() if not one.is_built_in]
        if own:
            self.random.choice((catalogues.close, catalogues.hide))(self.random.choice(own))

    def change_file(self) -> None:
        name = self.random.choice(list(GOOD_CATALOGUES))
        text = GOOD_CATALOGUES[name].replace("599", str(self.random.randrange(590, 600)))
        (self._folder / name).write_text("" if self.random.random() < 0.2 else text, encoding="utf-8")
        self.window.catalogues.reload()

    def start_again(self) -> None:
        if self._other_start and self._other_start.poll() is None:
            return
        arguments = self.random.choice((["514"], [], ["5xx", "dns"], ["--open", self.random.choice(self._files)]))
        self._note(arguments)
        self._other_start = subprocess.Popen([sys.executable, "-c", _START, *arguments], cwd=ROOT)


def _letters(text: str) -> str:
    """Return the letters and digits of a text: how a page separates them is a matter of its look."""
    return "".join(filter(str.isalnum, text))
