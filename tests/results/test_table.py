"""The table has a current row, which stays in sight. Keys, the pointer and a screen reader can choose it."""

import pytest
from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.codes.catalogue import Catalogue, Party, StatusCode
from gui.look import sizes
from gui.look.colours import DARK, LIGHT, palette
from gui.results.model import Column, Role, SearchProxy
from gui.results.table import CodeTable
from tests.results.cells import cell_colours, index_of, place, show
from tests.wheel import turn_wheel

OWN = Catalogue("/own.md", (StatusCode(514, "Ours", "b"),), "own.md")

SelectionFlag = QItemSelectionModel.SelectionFlag


def current(table: CodeTable) -> int | None:
    indexed = table.currentIndex().data(Role.INDEXED_CODE)
    return indexed.status_code.code if indexed else None


def test_without_rows_there_is_no_current_code(table: CodeTable, proxy: SearchProxy) -> None:
    show(proxy, "zebra")
    assert current(table) is None
    assert table.current_text() == ""


def test_the_current_row_has_a_text(table: CodeTable) -> None:
    table.setCurrentIndex(index_of(table, 514))
    assert current(table) == 514
    assert table.current_text() == "514, IP access frequency is over the limit, CDN settings"


def test_a_click_makes_a_row_current(table: CodeTable, qtbot: QtBot) -> None:
    with qtbot.waitSignal(table.selectionModel().currentChanged):
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place(table, 413, Column.MEANING).center())
    assert current(table) == 413


def test_a_row_selected_as_a_screen_reader_selects_it_becomes_current(table: CodeTable, qtbot: QtBot) -> None:
    table.setCurrentIndex(index_of(table, 400))
    table.clearSelection()
    with qtbot.waitSignal(table.selectionModel().currentChanged):
        table.selectionModel().select(index_of(table, 413), SelectionFlag.Select | SelectionFlag.Rows)
    assert current(table) == 413


@pytest.mark.parametrize(
    ("key", "expected"),
    [(Qt.Key.Key_Up, 403), (Qt.Key.Key_Down, 413)],
)
def test_the_search_fields_keys_go_from_row_to_row(table: CodeTable, key: Qt.Key, expected: int) -> None:
    table.setCurrentIndex(index_of(table, 404))
    table.navigate(key)
    assert current(table) == expected


def test_page_keys_go_by_pages_and_stop_at_the_ends(table: CodeTable) -> None:
    table.setCurrentIndex(index_of(table, 400))
    table.navigate(Qt.Key.Key_PageUp)
    assert current(table) == 0
    table.navigate(Qt.Key.Key_PageDown)
    assert current(table) not in (0, 400)
    for _ in range(5):
        table.navigate(Qt.Key.Key_PageDown)
    assert current(table) == 614


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_emits_a_signal(table: CodeTable, qtbot: QtBot, key: Qt.Key) -> None:
    with qtbot.waitSignal(table.activated_by_key):
        qtbot.keyClick(table, key)


def test_letters_and_digits_go_on_to_the_window(table: CodeTable, qtbot: QtBot) -> None:
    table.setCurrentIndex(index_of(table, 400))
    qtbot.keyClick(table, Qt.Key.Key_5)
    assert current(table) == 400  # Qt would go to the next row that begins with a 5
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert current(table) == 403


def test_the_row_under_the_pointer_has_its_ground_until_the_pointer_leaves(table: CodeTable, qtbot: QtBot) -> None:
    qtbot.mouseMove(table.viewport(), place(table, 413).center())
    assert LIGHT.window.name() in cell_colours(table, 413, Column.MEANING)
    qtbot.mouseMove(table.viewport(), place(table, 404).center())
    assert LIGHT.window.name() not in cell_colours(table, 413, Column.MEANING)
    QApplication.sendEvent(table, QEvent(QEvent.Type.Leave))
    assert LIGHT.window.name() not in cell_colours(table, 404, Column.MEANING)


def test_marks_follow_the_typed_text_even_if_the_rows_stay(table: CodeTable, proxy: SearchProxy, qtbot: QtBot) -> None:
    show(proxy, "certific")
    painted: list[QEvent] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                painted.append(event)
            return False

    watch = Watch()
    qtbot.waitUntil(lambda: not table.viewport().testAttribute(Qt.WidgetAttribute.WA_PendingUpdate), timeout=500)
    table.viewport().installEventFilter(watch)
    show(proxy, "certifica")
    qtbot.waitUntil(lambda: bool(painted))


def test_the_current_row_is_in_sight_when_the_others_come_back(table: CodeTable, proxy: SearchProxy) -> None:
    show(proxy, "564")
    table.setCurrentIndex(index_of(table, 564))
    QApplication.processEvents()
    show(proxy, "")
    table.show_current()
    assert current(table) == 564
    assert table.viewport().rect().contains(place(table, 564))


def test_the_current_row_is_in_sight_in_another_catalogue(table: CodeTable, proxy: SearchProxy) -> None:
    proxy.model.set_catalogues([Catalogue("", tuple(StatusCode(code, "a", "b") for code in range(1000)), "thousand")])
    table.setCurrentIndex(index_of(table, 999))
    table.show_current()
    assert table.viewport().rect().contains(place(table, 999))


def test_the_current_row_stays_in_sight_if_the_table_becomes_lower(table: CodeTable, qtbot: QtBot) -> None:
    table.setCurrentIndex(index_of(table, 499))
    table.resize(560, 160)
    qtbot.waitUntil(lambda: table.viewport().rect().contains(place(table, 499)))


def test_no_column_moves_when_rows_come_and_go(table: CodeTable, proxy: SearchProxy) -> None:
    QApplication.processEvents()
    left = table.columnViewportPosition(Column.PARTY)
    show(proxy, "514")
    table.show_current()
    QApplication.processEvents()
    assert table.columnViewportPosition(Column.PARTY) == left


def test_the_columns_fill_the_table_and_without_room_the_parties_lose_their_names(
    table: CodeTable, qtbot: QtBot
) -> None:
    wide = table.columnWidth(Column.PARTY)
    for width in (560, 900, 300):
        table.resize(width, 420)
        qtbot.waitUntil(lambda: sum(map(table.columnWidth, Column)) == table.viewport().width())
    assert table.columnWidth(Column.PARTY) == sizes.SIGN_SIZE + 2 * sizes.CELL_PADDING < wide


def test_columns_that_say_nothing_are_hidden(table: CodeTable, proxy: SearchProxy, catalogue: Catalogue) -> None:
    assert [column for column in Column if not table.isColumnHidden(column)] == [0, 1, 2]
    proxy.model.set_catalogues([OWN])
    assert [column for column in Column if not table.isColumnHidden(column)] == [0, 1]
    proxy.model.set_catalogues([OWN, catalogue])
    assert not any(map(table.isColumnHidden, Column))


@pytest.mark.parametrize("zoom", [1, 1.1])
def test_in_a_window_of_the_first_size_the_vendors_catalogue_has_its_whole_name(
    table: CodeTable, proxy: SearchProxy, catalogue: Catalogue, light: QApplication, zoom: float
) -> None:
    font = light.font()
    font.setPointSizeF(font.pointSizeF() * zoom)
    light.setFont(font)
    table.resize(580, 420)
    proxy.model.set_catalogues([OWN, catalogue])
    QApplication.processEvents()
    needed = table.fontMetrics().horizontalAdvance("Tencent Cloud CDN") + 2 * sizes.px(sizes.CELL_PADDING)
    assert table.columnWidth(Column.CATALOGUE) >= needed
    assert table.columnWidth(Column.MEANING) >= sizes.px(sizes.MEANING_LEAST_WIDTH)


@pytest.mark.parametrize(("width", "share"), [(300, 0.2), (560, 0.3), (900, 0.3)])
def test_the_column_with_the_catalogues_leaves_room_for_the_meanings(
    table: CodeTable, proxy: SearchProxy, catalogue: Catalogue, qtbot: QtBot, width: int, share: float
) -> None:
    proxy.model.set_catalogues([OWN._replace(name="The codes of our own gateway, and of the one before it"), catalogue])
    table.resize(width, 420)
    qtbot.waitUntil(lambda: sum(map(table.columnWidth, Column)) == table.viewport().width())
    assert table.columnWidth(Column.CATALOGUE) == round(share * width)
    assert table.columnWidth(Column.MEANING) > table.width() / 3


def test_it_grows_with_the_font(table: CodeTable, light: QApplication, qtbot: QtBot) -> None:
    row, column, whole = table.rowHeight(0), table.columnWidth(Column.CODE), table.minimumHeight()
    assert row == sizes.ROW_HEIGHT
    font = light.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    light.setFont(font)
    qtbot.waitUntil(lambda: table.rowHeight(0) == 2 * row)
    assert table.columnWidth(Column.CODE) > 1.8 * column
    assert table.minimumHeight() == 2 * whole


def test_it_follows_the_palette(table: CodeTable, light: QApplication, qtbot: QtBot) -> None:
    table.setCurrentIndex(index_of(table, 404))
    light.setPalette(palette(Qt.ColorScheme.Dark))
    qtbot.waitUntil(lambda: DARK.soft.name() in cell_colours(table, 404, Column.MEANING))
    assert DARK.muted.name() in table.verticalScrollBar().styleSheet()
    assert LIGHT.muted.name() not in table.verticalScrollBar().styleSheet()


@pytest.mark.parametrize(
    ("modifiers", "scrolls"), [(Qt.KeyboardModifier.NoModifier, True), (Qt.KeyboardModifier.ControlModifier, False)]
)
def test_the_wheel_scrolls_but_with_ctrl_it_is_for_the_zoom(
    table: CodeTable, modifiers: Qt.KeyboardModifier, scrolls: bool
) -> None:
    turn_wheel(table, modifiers)
    assert (table.verticalScrollBar().value() > 0) == scrolls


def test_an_empty_table_is_harmless(table: CodeTable, proxy: SearchProxy) -> None:
    proxy.model.set_catalogues([Catalogue("", (StatusCode(1, "a", "b"),), "one")])
    show(proxy, "nothing", Party.CDN)
    table.navigate(Qt.Key.Key_Down)
    table.show_current()
    assert current(table) is None


def test_it_can_be_compact(table: CodeTable, qtbot: QtBot) -> None:
    heights = table.minimumHeight(), table.height_of_rows()
    assert heights[1] == (1 + table.model().rowCount()) * sizes.ROW_HEIGHT
    table.show_compact(compact=True)
    assert not table.horizontalHeader().isVisible()
    assert table.rowHeight(0) == sizes.ROW_LOW_HEIGHT == table.minimumHeight()
    assert table.height_of_rows() == table.model().rowCount() * sizes.ROW_LOW_HEIGHT
    table.show_compact(compact=False)
    assert table.horizontalHeader().isVisible()
    assert (table.minimumHeight(), table.height_of_rows()) == heights


def test_the_arrow_is_hidden_while_the_order_is_that_of_the_search(
    table: CodeTable, proxy: SearchProxy, qtbot: QtBot
) -> None:
    header = table.horizontalHeader()
    show(proxy, "expired handshake zebra")
    table.show_order(by_column=False)
    nearest = [proxy.index(row, Column.CODE).data() for row in range(proxy.rowCount())]
    assert nearest != sorted(nearest)
    assert not header.isSortIndicatorShown()
    table.sort_by(Column.CODE)
    assert header.isSortIndicatorShown()
    codes = [proxy.index(row, Column.CODE).data() for row in range(proxy.rowCount())]
    assert codes == sorted(nearest, reverse=True)
