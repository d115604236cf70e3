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
    ("name", "native_style", "xdg"),
    [("linux", False, True), ("freebsd14", False, True), ("darwin", True, False), ("win32", True, False)],
)
def test_a_platform_has_a_style_of_its_own_or_follows_freedesktop(
    monkeypatch: pytest.MonkeyPatch, name: str, native_style: bool, xdg: bool
) -> None:
    with monkeypatch.context() as context:
        context.setattr(sys, "platform", name)
        facts = importlib.reload(platform)
    assert facts.HAS_NATIVE_STYLE is native_style
    assert facts.HAS_XDG is xdg
