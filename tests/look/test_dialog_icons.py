"""The icons of Qt's own dialogs are seen, light and dark."""

from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QImage, QPainter
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QToolButton
from pytestqt.qtbot import QtBot

from gui.look.colours import DARK, LIGHT, Colours, palette
from gui.look.dialog_icons import replace_icons
from tests.pictures import has_text_in


def icons(dialog: QFileDialog, mode: QIcon.Mode) -> list[QImage]:
    """Return what the icons of the buttons look like in a mode."""
    images = []
    for button in dialog.findChildren(QToolButton):
        if not button.icon().isNull():
            image = QImage(16, 16, QImage.Format.Format_RGB32)
            image.fill(dialog.palette().base().color())
            painter = QPainter(image)
            painter.drawPixmap(0, 0, button.icon().pixmap(QSize(16, 16), mode))
            painter.end()
            images.append(image)
    return images


def test_the_icons_of_a_file_dialog_have_the_colours_of_text_and_follow_the_theme(
    light: QApplication, qtbot: QtBot
) -> None:
    dialog = QFileDialog()
    qtbot.addWidget(dialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.show()
    replace_icons(dialog)

    def is_seen(roles: Colours) -> bool:
        modes = {QIcon.Mode.Normal: roles.text, QIcon.Mode.Disabled: roles.muted}
        return all(has_text_in(icon, modes[mode]) for mode in modes for icon in icons(dialog, mode))

    assert len(icons(dialog, QIcon.Mode.Normal)) == 6
    assert is_seen(LIGHT)
    for scheme, roles in ((Qt.ColorScheme.Dark, DARK), (Qt.ColorScheme.Light, LIGHT)):
        light.setPalette(palette(scheme))
        qtbot.waitUntil(partial(is_seen, roles))


def test_push_buttons_have_no_icons(qtbot: QtBot) -> None:
    box = QMessageBox(QMessageBox.Icon.NoIcon, "", "", QMessageBox.StandardButton.Close)
    qtbot.addWidget(box)
    button = box.button(QMessageBox.StandardButton.Close)
    button.setIcon(box.style().standardIcon(box.style().StandardPixmap.SP_DialogCloseButton))
    replace_icons(box)
    assert button.icon().isNull()
