"""The style sheet of the detail pane's page."""

from gui.codes.catalogue import Party
from gui.look import sizes
from gui.look.colours import Colours


def style_sheet(roles: Colours, scale: float, points: float, *, compact: bool) -> str:
    """Return the style sheet for the classes of `as_html.detail_page`, in Qt's part of CSS.

    The function multiplies the sizes of `gui.look.sizes` with `scale`. `points` is the program's font size in points.
    `compact` is true for the compact page of a low pane.
    """

    def px(size: float) -> int:
        return round(size * scale)

    meaning = points * (sizes.LOW_MEANING_SIZE if compact else sizes.MEANING_SIZE)
    line_height = sizes.LOW_LINE_HEIGHT if compact else sizes.LINE_HEIGHT
    below_paragraph = px(sizes.SPACE / 2 if compact else sizes.SPACE * 0.75)
    parties = "\n".join(f".{party} {{ color: {roles.sign(party).name()} }}" for party in Party)
    return f"""
.code {{ font-size: {points * sizes.CODE_SIZE}pt; font-weight: 600; margin: 0; line-height: 100% }}
.meaning {{
  font-size: {meaning}pt;
  margin: {0 if compact else px(sizes.SPACE / 2)}px 0 {px(sizes.GAP / 2)}px 0;
  line-height: {sizes.SHORT_LINE_HEIGHT}%
}}
.path {{ margin: {px(sizes.GAP)}px 0 0 0; line-height: 100% }}
.heading {{
  font-size: {points * sizes.HEADING_SIZE}pt;
  font-weight: 600;
  color: {roles.muted.name()};
  margin: {px(sizes.MARGIN)}px 0 {below_paragraph}px 0
}}
{parties}
.muted {{ color: {roles.muted.name()} }}
.mark {{ background-color: {roles.mark.name()}; color: {roles.on_mark.name()} }}
.item {{ margin: 0 0 {below_paragraph}px 0 }}
p {{ margin: 0 0 {below_paragraph}px 0; line-height: {line_height}% }}
li {{ line-height: {line_height}% }}
ul, ol {{ margin: 0; -qt-list-indent: 1 }}
a {{ color: {roles.accent.name()} }}
.fact {{ margin: 0 0 {below_paragraph}px 0 }}
.setting {{ margin: 0 0 {below_paragraph}px 0 }}
.command {{ background-color: {roles.window.name()}; margin: 0 }}
td {{ padding: 0 {px(sizes.SPACE)}px {below_paragraph / 2:.0f}px 0 }}
.more {{ margin: 0 0 {below_paragraph}px 0 }}
.source-page {{ margin: {px(sizes.MARGIN)}px 0 0 0 }}
"""
