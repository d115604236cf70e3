"""Style sheets for the menu bar and the scroll bars, which Qt paints. On Windows and macOS they are empty."""

from PySide6.QtGui import QPalette

from gui.desktop.platform import HAS_NATIVE_STYLE
from gui.look import colours, sizes


def menu_bar(palette: QPalette, *, low: bool = False) -> str:
    """Return the style sheet of a menu bar without a line below it. A low one is for a window of little height."""
    if HAS_NATIVE_STYLE:
        return ""
    roles = colours.colours(palette)
    x, y, radius = sizes.px(sizes.GAP), sizes.px(sizes.GAP * (0.2 if low else 0.4)), sizes.px(sizes.MARK_RADIUS)
    return (
        f"QMenuBar {{ background: {roles.window.name()}; padding: {y // 2}px {sizes.px(sizes.MARGIN) - x}px; }}"
        f"QMenuBar::item {{ background: none; padding: {y}px {x}px; border-radius: {radius}px; }}"
        f"QMenuBar::item:selected {{ background: {roles.soft.name()}; }}"
    )


def scroll_bar(palette: QPalette) -> str:
    """Return the style sheet of a scroll bar on a card. It is invisible if there is nothing to scroll."""
    if HAS_NATIVE_STYLE:
        return ""
    roles = colours.colours(palette)
    width, margin = sizes.px(sizes.SCROLL_BAR_WIDTH), sizes.px(sizes.SCROLL_BAR_WIDTH / 4)
    return (
        f"QScrollBar {{ background: {roles.base.name()}; width: {width}px; height: {width}px; }}"
        f"QScrollBar::handle {{ background: {roles.muted.name()}; border-radius: {width // 4}px; margin: {margin}px;"
        f" min-height: {2 * width}px; }}"
        f"QScrollBar::handle:hover {{ background: {roles.text.name()}; }}"
        "QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }"
        "QScrollBar::handle:disabled { background: none; }"
        "QScrollBar::add-page, QScrollBar::sub-page { background: none; }"
    )
