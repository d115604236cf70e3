"""A window comes to the front as its platform requires. The tests in tests/e2e ask real window managers."""

import os

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gui.instance.front import come_to_front


@pytest.mark.parametrize(("platform", "kept"), [("wayland", "token"), ("xcb", None)])
def test_only_on_wayland_the_token_is_in_the_environment(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, platform: str, kept: str | None
) -> None:
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "old")
    monkeypatch.delenv("XDG_ACTIVATION_TOKEN")
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: platform)
    window = QWidget(windowTitle="title")
    qtbot.addWidget(window)
    come_to_front(window, "token")
    assert os.environ.get("XDG_ACTIVATION_TOKEN") == kept
    qtbot.waitUntil(window.isVisible)
    assert window.windowTitle() == "title"


class Window(QWidget):
    """A window that the desktop makes active or not."""

    def __init__(self, *, becomes_active: bool) -> None:
        super().__init__()
        self._becomes_active = becomes_active

    def isActiveWindow(self) -> bool:
        return self._becomes_active


def test_a_window_that_does_not_become_active_asks_for_attention(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    asking: list[QWidget] = []
    monkeypatch.setattr(QApplication, "alert", asking.append)
    windows = [Window(becomes_active=becomes_active) for becomes_active in (True, False)]
    for window in windows:
        qtbot.addWidget(window)
        come_to_front(window, "")
    qtbot.waitUntil(lambda: bool(asking))
    assert asking == windows[1:]
