"""The chips. A chip shows only the codes of one party."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QPoint, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QWidget

from gui.codes.catalogue import Party
from gui.look import colours, ground, signs, sizes
from gui.look.mirror import mirrored
from gui.look.styled import Styled
from gui.translation import party_label


class Chips(Styled, QWidget):
    """One chip for all codes and one for each party. Exactly one is chosen.

    If there is no room for the names of the parties, their chips are brief: they show the signs alone.
    """

    chosen = Signal(object)
    """The user has chosen a chip. The argument is its Party, or None for the chip of all codes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_low = False
        self._chips = {party: _Chip(party, self) for party in (None, *Party)}
        group = QButtonGroup(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        for party, chip in self._chips.items():
            group.addButton(chip)
            self._row.addWidget(chip)
            chip.toggled.connect(
                partial(self._choose, party)
            )  # not `clicked`: a screen reader toggles a chip without a click
        self._row.addStretch()
        self.choose(None)

    def choose(self, party: Party | None) -> None:
        """Choose a party's chip, or the one for all, without a signal."""
        with QSignalBlocker(self):
            self._chips[party].setChecked(True)

    def set_low(self, low: bool) -> None:  # noqa: FBT001 (as Qt's setters have it)
        """Make the chips lower than usual, where height is scarce, or as high as usual."""
        if low != self._is_low:
            self._is_low = low
            self.restyle()

    def _choose(self, party: Party | None, checked: bool) -> None:  # noqa: FBT001 (as Qt has it)
        if checked:
            self.chosen.emit(party)

    def set_counts(self, counts: Mapping[Party | None, int]) -> None:
        """Show how many codes the search finds for each party, and under None how many it finds in all."""
        for party, chip in self._chips.items():
            chip.set_count(counts.get(party, 0))

    def _width(self, *, brief: bool) -> int:
        chips = self._chips.values()
        return sum(chip.width_for(brief=brief) for chip in chips) + (len(chips) - 1) * sizes.px(sizes.SPACE)

    def _height(self) -> int:
        return sizes.px(sizes.CHIP_LOW_HEIGHT if self._is_low else sizes.CHIP_HEIGHT)

    def restyle(self) -> None:
        for chip in self._chips.values():
            chip.setFixedHeight(self._height())
        self._row.setSpacing(sizes.px(sizes.SPACE))
        self._show_names_if_room()

    def _show_names_if_room(self) -> None:
        brief = self.width() < self._width(brief=False)
        for chip in self._chips.values():
            chip.set_brief(brief=brief)

    def sizeHint(self) -> QSize:
        return QSize(self._width(brief=False), self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._width(brief=True), self._height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_names_if_room()


class _Chip(QRadioButton):
    def __init__(self, party: Party | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._party = party
        self._count = -1
        self._brief = False
        self.setText(party_label(party) or self.tr("All"))
        if party:
            self.setAccessibleDescription(self.tr("Shows only the codes that tell you to check this"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_count(self, count: int) -> None:
        if count == self._count:
            return
        is_as_wide = _digits(count) == _digits(self._count)
        self._count = count
        self.setAccessibleName(self.tr("{name}, {count} found").format(name=self.text(), count=count))
        self.update()
        if not is_as_wide:
            self.updateGeometry()

    def set_brief(self, *, brief: bool) -> None:
        """If `brief` is true, show the sign without the name, and the name in a tooltip."""
        if brief != self._brief:
            self._brief = brief
            self.setToolTip(self.text() if brief else "")
            self.updateGeometry()

    def width_for(self, *, brief: bool) -> int:
        """Return the width in pixels that the chip needs."""
        gap, metrics = sizes.px(sizes.SPACE), self.fontMetrics()
        sign = sizes.px(sizes.SIGN_SIZE) + gap if self._party else 0
        name = 0 if brief and self._party else metrics.horizontalAdvance(self.text()) + gap
        count = metrics.horizontalAdvance("0" * _digits(self._count))
        return 2 * _padding(brief=brief) + sign + name + count

    def sizeHint(self) -> QSize:
        return QSize(self.width_for(brief=self._brief), self.minimumHeight())

    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position)

    def paintEvent(self, event: QPaintEvent) -> None:
        roles = colours.colours(self.palette())
        painter = QPainter(self)
        fill = roles.soft if self.isChecked() else roles.base
        border = roles.line
        if self.hasFocus():
            border = roles.text  # arrow keys also choose the chip that they reach, so the accent would not tell
        elif self.isChecked():
            border = roles.accent
        elif self.underMouse():
            border = roles.muted
        ground.paint(painter, self, sizes.CHIP_HEIGHT, fill, border, focused=self.hasFocus())
        gap, x = sizes.px(sizes.SPACE), _padding(brief=self._brief)
        if self._party:
            side = sizes.px(sizes.SIGN_SIZE)
            colour = roles.sign(self._party) if self._count else roles.muted
            signs.draw(painter, signs.path(self._party), self._placed(x, side, side), colour)
            x += side + gap
        painter.setPen(roles.text if self.isChecked() else roles.muted)
        for text in (str(self._count),) if self._brief and self._party else (self.text(), str(self._count)):
            width = self.fontMetrics().horizontalAdvance(text)
            painter.drawText(self._placed(x, width, self.height()), Qt.AlignmentFlag.AlignCenter, text)
            x += width + gap

    def _placed(self, x: float, width: float, height: float) -> QRectF:
        """Return a box at half the height of the chip. `x` is its distance from the side where reading begins."""
        box = QRectF(x, (self.height() - height) / 2, width, height)
        return mirrored(box, QRectF(self.rect()), self.layoutDirection())


def _digits(count: int) -> int:
    """Return how many digits a chip has room for: at least two, so that chips do not move from search to search."""
    return max(2, len(str(count)))


def _padding(*, brief: bool) -> int:
    return sizes.px(sizes.CHIP_PADDING / 2 if brief else sizes.CHIP_PADDING)
