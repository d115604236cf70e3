"""The dialog fills in, shows and copies a ticket."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from gui.codes.catalogue import StatusCode
from gui.codes.catalogue_file import load
from gui.codes.ticket_site import TicketSite
from gui.evidence.evidence import Doubt, Exchange, Field, Form, Piece
from gui.evidence.ticket import Need, hints
from gui.languages import Language
from gui.search.indexed_code import IndexedCode, index_codes
from gui.window.ticket_dialog import TicketDialog
from gui.window.window import MainWindow

CODE = IndexedCode(StatusCode(562, "No connection", "File a ticket."))
BUILT_IN_CODE = next(code for code in index_codes([load()]) if code.status_code.code == 562)
PIECES = {Field.UUID: "126", Field.HOST: "a.example", Field.PATH: "/x", Field.QUERY: "sign=1"}
EXCHANGE = Exchange(Form.HEADERS, (), tuple(Piece(field, value, 0, 1) for field, value in PIECES.items()))


@pytest.fixture
def dialog(qtbot: QtBot, window: MainWindow) -> TicketDialog:
    dialog = TicketDialog(CODE, EXCHANGE, Language.ENGLISH, window)
    with qtbot.waitExposed(dialog):
        dialog.open()
    return dialog


def copied() -> str:
    return QGuiApplication.clipboard().text()


def test_it_is_filled_and_says_how_to_get_the_rest(dialog: TicketDialog) -> None:
    shown = {need: field.text() for need, field in dialog.fields.items() if field.text()}
    assert shown == {Need.UUID: "126", Need.URL: "a.example/x?…"}
    assert dialog.fields[Need.TIME].placeholderText() == hints()[Need.TIME]
    assert "URL: a.example/x?…" in dialog.preview.toPlainText()


def test_what_was_left_out_is_filled_in_on_request(dialog: TicketDialog, qtbot: QtBot) -> None:
    dialog.fields[Need.TIME].setText("now")
    qtbot.mouseClick(dialog.secrets, Qt.MouseButton.LeftButton, pos=dialog.secrets.rect().center() * 0.1)
    assert dialog.fields[Need.URL].text() == "a.example/x?sign=1"
    assert "URL: a.example/x?sign=1\nTime and time zone: now" in dialog.preview.toPlainText()
    dialog.secrets.setChecked(False)
    assert "sign=1" not in dialog.preview.toPlainText()


def test_if_nothing_was_left_out_nothing_is_asked(window: MainWindow) -> None:
    assert TicketDialog(CODE, None, Language.ENGLISH, window).secrets.isHidden()


def test_what_is_typed_is_in_the_preview_and_in_what_is_copied(dialog: TicketDialog, qtbot: QtBot) -> None:
    dialog.fields[Need.REPEATS].setFocus()
    qtbot.keyClicks(dialog.fields[Need.REPEATS], "Always")
    assert "Does it repeat: Always" in dialog.preview.toPlainText()
    qtbot.mouseClick(dialog.copy_plain, Qt.MouseButton.LeftButton)
    assert copied() == dialog.preview.toPlainText()
    qtbot.mouseClick(dialog.copy_markdown, Qt.MouseButton.LeftButton)
    assert copied().startswith("## Status code 562")


def test_each_field_has_a_name_and_a_label(dialog: TicketDialog) -> None:
    labels = {label.buddy(): label.text() for label in dialog.findChildren(QLabel) if label.buddy() is not None}
    assert labels.pop(dialog.language) == "&Language"
    assert {field: field.accessibleName() for field in dialog.fields.values()} == labels
    assert dialog.language.accessibleName()
    assert dialog.preview.accessibleName()


@pytest.mark.parametrize("site", list(TicketSite))
def test_two_keys_prepare_it_copy_it_and_open_the_page(window: MainWindow, qtbot: QtBot, site: TicketSite) -> None:
    window.catalogues.set_ticket_site(site)
    window.search("562")
    opened: list[str] = []
    window.tickets.page_wanted.disconnect()
    window.tickets.page_wanted.connect(opened.append)
    with qtbot.waitExposed(window):
        window.show()
    qtbot.keyClick(window.search_box, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    (dialog,) = window.findChildren(TicketDialog)
    qtbot.waitUntil(dialog.copy_and_open.hasFocus)
    qtbot.keyClick(dialog.copy_and_open, Qt.Key.Key_Return)
    assert copied().startswith("Status code 562" if site is TicketSite.INTERNATIONAL else "状态码 562")
    assert opened == [site.address]
    assert dialog.isHidden()


def test_it_is_written_in_the_language_that_is_chosen(window: MainWindow, qtbot: QtBot) -> None:
    evidence = EXCHANGE._replace(
        pieces=(*EXCHANGE.pieces, Piece(Field.TIME, "2026-03-02 10:00:00", 0, 1, Doubt.NO_ZONE))
    )
    dialog = TicketDialog(BUILT_IN_CODE, evidence, Language.CHINESE, window)
    qtbot.keyClicks(dialog.fields[Need.REPEATS], "Always")
    dialog.fields[Need.UUID].setText("127")
    assert dialog.preview.toPlainText() == (
        "状态码 562：HTTPS 请求建连失败\n\n我们的 CDN 加速域名的请求返回状态码 562。其中一个请求的已知信息如下：\n\n"
        "X-NWS-LOG-UUID：127\nURL：a.example/x?…\n时间及时区：2026-03-02 10:00:00（时区未知）\n能否复现：Always\n\n"
        "已主动省略：URL 的查询参数或签名。\n\n请告知原因，以及我们可以采取的措施。\n"
    )
    dialog.language.setFocus()
    qtbot.keyClick(dialog.language, Qt.Key.Key_Home)
    text = dialog.preview.toPlainText()
    assert text.startswith("Status code 562: HTTPS: ")
    assert "X-NWS-LOG-UUID: 127\n" in text
    assert "10:00:00 (time zone not known)\nDoes it repeat: Always\n" in text


@pytest.fixture
def large_font(qapp: QApplication) -> Iterator[None]:
    font = qapp.font()
    larger = QFont(font)
    larger.setPointSizeF(2 * font.pointSizeF())
    qapp.setFont(larger)
    yield
    qapp.setFont(font)


@pytest.mark.usefixtures("large_font")
def test_the_ticket_is_as_large_as_the_other_texts(dialog: TicketDialog, qapp: QApplication) -> None:
    assert dialog.preview.font().pointSizeF() == qapp.font().pointSizeF()


def test_without_a_code_there_is_no_ticket(window: MainWindow) -> None:
    window.search("zzz qqq")
    window.tickets.prepare()
    assert window.findChildren(TicketDialog) == []
