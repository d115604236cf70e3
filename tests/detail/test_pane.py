"""The detail pane shows a code for the room that it has, and its buttons act on that code."""

import re
from typing import cast

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from gui.codes.as_html import OBJECT_REPLACEMENT
from gui.codes.catalogue import Command, Fact, Party, StatusCode
from gui.detail.pane import DetailPane
from gui.look import sizes
from gui.look.colours import DARK, LIGHT, palette
from gui.search.indexed_code import IndexedCode
from gui.search.query import Query
from tests.pictures import colours_in, picture

ONE, TWO = "https://example.org/1", "https://example.org/2"
TICKETS = "https://console.intl.cloud.tencent.com/workorder/category"
LINKED = IndexedCode(StatusCode(509, "Blocked", f"See [one]({ONE}), [two]({TWO})", Party.CDN))
PLAIN = IndexedCode(StatusCode(514, "Too often", "Wait a while.", Party.CDN))
TICKET = IndexedCode(StatusCode(563, "Unknown", f"[File a ticket]({TICKETS})", Party.SUPPORT))
TICKET_LAST = IndexedCode(StatusCode(564, "Failed", f"Check it, else [file a ticket]({TICKETS})", Party.ORIGIN))
FULL, LOW, NARROW = (460, 500), (460, 250), (sizes.DETAIL_BESIDE_WIDTH - 1, 250)


@pytest.fixture
def window(qtbot: QtBot, light: QApplication) -> QWidget:
    """Return a window that leaves the pane the size that it has."""
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def pane(window: QWidget) -> DetailPane:
    return DetailPane(window)


@pytest.fixture
def shown(window: QWidget, pane: DetailPane, qtbot: QtBot) -> DetailPane:
    pane.resize(*FULL)
    with qtbot.waitActive(window):
        window.show()
    return pane


def placeholder(pane: DetailPane) -> QLabel:
    return next(label for label in pane.findChildren(QLabel) if label is not pane.title)


class Broken(StatusCode):
    """A code that cannot be shown."""

    @property
    def also(self) -> tuple[Fact, ...]:
        raise RuntimeError


@pytest.mark.parametrize("size", [FULL, LOW, NARROW], ids=["full", "low", "narrow"])
@pytest.mark.parametrize(
    "broken",
    [
        Broken(501, "m", "s"),
        StatusCode(501, "m", cast("str", None)),
    ],
    ids=["in the page", "in the links"],
)
def test_if_a_code_cannot_be_shown_no_other_answer_stays(
    shown: DetailPane, size: tuple[int, int], broken: StatusCode
) -> None:
    shown.resize(*size)
    shown.show_code(LINKED, Query())
    with pytest.raises((RuntimeError, AttributeError)):
        shown.show_code(IndexedCode(broken), Query())
    assert shown.browser.toPlainText() == ""
    assert shown.title.text() == ""
    assert shown.link() == ""
    shown.show_code(PLAIN, Query())
    assert "Wait a while." in shown.browser.toPlainText()


def test_without_a_code_it_says_what_it_is_for(shown: DetailPane) -> None:
    shown.show_code(None, Query())
    assert placeholder(shown).isVisible()
    assert placeholder(shown).text() == "Search for a code or a word,\nand read here what it means and what to do."
    shown.show_code(PLAIN, Query())
    assert not placeholder(shown).isVisible()
    shown.show_code(None, Query())
    assert placeholder(shown).isVisible()
    assert shown.browser.toPlainText() == ""
    assert shown.link() == ""


def test_a_code_is_shown_with_all_its_parts(shown: DetailPane) -> None:
    shown.show_code(PLAIN, Query())
    text = shown.browser.toPlainText()
    assert text.startswith("514\nToo often\n")
    assert "Wait a while." in text
    assert shown.browser.accessibleName() == "What 514 means and what to do"
    assert shown.browser.accessibleDescription() != ""


def test_words_that_were_searched_for_are_marked(shown: DetailPane) -> None:
    shown.show_code(PLAIN, Query.parse("while"))
    assert LIGHT.mark.name() in shown.browser.toHtml()
    shown.show_code(PLAIN, Query())
    assert LIGHT.mark.name() not in shown.browser.toHtml()


def test_a_code_is_shown_from_its_top(shown: DetailPane) -> None:
    long = IndexedCode(StatusCode(500, "Long", "\n\n".join(["Wait."] * 100)))
    shown.show_code(long, Query())
    shown.browser.verticalScrollBar().setValue(500)
    shown.show_code(IndexedCode(StatusCode(501, "Long", "\n\n".join(["Wait."] * 100))), Query())
    assert shown.browser.verticalScrollBar().value() == 0


def test_the_same_code_stays_as_it_is(shown: DetailPane) -> None:
    shown.show_code(PLAIN, Query())
    shown.browser.selectAll()
    shown.show_code(PLAIN, Query())
    assert shown.browser.has_selected_text()


def test_before_it_has_a_size_it_knows_the_link_and_renders_nothing(pane: DetailPane, qtbot: QtBot) -> None:
    pane.show_code(LINKED, Query())
    assert pane.link() == ONE
    assert pane.browser.toPlainText() == ""
    rendered = QSignalSpy(pane.browser.textChanged)
    pane.resize(*FULL)
    with qtbot.waitExposed(pane.window()):
        pane.window().show()
    assert pane.browser.toPlainText().startswith("509\n")
    assert rendered.count() <= 2  # once empty, once full


def test_it_asks_to_open_the_link_with_the_focus_or_the_first_one(shown: DetailPane, qtbot: QtBot) -> None:
    asked = QSignalSpy(shown.link_activated)
    shown.show_code(LINKED, Query())
    shown.open_link()
    shown.focus_page()
    assert shown.browser.hasFocus()
    for _ in range(2):
        qtbot.keyClick(shown.browser, Qt.Key.Key_Tab)
    assert shown.link() == TWO
    shown.open_link()
    assert [asked.at(number) for number in range(asked.count())] == [[ONE], [TWO]]


def test_links_under_the_pointer_and_the_focus_are_signalled(shown: DetailPane, qtbot: QtBot) -> None:
    shown.show_code(LINKED, Query())
    with qtbot.waitSignal(shown.link_shown) as told:
        qtbot.keyClick(shown.browser, Qt.Key.Key_Tab)
    assert told.args == [ONE]
    with qtbot.waitSignal(shown.link_activated) as asked:
        qtbot.keyClick(shown.browser, Qt.Key.Key_Return)
    assert asked.args == [ONE]


def test_the_buttons_act_on_the_code(shown: DetailPane, qtbot: QtBot) -> None:
    shown.show_code(LINKED, Query())
    with qtbot.waitSignal(shown.copy_requested):
        qtbot.mouseClick(shown.copy_button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(shown.link_activated) as asked:
        qtbot.mouseClick(shown.link_button, Qt.MouseButton.LeftButton)
    assert asked.args == [ONE]


@pytest.mark.parametrize(
    ("indexed", "text"),
    [(LINKED, "Open link"), (TICKET, "Open ticket page"), (PLAIN, "")],
    ids=["link", "ticket", "none"],
)
def test_the_button_says_what_kind_of_link_it_opens(shown: DetailPane, indexed: IndexedCode, text: str) -> None:
    shown.show_code(indexed, Query())
    assert (shown.link_button.text() if shown.link_button.isVisible() else "") == text
    if text:
        assert shown.link_button.toolTip() == shown.link()


def has_picture(pane: DetailPane) -> bool:
    return not pane.browser.document().find(OBJECT_REPLACEMENT).isNull()


@pytest.mark.parametrize(
    ("size", "picture_is_shown", "beside"),
    [
        pytest.param(FULL, True, False, id="full"),
        pytest.param((460, sizes.DETAIL_LOW_HEIGHT), True, False, id="just high enough"),
        pytest.param((460, sizes.DETAIL_LOW_HEIGHT - 1), False, True, id="low"),
        pytest.param((460, 120), False, True, id="lowest"),
        pytest.param(NARROW, False, False, id="low and narrow"),
    ],
)
def test_the_less_room_it_has_the_less_it_shows(
    pane: DetailPane, qtbot: QtBot, size: tuple[int, int], picture_is_shown: bool, beside: bool
) -> None:
    pane.resize(*size)
    pane.show_code(LINKED, Query())
    with qtbot.waitExposed(pane.window()):
        pane.window().show()
    assert has_picture(pane) == picture_is_shown
    page, title, button = (place(widget, pane) for widget in (pane.browser, pane.title, pane.copy_button))
    assert pane.title.isVisible() == beside
    assert pane.browser.toPlainText().startswith("509") != beside
    assert (button.left() > title.right() and button.bottom() < page.top()) == beside
    assert (button.top() > page.bottom()) != beside
    assert button.bottom() < pane.height()


def place(widget: QWidget, pane: DetailPane) -> QRect:
    return QRect(widget.mapTo(pane, QPoint()), widget.size())


def test_it_follows_its_size(shown: DetailPane, qtbot: QtBot) -> None:
    shown.show_code(LINKED, Query())
    for size in (LOW, FULL, NARROW, LOW, FULL):
        shown.resize(*size)
        assert shown.size() == QSize(*size)
        qtbot.waitUntil(lambda: has_picture(shown) == (shown.size() == QSize(*FULL)))
        assert shown.title.isVisible() == (size == LOW)
        assert shown.browser.toPlainText().startswith("509") != (size == LOW)


def test_it_grows_with_the_font(shown: DetailPane, light: QApplication, qtbot: QtBot) -> None:
    shown.resize(460, 2 * sizes.DETAIL_LOW_HEIGHT)
    shown.show_code(PLAIN, Query())
    left, size = shown.browser.x(), sizes.points(sizes.CODE_SIZE)
    assert left == sizes.CARD_PADDING_X
    assert f"font-size:{size:g}pt" in shown.browser.toHtml()
    font = light.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    light.setFont(font)
    qtbot.waitUntil(lambda: f"font-size:{2 * size:g}pt" in shown.browser.toHtml())
    qtbot.waitUntil(lambda: shown.browser.x() == 2 * left)
    assert has_picture(shown)
    shown.resize(460, 2 * sizes.DETAIL_LOW_HEIGHT - 1)  # this is low with such a font
    qtbot.waitUntil(lambda: not has_picture(shown))


def test_a_larger_font_can_make_it_too_low(shown: DetailPane, light: QApplication, qtbot: QtBot) -> None:
    shown.show_code(PLAIN, Query())
    assert has_picture(shown)
    font = light.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    light.setFont(font)
    qtbot.waitUntil(lambda: not has_picture(shown))


def test_it_follows_the_palette(shown: DetailPane, light: QApplication, qtbot: QtBot) -> None:
    shown.show_code(LINKED, Query.parse("blocked"))
    light.setPalette(palette(Qt.ColorScheme.Dark))
    qtbot.waitUntil(lambda: DARK.mark.name() in shown.browser.toHtml())
    assert LIGHT.mark.name() not in shown.browser.toHtml()
    assert DARK.muted.name() in shown.browser.verticalScrollBar().styleSheet()
    assert DARK.accent.name() in colours_in(picture(shown))


def test_no_text_moves_sideways_from_code_to_code(shown: DetailPane) -> None:
    long = IndexedCode(StatusCode(500, "Long", "\n\n".join(["Wait."] * 100)))
    rooms = set()
    for indexed in (PLAIN, long, LINKED):
        shown.show_code(indexed, Query())
        QApplication.processEvents()
        rooms.add((shown.browser.viewport().width(), shown.copy_button.mapTo(shown, QPoint()).x()))
    assert len(rooms) == 1


def test_headings_are_muted(shown: DetailPane) -> None:
    shown.show_code(PLAIN, Query())
    heading = re.search(r"<span[^>]*>WHAT TO DO", shown.browser.toHtml())
    assert heading
    assert LIGHT.muted.name() in heading[0]


@pytest.mark.parametrize(
    ("indexed", "primary"), [(TICKET, True), (LINKED, False), (TICKET_LAST, False)], ids=["support", "link", "origin"]
)
def test_the_button_is_primary_only_where_support_has_to_act(
    shown: DetailPane, indexed: IndexedCode, primary: bool
) -> None:
    shown.show_code(indexed, Query())
    ground = picture(shown.link_button).pixelColor(shown.link_button.width() // 2, 4)
    assert ground == (LIGHT.accent if primary else LIGHT.base)


def test_what_the_pages_menu_is_asked_for_is_passed_on(shown: DetailPane, qtbot: QtBot) -> None:
    actions = {action.text(): action for action in shown.browser.menu(ONE).actions()}
    with qtbot.waitSignal(shown.copy_wanted):
        actions["Copy"].trigger()
    with qtbot.waitSignal(shown.address_copied) as copied:
        actions["Copy link address"].trigger()
    assert copied.args == [ONE]


@pytest.mark.parametrize("size", [FULL, LOW], ids=["full", "low"])
def test_it_says_by_which_keyword_the_code_was_found(shown: DetailPane, size: tuple[int, int]) -> None:
    shown.resize(*size)
    shown.show_code(IndexedCode(StatusCode(537, "Late", "Wait.", None, ("slow origin",))), Query.parse("slow"))
    assert "Found by: slow origin" in shown.browser.toPlainText()


def test_in_a_high_pane_the_buttons_stand_at_one_place_near_the_text(shown: DetailPane, qtbot: QtBot) -> None:
    shown.resize(900, 1800)
    tops = set()
    for indexed in (PLAIN, LINKED):
        shown.show_code(indexed, Query())
        qtbot.waitUntil(lambda: place(shown.copy_button, shown).bottom() < sizes.px(sizes.DETAIL_BLOCK_HEIGHT))
        tops.add(place(shown.copy_button, shown).top())
    assert len(tops) == 1
    long = IndexedCode(StatusCode(500, "Long", "\n\n".join(["Wait."] * 35)))
    shown.show_code(long, Query())
    bar = shown.browser.verticalScrollBar()
    qtbot.waitUntil(lambda: place(shown.copy_button, shown).top() > sizes.px(sizes.DETAIL_BLOCK_HEIGHT))
    assert bar.maximum() == 0
    shown.resize(*FULL)
    qtbot.waitUntil(lambda: place(shown.copy_button, shown).bottom() < shown.height())


def test_the_sections_can_be_left_out_for_a_while_and_the_buttons_stay_where_they_will_be(
    shown: DetailPane, qtbot: QtBot
) -> None:
    shown.resize(900, 520)
    also = tuple(Fact(f"Fact {number}") for number in range(4))
    commands = tuple(Command(f"Shows {number}.", f"dig {number}") for number in range(4))
    shown.show_sections(shown=False)
    shown.show_code(IndexedCode(StatusCode(514, "Late", "Wait.", also=also, commands=commands)), Query())
    assert "Wait." in shown.browser.toPlainText()
    assert "Fact" not in shown.browser.toPlainText()
    qtbot.waitUntil(lambda: place(shown.copy_button, shown).bottom() > sizes.px(sizes.DETAIL_BLOCK_HEIGHT))
    top = place(shown.copy_button, shown).top()
    shown.show_sections(shown=True)
    assert "Fact 3" in shown.browser.toPlainText()
    QApplication.processEvents()
    assert place(shown.copy_button, shown).top() == top


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_request_path_keeps_a_distance_from_the_scroll_bar(
    light: QApplication, window: QWidget, direction: Qt.LayoutDirection, qtbot: QtBot
) -> None:
    light.setLayoutDirection(direction)
    pane = DetailPane(window)
    pane.resize(320, 500)
    pane.show_code(PLAIN, Query())
    with qtbot.waitExposed(window):
        window.show()
    view, bar = place(pane.browser.viewport(), pane), place(pane.browser.verticalScrollBar(), pane)
    gap = bar.left() - view.right() if direction == Qt.LayoutDirection.LeftToRight else view.left() - bar.right()
    assert gap > sizes.px(sizes.SPACE)
    assert pane.browser.document().textWidth() <= view.width()


def test_another_size_while_a_page_is_being_shown_leaves_a_whole_page(shown: DetailPane) -> None:
    """The status line may make room when no link is shown any more, and so give the pane another size."""
    sizes_to_come = [LOW, FULL]
    shown.browser.link_shown.connect(lambda: sizes_to_come and shown.resize(*sizes_to_come.pop(0)))
    shown.show_code(LINKED, Query())
    assert shown.browser.toPlainText().startswith("509")
    assert not shown.title.isVisibleTo(shown)
    sizes_to_come.append(LOW)
    shown.show_code(PLAIN, Query())
    assert "514" in shown.title.text()
    assert "514" not in shown.browser.toPlainText()
