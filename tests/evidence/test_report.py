"""What was read is listed for the command line, without secrets."""

from gui.evidence.read import read
from gui.evidence.report import report


def test_one_request_is_listed_by_its_pieces() -> None:
    text = "HTTP/1.1 514\r\nServer: NWS\r\nX-NWS-LOG-UUID: 12642388588334932894\r\nSet-Cookie: a=secret\r\n"
    said = report(read(text))
    assert said.splitlines()[:2] == ["Read as response headers:", "  status code: 514"]
    assert "  uuid: 12642388588334932894" in said
    assert "secret" not in said


def test_of_several_requests_the_codes_are_counted() -> None:
    assert report(read("HTTP/1.1 514\n\nHTTP/1.1 403\n\nHTTP/1.1 514\n")).splitlines() == [
        "Read 3 requests:",
        "  514: 2",
        "  403: 1",
    ]
