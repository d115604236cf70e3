"""A code is indexed with its catalogue."""

from gui.codes.catalogue import Catalogue, StatusCode
from gui.search.indexed_code import index_codes


def test_the_codes_of_catalogues_are_in_order_and_equal_ones_in_that_of_the_catalogues() -> None:
    own, vendors = (
        Catalogue(name, tuple(StatusCode(code, "m", "s") for code in codes), name)
        for name, codes in {"own": (514, 599), "vendors": (400, 514)}.items()
    )
    found = [(indexed.status_code.code, indexed.catalogue.name) for indexed in index_codes([own, vendors])]
    assert found == [(400, "vendors"), (514, "own"), (514, "vendors"), (599, "own")]
