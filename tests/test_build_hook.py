"""The hook writes the built-in catalogue as a module of the wheel."""

import runpy
from pathlib import Path

import pytest

from gui.codes.catalogue import Catalogue, Party, StatusCode
from gui.codes.catalogue_file import BUILT_IN, read

HOOK = Path(__file__).parents[1] / "resources" / "packaging" / "build_hook.py"


@pytest.mark.parametrize(
    "catalogue",
    [
        pytest.param(read(BUILT_IN), id="the built-in one"),
        pytest.param(Catalogue("a", (StatusCode(0, "m", "s"),), "n"), id="no party, no keywords, no source"),
        pytest.param(
            Catalogue(
                "a", (StatusCode(1, "\"'\\", "a\n\n- {b}", Party.CDN, ("证书",)),), "'", "https://a", "2024-12-30"
            ),
            id="signs, lines, Chinese",
        ),
    ],
)
def test_the_module_holds_the_same_catalogue(catalogue: Catalogue) -> None:
    names: dict[str, object] = {}
    exec(runpy.run_path(str(HOOK))["source"](catalogue), names)  # noqa: S102 (our own)
    assert names["CATALOGUE"] == catalogue._replace(file="")
