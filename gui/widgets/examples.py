"""Searches to choose from, as links."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPalette
from PySide6.QtWidgets import QLabel, QWidget

from gui.codes.as_html import escape
from gui.desktop.announce import announce
from gui.look.styled import Styled

_FIRST_SEARCHES = ("514", "5xx timeout", "certificate")


class SearchLinks(Styled, QLabel):
    """A line with searches as links."""

    search_chosen = Signal(str)
    """The user has chosen a link. The argument is its search."""

    def __init__(self, searches: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._searches = searches
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.linkActivated.connect(self.search_chosen)

    def line(self, links: Sequence[str]) -> str:
        """Return the line as HTML, with the HTML of the links in it."""
        return ",&nbsp; ".join(links)

    def restyle(self) -> None:
        self.clear()  # otherwise an equal text keeps the old colour of its links
        self.setText(self.line([f'<a href="{escape(search)}">{escape(search)}</a>' for search in self._searches]))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Go to the first link at once, or with Shift+Tab to the last one. Qt would stop at the line itself before."""
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.focusNextPrevChild(event.reason() == Qt.FocusReason.TabFocusReason)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001 (as Qt has it)
        moved = super().focusNextPrevChild(next)
        if moved and self.selectedText():
            announce(self, self.tr("Link: {text}").format(text=self.selectedText()))
        return moved


class Examples(SearchLinks):
    """A muted line beside the chips, until the first search."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_FIRST_SEARCHES, parent)
        self.setForegroundRole(QPalette.ColorRole.PlaceholderText)

    def line(self, links: Sequence[str]) -> str:
        return self.tr("Try {}, {} or {}").format(*links)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())  # it never keeps the window from becoming narrower
