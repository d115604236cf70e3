"""Status codes in free text, and the numbers that are none. All samples are synthetic."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.evidence.found_code import Reason
from gui.evidence.free_text import codes_in_text

OFFLINE_LOG = '20250125120000 1.2.3.4 www.example.com /a.js 1234 1 2 514 - 502 "Mozilla" - GET HTTP/1.1 MISS 502'


@pytest.mark.parametrize(
    ("text", "code", "reason"),
    [
        ("HTTP/1.1 514", 514, Reason.STATUS_LINE),
        ("HTTP/2 514 ", 514, Reason.STATUS_LINE),
        ("< HTTP/1.1 514 Unknown", 514, Reason.STATUS_LINE),
        (":status: 514", 514, Reason.STATUS_LINE),
        (":status\n514", 514, Reason.STATUS_LINE),
        ('":status": "514"', 514, Reason.STATUS_LINE),
        ("HTTP/1.1 301 Moved\r\nLocation: /\r\n\r\nHTTP/1.1 514 x", 514, Reason.STATUS_LINE),
        ('"GET / HTTP/1.1" 514 123', 514, Reason.LOG_FIELD),
        ("GET /x 502 12 ms - 100", 502, Reason.LOG_FIELD),
        ("1300000000.000 5 10.0.0.1 TCP_MISS/404 310 GET http://example.com/", 404, Reason.LOG_FIELD),
        ("fe be/s1 10/0/30/69/109 503 2750 - - ----", 503, Reason.LOG_FIELD),
        (OFFLINE_LOG, 514, Reason.LOG_FIELD),
        (OFFLINE_LOG.replace(" 514 ", " 0 "), 0, Reason.LOG_FIELD),
        ("status=514", 514, Reason.FIELD),
        ("status: 514", 514, Reason.FIELD),
        ('{"status":514,"size":502}', 514, Reason.FIELD),
        ('{\\"code\\":514,\\"msg\\":\\"x\\"}', 514, Reason.FIELD),
        ("<status>514</status>", 514, Reason.FIELD),
        ("Status Code\n514 Unknown", 514, Reason.FIELD),
        ("statusCode => 514", 514, Reason.FIELD),
        ("http_code: 000", 0, Reason.FIELD),
        ('{"http_code":"0"}', 0, Reason.FIELD),
        ("状态码：514", 514, Reason.FIELD),
        ("状态码：５１４", 514, Reason.FIELD),
        ("502 Bad Gateway", 502, Reason.NAME),
        ("<h1>404 Not Found</h1>", 404, Reason.NAME),
        ("error 514", 514, Reason.WORDS),
        ("514 error", 514, Reason.WORDS),
        ("514错误", 514, Reason.WORDS),
        ("网站返回514了", 514, Reason.WORDS),
        ("HTTP 514", 514, Reason.WORDS),
        ("HTTP514", 514, Reason.WORDS),
        ("err_514", 514, Reason.WORDS),
        ("users get 514 since noon", 514, Reason.WORDS),
        ("the server responded with a status of 514 ()", 514, Reason.WORDS),
        ("curl: (22) The requested URL returned error: 514", 514, Reason.WORDS),
        ("Request failed with status code 514", 514, Reason.WORDS),
        ("HTTPError: 503 Server Error: for url: https://example.com/", 503, Reason.WORDS),
        ("502/504 errors", 502, Reason.WORDS),
        ("error 502, 503 and 504", 502, Reason.WORDS),
        ("514", 514, Reason.NUMBER),
        ("why 514?", 514, Reason.NUMBER),
        ("(514)", 514, Reason.NUMBER),
        ("**514**", 514, Reason.NUMBER),
        ("lots of 514s", 514, Reason.NUMBER),
        ("563 12642388588334932894", 563, Reason.NUMBER),
        ("error 514 b", 514, Reason.WORDS),
        ("Hi team: 502 on checkout", 502, Reason.NUMBER),
        ("502, 503", 502, Reason.NUMBER),
        ("514 since port 502 is open, 10.0.5.14", 514, Reason.NUMBER),
        ("200 and then 514", 514, Reason.NUMBER),
    ],
)
def test_the_likeliest_code_of_a_text(text: str, code: int, reason: Reason) -> None:
    first = codes_in_text(text)[0]
    assert (first.code, first.reason) == (code, reason)
    assert int(text[first.start : first.end]) == code


@pytest.mark.parametrize(
    "text",
    [
        "",
        "514 bytes",
        "514 B",
        "514ms",
        "514 ms",
        "514-byte",
        "514字节",
        "耗时514毫秒",
        "514 users",
        "514%",
        "$514",
        "port 502",
        "port is 502",
        "端口502",
        "端口是502",
        "localhost:502",
        "https://example.com:502/",
        "10.0.5.14",
        "10.0.514.1",
        "line 404",
        "第404行",
        "main.go:404: bad",
        "main.go:404:12",
        "version 514",
        "v514",
        "5.14",
        "514.0",
        "1,514",
        "514,0",
        "2024-12-30",
        "10:00:00.514",
        "10:00:00,514",
        "Content-Length: 514",
        '{"length":514,"port":502}',
        "size=514",
        "Age: 514",
        "exit code 137",
        "exit status: 255",
        "area code 514",
        '{"code":0}',
        "status=0",
        "nginx[514]: hello",
        "514#514: *514 connect() failed",
        "#514",
        "issue #514",
        "img514.png",
        "https://example.com/a/514/b?id=514&x=a%20514",
        "4d3ce25e-d996-40d9-860e-ce2627a77e88",
        "12642388588334932894",
        "514x300",
        "-514",
        "514/tcp",
        "12 514 1234",
        "099",
        "Ⅻ ① ²¹⁴ ٥١٤",
    ],
)
def test_other_numbers_are_no_codes(text: str) -> None:
    assert codes_in_text(text) == ()


@pytest.mark.parametrize("text", ["502, 503", "502,503", "502/503", "502 503"])
def test_all_codes_of_a_list_are_found(text: str) -> None:
    assert [found.code for found in codes_in_text(text)] == [502, 503]


def test_the_codes_of_a_list_have_the_same_reason() -> None:
    assert {found.reason for found in codes_in_text("error 502, 503 and 504")} == {Reason.WORDS}


@given(st.text() | st.text(alphabet='0514 :=/.,-"\nHTPGEstau错误％５'))
def test_every_text_can_be_read_and_a_code_stands_in_it(text: str) -> None:
    for found in codes_in_text(text):
        assert int(text[found.start : found.end]) == found.code
        assert found.end - found.start in (1, 3)


@given(
    st.integers(100, 999), st.sampled_from(["error {}", "{}错误", "HTTP/2 {}", "status={}", ":status: {}", "why {}?"])
)
def test_a_code_is_read_back(code: int, template: str) -> None:
    text = template.format(code)
    assert [found.code for found in codes_in_text(text)] == [code]
