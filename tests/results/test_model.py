"""The model has a row for each status code; the proxy shows what a search finds."""

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, Qt

from gui.codes.catalogue import Catalogue, Party, StatusCode
from gui.results.model import CatalogueModel, Column, Role, SearchProxy
from tests.results.cells import show

if TYPE_CHECKING:  # pytest-qt has not chosen its Qt yet
    from pytestqt.modeltest import ModelTester

OWN = Catalogue("/own.md", (StatusCode(514, "Call the team", "Now."), StatusCode(599, "Ours", "Wait.")), "own.md")


def shown(proxy: SearchProxy) -> list[int]:
    return [int(proxy.index(row, Column.CODE).data()) for row in range(proxy.rowCount())]


def test_a_row_has_its_texts_and_its_code(model: CatalogueModel, catalogue: Catalogue) -> None:
    row = [code.code for code in catalogue.codes].index(514)
    texts = [model.index(row, column).data() for column in Column]
    assert texts == ["514", "IP access frequency is over the limit", "CDN settings", "Tencent Cloud CDN"]
    assert model.index(row, Column.CODE).data(Role.INDEXED_CODE).status_code is catalogue.codes[row]


def test_a_screen_reader_hears_code_meaning_and_party(model: CatalogueModel) -> None:
    said = model.index(0, Column.PARTY).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "0, The request ended before there was a status code, Client"


def test_an_index_outside_has_no_data(model: CatalogueModel) -> None:
    assert model.data(QModelIndex()) is None
    assert model.index(0, Column.CODE).data(Qt.ItemDataRole.DecorationRole) is None
    assert model.headerData(0, Qt.Orientation.Vertical) is None


def test_headings_name_the_columns(model: CatalogueModel) -> None:
    headings = [model.headerData(column, Qt.Orientation.Horizontal) for column in Column]
    assert headings == ["Code", "Meaning", "Check", "Catalogue"]


def test_the_proxy_shows_what_the_query_finds(proxy: SearchProxy) -> None:
    show(proxy, "certificate")
    assert shown(proxy) == [532, 533, 539, 540, 564]
    show(proxy, "", Party.CDN)
    assert shown(proxy) == [403, 429, 503, 514, 566]
    show(proxy, "certificate", Party.CDN)
    assert shown(proxy) == []
    assert not proxy.best_match().isValid()


def test_the_best_match_is_of_those_shown(proxy: SearchProxy) -> None:
    show(proxy, "ticket")
    assert proxy.best_match().data() == "509"
    show(proxy, "ticket", Party.ORIGIN)
    assert proxy.best_match().data() == "564"


def test_counts_are_those_of_the_query_whichever_party_is_shown(proxy: SearchProxy) -> None:
    show(proxy, "ticket", Party.CLIENT)
    assert proxy.counts() == {Party.SUPPORT: 4, Party.ORIGIN: 1, None: 5}


def test_codes_without_a_party_are_counted_among_all(qapp: object) -> None:
    model = CatalogueModel([Catalogue("", (StatusCode(1, "a", "b"), StatusCode(2, "c", "d", Party.CDN)), "two")])
    assert SearchProxy(model).counts() == {Party.CDN: 1, None: 2}


@pytest.mark.parametrize("column", list(Column))
def test_columns_sort_by_value(proxy: SearchProxy, column: Column) -> None:
    proxy.sort(column, Qt.SortOrder.AscendingOrder)
    values = [proxy.index(row, column).data() for row in range(proxy.rowCount())]
    folded = [value.casefold() for value in values]
    assert folded == sorted(folded)


def test_codes_sort_as_numbers(qapp: object) -> None:
    model = CatalogueModel([Catalogue("", tuple(StatusCode(code, "a", "b") for code in (5, 40, 300)), "three")])
    proxy = SearchProxy(model)
    proxy.sort(Column.CODE, Qt.SortOrder.DescendingOrder)
    assert shown(proxy) == [300, 40, 5]


def test_a_code_that_is_not_shown_has_no_row(proxy: SearchProxy) -> None:
    assert proxy.index_of(514).data() == "514"
    assert not proxy.index_of(999).isValid()
    show(proxy, "404")
    assert not proxy.index_of(514).isValid()


def test_another_catalogue_replaces_the_rows(model: CatalogueModel) -> None:
    proxy = SearchProxy(model)
    model.set_catalogues([Catalogue("", (StatusCode(7, "a", "b"),), "one")])
    assert shown(proxy) == [7]


class TestSeveralCatalogues:
    """The rows of the user's own catalogues come first at the same code, and each row says which it is from."""

    @pytest.fixture
    def several(self, catalogue: Catalogue, qtmodeltester: "ModelTester") -> SearchProxy:
        model = CatalogueModel([OWN, catalogue])
        proxy = SearchProxy(model)
        for tested in (model, proxy):
            qtmodeltester.check(tested)
        return proxy

    def names(self, proxy: SearchProxy, code: int) -> list[str]:
        """Return the catalogues of the rows with a code, from the first row to the last."""
        rows = [proxy.index(row, Column.CODE) for row in range(proxy.rowCount())]
        return [row.siblingAtColumn(Column.CATALOGUE).data() for row in rows if row.data() == str(code)]

    @pytest.mark.parametrize("order", list(Qt.SortOrder))
    @pytest.mark.parametrize("column", [Column.CODE, Column.PARTY])
    def test_the_own_row_is_first_however_rows_come_and_go(
        self, several: SearchProxy, column: Column, order: Qt.SortOrder
    ) -> None:
        if column == Column.PARTY:  # the own code would sort by its lack of a party
            codes = tuple(code._replace(party=Party.CDN) for code in OWN.codes)
            several.model.set_catalogues([OWN._replace(codes=codes), *several.model.catalogues[1:]])
        several.sort(column, order)
        assert self.names(several, 514) == ["own.md", "Tencent Cloud CDN"]
        for search in ("frequency", "team", ""):  # each finds other rows, and the next brings the others back
            show(several, search)
        assert self.names(several, 514) == ["own.md", "Tencent Cloud CDN"]

    def test_the_best_match_is_the_own_row(self, several: SearchProxy) -> None:
        show(several, "514")
        assert several.best_match().siblingAtColumn(Column.CATALOGUE).data() == "own.md"

    def test_a_code_is_found_in_its_catalogue_or_else_in_the_first(self, several: SearchProxy) -> None:
        def name(file: str) -> object:
            return several.index_of(514, file).siblingAtColumn(Column.CATALOGUE).data()

        vendors = several.model.catalogues[1].file
        assert [name(file) for file in ("/own.md", vendors, "/closed.md")] == ["own.md", "Tencent Cloud CDN", "own.md"]
        show(several, "frequency")
        assert name("/own.md") == "Tencent Cloud CDN"

    def test_a_screen_reader_hears_the_catalogue_too(self, several: SearchProxy) -> None:
        row = several.index_of(599)
        assert row.data(Qt.ItemDataRole.AccessibleTextRole) == "599, Ours, own.md"

    def test_columns_that_say_something_depend_on_the_catalogues(self, several: SearchProxy) -> None:
        model = several.model
        assert model.columns() == list(Column)
        model.set_catalogues([OWN])
        assert model.columns() == [Column.CODE, Column.MEANING]
        assert not model.has_parties
