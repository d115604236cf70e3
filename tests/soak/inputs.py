"""What the robot types, pastes and opens: good and bad, short and long."""

from pathlib import Path
from random import Random

HEAD = "| Status Code | Meaning | Suggestion |\n|---|---|---|\n"
SEARCHES = (
    "514", "5", "53", "5xx", "40x", "531-533", "502 503", "certificate", "certifcate", "ssl handshake", "IP", "5xx dns",
    '"origin server"', "users get 514 since noon", "证书过期", "514错误", "５１４", "status=514", "504", "999", "443",
    "32 MB", "zzzz", "the", "a", "-", '"', "([*+\\", "İ ß ﬁ", "\u202e514", "\x00\x1b[31m", "e\u0301",
    "👩\u200d👩\u200d👧", "x" * 10_000, "5 " * 3_000, "certificate " * 2_000, "证" * 5_000,
)  # fmt: skip
PASTES = (
    "HTTP/1.1 514 \r\nServer: NWS\r\nX-NWS-LOG-UUID: 7dca2b84-37f9-4b4b-b3a4\r\nX-Cache-Lookup: Cache Miss\r\n",
    "$ curl -v https://www.example.com/a?b=c\n> GET /a?b=c HTTP/2\n> Host: www.example.com\n< HTTP/2 540\n",
    '20260301120000 203.0.113.7 www.example.com /a 514 34 38 4134 - "curl/7" "-" GET HTTPS hit 443',
    '203.0.113.7 - - [01/Mar/2026:12:00:00 +0800] "GET /a HTTP/1.1" 502 0 "-" "curl/8"\n' * 300,
    '{"status": 514, "url": "/a", "uuid": "x"}',
    '{"status": 514',
    "<html><body><h1>514</h1></body></html>",
    "line\n" * 20_000,
    "x" * 100_000,
    "\x00\x01\x02\ufffe",
    "",
)
GOOD_CATALOGUES = {
    "runbook.md": f"{HEAD}| 514 | Our rate limit | Call **us**. |\n| 599 | Our own code | [Wait](https://e.org). |\n",
    "many.md": HEAD + "".join(f"| {code} | Code {code} | Do `{code}` things. |\n" for code in range(100, 900)),
    "own.toml": 'name = "Own"\n[[codes]]\ncode = 7\nmeaning = "Own 7"\nlook_at = "client"\nsuggestion = "- a\\n- b"\n',
    "证书.md": f"{HEAD}| 514 | 证书 | 请联系**平台组**。 |\n",
    "long.md": f"{HEAD}| 600 | {'long ' * 60} | {'**a** `b` [c](https://e.org) ' * 200} |\n",
}
BAD_CATALOGUES: dict[str, bytes] = {
    "empty.toml": b"",
    "binary.toml": b"\0\1\2" * 100,
    "latin.md": b"| Status Code |\xff|",
    "no-table.md": b"# A page\n\nNothing here.\n",
    "broken.toml": b"[[codes]\ncode = = 1",
    "twice.toml": b"[[codes]]\ncode=1\nmeaning='m'\nsuggestion='s'\n" * 2,
    "abc.md": HEAD.encode() + b"| abc | m | s |\n",
    "large.md": HEAD.encode() + b"| 1 | m | s |\n" * 60_000,
    "script.md": HEAD.encode() + b"| 1 | <script>x</script> | [a](javascript:x) [b](file:///etc/passwd) |\n",
}


def write_catalogues(folder: Path) -> list[str]:
    """Write all catalogues into a folder, and return their paths, with those of a folder and of nothing."""
    for name, text in GOOD_CATALOGUES.items():
        (folder / name).write_text(text, encoding="utf-8")
    for name, content in BAD_CATALOGUES.items():
        (folder / name).write_bytes(content)
    return [str(folder / name) for name in (*GOOD_CATALOGUES, *BAD_CATALOGUES, "none.toml", "")]


# Of some scripts only: Qt keeps each font in which it has drawn a letter, in each size, which hides what is ours. Other
# tests search for letters of all scripts.
_LETTERS = "éßİﬁΩжאبआ中文証，。한かＡ١\u0301\u200b\u200d\u202e\x00\x1b\t\n\ufffe👩"


def random_text(random: Random) -> str:
    """Return a short text of any letters, signs and control characters."""
    return "".join(random.choice((chr(random.randrange(32, 127)), random.choice(_LETTERS))) for _ in range(8))
