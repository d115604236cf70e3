"""Widgets follow the program's font and palette, and are not restyled without need."""

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gui.codes.catalogue import Catalogue
from gui.look import colours
from gui.look.styled import Styled
from gui.window.window import MainWindow


class Plain(Styled, QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seen: list[tuple[float, str]] = []

    def restyle(self) -> None:
        self.seen.append((QApplication.font().pointSizeF(), self.palette().color(QPalette.ColorRole.Window).name()))


class WithParts(Plain):
    """Makes its parts after its base's constructor has run."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(larger(QApplication.font(), 3))
        self.setPalette(QPalette(QColor("red")))
        self.part = QLabel(self)

    def restyle(self) -> None:
        super().restyle()
        self.part.setText("styled")


class OwnFont(Plain):
    def restyle(self) -> None:
        super().restyle()
        self.setFont(larger(QApplication.font(), 1.5))


def larger(font: QFont, factor: float) -> QFont:
    font.setPointSizeF(font.pointSizeF() * factor)
    return font


pytestmark = pytest.mark.usefixtures("light")


def show(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.addWidget(widget)
    with qtbot.waitExposed(widget):
        widget.show()


def test_a_widget_is_styled_once_before_it_is_shown(qtbot: QtBot) -> None:
    widget = Plain()
    assert widget.seen == []
    show(qtbot, widget)
    assert len(widget.seen) == 1


def test_a_subclass_is_styled_when_its_parts_exist_and_not_by_its_constructor(qtbot: QtBot) -> None:
    widget = WithParts()
    assert widget.part.text() == ""
    show(qtbot, widget)
    assert widget.part.text() == "styled"
    assert len(widget.seen) == 1


def test_a_widget_that_is_made_and_connected_late_is_styled_once(qtbot: QtBot) -> None:
    window = QWidget()
    column = QVBoxLayout(window)
    widget = Plain()
    column.addWidget(widget)
    widget.setVisible(True)  # now Qt polishes it, though the window is not shown yet
    assert len(widget.seen) == 1
    widget.customContextMenuRequested.connect(widget.raise_)
    show(qtbot, window)
    assert len(widget.seen) == 1


def test_each_change_of_font_or_palette_styles_it_again(qtbot: QtBot, qapp: QApplication) -> None:
    window = QWidget()
    widget = Plain(window)
    show(qtbot, window)
    widget.seen.clear()
    size = qapp.font().pointSizeF()
    qapp.setFont(larger(qapp.font(), 2))
    qtbot.waitUntil(lambda: [seen for seen, _ in widget.seen] == [2 * size])
    qapp.setPalette(colours.palette(Qt.ColorScheme.Dark))
    qtbot.waitUntil(lambda: [seen for _, seen in widget.seen[1:]] == [colours.DARK.window.name()])


@pytest.mark.parametrize("is_window", [True, False], ids=["a window", "in a window"])
def test_a_widget_with_a_font_of_its_own_follows_too(qtbot: QtBot, qapp: QApplication, is_window: bool) -> None:
    window = OwnFont() if is_window else Plain()
    widget = window if is_window else OwnFont(window)
    show(qtbot, window)
    assert len(widget.seen) == 1
    size = qapp.font().pointSizeF()
    qapp.setFont(larger(qapp.font(), 2))
    qtbot.waitUntil(lambda: widget.font().pointSizeF() == pytest.approx(1.5 * 2 * size))


def kinds(base: type[Styled] = Styled) -> Iterator[type[Styled]]:
    for kind in base.__subclasses__():
        if kind.__module__.startswith("gui."):
            yield kind
        yield from kinds(kind)


def test_nothing_in_the_window_is_styled_twice_before_it_is_shown(
    catalogue: Catalogue, qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    counts = Counter[tuple[str, int]]()

    def count(kind: type[Styled]) -> None:
        restyle = kind.restyle

        def counted(widget: Styled) -> None:
            counts[kind.__name__, id(widget)] += 1
            restyle(widget)

        monkeypatch.setattr(kind, "restyle", counted)

    for kind in set(kinds()):
        count(kind)
    window = MainWindow(catalogue)
    window.restore()
    show(qtbot, window)
    # The dialogs are not open, and the examples are shown only until the first search ever.
    sometimes = {"KeysDialog", "SearchLinks", "TicketDialog"}
    assert {name for name, _ in counts} - sometimes == {kind.__name__ for kind in kinds()} - sometimes
    assert set(counts.values()) == {1}
