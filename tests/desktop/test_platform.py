"""Each platform has its facts."""

import importlib
import sys
from collections.abc import Iterator

import pytest

from gui.desktop import platform


@pytest.fixture(autouse=True)
def _facts_of_this_platform() -> Iterator[None]:
    yield
    importlib.reload(platform)


@pytest.mark.parametrize(
    ("name", "native_style", "xdg", "console"),
    [
        ("linux", False, True, True),
        ("freebsd14", False, True, True),
        ("darwin", True, False, True),
        ("win32", True, False, False),
    ],
)
def test_the_facts(monkeypatch: pytest.MonkeyPatch, name: str, native_style: bool, xdg: bool, console: bool) -> None:
    with monkeypatch.context() as context:
        context.setattr(sys, "platform", name)
        facts = importlib.reload(platform)
    assert facts.HAS_NATIVE_STYLE is native_style
    assert facts.HAS_XDG is xdg
    assert facts.HAS_CONSOLE is console
