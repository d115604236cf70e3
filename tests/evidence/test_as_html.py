"""Evidence as a part of the detail page, and as plain text."""

import re

from gui.evidence import as_html, as_text
from gui.evidence.read import MAX_LINES, read

UUID = "12642388588334932894"
HEADERS = f"HTTP/1.1 562 x\nX-NWS-LOG-UUID: {UUID}\nX-Cache-Lookup: <b>Miss</b>\nSet-Cookie: sid=secret\n"


def panel(text: str, code: int, *, for_ticket: bool = False) -> str:
    evidence = read(text)
    return as_html.panel(evidence, evidence.exchange(code), (502, 514), for_ticket=for_ticket)


def words(html: str) -> str:
    return " ".join(re.sub("<[^>]*>", " ", html).split())


def test_it_lists_the_values_with_a_link_that_copies_each() -> None:
    html = panel(HEADERS, 562)
    assert words(html) == (
        f"FROM WHAT YOU PASTED X-NWS-LOG-UUID {UUID} Copy Cache &lt;b&gt;Miss&lt;/b&gt; (not a hit) Copy "
        "Not shown: Set-Cookie"
    )
    assert re.findall('href="([^"]*)"', html) == ["value:0", "value:1"]


def test_several_codes_are_links_with_their_counts() -> None:
    html = panel("error 502 a\nerror 514 b\nerror 502 c\n", 502)
    assert "502 &nbsp;×&nbsp;2, 514 &nbsp;×&nbsp;1" in words(html)
    assert 'href="row:514"' in html


def test_a_code_without_a_row_is_no_link() -> None:
    html = panel("error 502 a\nstatus 200 b\n", 502)
    assert "<b>200</b>" in html
    assert "row:200" not in html


def test_of_many_codes_the_first_are_listed() -> None:
    html = panel("\n".join(f"error {code}" for code in range(500, 520)), 500)
    assert words(html).count("×") == 8
    assert "More: 12" in html


def test_a_code_without_an_exchange_has_only_the_counts() -> None:
    assert (
        words(panel("error 502 a\nerror 514 b", 404)) == "FROM WHAT YOU PASTED 502 &nbsp;×&nbsp;1, 514 &nbsp;×&nbsp;1"
    )


def test_doubt_about_a_code_is_said() -> None:
    assert "Nothing in the text says that 563 is a status code." in panel(f"563, log id {UUID}", 563)


def test_what_a_ticket_lacks_is_named() -> None:
    html = panel(HEADERS, 562, for_ticket=True)
    assert "Missing for a ticket: URL, Time with its zone, Client IP, Node IP" in html
    assert 'class="origin"' in html


def test_a_conclusion_has_its_source() -> None:
    html = panel("HTTP/1.1 423 x\nX-Daa-Tunnel: hop_count=17", 423)
    assert 'loop. <a href="https://cloud.tencent.com/document/product/228/63826">423 guide, mainland</a>' in html


def test_that_the_text_was_cut_is_said() -> None:
    assert "Only its beginning was read" in panel("error 502\n" * (MAX_LINES + 1), 502)
    assert "Only its beginning was read" in as_text.plain(read("error 502\n" * (MAX_LINES + 1)), None)


def test_as_plain_text() -> None:
    evidence = read(HEADERS + "\nHTTP/1.1 514 y\nX-Daa-Tunnel: hop_count=17\n")
    assert as_text.plain(evidence, evidence.exchange(562)) == (
        "Read from standard input:\n"
        "     Codes: 562 × 1, 514 × 1\n"
        "     Form: response headers\n"
        f"     X-NWS-LOG-UUID: {UUID}\n"
        "     Cache: <b>Miss</b> (not a hit)\n"
        "     Not shown: Set-Cookie"
    )
    assert as_text.plain(evidence, evidence.exchange(514)).endswith(
        "     hop_count: 17\n"
        "     hop_count is above 16: the request goes round in a loop. "
        "(423 guide, mainland <https://cloud.tencent.com/document/product/228/63826>)"
    )
    assert "Nothing in the text says that 563" in as_text.plain(read(f"563 {UUID}"), read(f"563 {UUID}").exchange(563))
