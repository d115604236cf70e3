"""The built-in catalogue has every fact of the vendor's page, and none of its sentences."""

import hashlib
import re
from pathlib import Path

import pytest

from gui.codes.catalogue import Party, Source, StatusCode
from gui.codes.catalogue_file import BUILT_IN, load
from gui.codes.markdown import links, plain

TICKET = "https://console.intl.cloud.tencent.com/workorder/category"
PARTIES = {
    Party.CLIENT: {0, 400, 413, 414, 499},
    Party.CDN: {403, 429, 503, 514, 566},
    Party.ORIGIN: {404, 423, 502, 504, 531, 532, 533, 537, 538, 539, 540, 564},
    Party.SUPPORT: {509, 524, 562, 563, 567, 614},
}
NEWER = {0, 429, 504, 524, 566, 567, 614}
"""The codes that only other pages have."""


@pytest.fixture(scope="module")
def built_in() -> dict[int, StatusCode]:
    return {code.code: code for code in load().codes}


def test_the_built_in_catalogue_names_its_source() -> None:
    catalogue = load()
    assert (catalogue.file, catalogue.name) == (BUILT_IN, "Tencent Cloud CDN")
    address = "https://www.tencentcloud.com/document/product/228/42177"
    assert catalogue.page == Source("Status Codes and Solutions", address, "2024-12-30")


def test_the_built_in_catalogue_has_the_21_codes_of_the_page_and_the_newer_ones_in_order(
    built_in: dict[int, StatusCode],
) -> None:
    assert list(built_in) == sorted(set().union(*PARTIES.values()))
    assert {number for number, code in built_in.items() if code.source} == NEWER
    assert len(built_in) == 21 + len(NEWER)


@pytest.mark.parametrize("party", Party)
def test_every_party_has_its_codes(built_in: dict[int, StatusCode], party: Party) -> None:
    assert {number for number, code in built_in.items() if code.party is party} == PARTIES[party]


def test_every_code_has_keywords_and_none_twice(built_in: dict[int, StatusCode]) -> None:
    for code in built_in.values():
        assert len(set(code.keywords)) == len(code.keywords) > 0, code.code


HTTPS_CONNECTION = ["https", "origin", "443", "certificate", "configuration", "availability"]


@pytest.mark.parametrize(
    ("code", "facts"),
    [
        (400, ["http", "syntax", "request", "server cannot parse", "check", "correct"]),
        (403, ["reject", "access control", "referer", "ip ", "blocklist", "allowlist", "authentication", "block"]),
        (404, ["correct information", "origin server", "running normally", "origin domain configuration", "changed"]),
        (413, ["content length", "post request", "limit", "content size", "client", "maximum", "32 MB", "by default"]),
        (414, ["url length", "limit", "maximum", "2 KB", "by default"]),
        (423, ["request", "looping", "301/302", "https origin-pull", "rewriting method", "origin server"]),
        (499, ["client", "close", "connection", "status", "timeout configuration"]),
        (502, ["gateway error", "business origin server", "normal"]),
        (
            503,
            [
                "cos frequency control",
                "trigger",
                "cache configuration",
                "cos origin server",
                "return",
                "no-cache/no-store",
            ],
        ),
        (509, ["blocked", "cc attack", "file a ticket"]),
        (514, ["ip access frequency", "limit", "control", "configuration", "cdn console"]),
        (
            531,
            [
                "http",
                "error",
                "resolving",
                "origin-pull domain name",
                "domain name resolution",
                "configuration",
                "origin server",
            ],
        ),
        (532, ["connection to the origin server", *HTTPS_CONNECTION]),
        (533, ["origin-pull connection", "time", *HTTPS_CONNECTION]),
        (537, ["https", "timeout", "receiving data", "origin server", "stability", "business origin server"]),
        (538, ["https", "ssl handshake", "failed", "compatib", "origin server", "protocol", "algorithm"]),
        (
            539,
            [
                "https",
                "certificate validation",
                "failed",
                "origin server",
                "configured correctly",
                "validity period",
                "completeness",
                "certificate chain",
            ],
        ),
        (540, ["https", "domain name validation", "certificate", "failed", "origin server", "configured correctly"]),
        (562, ["https", "connection", "establish", "file a ticket", "X-NWS-LOG-UUID", "troubleshooting"]),
        (563, ["https", "connection", "time", "file a ticket", "X-NWS-LOG-UUID", "troubleshooting"]),
        (
            564,
            [
                "http(s)",
                "origin request",
                "failed",
                "http is the origin request protocol",
                "load",
                "bandwidth utilization",
                "access limit",
                "Follow Request",
                "443",
                "certificate configuration",
                "origin server",
                "no error",
                "file a ticket",
                "X-NWS-LOG-UUID",
                "troubleshooting",
            ],
        ),
    ],
    ids=lambda value: str(value) if isinstance(value, int) else "facts",
)
def test_no_fact_of_the_page_is_missing(built_in: dict[int, StatusCode], code: int, facts: list[str]) -> None:
    text = f"{built_in[code].meaning}\n{plain(built_in[code].suggestion)}".lower()
    assert [fact for fact in facts if fact.lower() not in text] == []


@pytest.mark.parametrize(
    ("fact", "codes"),
    [
        ("32 MB", {413}),
        ("2 KB", {414}),
        ("301/302", {423}),
        ("443", {532, 533, 564}),
        ("no-cache/no-store", {503}),
        ("Follow Request", {564}),
        ("X-NWS-LOG-UUID", {562, 563, 564, 567}),
        ("ile a ticket", {509, 562, 563, 564, 567}),
    ],
    ids=str,
)
def test_these_codes_and_no_others_have_the_fact(built_in: dict[int, StatusCode], fact: str, codes: set[int]) -> None:
    assert {number for number, code in built_in.items() if fact in plain(code.suggestion)} == codes


def test_the_ticket_page_is_the_only_link_and_has_the_codes_that_the_vendor_links_it_from(
    built_in: dict[int, StatusCode],
) -> None:
    linked = {number: links(code.suggestion) for number, code in built_in.items() if links(code.suggestion)}
    assert linked == dict.fromkeys([509, 562, 563, 564, 567], (TICKET,))


def test_follow_request_is_bold_as_on_the_page(built_in: dict[int, StatusCode]) -> None:
    assert "**Follow Request**" in built_in[564].suggestion


def test_no_eight_words_in_a_row_are_the_vendors() -> None:
    """The repository has only the hashes of the runs of words in the vendor's page, not its sentences."""
    theirs = set((Path(__file__).parent / "vendor_page_runs.txt").read_text(encoding="ascii").split())
    assert len(theirs) > 300
    for status_code in load().codes:
        text = re.sub(r"https?://[^)\s]+", "", f"{status_code.meaning} {status_code.suggestion}".lower())
        words = re.findall("[a-z0-9]+", text)
        runs = (" ".join(words[at : at + 8]) for at in range(len(words) - 7))
        assert [run for run in runs if hashlib.sha256(run.encode()).hexdigest()[:10] in theirs] == []
