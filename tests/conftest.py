"""Catalogue, model, proxy and window, each made from the one before."""

import os
import sys
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, cast

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from hypothesis import settings as hypothesis_settings
from PySide6.QtCore import QMimeData, QObject, QPoint, QSettings, Qt, QUrl, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent, QDesktopServices, QDragEnterEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gui.codes.catalogue import Catalogue
from gui.codes.catalogue_file import load
from gui.codes.search import IndexedCode
from gui.look import colours
from gui.results.model import CatalogueModel, SearchProxy
from gui.window.window import MainWindow

if TYPE_CHECKING:  # pytest-qt has not chosen its Qt yet
    from pytestqt.modeltest import ModelTester

hypothesis_settings.register_profile("steady", deadline=None)  # shared machines are slow now and then
hypothesis_settings.load_profile("steady")


def pytest_runtest_setup(item: pytest.Item) -> None:
    if sys.platform != "linux" and item.get_closest_marker("linux"):
        pytest.skip("Linux only")


class Opened(QObject):
    """Stands in for the browser: the addresses that were handed to the desktop."""

    def __init__(self) -> None:
        super().__init__()
        self.addresses: list[str] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.addresses.append(url.toString())


def is_taken(widget: QWidget, data: QMimeData) -> bool:
    """Drag data onto a widget and tell whether it takes it."""
    with warnings.catch_warnings():
        # PySide6 6.12 wants a QPointF, which 6.11 does not know yet.
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
        QDesktopServices.setUrlHandler(scheme, recorder, cast("bytes", "open"))  # the stubs err
    yield recorder
    for scheme in schemes:
        QDesktopServices.unsetUrlHandler(scheme)


@pytest.fixture
def heard(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """Return what a screen reader is told to say, as it is told."""
    messages: list[str] = []

    def record(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            messages.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", record)  # the last that the program has to do with it
    QAccessible.setActive(True)
    yield messages
    QAccessible.setActive(False)


@pytest.fixture(autouse=True)
def _own_settings(tmp_path: Path) -> None:
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    for scope in (QSettings.Scope.UserScope, QSettings.Scope.SystemScope):
        QSettings.setPath(QSettings.Format.NativeFormat, scope, str(tmp_path / "settings"))
        QSettings.setPath(QSettings.Format.IniFormat, scope, str(tmp_path / "settings"))


@pytest.fixture(autouse=True)
def _application(qapp: QApplication) -> Iterator[None]:
    """Have Qt run for every test, and leave nothing in its clipboard that a test has copied.

    Without an application, some of Qt's classes end the process with a segmentation fault: QKeySequence for one.

    WORKAROUND: Qt's offscreen platform deletes what is in its clipboard when Python has already ended. If PySide made
    it, that is a segmentation fault too, and pytest's exit code is lost. (Platforms that have a clipboard of their own,
    as X11 has, delete it in time.)
    """
    yield
    qapp.clipboard().clear()


@pytest.fixture
def light(qapp: QApplication) -> Iterator[QApplication]:
    """Make the program light; take back afterwards what a test does to its font, its palette and its direction."""
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
    model = CatalogueModel(catalogue)
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
