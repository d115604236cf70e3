"""Finds and takes pictures of the cells of a table."""

from PySide6.QtCore import QModelIndex, QRect
from PySide6.QtGui import QImage

from gui.codes.catalogue import Party
from gui.results.model import Column, SearchProxy
from gui.results.table import CodeTable
from gui.search.search import search
from tests.pictures import colours_in, picture


def index_of(table: CodeTable, code: int, column: Column = Column.CODE) -> QModelIndex:
    proxy = table.model()
    assert isinstance(proxy, SearchProxy)
    return proxy.index_of(code).siblingAtColumn(column)


def place(table: CodeTable, code: int, column: Column = Column.CODE) -> QRect:
    """Return the rectangle of a cell in the viewport."""
    return table.visualRect(index_of(table, code, column))


def cell(table: CodeTable, code: int, column: Column) -> QImage:
    return picture(table.viewport(), place(table, code, column))


def cell_colours(table: CodeTable, code: int, column: Column) -> set[str]:
    return colours_in(cell(table, code, column))


def show(proxy: SearchProxy, text: str, party: Party | None = None) -> None:
    """Show what a text finds, with a party only the codes of that party."""
    proxy.show(search(text, proxy.model.search_index), party)
