"""The built-in catalogue is taken from its module if there is one; each other catalogue is read."""

import sys
import types

import pytest

from gui.codes.catalogue import Catalogue, StatusCode
from gui.codes.catalogue_file import BUILT_IN, load, read


def test_the_built_in_catalogue_is_taken_from_its_module_if_there_is_one(monkeypatch: pytest.MonkeyPatch) -> None:
    """Only what was installed from a wheel has the module."""
    module = types.ModuleType("gui.codes.built_in")
    catalogue = Catalogue("", (StatusCode(400, "m", "s"),), "A")
    monkeypatch.setattr(module, "CATALOGUE", catalogue, raising=False)
    monkeypatch.setitem(sys.modules, "gui.codes.built_in", module)
    monkeypatch.delitem(sys.modules, "gui.codes.catalogue_reader", raising=False)
    assert load() == catalogue._replace(file=BUILT_IN)
    assert "gui.codes.catalogue_reader" not in sys.modules
    assert read(BUILT_IN) != catalogue
