"""A screen reader says what changes in a part of the window without the focus."""

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui.desktop.announce import announce

Politeness = QAccessible.AnnouncementPoliteness


def test_a_text_is_said(qtbot: QtBot, heard: list[str]) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    announce(widget, "3 of 21 codes")
    assert heard == ["3 of 21 codes"]


def test_without_a_screen_reader_nothing_is_said(qtbot: QtBot, heard: list[str]) -> None:
    QAccessible.setActive(False)
    widget = QWidget()
    qtbot.addWidget(widget)
    announce(widget, "3 of 21 codes")
    assert heard == []


@pytest.mark.parametrize(("urgent", "politeness"), [(False, Politeness.Polite), (True, Politeness.Assertive)])
def test_only_what_is_urgent_interrupts(
    qtbot: QtBot, heard: list[str], monkeypatch: pytest.MonkeyPatch, urgent: bool, politeness: Politeness
) -> None:
    events: list[tuple[object, Politeness]] = []

    def record(event: QAccessibleAnnouncementEvent) -> None:
        events.append((event.object(), event.politeness()))

    monkeypatch.setattr(QAccessible, "updateAccessibility", record)
    widget = QWidget()
    qtbot.addWidget(widget)
    announce(widget, "Not opened", urgent=urgent)
    assert events == [(widget, politeness)]
