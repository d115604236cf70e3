"""Makes a table of the codes of the built-in catalogue."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.results.model import SearchProxy
from gui.results.table import CodeTable


@pytest.fixture
def table(proxy: SearchProxy, qtbot: QtBot, light: QApplication) -> CodeTable:
    table = CodeTable(proxy)
    qtbot.addWidget(table)
    table.resize(560, 420)
    with qtbot.waitActive(table):
        table.show()
    return table
