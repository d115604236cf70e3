"""The chips that narrow the table to what one party has to look at."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QEvent, QPoint, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from gui.codes.catalogue import LookAt
from gui.look import ground, signs, theme
from gui.results.model import label


class Chips(QWidget):
    """One chip for all codes and one for each party; exactly one is chosen.

    Where there is no room for their names, the parties have their signs alone.
    """

    chosen = Signal(object)
    """A LookAt, or None for all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips = {look_at: _Chip(look_at, self) for look_at in (None, *LookAt)}
        group = QButtonGroup(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.px(theme.SPACE))
        for look_at, chip in self._chips.items():
            group.addButton(chip)
            self._row.addWidget(chip)
            chip.toggled.connect(partial(self._choose, look_at))  # a screen reader toggles without a click
        self._row.addStretch()
        self.choose(None)

    def choose(self, look_at: LookAt | None) -> None:
        with QSignalBlocker(self):
            self._chips[look_at].setChecked(True)

    def _choose(self, look_at: LookAt | None, checked: bool) -> None:  # noqa: FBT001 (as Qt has it)
        if checked:
            self.chosen.emit(look_at)

    def set_counts(self, counts: Mapping[LookAt | None, int]) -> None:
        """Show how many codes the present search finds for each party, and in all under None."""
        for look_at, chip in self._chips.items():
            chip.set_count(counts.get(look_at, 0))

    def _width(self, *, brief: bool) -> int:
        chips = self._chips.values()
        return sum(chip.width_for(brief=brief) for chip in chips) + (len(chips) - 1) * self._row.spacing()

    def _fit(self) -> None:
        self._row.setSpacing(theme.px(theme.SPACE))
        brief = self.width() < self._width(brief=False)
        for chip in self._chips.values():
            chip.fit(brief=brief)

    def sizeHint(self) -> QSize:
        return QSize(self._width(brief=False), theme.px(theme.CHIP_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._width(brief=True), theme.px(theme.CHIP_HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()


class _Chip(QRadioButton):
    def __init__(self, look_at: LookAt | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._look_at = look_at
        self._count = -1
        self._brief = False
        self.setText(label(look_at) or self.tr("All"))
        if look_at:
            self.setAccessibleDescription(self.tr("Shows only the codes that are for them to look at"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
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

    def fit(self, *, brief: bool) -> None:
        """Take the size that goes with the font, brief or not."""
        self._brief = brief
        self.setToolTip(self.text() if brief else "")
        self.updateGeometry()

    def width_for(self, *, brief: bool) -> int:
        gap, metrics = theme.px(theme.SPACE), self.fontMetrics()
        sign = theme.px(theme.SIGN) + gap if self._look_at else 0
        name = 0 if brief and self._look_at else metrics.horizontalAdvance(self.text()) + gap
        count = metrics.horizontalAdvance("0" * _digits(self._count))
        return 2 * _padding(brief=brief) + sign + name + count

    def sizeHint(self) -> QSize:
        return QSize(self.width_for(brief=self._brief), theme.px(theme.CHIP_HEIGHT))

    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position)

    def paintEvent(self, event: QPaintEvent) -> None:
        ours = theme.colours(self.palette())
        painter = QPainter(self)
        fill = ours.soft if self.isChecked() else ours.base
        border = ours.accent if self.isChecked() else ours.muted if self.underMouse() else ours.line
        border = ours.text if self.hasFocus() else border  # which is checked, too, as arrows choose
        ground.paint(painter, self, theme.CHIP_HEIGHT, fill, border, focused=self.hasFocus())
        gap, x = theme.px(theme.SPACE), _padding(brief=self._brief)
        if self._look_at:
            side = theme.px(theme.SIGN)
            colour = ours.sign(self._look_at) if self._count else ours.muted
            signs.draw(painter, signs.path(self._look_at), self._placed(x, side, side), colour)
            x += side + gap
        painter.setPen(ours.text if self.isChecked() else ours.muted)
        for text in (str(self._count),) if self._brief and self._look_at else (self.text(), str(self._count)):
            width = self.fontMetrics().horizontalAdvance(text)
            painter.drawText(self._placed(x, width, self.height()), Qt.AlignmentFlag.AlignCenter, text)
            x += width + gap

    def _placed(self, x: float, width: float, height: float) -> QRectF:
        """Return a box in the middle of the height, that far from where the chip begins in the layout's direction."""
        left = x if self.layoutDirection() == Qt.LayoutDirection.LeftToRight else self.width() - x - width
        return QRectF(left, (self.height() - height) / 2, width, height)


def _digits(count: int) -> int:
    """Return how many digits have room: two at least, so that the chips stay where they are from search to search."""
    return max(2, len(str(count)))


def _padding(*, brief: bool) -> int:
    return theme.px(theme.CHIP_PADDING / 2 if brief else theme.CHIP_PADDING)
