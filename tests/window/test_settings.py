"""Settings are kept for the next start, and invalid ones are ignored."""

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QSettings, Qt
from pytestqt.qtbot import QtBot

from gui.codes.catalogue import Catalogue
from gui.codes.ticket_site import TicketSite
from gui.results.model import Column
from gui.window.settings import Settings
from gui.window.window import MainWindow

KEYS = (
    "window/geometry",
    "panes/Horizontal",
    "panes/Vertical",
    "table/column",
    "table/descending",
    "look/theme",
    "look/zoom",
    "searched",
    "catalogues/own",
    "catalogues/hidden",
    "catalogues/recent",
    "tickets/site",
)


def file() -> Path:
    return Path(QSettings("cdn-codes", "cdn-codes").fileName())


def test_what_is_set_is_read_at_the_next_start(qapp: object) -> None:
    settings = Settings()
    settings.geometry = QByteArray(b"geometry")
    settings.set_results_share(Qt.Orientation.Vertical, 0.3)
    settings.sorting = (Column.MEANING, Qt.SortOrder.DescendingOrder)
    settings.own_catalogues = ["/a, b.md", "/证书;x.toml"]
    settings.hidden_catalogues = ["built-in"]
    settings.recent_files = []
    settings.ticket_site = TicketSite.MAINLAND
    QSettings("cdn-codes", "cdn-codes").sync()
    again = Settings()
    assert again.geometry == QByteArray(b"geometry")
    assert again.results_share(Qt.Orientation.Vertical) == 0.3
    assert again.results_share(Qt.Orientation.Horizontal) is None
    assert again.sorting == (Column.MEANING, Qt.SortOrder.DescendingOrder)
    assert again.own_catalogues == ["/a, b.md", "/证书;x.toml"]
    assert again.hidden_catalogues == ["built-in"]
    assert again.recent_files == []
    assert again.ticket_site == TicketSite.MAINLAND


def test_a_list_of_one_file_is_a_list_to_the_next_program_too(qapp: object) -> None:
    """QSettings writes it as a text. The program that has written it still has the list."""
    store = QSettings("cdn-codes", "cdn-codes")
    store.setValue("catalogues/own", "/a.md")
    assert Settings().own_catalogues == ["/a.md"]


@pytest.mark.parametrize("garbage", ["", "x", -1, 99, [1, 2], "@ByteArray(\\0)", b"\xff\x00\xd9", 1e300])
def test_invalid_values_are_ignored(catalogue: Catalogue, qtbot: QtBot, garbage: object) -> None:
    store = QSettings("cdn-codes", "cdn-codes")
    for key in KEYS:
        store.setValue(key, QByteArray(garbage) if isinstance(garbage, bytes) else garbage)
    store.sync()
    window = MainWindow(catalogue)
    qtbot.addWidget(window)
    window.restore()
    window.show()
    window.catalogues.restore()
    assert window.searching.proxy.rowCount() == 28
    assert window.width() >= 360
    assert window.table.horizontalHeader().sortIndicatorSection() == Column.CODE


def test_a_settings_file_of_random_bytes_is_ignored(catalogue: Catalogue, qtbot: QtBot) -> None:
    file().parent.mkdir(parents=True, exist_ok=True)
    file().write_bytes(b"[window\n\0\xff=====@@Variant(\0\0\x7f)\n[[[" * 50)
    window = MainWindow(catalogue)
    qtbot.addWidget(window)
    window.restore()
    assert window.searching.proxy.rowCount() == 28


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
