"""A mark is at its word, in any script and at any position in the line."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QImage, QPainter
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem

from gui.look.colours import LIGHT
from gui.results.marked_text import draw
from tests.pictures import box_of, colours_in

PLACE = QRect(10, 5, 300, 30)

pytestmark = pytest.mark.usefixtures("light")


def drawn(text: str, *spans: tuple[int, int], direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight) -> QImage:
    option = QStyleOptionViewItem()
    option.font = QApplication.font()
    option.fontMetrics = QFontMetrics(option.font)
    option.palette = QApplication.palette()
    option.direction = direction
    image = QImage(330, 40, QImage.Format.Format_RGB32)
    image.fill(LIGHT.base)
    painter = QPainter(image)
    painter.setFont(option.font)
    draw(painter, PLACE, text, spans, option)
    painter.end()
    return image


def advance(text: str) -> int:
    return QFontMetrics(QApplication.font()).horizontalAdvance(text)


@pytest.mark.parametrize("before", ["", "the ", "the origin's "])
def test_a_mark_is_where_its_word_is(before: str) -> None:
    mark = box_of(drawn(f"{before}certificate failed", (len(before), len(before) + 11)), LIGHT.mark)
    assert abs(mark.left() - PLACE.left() - advance(before)) <= 2
    assert abs(mark.width() - advance("certificate")) <= 4
    assert PLACE.adjusted(-1, 0, 1, 0).contains(mark)


def test_characters_that_are_two_units_of_utf_16_do_not_shift_it() -> None:
    mark = box_of(drawn("𝄞𝄞𝄞 word", (4, 8)), LIGHT.mark)
    assert abs(mark.left() - PLACE.left() - advance("𝄞𝄞𝄞 ")) <= 2
    assert abs(mark.width() - advance("word")) <= 4


def test_two_words_have_two_marks() -> None:
    image = drawn("one two three", (0, 3), (8, 13))
    y = box_of(image, LIGHT.mark).top() + 1
    row = [image.pixelColor(x, y) == LIGHT.mark for x in range(image.width())]
    starts = [x for x in range(1, len(row)) if row[x] and not row[x - 1]]
    assert len(starts) == 2


def test_marked_letters_are_darker_than_others() -> None:
    assert LIGHT.on_mark.name() in colours_in(drawn("word", (0, 4)))
    assert LIGHT.on_mark.name() not in colours_in(drawn("word"))
    assert LIGHT.text.name() in colours_in(drawn("word"))


def test_a_line_is_aligned_to_the_right_in_a_right_to_left_layout() -> None:
    mark = box_of(drawn("word", (0, 4), direction=Qt.LayoutDirection.RightToLeft), LIGHT.mark)
    assert abs(mark.right() - PLACE.right()) <= 3


def test_a_word_written_from_right_to_left_is_marked_too() -> None:
    mark = box_of(drawn("شهادة certificate", (0, 5)), LIGHT.mark)
    assert abs(mark.width() - advance("شهادة")) <= 4
