"""The built-in catalogue in Chinese says the same as in English: the same facts, numbers, names, sources and links."""

import re
from collections import Counter
from collections.abc import Iterator

import pytest

from gui.codes.catalogue import Source, StatusCode
from gui.codes.catalogue_file import BUILT_IN, load
from gui.codes.markdown import links, plain
from gui.languages import Language

ENGLISH, CHINESE = load(), load(language=Language.CHINESE)
PAIRS = list(zip(ENGLISH.codes, CHINESE.codes, strict=True))
NAMES = re.compile(r"[A-Za-z][A-Za-z0-9_*.+/-]*[A-Za-z0-9]")
NUMBERS = re.compile(r"(?<![\w.-])\d[\d,.]*(?:[-/]\d[\d,.]*)*(?![\d-])", re.ASCII)

TERMS = {"cdn", "dn", "ecdn", "host", "rewrite"}
"""Words that Chinese takes from English where the English text has others, without a final s."""


def texts(code: StatusCode) -> Iterator[tuple[str, str]]:
    """Yield where in a code each text stands, and the text."""
    yield "meaning", code.meaning
    yield "suggestion", code.suggestion
    for number, fact in enumerate(code.also):
        yield f"also {number}", fact.text
    for setting in code.settings:
        yield f"default of {setting.path.count('→')}", setting.default
    for command in code.commands:
        yield command.command, command.shows
    for number, other in enumerate(code.elsewhere):
        yield f"elsewhere {number}", other.text


def numbers(text: str) -> Counter[str]:
    return Counter(number.rstrip(",.") for number in NUMBERS.findall(text))


def names(text: str) -> set[str]:
    return {name.casefold().removesuffix("s") for name in NAMES.findall(plain(text))}


def page(source: Source | None) -> str:
    """Return the address of a source. The vendor's page of the table has a twin in Chinese."""
    return source.address.replace("/zh/", "/") if source else ""


def test_it_has_the_same_codes_of_the_chinese_page() -> None:
    assert (CHINESE.file, CHINESE.name) == (BUILT_IN, "腾讯云 CDN")
    address = "https://www.tencentcloud.com/zh/document/product/228/42177"
    assert CHINESE.page == Source("状态码说明及处理建议", address, "2024-12-31")
    assert [code.code for code in CHINESE.codes] == [code.code for code in ENGLISH.codes]


@pytest.mark.parametrize(("english", "chinese"), PAIRS, ids=lambda code: str(code.code))
def test_a_code_has_the_same_party_keywords_and_sources(english: StatusCode, chinese: StatusCode) -> None:
    assert (chinese.party, chinese.keywords) == (english.party, english.keywords)
    assert page(chinese.source) == page(english.source)
    for field in ("also", "commands", "elsewhere"):
        sources = [[page(one.source) for one in getattr(code, field)] for code in (english, chinese)]
        assert sources[0] == sources[1], field
    assert [one.command for one in chinese.commands] == [one.command for one in english.commands]
    assert [one.product for one in chinese.elsewhere] == [one.product for one in english.elsewhere]
    assert [one.code for one in chinese.neighbours] == [one.code for one in english.neighbours]
    meanings = {code.code: code.meaning for code in CHINESE.codes}
    assert all(one.meaning == meanings[one.code] for one in chinese.neighbours)


@pytest.mark.parametrize(("english", "chinese"), PAIRS, ids=lambda code: str(code.code))
def test_a_code_has_the_same_numbers_names_and_links(english: StatusCode, chinese: StatusCode) -> None:
    for (place, original), (_, text) in zip(texts(english), texts(chinese), strict=True):
        assert numbers(text) == numbers(original), place
        assert links(text) == links(original), place
        assert set(re.findall(r"`[^`]+`", text)) == set(re.findall(r"`[^`]+`", original)), place
        assert names(text) - names(original) <= TERMS, place


@pytest.mark.parametrize(("english", "chinese"), PAIRS, ids=lambda code: str(code.code))
def test_every_text_is_chinese_and_typeset_as_in_the_console(english: StatusCode, chinese: StatusCode) -> None:
    for place, text in texts(chinese):
        assert re.search(r"[\u4e00-\u9fff]", text), place
        prose = re.sub(r"`[^`]*`|\[([^]]*)\]\([^)]*\)|[*_]", r"\1", text).replace("跟随301/302", "").replace("(S)", "")
        assert not re.search(r"[\u4e00-\u9fff][A-Za-z0-9]|[A-Za-z0-9][\u4e00-\u9fff]", prose), place
        assert not re.search(r"[\u4e00-\u9fff] ?[,;:!?(]|[,;!?)] ?[\u4e00-\u9fff]", prose), place


def test_the_settings_lead_to_pages_of_the_same_setting() -> None:
    for english, chinese in PAIRS:
        for original, setting in zip(english.settings, chinese.settings, strict=True):
            assert re.search(r"[\u4e00-\u9fff]", setting.name)
            assert setting.path.startswith("CDN 控制台 → ")
            assert setting.path.count("→") == original.path.count("→")
            assert bool(setting.address) == bool(original.address)
            assert setting.mainland_name == ""
