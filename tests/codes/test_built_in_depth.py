"""What the built-in catalogue says beyond the vendor's table: each fact with the page that it is from."""

import hashlib
import pathlib
import re
import tomllib
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest

from gui.codes.catalogue_file import BUILT_IN

TABLE: dict[str, Any] = tomllib.loads(pathlib.Path(BUILT_IN).read_text(encoding="utf-8"))
CODES: dict[int, dict[str, Any]] = {entry["code"]: entry for entry in TABLE["codes"]}
OURS = ""
"""Stands where a fact has no source: it is our own reading, and shown as such."""

INTERNATIONAL = "https://www.tencentcloud.com/document/product/"
MAINLAND = "https://cloud.tencent.com/document/product/"
INTERNATIONAL_API = "https://www.tencentcloud.com/document/api/"
INTERNATIONAL_FILES = "https://github.com/tencentyun/intlcloud-documents"
MAINLAND_FILES = "https://github.com/tencentyun/qcloud-documents"
SDK = "https://github.com/TencentCloud/tencentcloud-sdk-python{}/blob/master/tencentcloud/cdn/v20180606/models.py"

# How each address begins (a documentation page's is whole), and the date that the page prints.
SOURCES: dict[str, tuple[str, date | None]] = {
    "codes-table": (INTERNATIONAL + "228/32922", date(2024, 12, 30)),
    "codes-mainland": (MAINLAND + "228/59531", date(2025, 10, 10)),
    "codes-mainland-undated": (MAINLAND + "228/35909", None),
    "guide-403": (MAINLAND + "228/63824", None),
    "guide-416": (MAINLAND + "228/63827", None),
    "guide-423": (MAINLAND + "228/63826", None),
    "guide-514": (MAINLAND + "228/56824", None),
    "faults-faq": (INTERNATIONAL + "228/36103", date(2024, 12, 30)),
    "cdn-faq": (INTERNATIONAL + "228/11207", None),
    "domains-faq": (MAINLAND_FILES + "/blob/", None),
    "compliance-faq": (MAINLAND_FILES + "/blob/", None),
    "cname-page": (INTERNATIONAL_FILES + "/blob/", None),
    "attack-page": (INTERNATIONAL + "228/42355", None),
    "region-access-page": (MAINLAND_FILES + "/tree/", None),
    "rate-plugin-page": (INTERNATIONAL_FILES + "/blob/", None),
    "stop-domain": (INTERNATIONAL_API + "228/34012", date(2025, 9, 18)),
    "usage-limit-page": (INTERNATIONAL + "228/7541", None),
    "status-cache-page": (INTERNATIONAL + "228/35318", date(2024, 12, 30)),
    "origin-page": (INTERNATIONAL + "228/6289", None),
    "timeout-page": (INTERNATIONAL + "228/35227", date(2024, 12, 30)),
    "follow-page": (INTERNATIONAL + "228/7183", date(2024, 12, 30)),
    "sni-page": (INTERNATIONAL + "228/49403", date(2024, 12, 30)),
    "post-page": (INTERNATIONAL + "228/39747", None),
    "range-page": (INTERNATIONAL + "228/7184", None),
    "https-page": (INTERNATIONAL + "228/35213", None),
    "nodes-page": (INTERNATIONAL + "228/54006", date(2024, 12, 30)),
    "self-diagnosis-page": (INTERNATIONAL + "228/6304", None),
    "ciphers-page": (INTERNATIONAL_FILES + "/blob/", None),
    "offline-log-page": (INTERNATIONAL + "228/6316", date(2025, 1, 25)),
    "api-fields": (SDK.format(""), None),
    "api-fields-international": (SDK.format("-intl-en"), None),
    "cos-errors": (INTERNATIONAL + "436/7730", None),
    "cos-limits": (MAINLAND + "436/14518", date(2025, 12, 8)),
    "edgeone-codes": (INTERNATIONAL + "1145/58009", date(2025, 1, 20)),
    "edgeone-codes-mainland": (MAINLAND + "1552/101095", date(2025, 8, 14)),
    "edgeone-guide-mainland": (MAINLAND + "1552/112498", date(2025, 12, 2)),
    "edgeone-timeout": (INTERNATIONAL + "1145/63618", date(2025, 7, 29)),
    "ecdn-codes": (INTERNATIONAL_FILES, None),
    "ecdn-faq": (INTERNATIONAL + "570/35824", None),
    "table": (INTERNATIONAL + "228/42177", date(2024, 12, 30)),
    "asoulu": ("https://www.asoulu.com/post/83916.html", None),
}

# A code, words that stand in one text of `also` (a regular expression), and the source of that text.
ALSO: list[tuple[int, str, str]] = [
    (0, "client never gets it", OURS),
    (0, "5 s .* 10 s", "timeout-page"),
    (400, "same URL with curl.* 400 there too", OURS),
    (400, "primary origin answers 4XX .* hot backup origin", "origin-page"),
    (400, "both origins or from the edge", OURS),
    (403, "Leave the .*IP list.* refusal is .*514.* not 403", "codes-mainland"),
    (403, "hotlink protection, authentication, the .*User-Agent list", "codes-mainland"),
    (403, "No origin-pull and .*request_time.* 0: the edge refused", "guide-403"),
    (403, "origin answered 403 itself, or its blocklist", "guide-403"),
    (403, "HIT does not mean that all is well", "self-diagnosis-page"),
    (403, "Allow the blank referer", "cdn-faq"),
    (403, "private COS bucket needs origin-pull authentication", "origin-page"),
    (403, "403, 404 or 609; else it is 514", "api-fields"),
    (403, "international API .* disused", "api-fields-international"),
    (403, "banned for violations", "guide-403"),
    (403, "ParamFilter", "api-fields"),
    (404, "acceleration is disabled .* every request with 404", "stop-domain"),
    (404, "Over the usage limit every request can get 404; for a COS origin .* no other choice", "usage-limit-page"),
    (404, "cached for 10 s", "status-cache-page"),
    (404, "unpaid bills.*90 idle days.*Disable", "api-fields"),
    (404, "cloudcdnv1.com.*tdns127.com.* may ", "compliance-faq"),
    (404, "X-Cache-Lookup.*Cache Hit, Hit From MemCache or Hit From Disktank", "cdn-faq"),
    (413, "raise the limit to 200 MB", "post-page"),
    (413, "to COS directly", OURS),
    (414, "no setting", OURS),
    (423, "itself a domain accelerated by this CDN", "faults-faq"),
    (423, "redirects .* 301/302 while .*Follow 301/302.* is on", "faults-faq"),
    (423, "switch Follow 301/302 off, force HTTPS, .*Follow Protocol", "faults-faq"),
    (423, "pull from the origin by HTTPS", "guide-423"),
    (423, "hop_count.* above 16", "guide-423"),
    (423, "at most 3 redirects", "follow-page"),
    (423, "cdn.dnsv1.com.* or .*cdn.dnsv1.cn", "cname-page"),
    (429, "domain as a whole", "rate-plugin-page"),
    (429, "about 10 minutes, a change after about 5", "rate-plugin-page"),
    (429, "one client IP .* 514", "faults-faq"),
    (499, "5 s .* 10 s", "timeout-page"),
    (499, "client waits less", OURS),
    (502, "HTTP set for an origin that has only HTTPS, HTTP with port 443, a port that is closed", "domains-faq"),
    (502, "Security software at the origin", "domains-faq"),
    (502, "X-Cache-Lookup.*Cache Hit, Hit From MemCache or Hit From Disktank", "cdn-faq"),
    (503, "503 with `SlowDown`", "cos-errors"),
    (503, "30,000 .* 3,000 .* 1,000 downloads a second", "cos-limits"),
    (503, "Force Cache", OURS),
    (503, "passed through", OURS),
    (504, "533 and 537", OURS),
    (504, "5 s .* 10 s", "timeout-page"),
    (509, "lift the block", "codes-mainland"),
    (509, "protect the domain", "attack-page"),
    (509, "mainland account .*console.cloud.tencent.com/workorder", "codes-mainland"),
    (514, "IP access limit.*client IP .* one node .* second", "guide-514"),
    (514, "IP list.*blocklist or the allowlist refuses", "codes-mainland"),
    (514, "HTTPS service off", "guide-514"),
    (514, "Region Access Control.*mainland", "region-access-page"),
    (514, "low limit", "faults-faq"),
    (514, "one office address", OURS),
    (514, "Older pages", "table"),
    (514, "403, 404 or 609; else it is 514", "api-fields"),
    (514, "international API .* disused", "api-fields-international"),
    (524, "EdgeOne.* slow origin", "edgeone-codes"),
    (524, "EO-LOG-UUID.*EdgeOne", OURS),
    (524, "614", "codes-mainland"),
    (531, "IPv6", "origin-page"),
    (531, "not the accelerated domain", OURS),
    (531, "set as an IP address cannot", OURS),
    (532, "firewall must let CDN's nodes in", "nodes-page"),
    (532, "port 443, unless a port is set", "domains-faq"),
    (532, "skipped for some minutes", "origin-page"),
    (533, "5 s .* 5 to 60 s", "timeout-page"),
    (533, "firewall must let CDN's nodes in", "nodes-page"),
    (533, "port 443, unless a port is set", "domains-faq"),
    (533, "skipped for some minutes", "origin-page"),
    (537, "10 s .* 5 to 60 s", "timeout-page"),
    (538, "no suite of TLS 1.3", "ciphers-page"),
    (538, "only TLS 1.3 may fail", OURS),
    (538, "1.3 among them.*AdvanceHttps", "api-fields"),
    (538, "SNI .*mainland acceleration only", "sni-page"),
    (539, "valid certificate", "https-page"),
    (539, "VerifyOriginType", "api-fields"),
    (540, "No page says which name", OURS),
    (540, "SNI .*mainland acceleration only", "sni-page"),
    (540, "valid certificate", "https-page"),
    (540, "VerifyOriginType", "api-fields"),
    (562, "inside CDN", OURS),
    (562, "offline log has no UUID", "offline-log-page"),
    (562, "mainland account .*console.cloud.tencent.com/workorder", "codes-mainland"),
    (563, "inside CDN", OURS),
    (563, "offline log has no UUID", "offline-log-page"),
    (563, "mainland account .*console.cloud.tencent.com/workorder", "codes-mainland"),
    (564, "Range support .*Range GETs", "range-page"),
    (564, "Follow Request.*Follow Protocol", OURS),
    (564, "A third party .* 5 s, .* 10 s, no Range support", "asoulu"),
    (564, "firewall must let CDN's nodes in", "nodes-page"),
    (564, "mainland account .*console.cloud.tencent.com/workorder", "codes-mainland"),
    (566, "Less sure", OURS),
    (566, "EdgeOne.* has 566", "edgeone-codes"),
    (566, "EO-LOG-UUID.*EdgeOne", OURS),
    (567, "EdgeOne.* block by a rule", "edgeone-codes"),
    (567, "EO-LOG-UUID.*EdgeOne", OURS),
    (567, "offline log has no UUID", "offline-log-page"),
    (567, "mainland account .*console.cloud.tencent.com/workorder", "codes-mainland"),
    (614, "same as 524", "codes-table"),
]

# The same number in a neighbouring product: the code, the product, words of its text, the source.
ELSEWHERE: list[tuple[int, str, str, str]] = [
    (0, "ECDN", "client closed .* during the answer", "ecdn-codes"),
    (400, "EdgeOne", "port 443.*RFC", "edgeone-guide-mainland"),
    (403, "ECDN", "IP list does refuse with 403; its rate limit answers 514", "ecdn-faq"),
    (403, "EdgeOne", "Hotlink protection.*compliance", "edgeone-codes-mainland"),
    (423, "EdgeOne", "CDN-Loop is 16 or more, or .* one node twice", "edgeone-codes-mainland"),
    (499, "EdgeOne", "client left", "edgeone-codes"),
    (514, "ECDN", "IP list answers 403", "ecdn-faq"),
    (524, "EdgeOne", "did not answer in time: look at the origin", "edgeone-codes"),
    (524, "EdgeOne", "15 s", "edgeone-timeout"),
    (531, "EdgeOne", "523", "edgeone-codes"),
    (533, "ECDN", "edge and its relay node failed", "ecdn-codes"),
    (533, "EdgeOne", "522", "edgeone-codes"),
    (537, "EdgeOne", "524", "edgeone-codes"),
    (538, "ECDN", "inside ECDN or with the origin", "ecdn-codes"),
    (538, "EdgeOne", "525", "edgeone-codes"),
    (564, "ECDN", "timed out", "ecdn-codes"),
    (564, "ECDN", "origin closed the HTTPS connection", "ecdn-faq"),
    (566, "EdgeOne", "managed rule", "edgeone-codes"),
    (567, "EdgeOne", "custom rule, a rate limit or a bot rule", "edgeone-codes"),
]

# The codes that only other pages have: who acts, the page, words of the meaning and of the suggestion.
NEWER: list[tuple[int, str, str, str, str]] = [
    (0, "client", "codes-table", "ended before", "closes the connection too early.*origin-pull fails"),
    (429, "cdn", "rate-plugin-page", "over a limit of the plugin", "dynamic bandwidth limiting.*requests a second"),
    (504, "origin", "codes-table", "Gateway timeout", "whoever runs the website"),
    (524, "support", "codes-table", "overloaded", "sudden rise .* overloads.*report it to Tencent Cloud.*after-sales"),
    (566, "cdn", "codes-mainland-undated", "WAF", "web attack protection.*traffic anti-theft"),
    (567, "support", "codes-table", "timed out while it received", "File a ticket.*X-NWS-LOG-UUID"),
    (
        614,
        "support",
        "codes-mainland",
        "overloaded",
        "sudden rise .* overloads.*report it to Tencent Cloud.*after-sales",
    ),
]

# Settings: the path, words of the default, the address, and the codes that lead there.
DOMAIN = "CDN console → Domain Management → Manage → "
SETTINGS: list[tuple[str, str, str, str, set[int]]] = [
    (
        "ip-limit",
        DOMAIN + "Access Control → IP Access Limit",
        "Off.*per client IP and node.*514",
        INTERNATIONAL + "228/6420",
        {429, 509, 514},
    ),
    (
        "ip-list",
        DOMAIN + "Access Control → IP Blocklist/Allowlist",
        "Off.*514.*lowest rule",
        INTERNATIONAL + "228/6298",
        {509, 514},
    ),
    ("https-service", DOMAIN + "HTTPS Configuration", "off.*514", INTERNATIONAL + "228/35213", {514}),
    (
        "region-access",
        "CDN console → Plugin Center → Region Access Control",
        "514.*20 rules.*IPv6",
        MAINLAND + "236/7865",
        {514},
    ),
    (
        "referer",
        DOMAIN + "Access Control → Hotlink Protection",
        "Off.*403.*blank.*blocklist it refuses",
        INTERNATIONAL + "228/6292",
        {403, 509},
    ),
    (
        "authentication",
        DOMAIN + "Access Control → Authentication",
        "Off.*TypeA to TypeD.*403",
        INTERNATIONAL + "228/35237",
        {403},
    ),
    (
        "ua-list",
        DOMAIN + "Access Control → UA Blocklist/Allowlist",
        r"Off.*403.*10 rules.*\*",
        INTERNATIONAL + "228/37256",
        {403, 509},
    ),
    (
        "remote-authentication",
        DOMAIN + "Access Control → Remote Authentication",
        "200, 206, 304.*403",
        INTERNATIONAL + "228/44370",
        {403},
    ),
    ("anti-theft", DOMAIN + "Access Control .*流量防盗刷", "not its default", MAINLAND + "228/7865", {566}),
    (
        "rate-plugin",
        "CDN console → Plugin Center → Rate and Speed Limiting",
        "100 to 5,000,000.*1,024 Mbps.*10 minutes",
        INTERNATIONAL_FILES,
        {429, 509},
    ),
    ("domain-status", "CDN console → Domain Management → More", "disabled.*404", INTERNATIONAL_FILES + "/blob/", {404}),
    (
        "usage-limit",
        DOMAIN + "Advanced Configuration → Usage Limit",
        "Off.*404.*60 minutes, 12 or 24 hours, 3 days, or never.*10 minutes",
        INTERNATIONAL + "228/7541",
        {404, 509},
    ),
    (
        "status-code-cache",
        DOMAIN + "Cache Configuration → Status Code Cache",
        "404 for 10 s.*only 403 and 404",
        INTERNATIONAL + "228/35318",
        {404},
    ),
    (
        "node-cache",
        DOMAIN + "Cache Configuration → Node Cache Validity",
        "30 days.*600 s",
        INTERNATIONAL + "228/38424",
        {503},
    ),
    (
        "origin-server",
        DOMAIN + "Basic Configuration → Origin Server Information",
        "Follow Protocol.*accelerated domain.*COS",
        INTERNATIONAL + "228/6289",
        {400, 403, 404, 423, 502, 504, 531, 532, 533, 538, 539, 540, 564},
    ),
    (
        "origin-timeout",
        DOMAIN + "Origin Configuration → Origin-pull Timeout",
        "5 s to connect, 10 s to load.*5 to 60 s",
        INTERNATIONAL + "228/35227",
        {0, 499, 504, 533, 537, 564},
    ),
    (
        "follow-redirect",
        DOMAIN + "Origin Configuration → Follow 301/302",
        "Off.*3 redirects",
        INTERNATIONAL + "228/7183",
        {423},
    ),
    (
        "origin-sni",
        DOMAIN + "Origin-pull SNI",
        "Off.*Mainland acceleration only",
        INTERNATIONAL + "228/49403",
        {538, 540},
    ),
    ("forced-redirection", DOMAIN + "HTTPS Configuration → Forced Redirection", "Off", INTERNATIONAL_FILES, {423}),
    (
        "post-size",
        DOMAIN + "Advanced Configuration → POST Request Size",
        "32 MB.*200 MB",
        INTERNATIONAL + "228/39747",
        {413},
    ),
    ("range-gets", DOMAIN + "Origin Configuration → Range GETs", "may fail", INTERNATIONAL + "228/7184", {564}),
    (
        "origin-nodes",
        "CDN console → Service Query → Verify Origin-pull Node",
        "firewall",
        INTERNATIONAL + "228/54006",
        {403, 502, 532, 533, 564},
    ),
    (
        "origin-monitoring",
        "CDN console → Statistics → Realtime Monitoring → Origin-Pull Monitoring",
        "2XX to 5XX.*Not for ECDN",
        INTERNATIONAL + "228/32921",
        {0, 499, 502, 503, 504, 532, 533, 537, 564, 567},
    ),
    (
        "self-diagnosis",
        "CDN console → Inspect Tool → Fault Self-diagnosis",
        "24 hours and 10 times.*200 MB.*301, 302 and 504",
        INTERNATIONAL + "228/6304",
        {400, 404, 502},
    ),
]

PLACEHOLDERS = {"url", "host", "path", "file", "origin_host", "origin_address", "origin_ip"}


def texts() -> Iterator[tuple[str, str]]:
    """Yield every text that is shown of the file, but addresses, suggestions and keywords, with its place."""
    for table in ("sources", "settings", "commands"):
        for key, entry in TABLE[table].items():
            yield from (
                (f"{table}.{key}.{field}", text)
                for field, text in entry.items()
                if isinstance(text, str) and field not in ("address", "source")
            )
    for number, entry in CODES.items():
        yield f"{number}.meaning", entry["meaning"]
        yield from ((f"{number}.{field}", text["text"]) for field, text in listed(entry))


def listed(entry: dict[str, Any]) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield the texts of a code that may have a source of their own, each with its field's name."""
    for field in ("also", "elsewhere"):
        yield from ((field, text) for text in entry.get(field, []))


@pytest.mark.parametrize(("code", "fact", "source"), ALSO)
def test_a_fact_stands_with_its_source(code: int, fact: str, source: str) -> None:
    found = [text.get("source", OURS) for text in CODES[code]["also"] if re.search(fact, text["text"])]
    assert found == [source]


@pytest.mark.parametrize(("code", "product", "meaning", "source"), ELSEWHERE)
def test_the_same_number_elsewhere_stands_with_its_source(code: int, product: str, meaning: str, source: str) -> None:
    texts = [text for text in CODES[code]["elsewhere"] if text["product"] == product]
    assert [text["source"] for text in texts if re.search(meaning, text["text"])] == [source]


def test_no_product_is_mentioned_that_is_not_held_above() -> None:
    mentioned = [(code, text["product"]) for code in CODES for text in CODES[code].get("elsewhere", [])]
    assert sorted(mentioned) == sorted((code, product) for code, product, _, _ in ELSEWHERE)


def test_every_line_with_a_source_is_held_above() -> None:
    for code, entry in CODES.items():
        facts = [fact for number, fact, source in ALSO if number == code and source != OURS]
        lines = [text["text"] for text in entry.get("also", []) if "source" in text]
        assert [line for line in lines if not any(re.search(fact, line) for fact in facts)] == []


@pytest.mark.parametrize(("code", "party", "source", "meaning", "suggestion"), NEWER)
def test_a_newer_code_has_its_page(code: int, party: str, source: str, meaning: str, suggestion: str) -> None:
    entry = CODES[code]
    assert (entry["look_at"], entry["source"]) == (party, source)
    assert re.search(meaning, entry["meaning"])
    assert re.search(suggestion, entry["suggestion"], re.DOTALL)


def test_the_codes_of_the_main_page_name_no_other() -> None:
    assert {code for code, entry in CODES.items() if "source" in entry} == {code for code, *_ in NEWER}
    assert len(CODES) == 21 + len(NEWER)


def test_all_four_causes_of_514_come_first_and_each_has_its_setting() -> None:
    causes = ["IP access limit", "IP list", "HTTPS service off", "Region Access Control"]
    assert [re.findall(r"\*\*(.+?)\*\*", text["text"])[0] for text in CODES[514]["also"][:4]] == causes
    assert CODES[514]["settings"] == ["ip-limit", "ip-list", "https-service", "region-access"]


def test_what_misleads_in_the_table_or_in_the_number_is_said_first() -> None:
    assert "514" in CODES[403]["also"][0]["text"]
    assert all("EdgeOne" in CODES[code]["also"][0]["text"] for code in (524, 567))
    assert all(CODES[code]["commands"][0] == "which-product" for code in (524, 566, 567))


@pytest.mark.parametrize(("key", "path", "default", "address", "codes"), SETTINGS)
def test_a_setting_has_its_path_its_default_its_address_and_its_codes(
    key: str, path: str, default: str, address: str, codes: set[int]
) -> None:
    setting = TABLE["settings"][key]
    assert re.match(path, setting["path"])
    assert re.search(default, setting["default"])
    assert setting["address"].startswith(address)
    assert {code for code, entry in CODES.items() if key in entry.get("settings", [])} == codes


def test_no_setting_is_missing_above() -> None:
    assert [key for key, *_ in SETTINGS if key not in TABLE["settings"]] == []
    assert len(SETTINGS) == len(TABLE["settings"])


def test_the_forms_of_commands_that_are_the_vendors_have_their_page() -> None:
    commands = {key: entry["command"] for key, entry in TABLE["commands"].items() if "source" in entry}
    assert commands.keys() == {"ask-origin", "ask-origin-http"}
    assert re.search("^curl -vo /dev/null 'https:.* --resolve '.*:443:", commands["ask-origin"])
    assert re.search("^curl -vo /dev/null 'http:.* -x '.*' -H 'Host: ", commands["ask-origin-http"])


def test_every_code_has_a_command() -> None:
    assert [code for code, entry in CODES.items() if not entry.get("commands")] == []


@pytest.mark.parametrize("key", TABLE["commands"])
def test_placeholders_are_known_and_stand_in_single_quotes(key: str) -> None:
    command = re.sub("%{[a-z_]+}", "", TABLE["commands"][key]["command"])  # these are for curl
    quoted = "".join(re.findall("'([^']*)'", command))
    placeholders = re.findall("{([^{}]*)}", command)
    assert set(placeholders) <= PLACEHOLDERS
    assert re.findall("{([^{}]*)}", quoted) == placeholders
    assert command.count("{") == command.count("}") == len(placeholders)


# Whether the file holds together


def test_sources_have_the_addresses_and_dates_of_their_pages() -> None:
    assert TABLE["sources"].keys() == SOURCES.keys()
    for key, (address, printed) in SOURCES.items():
        found = TABLE["sources"][key]
        assert found["address"] == address or (address in found["address"] and "github" in address), key
        assert found.get("date") == printed, key


def test_only_the_third_party_is_marked_as_one() -> None:
    assert [key for key, source in TABLE["sources"].items() if source.get("third_party")] == ["asoulu"]


@pytest.mark.parametrize("table", ["sources", "settings", "commands"])
def test_every_reference_leads_somewhere_and_every_entry_is_referred_to(table: str) -> None:
    if table == "sources":
        entries = [
            *CODES.values(),
            *TABLE["commands"].values(),
            *(text for e in CODES.values() for _, text in listed(e)),
        ]
        used = {entry["source"] for entry in entries if "source" in entry}
    else:
        used = {key for entry in CODES.values() for key in entry.get(table, [])}
    assert used == TABLE[table].keys()
    assert all(re.fullmatch("[a-z0-9-]+", key) for key in TABLE[table])


def test_neighbours_are_other_codes_of_the_catalogue() -> None:
    for code, entry in CODES.items():
        neighbours = entry.get("neighbours", [])
        assert code not in neighbours
        assert len(set(neighbours)) == len(neighbours) <= 3
        assert set(neighbours) <= CODES.keys()


@pytest.mark.parametrize("codes", [(532, 533, 537), (538, 539, 540), (562, 563), (524, 614), (403, 514)], ids=str)
def test_codes_that_are_mistaken_for_each_other_are_neighbours(codes: tuple[int, ...]) -> None:
    for code in codes:
        assert set(codes) - {code} <= set(CODES[code]["neighbours"])


def test_nothing_is_listed_twice_for_a_code() -> None:
    for entry in CODES.values():
        for field in ("settings", "commands", "keywords"):
            assert len(set(entry.get(field, []))) == len(entry.get(field, []))


def test_every_text_is_short_and_one_line() -> None:
    assert [place for place, text in texts() if not 0 < len(text) <= 220] == []
    assert [place for place, text in texts() if text != " ".join(text.split())] == []


def test_addresses_are_of_known_hosts() -> None:
    addresses = [entry["address"] for table in ("sources", "settings") for entry in TABLE[table].values()]
    hosts = {"www.tencentcloud.com", "cloud.tencent.com", "github.com", "www.asoulu.com"}
    assert {re.sub("https://([^/]+)/.*", r"\1", address) for address in addresses} == hosts
    assert all(re.fullmatch("[!-~]+", address) and len(address) <= 500 for address in addresses)


def test_our_words_are_not_the_words_of_the_page() -> None:
    """No eight words in a row are the main page's: the file has the start of the SHA-256 of each such row."""
    theirs = set((pathlib.Path(__file__).parent / "vendor_page_runs.txt").read_text(encoding="utf-8").split())
    for place, text in texts():
        words = re.findall("[a-z0-9]+", text.lower())
        runs = [" ".join(words[at : at + 8]) for at in range(len(words) - 7)]
        assert [run for run in runs if hashlib.sha256(run.encode()).hexdigest()[:10] in theirs] == [], place
