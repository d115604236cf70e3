"""The hook writes the built-in catalogue as a module of the wheel."""

import runpy
from pathlib import Path
from typing import Any

import pytest

from gui.codes.catalogue import Catalogue, Command, Elsewhere, Fact, Neighbour, Party, Setting, Source, StatusCode
from gui.codes.catalogue_file import BUILT_IN, read
from gui.languages import Language, texts

GUIDE = Source("'Guide'", "https://a", "2024-12-30", third_party=True)
DEEP = StatusCode(
    1,
    "m",
    "s",
    source=GUIDE,
    also=(Fact("证书\\", GUIDE), Fact("b")),
    settings=(Setting("n", "p", "d", "https://b"), Setting("n", "q")),
    commands=(Command("s", "curl '{url}' \"\\n\"", GUIDE),),
    elsewhere=(Elsewhere("p", "t", GUIDE),),
    neighbours=(Neighbour(0, "m"),),
)
HOOK = Path(__file__).parents[1] / "resources" / "packaging" / "build_hook.py"


@pytest.mark.parametrize(
    "catalogue",
    [
        pytest.param(read(BUILT_IN), id="the built-in one"),
        pytest.param(read(BUILT_IN, Language.CHINESE), id="the built-in one in Chinese"),
        pytest.param(Catalogue("a", (StatusCode(0, "m", "s"),), "n"), id="no party, no keywords, no source"),
        pytest.param(
            Catalogue(
                "a", (StatusCode(1, "\"'\\", "a\n\n- {b}", Party.CDN, ("证书",)),), "'", "https://a", "2024-12-30"
            ),
            id="signs, lines, Chinese",
        ),
        pytest.param(Catalogue("a", (DEEP, DEEP._replace(code=2)), "n", title="t"), id="all that a code can have"),
    ],
)
def test_the_module_holds_the_same_catalogue(catalogue: Catalogue) -> None:
    names: dict[str, Any] = {}
    exec(runpy.run_path(str(HOOK))["source"](catalogue), names)  # noqa: S102 (our own)
    assert names["CATALOGUE"] == catalogue._replace(file="")


def test_the_modules_of_a_language_are_where_they_are_looked_for() -> None:
    modules = runpy.run_path(str(HOOK))["modules"]()
    assert set(modules) == {"gui/codes/built_in.py", "gui/codes/built_in_zh.py", "gui/texts_zh.py"}
    names: dict[str, Any] = {}
    exec(modules["gui/texts_zh.py"], names)  # noqa: S102 (our own)
    assert names["TEXTS"] == texts(Language.CHINESE)


def test_what_two_codes_refer_to_is_made_once() -> None:
    names: dict[str, Any] = {}
    twice = Catalogue("a", (DEEP, DEEP._replace(code=2)), "n")
    exec(runpy.run_path(str(HOOK))["source"](twice), names)  # noqa: S102 (our own)
    first, second = names["CATALOGUE"].codes
    assert first.source is second.source is first.also[0].source
    assert first.settings[0] is second.settings[0]
    assert first.commands[0] is second.commands[0]
