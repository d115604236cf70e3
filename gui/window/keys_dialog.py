"""The dialog with the list of keys, which F1 opens."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from gui.look import sizes


class KeysDialog(QDialog):
    """Shows what each key does. Each row has one key, and Up and Down go from row to row."""

    def __init__(self, keys: Iterable[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        model = QStandardItemModel(self)
        for key, effect in keys:
            row = [QStandardItem(key), QStandardItem(effect)]
            for item in row:
                item.setAccessibleText(f"{key}: {effect}")
            model.appendRow(row)
        model.setHorizontalHeaderLabels([self.tr("Key"), self.tr("What it does")])
        self.table = _Table(model, self)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        x, y = sizes.px(sizes.CARD_PADDING_X), sizes.px(sizes.CARD_PADDING_Y)
        column.setContentsMargins(x, y, x, y)
        column.setSpacing(sizes.px(sizes.MARGIN))
        column.addWidget(self.table)
        column.addWidget(buttons)


class _Table(QTableView):
    def __init__(self, model: QStandardItemModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setAccessibleName(parent.windowTitle())
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalHeader().setStretchLastSection(True)
        self.resizeColumnsToContents()
        self.selectRow(0)

    def sizeHint(self) -> QSize:
        """Return the size that shows all rows, if the screen is high enough."""
        frame = 2 * self.frameWidth()
        height = self.verticalHeader().length() + self.horizontalHeader().sizeHint().height()
        return QSize(self.horizontalHeader().length() + frame, height + frame)
