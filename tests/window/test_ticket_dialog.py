"""The dialog fills in, shows and copies a ticket."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from gui.codes.catalogue import StatusCode
from gui.codes.ticket_site import TicketSite
from gui.evidence.evidence import Exchange, Field, Form, Piece
from gui.evidence.ticket import Need, hints
from gui.window.ticket_dialog import TicketDialog
from gui.window.window import MainWindow

CODE = StatusCode(562, "No connection", "File a ticket.")
PIECES = {Field.UUID: "126", Field.HOST: "a.example", Field.PATH: "/x", Field.QUERY: "sign=1"}
EXCHANGE = Exchange(Form.HEADERS, (), tuple(Piece(field, value, 0, 1) for field, value in PIECES.items()))


@pytest.fixture
def dialog(qtbot: QtBot, window: MainWindow) -> TicketDialog:
    dialog = TicketDialog(CODE, EXCHANGE, window)
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
    assert TicketDialog(CODE, None, window).secrets.isHidden()


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
    assert {field: field.accessibleName() for field in dialog.fields.values()} == labels
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
    assert copied().startswith("Status code 562")
    assert opened == [site.address]
    assert dialog.isHidden()


def test_without_a_code_there_is_no_ticket(window: MainWindow) -> None:
    window.search("zzz qqq")
    window.tickets.prepare()
    assert window.findChildren(TicketDialog) == []
