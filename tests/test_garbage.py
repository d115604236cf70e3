"""Garbage is collected in the thread of the window alone."""

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from gui.garbage import MANY, GarbageCollector


class Node(QObject):
    """An object that is garbage as soon as nobody else refers to it."""

    def __init__(self, ended_in: list[int]) -> None:
        super().__init__()
        self.itself = self
        self.ended_in = ended_in

    def __del__(self) -> None:
        self.ended_in.append(threading.get_ident())


@pytest.fixture
def ended_in() -> Iterator[list[int]]:
    gc.collect()
    yield []
    gc.enable()


def make_many() -> None:
    assert [[] for _ in range(2 * MANY)]


def test_another_thread_collects_nothing_and_the_idle_program_does(ended_in: list[int], qtbot: QtBot) -> None:
    parent = QObject()
    GarbageCollector(parent)
    Node(ended_in)
    thread = threading.Thread(target=make_many)
    thread.start()
    thread.join()
    assert ended_in == []
    kept: list[list[int]] = [[] for _ in range(2 * MANY)]
    qtbot.waitUntil(lambda: ended_in == [threading.get_ident()])
    assert kept


def test_little_garbage_is_left_for_later(ended_in: list[int], qapp: QObject) -> None:
    collector = GarbageCollector(QObject(qapp))
    gc.collect()
    Node(ended_in)
    collector.collect()
    assert ended_in == []
    del collector
