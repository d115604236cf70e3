"""Fixtures: a catalogue, a model of it, a proxy for the model, and a window. Each is made from the one before."""

import builtins
import os
import sys
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from hypothesis import settings as hypothesis_settings
from PySide6.QtCore import QMimeData, QObject, QPoint, Qt, QUrl, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent, QDesktopServices, QDragEnterEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gui.codes.catalogue import Catalogue
from gui.codes.catalogue_file import load
from gui.look import colours
from gui.results.model import CatalogueModel, SearchProxy
from gui.search.indexed_code import IndexedCode
from gui.window.window import MainWindow

if TYPE_CHECKING:  # at run time, pytest-qt has not chosen its Qt yet
    from pytestqt.modeltest import ModelTester

hypothesis_settings.register_profile("steady", deadline=None)  # shared machines are slow now and then
hypothesis_settings.register_profile("short", deadline=None, max_examples=20)  # for `make mutate`
hypothesis_settings.load_profile("steady")


def pytest_runtest_setup(item: pytest.Item) -> None:
    if sys.platform != "linux" and item.get_closest_marker("linux"):
        pytest.skip("Linux only")


class Opened(QObject):
    """Stands in for the browser, and keeps the addresses that the desktop was asked to open."""

    def __init__(self) -> None:
        super().__init__()
        self.addresses: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.addresses.append(url.toString())


def is_taken(widget: QWidget, data: QMimeData) -> bool:
    """Drag data onto a widget and tell whether it takes it."""
    with warnings.catch_warnings():
        # PySide6 6.12 wants a QPointF, but 6.11 does not accept it.
        warnings.simplefilter("ignore", DeprecationWarning)
        event = QDragEnterEvent(
            QPoint(60, 20),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    event.ignore()
    QApplication.sendEvent(widget, event)
    return event.isAccepted()


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> Iterator[Opened]:
    monkeypatch.setenv("BROWSER", "true")
    recorder = Opened()
    schemes = ("http", "https", "file", "javascript", "ftp")
    for scheme in schemes:
        QDesktopServices.setUrlHandler(
            scheme, recorder, cast("bytes", "open")
        )  # the stubs want bytes, but it must be a str
    yield recorder
    for scheme in schemes:
        QDesktopServices.unsetUrlHandler(scheme)


@pytest.fixture
def heard(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Return the list of all that a screen reader is told to say. It grows during the test."""
    messages: list[str] = []

    def record(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            messages.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", record)  # the call that hands it over
    QAccessible.setActive(True)
    yield messages
    QAccessible.setActive(False)


@pytest.fixture(autouse=True)
def settings_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give each test settings of its own."""
    path = tmp_path / "settings" / "cdn-codes.conf"
    monkeypatch.setattr("gui.window.settings.path", lambda: str(path))
    return path


@pytest.fixture(autouse=True)
def _application(qapp: QApplication) -> Iterator[None]:
    """Make an application for every test, and clear the clipboard after it.

    Without an application, some of Qt's classes, such as QKeySequence, end the process with a segmentation fault.

    WORKAROUND: Qt's offscreen platform deletes the content of its clipboard after Python has ended. If PySide made the
    content, that is a segmentation fault too, and pytest's exit code is lost. (Platforms with a clipboard of their own,
    such as X11, delete the content in time.)
    """
    yield
    qapp.clipboard().clear()


@pytest.fixture
def light(qapp: QApplication) -> Iterator[QApplication]:
    """Make the program light. After the test, restore the font, the palette and the layout direction."""
    font = qapp.font()
    qapp.setPalette(colours.palette(Qt.ColorScheme.Light))
    yield qapp
    qapp.setFont(font)
    qapp.setPalette(colours.palette(Qt.ColorScheme.Light))
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    return load()


@pytest.fixture(scope="session")
def indexed_codes(catalogue: Catalogue) -> tuple[IndexedCode, ...]:
    return tuple(map(IndexedCode, catalogue.codes))


@pytest.fixture
def model(catalogue: Catalogue, qtmodeltester: "ModelTester") -> CatalogueModel:
    model = CatalogueModel([catalogue])
    qtmodeltester.check(model)
    return model


@pytest.fixture
def proxy(model: CatalogueModel, qtmodeltester: "ModelTester") -> SearchProxy:
    proxy = SearchProxy(model)
    qtmodeltester.check(proxy)
    return proxy


@pytest.fixture
def window(catalogue: Catalogue, qtbot: QtBot, qapp: QApplication) -> MainWindow:
    window = MainWindow(catalogue)
    qtbot.addWidget(window)
    window.restore()
    window.resize(1080, 680)
    with qtbot.waitExposed(window):
        window.show()
    window.search_box.setFocus()
    return window


@pytest.fixture
def disk_full(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """Let every file that is opened for writing be on a full disk, until the returned object is undone."""
    ordinary = builtins.open

    def on_full_disk(file: object, mode: str = "r", *rest: Any, **options: Any) -> Any:
        if set(mode) & set("wax+"):
            ordinary(file, mode, *rest, **options).close()  # type: ignore[call-overload] # the entry is made
            return ordinary("/dev/full", mode.replace("x", "w"), *rest, **options)
        return ordinary(file, mode, *rest, **options)  # type: ignore[call-overload]

    monkeypatch.setattr(builtins, "open", on_full_disk)
    return monkeypatch
