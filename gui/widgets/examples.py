"""Examples of searches, shown beside the chips until the first search."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QWidget

from gui.codes.as_html import escape
from gui.look.styled import Styled

_SEARCHES = ("514", "5xx timeout", "certificate")


class Examples(Styled, QLabel):
    """A muted line with three searches as links."""

    search_chosen = Signal(str)
    """The user has chosen a link. The argument is its search."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.linkActivated.connect(self.search_chosen)

    def restyle(self) -> None:
        links = (f'<a href="{escape(search)}">{escape(search)}</a>' for search in _SEARCHES)
        self.clear()  # otherwise an equal text keeps the old colour of its links
        self.setText(self.tr("Try {}, {} or {}").format(*links))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())  # it never keeps the window from becoming narrower
