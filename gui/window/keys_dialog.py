"""What F1 shows: the keys, and what can be searched for."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QPalette, QResizeEvent
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from gui.look import sizes, style_sheets
from gui.look.styled import Styled
from gui.search.examples import TABLE, Examples
from gui.translation import translate
from gui.widgets.button import Button
from gui.widgets.card import Card
from gui.widgets.examples import SearchLinks

KeyGroup = tuple[str, list[tuple[str, str]]]
"""A title, and keys with what they do."""


class KeysDialog(Styled, QDialog):
    """One page with which key does what, and with examples of searches, which are links."""

    search_chosen = Signal(str)

    def __init__(self, keys: Sequence[KeyGroup], parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent.window()
        self.setWindowTitle(self.tr("Keys"))
        self._page = _Page(keys, TABLE)
        self._page.search_chosen.connect(self._search)
        self.scroll_area = _ScrollArea(self._page)
        self.scroll_area.setAccessibleName(self.windowTitle())
        card = Card(self.scroll_area, parent=self)
        self._inside = QVBoxLayout()
        self._inside.addWidget(self.scroll_area)
        card.column.addLayout(self._inside)
        self.close_button = Button(self.tr("Close"), parent=self)
        self.close_button.clicked.connect(self.reject)
        self._foot = QHBoxLayout()
        self._foot.addStretch()
        self._foot.addWidget(self.close_button)
        self._column = QVBoxLayout(self)
        self._column.addWidget(card)
        self._column.addLayout(self._foot)
        self.scroll_area.setFocus()
        self.resize(self.sizeHint())  # Qt by itself makes no dialog larger than two thirds of the screen

    def restyle(self) -> None:
        margin, gap = sizes.px(sizes.MARGIN), sizes.px(sizes.GAP)
        self._column.setContentsMargins(margin, margin, margin, gap)
        self._column.setSpacing(gap)
        corner = sizes.px(sizes.CARD_RADIUS / 2)
        self._inside.setContentsMargins(corner, 0, corner, 0)
        self.scroll_area.verticalScrollBar().setStyleSheet(style_sheets.scroll_bar(self.palette()))
        self._page.restyle()

    def sizeHint(self) -> QSize:
        """Return the size that shows all, if the screen is so large."""
        frame = self._window.frameGeometry().size() - self._window.size()
        wanted = QSize(sizes.px(sizes.KEYS_WIDTH), sizes.px(sizes.KEYS_HEIGHT))
        return wanted.boundedTo(self.screen().availableSize() - frame)

    def _search(self, text: str) -> None:
        self.accept()
        self.search_chosen.emit(text)


class _ScrollArea(QScrollArea):
    """Scrolls the page; with the focus, by the keys for it too."""

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        self.setWidget(page)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        page.setAutoFillBackground(False)


class _Page(QWidget):
    """The keys in two columns, below them the searches in two; or all in one column if there is no room for two."""

    search_chosen = Signal(str)

    def __init__(self, keys: Sequence[KeyGroup], searches: Sequence[Examples]) -> None:
        super().__init__()
        key_groups = [_Group(title, [(_key(name), effect) for name, effect in rows], self) for title, rows in keys]
        half = (len(searches) + 1) // 2
        first_searches = self._search_group(self.tr("What to search for"), searches[:half])
        self._second_searches = self._search_group("", searches[half:])
        search_groups = [first_searches, self._second_searches]
        self._groups = [*key_groups, *search_groups]
        self._blocks = [_Block(key_groups), _Block(search_groups)]
        self._column = QVBoxLayout(self)
        for block in self._blocks:
            self._column.addLayout(block)
        self._column.addStretch()

    def restyle(self) -> None:
        """Set the fonts and the gaps that hold now."""
        x, y = sizes.px(sizes.CARD_PADDING_X), sizes.px(sizes.CARD_PADDING_Y)
        self._column.setContentsMargins(x, y, x, y)
        self._column.setSpacing(y)
        for block in self._blocks:
            block.set_gaps(x, y)
        for group in self._groups:
            group.restyle()
        self._arrange()

    def _search_group(self, title: str, searches: Sequence[Examples]) -> "_Group":
        rows = [(SearchLinks(example.searches), translate(example.found)) for example in searches]
        for links, _ in rows:
            links.search_chosen.connect(self.search_chosen)
        return _Group(title, rows, self)

    def _arrange(self) -> None:
        is_wide = self.width() >= sizes.px(sizes.KEYS_TWO_COLUMNS_WIDTH)
        for block in self._blocks:
            block.arrange(2 if is_wide else 1)
        for group in self._groups:
            group.arrange(beside=self.width() >= sizes.px(sizes.KEYS_BESIDE_WIDTH))
        self._second_searches.heading.setVisible(is_wide)  # an empty line, so that both columns begin at one height

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()


class _Block(QHBoxLayout):
    """Groups in one or two columns."""

    def __init__(self, groups: "Sequence[_Group]") -> None:
        super().__init__()
        self._groups = groups
        self._columns = QVBoxLayout(), QVBoxLayout()
        for column in self._columns:
            self.addLayout(column, stretch=1)
            self.setAlignment(column, Qt.AlignmentFlag.AlignTop)

    def set_gaps(self, between_columns: int, between_groups: int) -> None:
        """Set the gaps, in pixels."""
        self.setSpacing(between_columns)
        for column in self._columns:
            column.setSpacing(between_groups)

    def arrange(self, count: int) -> None:
        """Put the groups into one column, or into two of about the same height."""
        total, so_far = sum(len(group.rows) for group in self._groups), 0
        for group in self._groups:
            self._columns[0 if count == 1 or so_far < total / 2 else 1].addWidget(group)
            so_far += len(group.rows)
        self.setStretch(1, count - 1)


class _Group(QWidget):
    """A heading, and rows of a label and what it stands for."""

    def __init__(self, title: str, rows: Sequence[tuple[QLabel, str]], parent: QWidget) -> None:
        super().__init__(parent)  # now, and not when a layout takes it: Tab goes from widget to widget in this order
        self.rows = rows
        self.heading = QLabel(title.upper())
        self.heading.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(self.heading, 0, 0, 1, 2)
        self._labels = [(label, _Meaning(text)) for label, text in rows]
        for pair in self._labels:
            for label in pair:
                label.setParent(self)
                label.setWordWrap(True)
                label.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)

    def arrange(self, *, beside: bool) -> None:
        """Put what each label stands for beside it or below it."""
        for number, (label, meaning) in enumerate(self._labels):
            row = 2 * number + 1
            label.setFixedWidth(sizes.px(sizes.KEYS_NAME_WIDTH))
            self._grid.addWidget(label, row, 0)
            self._grid.addWidget(meaning, row if beside else row + 1, 1 if beside else 0, 1, 1 if beside else 2)

    def restyle(self) -> None:
        """Set the fonts and the gaps that hold now."""
        self.heading.setFont(sizes.font(sizes.HEADING_SIZE, QFont.Weight.DemiBold))
        self._grid.setHorizontalSpacing(sizes.px(sizes.MARGIN))
        self._grid.setVerticalSpacing(sizes.px(sizes.SPACE))
        for label, _ in self.rows:
            if not isinstance(label, SearchLinks):
                label.setFont(sizes.font(weight=QFont.Weight.DemiBold))


class _Meaning(QLabel):
    """What a key does. It is as high as its text needs, whatever layouts that are nested so deeply make of it."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setMinimumHeight(self.heightForWidth(self.width()))


def _key(name: str) -> QLabel:
    label = QLabel(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
