"""The browser opens only http and https. If there is no browser, a signal says so."""

import stat
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gui.desktop.browser import Browser
from tests.conftest import Opened

ADDRESS = "https://example.org/a"


@pytest.fixture
def browser(qapp: object) -> Browser:
    return Browser()


def desktop(folder: Path, monkeypatch: pytest.MonkeyPatch, default: str) -> None:
    """Make a desktop whose browser is `default`, as xdg-mime tells it."""
    command = folder / "xdg-mime"
    command.write_text(f"#!/bin/sh\necho {default}\n")
    command.chmod(command.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", str(folder))
    monkeypatch.setenv("BROWSER", "no-such-browser")


@pytest.mark.parametrize("address", [ADDRESS, "http://example.org/", "HTTPS://example.org/"])
def test_web_addresses_are_opened(browser: Browser, opened: Opened, address: str) -> None:
    browser.open(address)
    assert [opened_address.lower() for opened_address in opened.addresses] == [address.lower()]


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "file:///etc/passwd",
        "ftp://example.org/",
        "",
        "//example.org",
        " https",
        "https://",
        "https://a:99999/",
    ],
)
def test_nothing_else_is_ever_opened_and_that_is_said(
    browser: Browser, opened: Opened, qtbot: QtBot, address: str
) -> None:
    with qtbot.assertNotEmitted(browser.failed), qtbot.waitSignal(browser.refused) as refused:
        browser.open(address)
    assert opened.addresses == []
    assert refused.args == [address]


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_platform_that_opens_nothing_is_reported(browser: Browser, qtbot: QtBot) -> None:
    with qtbot.waitSignal(browser.failed) as failed:
        browser.open(ADDRESS)
    assert failed.args == [ADDRESS]


@pytest.mark.linux
def test_a_desktop_without_a_browser_is_reported(
    browser: Browser, opened: Opened, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desktop(tmp_path, monkeypatch, default="")
    with qtbot.waitSignal(browser.failed) as failed:
        browser.open(ADDRESS)
    assert failed.args == [ADDRESS]


@pytest.mark.linux
def test_a_desktop_with_a_browser_is_not_reported(
    browser: Browser, opened: Opened, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desktop(tmp_path, monkeypatch, default="some.desktop")
    with qtbot.assertNotEmitted(browser.failed):
        browser.open(ADDRESS)
        qtbot.waitUntil(lambda: not browser.children())
    assert opened.addresses == [ADDRESS]
