"""The language is the user's, and every text has a translation."""

import re
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from gui import languages
from gui.languages import Language, chosen, of_environment, preferred, read, texts, translator
from tests.import_graph import ROOT

PLACEHOLDERS = re.compile(r"{[^}]*}|&(?=\w)|--[a-z]+|\*\.[a-z]+")
TS = sorted((ROOT / "resources" / "translations").glob("*.ts"))
MESSAGES = [
    pytest.param(context.findtext("name", ""), message, id=message.findtext("source", "")[:40])
    for file in TS
    for context in ET.parse(file).getroot().iter("context")  # noqa: S314 (our own)
    for message in context.iter("message")
]


@pytest.mark.parametrize(
    ("names", "language"),
    [
        ([], Language.ENGLISH),
        (["", "C"], Language.ENGLISH),
        (["en_GB.UTF-8", "zh_CN"], Language.ENGLISH),
        (["zh_CN.UTF-8"], Language.CHINESE),
        (["zh-Hans-CN", "en"], Language.CHINESE),
        (["zh_TW"], Language.CHINESE),
        (["ZH"], Language.CHINESE),
        (["de_DE", "zh", "en"], Language.CHINESE),
        (["zha_CN", "english"], Language.ENGLISH),
    ],
)
def test_the_first_language_that_the_program_speaks_is_taken(names: list[str], language: Language) -> None:
    assert preferred(names) is language


@pytest.mark.parametrize(
    ("variables", "language"),
    [
        ({}, Language.ENGLISH),
        ({"LANG": "zh_CN.UTF-8"}, Language.CHINESE),
        ({"LANG": "en_US.UTF-8", "LC_MESSAGES": "zh_CN.UTF-8"}, Language.CHINESE),
        ({"LC_ALL": "C", "LC_MESSAGES": "zh_CN.UTF-8"}, Language.ENGLISH),
        ({"LANG": "en_US.UTF-8", "LANGUAGE": "de:zh_CN:en"}, Language.CHINESE),
    ],
)
@pytest.mark.linux
def test_the_environment_asks_for_a_language(
    monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], language: Language
) -> None:
    for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert of_environment() is chosen("") is chosen("de") is language
    assert (chosen("en"), chosen("zh")) == (Language.ENGLISH, Language.CHINESE)


@pytest.mark.parametrize("language", [language for language in Language if language is not Language.ENGLISH])
def test_each_language_has_a_file_that_is_read_and_used(language: Language) -> None:
    file = ROOT / "resources" / "translations" / f"cdn-codes_{language.locale}.ts"
    assert file in TS
    assert texts(language) == read(str(file))
    own, english = translator(language), translator(Language.ENGLISH)
    assert own("Client") == texts(language)[""]["Client"] != "Client"
    assert own("no such text") == english("no such text") == "no such text"
    assert english("Client") == "Client"


def test_an_installed_program_reads_its_module(monkeypatch: pytest.MonkeyPatch) -> None:
    module = type(sys)("gui.texts_zh")
    module.__dict__["TEXTS"] = {"": {"a": "b"}}
    monkeypatch.setitem(sys.modules, "gui.texts_zh", module)
    assert languages.texts.__wrapped__(Language.CHINESE) == {"": {"a": "b"}}


@pytest.mark.parametrize(("context", "message"), MESSAGES)
def test_every_text_has_a_translation_with_the_same_placeholders(context: str, message: ET.Element) -> None:
    source, translation = message.findtext("source", ""), message.find("translation")
    assert translation is not None
    assert translation.attrib == {}  # not "unfinished"
    assert sorted(PLACEHOLDERS.findall(translation.text or "")) == sorted(PLACEHOLDERS.findall(source))
    assert source.count("\n") == (translation.text or "").count("\n")


@pytest.mark.parametrize("file", TS, ids=lambda file: file.name)
def test_the_files_have_all_texts_of_the_program(file: Path, tmp_path: Path) -> None:
    """If not, run: make translations."""
    copy = tmp_path / file.name
    shutil.copy(file, copy)
    subprocess.run([sys.executable, ROOT / "resources" / "packaging" / "translations.py", copy], check=True)
    assert copy.read_text(encoding="utf-8") == file.read_text(encoding="utf-8")


def test_no_chinese_text_breaks_the_rules_of_the_console() -> None:
    for context, messages in texts(Language.CHINESE).items():
        for source, text in messages.items():
            plain = re.sub(r"\(&\w\)|\(\*.*?\)|;;|{[^}]*}", "", text)
            assert not re.search(r"[\u4e00-\u9fff] ?[,;!?]|[,;!?] ?[\u4e00-\u9fff]", plain), (context, source)
            assert not re.search(r"[\u4e00-\u9fff][A-Za-z]|[A-Za-z][\u4e00-\u9fff]", plain), (context, source)
