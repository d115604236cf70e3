"""A mixin for widgets that follow the program's font and palette."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    _Mixin = QWidget  # the mixin uses its methods
else:
    _Mixin = object  # a widget can have only one base class of Qt's

_CHANGES = (
    QEvent.Type.Polish,
    QEvent.Type.FontChange,
    QEvent.Type.PaletteChange,
    QEvent.Type.ApplicationFontChange,
)
"""The types of events that matter here. `event` gets all events of a widget, so it lets the others pass at once."""


class Styled(_Mixin):
    """A mixin for a widget that takes sizes, fonts or colours from `gui.look`: `class Card(Styled, QWidget)`.

    The widget sets all of them in `restyle()`. The mixin calls this method, so the widget need not call it:

    - When Qt polishes the widget, before it is first shown. By then all constructors have run, including those of
      subclasses. To have it done earlier, call `ensurePolished()`.
    - After each later change of the widget's font or palette. Earlier changes are ignored, because most widgets get
      their font and their palette several times while they are made.

    Qt does not tell a widget that has a font of its own that the program's font has changed. If the window of the
    widget is `Styled`, the window calls `restyle()` of the widget.
    """

    def restyle(self) -> None:
        """Set the present sizes, fonts and colours. If the base class has this method, call that first."""
        raise NotImplementedError

    def event(self, event: QEvent) -> bool:
        kind = event.type()
        if kind not in _CHANGES:
            return super().event(event)
        was_polished = self.testAttribute(Qt.WidgetAttribute.WA_WState_Polished)
        if kind == QEvent.Type.Polish and not was_polished:  # Qt polishes again if signals were connected meanwhile
            self.restyle()
        handled = super().event(event)
        if kind in (QEvent.Type.FontChange, QEvent.Type.PaletteChange) and was_polished:
            self.restyle()
        elif kind == QEvent.Type.ApplicationFontChange:  # only windows get this event
            for widget in (self, *self.findChildren(QWidget)):
                if isinstance(widget, Styled) and widget.testAttribute(Qt.WidgetAttribute.WA_SetFont):
                    widget.restyle()
        return handled
