"""The search field takes text and keys. It leaves files to the window, and the keys for rows to the table."""

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from gui.look import sizes
from gui.look.colours import LIGHT
from gui.widgets.search_box import SearchBox
from tests.conftest import is_taken
from tests.pictures import border_width, box_of, corner, picture


@pytest.fixture
def box(qtbot: QtBot, light: QApplication) -> SearchBox:
    box = SearchBox()
    qtbot.addWidget(box)
    box.resize(400, 40)
    with qtbot.waitActive(box):
        box.show()
    box.setFocus()
    return box


def clear_button(box: SearchBox) -> QAbstractButton:
    return next(button for button in box.findChildren(QAbstractButton) if button.accessibleName() == "Clear the search")


@pytest.mark.parametrize(
    ("text", "url", "taken"), [("514", "", True), ("file:///a.toml", "file:///a.toml", False)], ids=["text", "file"]
)
def test_text_can_be_dropped_on_it_and_files_go_on_to_the_window(
    box: SearchBox, text: str, url: str, taken: bool
) -> None:
    data = QMimeData()
    data.setText(text)
    if url:
        data.setUrls([QUrl(url)])
    assert is_taken(box, data) is taken


@pytest.mark.parametrize("key", [Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown])
def test_keys_that_go_from_row_to_row_emit_a_signal(box: SearchBox, qtbot: QtBot, key: Qt.Key) -> None:
    with qtbot.waitSignal(box.row_key_pressed) as pressed:
        qtbot.keyClick(box, key)
    assert pressed.args == [key]


def test_home_and_end_stay_in_the_text(box: SearchBox, qtbot: QtBot) -> None:
    qtbot.keyClicks(box, "514")
    qtbot.keyClick(box, Qt.Key.Key_Home)
    qtbot.keyClicks(box, "x")
    assert box.text() == "x514"


@pytest.mark.parametrize("modifier", [Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier])
def test_with_shift_or_ctrl_these_keys_emit_no_signal(
    box: SearchBox, qtbot: QtBot, modifier: Qt.KeyboardModifier
) -> None:
    with qtbot.assertNotEmitted(box.row_key_pressed):
        qtbot.keyClick(box, Qt.Key.Key_Down, modifier)


def test_the_cross_is_there_as_long_as_there_is_text_and_clears_it(box: SearchBox, qtbot: QtBot) -> None:
    assert not clear_button(box).isVisible()
    qtbot.keyClicks(box, "514")
    qtbot.mouseClick(clear_button(box), Qt.MouseButton.LeftButton)
    assert box.text() == ""
    assert not clear_button(box).isVisible()
    assert box.hasFocus()
    assert clear_button(box).focusPolicy() == Qt.FocusPolicy.NoFocus


@pytest.mark.parametrize("has_focus", [False, True])
def test_it_takes_the_focus_with_its_text_selected(box: SearchBox, has_focus: bool) -> None:
    box.setText("514")
    if not has_focus:
        box.clearFocus()
    box.focus_all()
    assert box.hasFocus()
    assert box.selectedText() == "514"


def test_it_has_round_corners_and_the_focus_ring(box: SearchBox) -> None:
    image = picture(box)
    assert image.pixelColor(0, 0) == LIGHT.window
    assert border_width(image, LIGHT.accent) == sizes.FOCUS_RING_WIDTH
    box.clearFocus()
    image = picture(box)
    assert border_width(image, LIGHT.line) == 1
    assert abs(corner(image, LIGHT.line) - sizes.px(sizes.FIELD_RADIUS)) <= 1


def test_it_grows_with_the_font(box: SearchBox, light: QApplication, qtbot: QtBot) -> None:
    height, size = box.height(), box.font().pointSizeF()
    assert height == sizes.FIELD_HEIGHT
    assert size > light.font().pointSizeF()
    box.setText("514")
    font = light.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    light.setFont(font)
    qtbot.waitUntil(lambda: (box.height(), box.font().pointSizeF()) == (2 * height, 2 * size))
    assert clear_button(box).size().height() == 2 * height
    assert clear_button(box).geometry().right() == box.width() - 1


def test_it_can_be_lower(box: SearchBox) -> None:
    box.setText("514")
    box.set_low(True)
    assert (box.height(), clear_button(box).height()) == (sizes.FIELD_LOW_HEIGHT, sizes.FIELD_LOW_HEIGHT)
    box.set_low(False)
    assert (box.height(), clear_button(box).height()) == (sizes.FIELD_HEIGHT, sizes.FIELD_HEIGHT)


def test_signs_are_mirrored_for_people_who_read_from_right_to_left(
    box: SearchBox, light: QApplication, qtbot: QtBot
) -> None:
    box.setText("514")
    left = box_of(picture(box).copy(0, 0, 40, 40), LIGHT.muted)
    assert not left.isEmpty()
    assert clear_button(box).geometry().right() == box.width() - 1
    box.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    box.resize(box.width() + 1, box.height())
    qtbot.waitUntil(lambda: clear_button(box).x() == 0)
    right = box_of(picture(box).copy(box.width() - 40, 0, 40, 40), LIGHT.muted)
    assert abs((40 - right.right()) - left.left()) <= 2
