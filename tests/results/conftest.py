"""Makes a table of the codes of the built-in catalogue."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.codes.catalogue import Catalogue, StatusCode
from gui.look import sizes
from gui.results.model import SearchProxy
from gui.results.table import CodeTable

OWN = Catalogue("/home/me/own & co.md", (StatusCode(1, "Ours", "Wait."),), "own & co.md")


@pytest.fixture
def table(proxy: SearchProxy, qtbot: QtBot, light: QApplication) -> CodeTable:
    table = CodeTable(proxy)
    qtbot.addWidget(table)
    table.resize(560, 420)
    with qtbot.waitActive(table):
        table.show()
    return table


@pytest.fixture
def several(table: CodeTable, proxy: SearchProxy, catalogue: Catalogue) -> CodeTable:
    """Return the table with the codes of two catalogues: it has all its columns."""
    proxy.model.set_catalogues([OWN, catalogue])
    table.resize(sizes.TABLE_MAX_WIDTH, 420)
    return table
