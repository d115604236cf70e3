"""The installed program speaks Chinese where the environment does, and changes its language while it runs."""

import re
from collections.abc import Iterator

import pytest

from tests.e2e.accessibility import ScreenReader, screen_reader
from tests.e2e.desktop import Desktop, until

# What is in Latin letters in Chinese, too, and the names of the application and of the Python that runs it.
NAMES = re.compile(
    r"^main$|^cdn-codes$|^/.*python[\d.]*$|https://\S+|Enter|CDN|HTTPS?|IP|URL|POST|COS|SSL|TLS|TCP|CC|WAF|EdgeOne|ECDN|Ctrl\+\S*|Alt\+\S*|\d+xx|timeout|certificate|English"
    r"|F\d|Esc|\([A-Z]\)|&?[A-Z]\b|Gateway Timeout|Too Many Requests|openbox|Markdown|TOML"
)


@pytest.fixture(scope="module")
def desktop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desktop]:
    desktop = Desktop(tmp_path_factory.mktemp("desktop"))
    desktop.install()
    desktop.environment |= {"LANGUAGE": "", "LC_ALL": "", "LC_CTYPE": "C.UTF-8", "LANG": "zh_CN.UTF-8"}
    with desktop.screen(), desktop.session():
        yield desktop


@pytest.fixture
def reader(desktop: Desktop) -> Iterator[ScreenReader]:
    with screen_reader(desktop) as reader:
        yield reader


def english_names(reader: ScreenReader) -> list[str]:
    """Return the names and descriptions of controls that have English words."""
    texts = [text for control in reader.controls() for text in (control.name, control.description)]
    return [text for text in texts if re.search("[A-Za-z]{2,}", NAMES.sub("", text))]


def test_everything_is_in_the_language_of_the_environment_and_changes_while_it_runs(
    desktop: Desktop, reader: ScreenReader
) -> None:
    with desktop.program("514") as program:
        assert program.title() == "CDN 状态码"
        page = reader.find("label", "514 的含义和处理建议")
        assert "超出 IP 访问限频" in page.text
        assert english_names(reader) == []
        program.press("ctrl+a")
        program.type("403")
        reader.hears("1 / 28 个状态码", "403、请求被拒绝")
        desktop.start("--language", "en")
        until(lambda: program.title() == "CDN Status Codes")
        assert "The request was rejected" in reader.find("label", "What 403 means").text
        assert reader.find("text", "Search").text == "403"
        program.press("ctrl+a")
        program.type("514")
        reader.hears("1 of 28 codes", "514, IP access frequency is over the limit")
        desktop.start("--language", "zh")
        until(lambda: program.title() == "CDN 状态码")
        assert reader.find("text", "搜索").text == "514"
        assert english_names(reader) == []
