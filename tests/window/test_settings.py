"""Settings are kept for the next start, and invalid ones are ignored."""

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, Qt
from pytestqt.qtbot import QtBot

from gui.codes.catalogue import Catalogue
from gui.codes.ticket_site import TicketSite
from gui.results.model import Column
from gui.window.settings import Settings
from gui.window.settings_file import SettingsFile
from gui.window.window import MainWindow

KEYS = (
    "window/geometry",
    "window/searched",
    "panes/Horizontal",
    "panes/Vertical",
    "table/column",
    "table/descending",
    "look/theme",
    "look/zoom",
    "catalogues/own",
    "catalogues/hidden",
    "catalogues/recent",
    "tickets/site",
)


def test_what_is_set_is_read_at_the_next_start(qapp: object) -> None:
    settings = Settings()
    settings.geometry = QByteArray(b"geometry\xff\0")
    settings.set_results_share(Qt.Orientation.Vertical, 0.3)
    settings.write()
    settings.sorting = (Column.MEANING, Qt.SortOrder.DescendingOrder)
    settings.own_catalogues = ["/a, b.md", "/证书;x.toml", "/\udcff\n.md"]
    settings.hidden_catalogues = ["built-in"]
    settings.recent_files = []
    settings.ticket_site = TicketSite.MAINLAND
    again = Settings()
    assert again.fault == ""
    assert again.geometry == QByteArray(b"geometry\xff\0")
    assert again.results_share(Qt.Orientation.Vertical) == 0.3
    assert again.results_share(Qt.Orientation.Horizontal) is None
    assert again.sorting == (Column.MEANING, Qt.SortOrder.DescendingOrder)
    assert again.own_catalogues == ["/a, b.md", "/证书;x.toml", "/\udcff\n.md"]
    assert again.hidden_catalogues == ["built-in"]
    assert again.recent_files == []
    assert again.ticket_site == TicketSite.MAINLAND


def test_a_change_is_written_at_once_and_a_drag_of_the_mouse_a_moment_later(qtbot: QtBot, settings_path: Path) -> None:
    settings = Settings()
    settings.zoom = 150
    assert settings_path.read_text() == "[look]\nzoom=150\n"
    for step in range(1, 10):
        settings.set_results_share(Qt.Orientation.Vertical, step / 10)
    assert settings_path.read_text() == "[look]\nzoom=150\n"
    qtbot.waitUntil(lambda: settings_path.read_text() == "[look]\nzoom=150\n[panes]\nVertical=0.900\n")


@pytest.mark.parametrize(
    "garbage",
    ["", "x", "-1", "99", '["1", 2, null]', "[" * 20_000, "[]", "@ByteArray(\\0)", "\udcff", "1e300", "9" * 5_000],
)
def test_invalid_values_are_ignored(catalogue: Catalogue, qtbot: QtBot, settings_path: Path, garbage: str) -> None:
    store = SettingsFile(str(settings_path))
    for key in KEYS:
        store.set_value(key, garbage)
    store.write()
    window = MainWindow(catalogue)
    qtbot.addWidget(window)
    window.restore()
    window.show()
    window.catalogues.restore()
    qtbot.waitUntil(lambda: not window.catalogues.waiting_for())
    assert window.searching.proxy.rowCount() == 28
    assert window.width() >= 360
    assert window.table.horizontalHeader().sortIndicatorSection() == Column.CODE


def test_a_home_folder_that_cannot_be_written_is_no_error(catalogue: Catalogue, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "settings").write_text("a file where the folder should be")
    window = MainWindow(catalogue)
    qtbot.addWidget(window)
    window.restore()
    window.show()
    window.close()
    assert (tmp_path / "settings").read_text() == "a file where the folder should be"


def test_a_window_that_was_far_off_the_screen_comes_back_onto_it(catalogue: Catalogue, qtbot: QtBot) -> None:
    far = MainWindow(catalogue)
    qtbot.addWidget(far)
    far.setGeometry(9000, 9000, 600, 400)
    far.show()
    far.close()
    window = MainWindow(catalogue)
    qtbot.addWidget(window)
    window.restore()
    window.show()
    assert window.screen().availableGeometry().intersects(window.frameGeometry())
