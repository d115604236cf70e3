"""The list of keys that F1 shows."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from gui import theme
from gui.page import escape


class KeysDialog(QDialog):
    """Shows which key does what."""

    def __init__(self, keys: Iterable[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        rows = "".join(
            f'<tr><td style="padding: 3px 24px 3px 0; font-weight: 600">{escape(key)}</td>'
            f'<td style="padding: 3px 0">{escape(what)}</td></tr>'
            for key, what in keys
        )
        table = QLabel(f"<table>{rows}</table>", self)
        table.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.PADDING_X, theme.PADDING_Y, theme.PADDING_X, theme.PADDING_Y)
        column.setSpacing(theme.MARGIN)
        column.addWidget(table)
        column.addWidget(buttons)
