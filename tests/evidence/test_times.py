"""Times of servers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.evidence.times import has_zone, moment, normal_time


@pytest.mark.parametrize(
    ("text", "normal"),
    [
        ("Tue, 24 Nov 2026 07:01:12 GMT", "2026-11-24 07:01:12 UTC"),
        ("24/Nov/2026:15:01:12 +0800", "2026-11-24 15:01:12 +08:00"),
        ("24/Nov/2026:15:01:12.655", "2026-11-24 15:01:12"),
        ("2026-11-24T07:01:12.123Z", "2026-11-24 07:01:12 UTC"),
        ("2026-11-24T07:01:12-05:30", "2026-11-24 07:01:12 -05:30"),
        ("2026-11-24 07:01:12 UTC", "2026-11-24 07:01:12 UTC"),
        ("2026/11/24 15:01:12", "2026-11-24 15:01:12"),
        ("20261124150112", "2026-11-24 15:01:12"),
        ("1795503672", "2026-11-24 07:01:12 UTC"),
        ("1795503672123", "2026-11-24 07:01:12 UTC"),
        ("1795503672.5", "2026-11-24 07:01:12 UTC"),
        ("2026-13-24 07:01:12", "2026-13-24 07:01:12"),
        ("24/Xyz/2026:15:01:12 +0800", "24/Xyz/2026:15:01:12 +0800"),
        ("2026-11-24T07:01:12+99:99", "2026-11-24T07:01:12+99:99"),
        ("noon", "noon"),
        ("", ""),
    ],
)
def test_a_time_in_one_form(text: str, normal: str) -> None:
    assert normal_time(text) == normal


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Tue, 24 Nov 2026 07:01:12 GMT", True), ("20261124150112", False), ("1795503672", True), ("noon", False)],
)
def test_a_time_says_its_zone(text: str, expected: bool) -> None:
    assert has_zone(text) is expected


@given(st.datetimes(timezones=st.timezones()) | st.datetimes())
def test_an_iso_time_is_read_back(when: object) -> None:
    read = moment(str(when))
    assert read is None or str(read)[:19] == str(when)[:19]
    assert normal_time(normal_time(str(when))) == normal_time(str(when))


@given(st.text())
def test_every_text_has_a_normal_form(text: str) -> None:
    normal_time(text)
