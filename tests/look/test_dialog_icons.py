"""The icons of Qt's own dialogs are seen, light and dark."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QImage, QPainter
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QToolButton
from pytestqt.qtbot import QtBot

from gui.look.colours import DARK, LIGHT, Colours, palette
from gui.look.dialog_icons import replace_icons
from tests.pictures import has_text_in


@pytest.mark.parametrize(
    ("scheme", "roles"), [(Qt.ColorScheme.Light, LIGHT), (Qt.ColorScheme.Dark, DARK)], ids=["light", "dark"]
)
def test_the_icons_of_a_file_dialog_have_the_colours_of_text(
    light: QApplication, qtbot: QtBot, scheme: Qt.ColorScheme, roles: Colours
) -> None:
    light.setPalette(palette(scheme))
    dialog = QFileDialog()
    qtbot.addWidget(dialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    replace_icons(dialog)
    buttons = [button for button in dialog.findChildren(QToolButton) if not button.icon().isNull()]
    assert len(buttons) == 6
    for button in buttons:
        for mode, colour in ((QIcon.Mode.Normal, roles.text), (QIcon.Mode.Disabled, roles.muted)):
            icon = QImage(16, 16, QImage.Format.Format_RGB32)
            icon.fill(roles.base)
            painter = QPainter(icon)
            painter.drawPixmap(0, 0, button.icon().pixmap(QSize(16, 16), mode))
            painter.end()
            assert has_text_in(icon, colour), button.objectName()


def test_push_buttons_have_no_icons(qtbot: QtBot) -> None:
    box = QMessageBox(QMessageBox.Icon.NoIcon, "", "", QMessageBox.StandardButton.Close)
    qtbot.addWidget(box)
    button = box.button(QMessageBox.StandardButton.Close)
    button.setIcon(box.style().standardIcon(box.style().StandardPixmap.SP_DialogCloseButton))
    replace_icons(box)
    assert button.icon().isNull()
