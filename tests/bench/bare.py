"""Shows the bare window that the bench compares the program with. It has the same kinds of widgets."""

import sys
import tomllib
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QMainWindow,
    QSplitter,
    QTableView,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)


class Model(QAbstractTableModel):
    """The smallest possible model of the built-in catalogue."""

    def __init__(self, rows: list[dict[str, Any]], parent: QWidget) -> None:
        super().__init__(parent)
        self.rows = rows

    def rowCount(self, parent: object = None) -> int:
        return len(self.rows)

    def columnCount(self, parent: object = None) -> int:
        return 3

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return str(self.rows[index.row()][("code", "meaning", "look_at")[index.column()]])
        return None


class Window(QMainWindow):
    """A search field, a table of 21 rows through a proxy, a text browser, a menu and a status bar."""

    def __init__(self, rows: list[dict[str, Any]]) -> None:
        super().__init__()
        proxy = QSortFilterProxyModel(self)
        proxy.setSourceModel(Model(rows, self))
        table = QTableView(self)
        table.setModel(proxy)
        page = QTextBrowser(self)
        page.setHtml("<h1>514</h1><p>What to do</p><ul><li>this</li><li>that</li></ul>")
        panes = QSplitter(self)
        panes.addWidget(table)
        panes.addWidget(page)
        central = QWidget(self)
        column = QVBoxLayout(central)
        column.addWidget(QLineEdit(self))
        column.addWidget(panes)
        self.setCentralWidget(central)
        self.menuBar().addMenu("&File").addAction("&Quit")
        self.statusBar().showMessage("21 of 21 codes")
        self.resize(1080, 680)


def main() -> int:
    """Show the window."""
    app = QApplication(["bare"])
    catalogue = Path(__file__).parents[2] / "resources" / "status_codes.toml"
    window = Window(tomllib.loads(catalogue.read_text(encoding="utf-8"))["codes"])
    window.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
