"""Widgets that follow the program's font and palette."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    _Mixin = QWidget  # whose methods it uses
else:
    _Mixin = object  # as a widget can have only one base of Qt's

_CHANGES = (
    QEvent.Type.Polish,
    QEvent.Type.FontChange,
    QEvent.Type.PaletteChange,
    QEvent.Type.ApplicationFontChange,
)
"""Few events are of these types, and all events of a widget come by here: what is done for each should be little."""


class Styled(_Mixin):
    """A mixin for a widget that takes sizes, fonts or colours from `gui.look`: `class Card(Styled, QWidget)`.

    The widget sets all of them in `restyle()`, and need not call it. It is called

    - once before the widget is first shown, when Qt polishes it. By then all constructors have run, those of subclasses
      too. `ensurePolished()` has it done earlier;
    - after each change of the widget's font or palette that comes later. Changes that come before are left out: most
      widgets get their font and their palette several times while they are made.

    A widget with a font of its own is not told by Qt that the program's font has changed. If its window is `Styled`,
    the window tells it.
    """

    def restyle(self) -> None:
        """Set the sizes, fonts and colours that hold now. A subclass of a `Styled` widget calls its base's first."""
        raise NotImplementedError

    def event(self, event: QEvent) -> bool:
        kind = event.type()
        if kind not in _CHANGES:
            return super().event(event)
        was_polished = self.testAttribute(Qt.WidgetAttribute.WA_WState_Polished)
        if kind == QEvent.Type.Polish and not was_polished:  # Qt does it again if signals were connected since
            self.restyle()
        handled = super().event(event)
        if kind in (QEvent.Type.FontChange, QEvent.Type.PaletteChange) and was_polished:
            self.restyle()
        elif kind == QEvent.Type.ApplicationFontChange:  # which only windows get
            for widget in (self, *self.findChildren(QWidget)):
                if isinstance(widget, Styled) and widget.testAttribute(Qt.WidgetAttribute.WA_SetFont):
                    widget.restyle()
        return handled
