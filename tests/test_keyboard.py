"""The keyboard does everything that the window can do. The tests ask the window what it can do."""

from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path as FilePath

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLineEdit, QMenu, QMenuBar, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from gui.codes.catalogue import Catalogue
from gui.look import colours
from gui.window.window import MainWindow
from tests.conftest import Opened
from tests.window.driving import write_page

Key = Qt.Key
Path = tuple[int, ...]


@pytest.fixture
def make_window(
    catalogue: Catalogue, qtbot: QtBot, qapp: QApplication, tmp_path: FilePath
) -> Iterator[Callable[[], MainWindow]]:
    """Return a function that makes a window with an own catalogue, one at a time.

    After the test, restore the look of the program.
    """
    font = qapp.font()
    own = write_page(tmp_path)

    def make() -> MainWindow:
        window = MainWindow(catalogue)
        qtbot.addWidget(window)
        window.resize(1080, 680)
        with qtbot.waitActive(window):
            window.show()
        window.catalogues.open(own)
        window.search("509")
        return window

    yield make
    qapp.styleHints().unsetColorScheme()
    qapp.setFont(font)
    qapp.setPalette(colours.palette(Qt.ColorScheme.Unknown))


def picture(window: MainWindow) -> bytes:
    image = window.grab().toImage()  # keep the image: its bytes end with it
    return bytes(image.constBits())


def press(*keys: Qt.Key | QKeySequence) -> None:
    """Press keys in the window that has the keyboard."""
    for key in keys:
        QTest.keySequence(QGuiApplication.focusWindow(), QKeySequence(key))
        QApplication.processEvents()


def fill(menu: QMenuBar | QMenu) -> None:
    """Have a menu filled that lists its entries each time it is opened."""
    if isinstance(menu, QMenu):
        menu.aboutToShow.emit()


def paths(menu: QMenuBar | QMenu, path: Path = ()) -> Iterator[Path]:
    """Yield the position of every action in a menu and its submenus, as indexes from the outermost menu inwards."""
    fill(menu)
    for place, action in enumerate(menu.actions()):
        submenu = action.menu()
        if isinstance(submenu, QMenu):
            yield from paths(submenu, (*path, place))
        elif not action.isSeparator():
            yield (*path, place)


def at(menu: QMenuBar | QMenu, path: Path) -> list[QAction]:
    """Return the entries on the way to an action, and the action."""
    fill(menu)
    action = menu.actions()[path[0]]
    submenu = action.menu()
    return [action, *at(submenu, path[1:])] if isinstance(submenu, QMenu) else [action]


def choose(window: MainWindow, path: Path) -> QSignalSpy:
    """Go to an entry of the menu bar and press Enter: Alt and a letter, Down to the entry, Right into a submenu.

    Return how often that triggered the entry.
    """
    press(QKeySequence.mnemonic(window.menuBar().actions()[path[0]].text()))
    for place in path[1:]:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        action = menu.actions()[place]
        action.setEnabled(True)  # one that rests just now is reached too
        done = QSignalSpy(action.triggered)
        for _ in menu.actions():
            if menu.activeAction() is not action:
                press(Key.Key_Down)
        assert menu.activeAction() is action
        press(Key.Key_Right if isinstance(action.menu(), QMenu) else Key.Key_Return)
    return done


def leave(window: MainWindow) -> None:
    """Leave what an action opened, by the keyboard too, and the window."""
    if QApplication.activeModalWidget():
        press(Key.Key_Escape)
    assert not QApplication.activeModalWidget()
    window.close()


def test_every_action_is_reached_through_the_menus(make_window: Callable[[], MainWindow], opened: Opened) -> None:
    all_paths = list(paths(make_window().menuBar()))
    assert len(all_paths) > 20
    for path in all_paths:
        window = make_window()
        assert choose(window, path).count() == 1, path
        leave(window)


def test_every_key_of_every_action_triggers_it(make_window: Callable[[], MainWindow], opened: Opened) -> None:
    for path in list(paths(make_window().menuBar())):
        for key in at(make_window().menuBar(), path)[-1].shortcuts():
            window = make_window()
            action = at(window.menuBar(), path)[-1]
            action.setEnabled(True)
            done = QSignalSpy(action.triggered)
            press(key)
            assert done.count() == 1, action.text()
            leave(window)


def test_every_menu_has_a_letter_and_no_letter_leads_to_two_places(make_window: Callable[[], MainWindow]) -> None:
    bar = make_window().menuBar()
    assert all("&" in action.text() for action in bar.actions())
    for menu in (bar, *bar.findChildren(QMenu)):
        assert isinstance(menu, QMenuBar | QMenu)
        fill(menu)
        letters = [QKeySequence.mnemonic(action.text()).toString() for action in menu.actions() if "&" in action.text()]
        assert len(letters) == len(set(letters)) > 0


def stops(window: MainWindow, key: Qt.Key | QKeySequence = Key.Key_Tab) -> Iterator[QWidget | None]:
    """Press Tab, or another key, until the focus is in the search again. Yield the widgets that have it meanwhile."""
    window.search_box.setFocus()
    for _ in range(100):
        yield QApplication.focusWidget()
        press(key)
        if window.search_box.hasFocus():
            return
    raise AssertionError("Tab does not come back")


def place(window: MainWindow, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint()), widget.size())


def usable(window: MainWindow) -> set[QWidget]:
    """Return the widgets that Tab has to reach.

    These are missing: the chips that are not chosen, which the arrow keys reach, and the button that clears the search,
    for which there is a menu entry.
    """
    return {
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and (isinstance(widget, QAbstractButton) or Qt.FocusPolicy.TabFocus in widget.focusPolicy())
        and not (isinstance(widget, QRadioButton) and not widget.isChecked())
        and not isinstance(widget.parent(), QLineEdit)
    }


@pytest.fixture(params=[(1080, 680), (640, 400)], ids=["wide", "narrow"])
def shown(request: pytest.FixtureRequest, make_window: Callable[[], MainWindow], qapp: QApplication) -> MainWindow:
    qapp.setCursorFlashTime(0)  # a blinking caret would change the pictures
    window = make_window()
    window.resize(*request.param)
    QApplication.processEvents()
    return window


@pytest.mark.parametrize("search", ["", "509", "301", "certifcate"])
@pytest.mark.parametrize("complaint", ["", "Something went wrong"])
class TestTab:
    @pytest.fixture(autouse=True)
    def _state(self, shown: MainWindow, search: str, complaint: str) -> None:
        shown.search(search)
        if complaint:
            shown.notice.say(complaint, "https://example.org/")
        QApplication.processEvents()

    def test_it_reaches_everything_and_so_does_backtab(self, shown: MainWindow) -> None:
        there = list(stops(shown))
        assert usable(shown) <= set(there)
        assert set(stops(shown, QKeySequence("Shift+Tab"))) == set(there)

    def test_it_moves_down_or_forward(self, shown: MainWindow) -> None:
        places = [place(shown, widget) for widget in dict.fromkeys(stops(shown)) if widget]
        for before, after in pairwise(places):
            assert after.top() > before.bottom() or after.left() > before.right()

    def test_the_focus_can_be_seen(self, shown: MainWindow) -> None:
        pictures = [picture(shown) for _ in stops(shown)]
        shown.setFocus()
        pictures.append(picture(shown))  # nothing has the focus
        assert len(pictures) == len(set(pictures)) > 3

    def test_every_button_is_pressed_by_space(self, shown: MainWindow, opened: Opened) -> None:
        for button in usable(shown):
            if (
                isinstance(button, QAbstractButton) and button.isVisible()
            ):  # a button may close the notice that it is in
                next(widget for widget in stops(shown) if widget is button)
                pressed = QSignalSpy(button.clicked)
                press(Key.Key_Space)
                assert pressed.count() == 1, button.text()
                for dialog in shown.findChildren(QDialog):  # Tab stays in an open dialog
                    dialog.close()
                    shown.activateWindow()
                    QApplication.processEvents()


def test_arrows_go_from_chip_to_chip(make_window: Callable[[], MainWindow]) -> None:
    window = make_window()
    chips = window.chips.findChildren(QRadioButton)
    next(widget for widget in stops(window) if widget is chips[0])
    for key, way in ((Key.Key_Right, chips[1:]), (Key.Key_Left, chips[-2::-1])):
        for chip in way:
            press(key)
            assert QApplication.focusWidget() is chip
            assert chip.isChecked()
