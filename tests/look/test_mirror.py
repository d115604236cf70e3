"""A rectangle is mirrored inside another one if people read from right to left."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QRectF, Qt

from gui.look.mirror import mirrored

LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


def test_from_left_to_right_the_rectangle_stays() -> None:
    assert mirrored(QRect(10, 5, 30, 20), QRect(0, 0, 100, 50), LTR) == QRect(10, 5, 30, 20)


def test_from_right_to_left_it_has_the_same_distance_from_the_right_edge() -> None:
    assert mirrored(QRect(10, 5, 30, 20), QRect(0, 0, 100, 50), RTL) == QRect(60, 5, 30, 20)
    assert mirrored(QRectF(10.5, 5, 30, 20), QRectF(0, 0, 100, 50), RTL) == QRectF(59.5, 5, 30, 20)


def test_the_left_edge_of_the_outer_rectangle_counts() -> None:
    assert mirrored(QRect(210, 5, 30, 20), QRect(200, 0, 100, 50), RTL) == QRect(260, 5, 30, 20)


numbers = st.integers(-10_000, 10_000)
rects = st.builds(QRect, numbers, numbers, st.integers(0, 10_000), st.integers(0, 10_000))


@given(rects, rects)
def test_it_does_what_qt_does_and_twice_restores_the_rectangle(rect: QRect, inside: QRect) -> None:
    from PySide6.QtWidgets import QStyle

    there = mirrored(rect, inside, RTL)
    assert there == QStyle.visualRect(RTL, inside, rect)
    assert mirrored(there, inside, RTL) == rect
