"""F1 shows one page with all keys and with examples of searches."""

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from gui.look import sizes
from gui.look.colours import DARK, LIGHT, palette
from gui.search.examples import TABLE
from gui.widgets.examples import SearchLinks
from gui.window.keys import key_groups
from gui.window.keys_dialog import KeysDialog
from tests.pictures import has_text_in, picture

KEYS = [
    ("Search", [("Any key", "Search")]),
    ("File", [("Ctrl+O", "Open"), ("Ctrl+Q", "Quit")]),
    ("Help", [("F1", "This")]),
]
WIDE, NARROW = (1000, 800), (600, 400)


@pytest.fixture
def dialog(qtbot: QtBot, light: QApplication) -> KeysDialog:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    dialog = KeysDialog(KEYS, window)
    dialog.resize(*WIDE)
    with qtbot.waitActive(dialog):
        dialog.show()
    return dialog


def label(dialog: KeysDialog, text: str) -> QLabel:
    return next(label for label in dialog.findChildren(QLabel) if label.text() == text)


def place(dialog: KeysDialog, text: str) -> QPoint:
    return label(dialog, text).mapTo(dialog, QPoint())


def links(dialog: KeysDialog) -> list[SearchLinks]:
    return dialog.findChildren(SearchLinks)


def test_it_has_all_keys_with_what_they_do_and_all_searches(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = KeysDialog(key_groups(), window)
    texts = {label.text() for label in dialog.findChildren(QLabel)}
    for title, keys in key_groups():
        assert title.upper() in texts
        assert {text for row in keys for text in row} <= texts
    assert {row.found for row in TABLE} <= texts
    assert [len(row.searches) for row in TABLE] == [line.text().count("<a ") for line in links(dialog)]


@pytest.mark.parametrize("zoom", [1, 2])
@pytest.mark.parametrize("size", [WIDE, NARROW, (640, 400)])
def test_no_text_is_cut(
    dialog: KeysDialog, light: QApplication, size: tuple[int, int], zoom: int, qtbot: QtBot
) -> None:
    font = light.font()
    font.setPointSizeF(font.pointSizeF() * zoom)
    light.setFont(font)
    dialog.resize(*size)
    area = dialog.scroll_area

    def cut() -> list[str]:
        """Return the texts that are cut below or on the right."""
        return [
            part.text()
            for part in area.findChildren(QLabel)
            if part.isVisible()
            and (
                part.height() < part.heightForWidth(part.width())
                or part.mapTo(area.viewport(), QPoint(part.width(), 0)).x() > area.viewport().width()
            )
        ]

    qtbot.waitUntil(lambda: cut() == [])
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    last = links(dialog)[-1]
    qtbot.waitUntil(lambda: area.viewport().rect().contains(last.mapTo(area.viewport(), last.rect().bottomLeft())))


def test_there_are_two_columns_if_there_is_room(dialog: KeysDialog, qtbot: QtBot) -> None:
    assert place(dialog, "SEARCH").y() == place(dialog, "HELP").y()
    assert place(dialog, "SEARCH").x() < place(dialog, "HELP").x()
    assert place(dialog, "WHAT TO SEARCH FOR").y() > place(dialog, "Ctrl+Q").y()
    dialog.resize(*NARROW)
    qtbot.waitUntil(lambda: place(dialog, "SEARCH").x() == place(dialog, "HELP").x())
    assert place(dialog, "SEARCH").y() < place(dialog, "HELP").y() < place(dialog, "WHAT TO SEARCH FOR").y()
    dialog.resize(*WIDE)
    qtbot.waitUntil(lambda: place(dialog, "SEARCH").y() == place(dialog, "HELP").y())


def test_if_it_is_very_narrow_what_a_key_does_is_below_the_key(dialog: KeysDialog, qtbot: QtBot) -> None:
    assert place(dialog, "Ctrl+O").y() == place(dialog, "Open").y()
    dialog.resize(sizes.KEYS_BESIDE_WIDTH, 400)
    qtbot.waitUntil(lambda: place(dialog, "Ctrl+O").y() < place(dialog, "Open").y() < place(dialog, "Ctrl+Q").y())


def test_it_is_as_large_as_it_wants_to_be_but_fits_the_screen(dialog: KeysDialog, light: QApplication) -> None:
    frame = dialog.frameGeometry().size() - dialog.size()
    screen = dialog.screen().availableSize() - frame
    wanted = QSize(sizes.px(sizes.KEYS_WIDTH), sizes.px(sizes.KEYS_HEIGHT))
    assert KeysDialog(KEYS, dialog).size() == wanted.boundedTo(screen)
    font = light.font()
    font.setPointSizeF(font.pointSizeF() * 5)
    light.setFont(font)
    assert KeysDialog(KEYS, dialog).size() == screen


def test_a_search_is_chosen_by_the_pointer_and_closes_it(dialog: KeysDialog, qtbot: QtBot) -> None:
    line = links(dialog)[0]
    with qtbot.waitSignal(dialog.search_chosen) as chosen:
        qtbot.mouseClick(line, Qt.MouseButton.LeftButton, pos=QPoint(4, line.fontMetrics().height() // 2))
    assert chosen.args == ["514"]
    assert not dialog.isVisible()


def test_a_search_is_chosen_by_the_keyboard_too(dialog: KeysDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(dialog.scroll_area.hasFocus)
    for _ in range(3):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    with qtbot.waitSignal(dialog.search_chosen) as chosen:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert chosen.args == ["53x"]


def test_the_keyboard_scrolls_reaches_every_link_and_closes_it(
    dialog: KeysDialog, qtbot: QtBot, heard: list[str]
) -> None:
    dialog.resize(*NARROW)
    qtbot.waitUntil(dialog.scroll_area.hasFocus)
    qtbot.keyClick(dialog.scroll_area, Qt.Key.Key_PageDown)
    assert dialog.scroll_area.verticalScrollBar().value() > 0
    while not dialog.close_button.hasFocus():
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        view = dialog.scroll_area.viewport()
        assert focused is not None
        assert focused is not None
        if focused is not dialog.close_button:
            assert view.rect().intersects(focused.rect().translated(focused.mapTo(view, QPoint())))
    assert heard == [f"Link: {search}" for row in TABLE for search in row.searches]
    qtbot.keyClick(dialog.close_button, Qt.Key.Key_Space)
    assert not dialog.isVisible()


def test_escape_closes_it(dialog: KeysDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(dialog.scroll_area.hasFocus)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_it_has_the_look_of_the_window(dialog: KeysDialog, light: QApplication, qtbot: QtBot) -> None:
    heading = label(dialog, "SEARCH")
    assert has_text_in(picture(heading), LIGHT.muted)
    assert has_text_in(picture(label(dialog, "Ctrl+O")), LIGHT.text)
    assert label(dialog, "Ctrl+O").font().weight() > label(dialog, "Open").font().weight()
    light.setPalette(palette(Qt.ColorScheme.Dark))
    qtbot.waitUntil(lambda: has_text_in(picture(links(dialog)[0]), DARK.accent))
    assert has_text_in(picture(heading), DARK.muted)
    spot = dialog.scroll_area.mapTo(dialog, QPoint(20, 5))
    qtbot.waitUntil(lambda: picture(dialog).pixelColor(spot) == DARK.base)
