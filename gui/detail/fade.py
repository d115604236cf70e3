"""A fade at the lower edge of a page, which shows that there is more below."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QTextBrowser, QWidget

from gui.look import colours, ground, sizes


class Fade(QWidget):
    """Lies on the end of a page, and hides what is there, downwards more and more, until the page is at its end."""

    def __init__(self, page: QTextBrowser) -> None:
        super().__init__(page)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._bar = page.verticalScrollBar()
        self._bar.valueChanged.connect(self._show_if_more)
        self._bar.rangeChanged.connect(self._show_if_more)
        self._show_if_more()

    def _show_if_more(self) -> None:
        """Show the fade, unless at most the space below the last line is hidden."""
        self.setVisible(self._bar.value() + sizes.px(sizes.SPACE) < self._bar.maximum())

    def paintEvent(self, event: QPaintEvent) -> None:
        # Line by line, because a QLinearGradient would make Python load the names of all gradients.
        painter, colour = QPainter(self), QColor(colours.colours(self.palette()).base)
        for y in range(self.height()):
            colour.setAlphaF((y + 1) / self.height())
            ground.fill(painter, QRect(0, y, self.width(), 1), colour)
