"""No widget takes the copy key from the window's menu."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from gui.detail.link_page import LinkPage
from gui.widgets.copy_key import is_copy_override
from gui.widgets.search_box import SearchBox

CTRL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
Override, Press = QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress


@pytest.mark.parametrize(
    ("event", "expected"),
    [
        pytest.param(lambda: QKeyEvent(Override, Qt.Key.Key_C, CTRL), True, id="copy"),
        pytest.param(lambda: QKeyEvent(Press, Qt.Key.Key_C, CTRL), False, id="copy, pressed"),
        pytest.param(lambda: QKeyEvent(Override, Qt.Key.Key_C, NONE), False, id="a letter"),
        pytest.param(lambda: QKeyEvent(Override, Qt.Key.Key_V, CTRL), False, id="paste"),
        pytest.param(lambda: QEvent(QEvent.Type.FocusIn), False, id="not a key"),
    ],
)
@pytest.mark.parametrize("accepted", [True, False])
def test_it_answers_and_changes_nothing(
    qapp: object, event: Callable[[], QEvent], expected: bool, accepted: bool
) -> None:
    made = event()
    made.setAccepted(accepted)
    assert is_copy_override(made) == expected
    assert made.isAccepted() == accepted


def is_taken(widget: QWidget, key: Qt.Key, *, unless_refused: bool = False) -> bool:
    """Tell whether a widget takes Ctrl and a key from the menu: it accepts the event, or does not ignore it."""
    event = QKeyEvent(Override, key, CTRL)
    event.setAccepted(unless_refused)
    QApplication.sendEvent(widget, event)
    return event.isAccepted()


@pytest.mark.parametrize("kind", [SearchBox, LinkPage])
def test_the_programs_widgets_leave_it_to_the_menu(qtbot: QtBot, kind: type[SearchBox | LinkPage]) -> None:
    widget = kind()
    qtbot.addWidget(widget)
    assert not is_taken(widget, Qt.Key.Key_C)
    assert not is_taken(widget, Qt.Key.Key_C, unless_refused=True)


def test_the_search_field_takes_other_keys(qtbot: QtBot) -> None:
    box = SearchBox()
    qtbot.addWidget(box)
    assert is_taken(box, Qt.Key.Key_V)


def test_a_widget_of_qts_would_take_it(qtbot: QtBot) -> None:
    widget = QLineEdit()
    qtbot.addWidget(widget)
    assert is_taken(widget, Qt.Key.Key_C)
