"""The chips that narrow the table to what one party has to look at."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QPoint, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from gui import signs, theme
from gui.catalogue import LookAt
from gui.model import label

_PADDING = 13
_GAP = 7


class Chips(QWidget):
    """One chip for all codes and one for each party; exactly one is chosen."""

    chosen = Signal(object)
    """A LookAt, or None for all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips = {look_at: _Chip(look_at, self) for look_at in (None, *LookAt)}
        group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for look_at, chip in self._chips.items():
            group.addButton(chip)
            row.addWidget(chip)
            chip.toggled.connect(partial(self._choose, look_at))  # a screen reader toggles without a click
        row.addStretch()
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


class _Chip(QRadioButton):
    def __init__(self, look_at: LookAt | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._look_at = look_at
        self._count = 0
        self.setText(label(look_at) or self.tr("All"))
        if look_at:
            self.setAccessibleDescription(self.tr("Shows only the codes that are for them to look at"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_count(self, count: int) -> None:
        self._count = count
        self.setAccessibleName(self.tr("{name}, {count} found").format(name=self.text(), count=count))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        # Room for two digits at least, so that the chips stay where they are from search to search.
        count = self.fontMetrics().horizontalAdvance("0" * max(2, len(str(self._count))))
        sign = theme.SIGN + _GAP if self._look_at else 0
        width = 2 * _PADDING + sign + self.fontMetrics().horizontalAdvance(self.text()) + _GAP + count
        return QSize(width, theme.CHIP_HEIGHT)

    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position)

    def paintEvent(self, event: QPaintEvent) -> None:
        ours = theme.colours(self.palette())
        painter = QPainter(self)
        lit = self.isChecked() or self.hasFocus()
        fill = ours.soft if self.isChecked() else ours.base
        border = ours.accent if lit else ours.muted if self.underMouse() else ours.line
        painter.setLayoutDirection(self.layoutDirection())
        theme.paint_panel(painter, self, theme.CHIP_HEIGHT, fill, border, focused=self.hasFocus())
        inside = QRectF(self.rect()).adjusted(_PADDING, 0, -_PADDING, 0)
        left_to_right = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
        if self._look_at:
            x = inside.left() if left_to_right else inside.right() - theme.SIGN
            box = QRectF(x, (self.height() - theme.SIGN) / 2, theme.SIGN, theme.SIGN)
            signs.draw(painter, signs.path(self._look_at), box, ours.sign(self._look_at) if self._count else ours.muted)
            step = theme.SIGN + _GAP
            inside.adjust(*((step, 0, 0, 0) if left_to_right else (0, 0, -step, 0)))
        painter.setPen(ours.text if self.isChecked() else ours.muted)
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, self.text())
        step = self.fontMetrics().horizontalAdvance(self.text()) + _GAP
        inside.adjust(*((step, 0, 0, 0) if left_to_right else (0, 0, -step, 0)))
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, str(self._count))
