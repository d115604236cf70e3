"""Web addresses in the one form in which they are shown, copied and opened, and the hosts that they lead to.

It does without `urllib.parse`, which accepts addresses that browsers read in another way.
"""

import re

# A backslash, which browsers read as a slash, and a percent sign in the host could hide where an address leads.
_ADDRESS = r"""
    (?P<scheme>https?://) (?P<user>[\w.~!$&()*+,;=:%-]*@)?
    (?P<host>\[[0-9a-f:.]+\] | LABEL(?:\.LABEL)*\.?)
    (?::(?P<port>[1-9][0-9]{0,4}))?
    (?P<rest>(?:[/?][^\s#]*)?) (?P<fragment>\#\S*)?
    """.replace("LABEL", r"[^\W_](?:[\w-]{0,61}[^\W_])?")
_FULL_STOPS = ".．。｡"
"""What browsers read as a full stop in the name of a host."""
_HOST_NAME = (
    rf"(?<![\w{_FULL_STOPS}-])(?:(?:[\w-]++[{_FULL_STOPS}])+[a-z]{{2,}}|(?:[0-9]{{1,3}}\.){{3}}[0-9]{{1,3}}(?![\w.]))"
)
_UNSAFE = r'[^!-~]|["<>\\^`{|}]|%(?![0-9A-Fa-f]{2})'
"""What is encoded in an address: all but visible ASCII, and what Qt and browsers encode as well."""

_MAX_PORT = 65_535


def encoded(address: str) -> str:
    """Return an http or https address in ASCII: the host in Punycode, all else with percent signs.

    Return "" if it is not a valid address.

    >>> encoded("https://例え.jp/é")
    'https://xn--r8jz45g.jp/%C3%A9'
    """
    parts = _parts(address)
    if not parts or int(parts["port"] or 0) > _MAX_PORT:
        return ""
    host, port = parts["host"].lower(), f":{parts['port']}" if parts["port"] else ""
    try:
        if not host.isascii():
            host = host.encode("idna").decode("ascii")
            if not _parts(f"http://{host}"):  # IDNA turns some letters into spaces and signs
                return ""
        if host[0] == "[" or host.rstrip(".").rpartition(".")[2][0].isdecimal():
            from ipaddress import ip_address  # only few addresses have a number in the place of a name

            ip_address(host.strip("[]"))
    except ValueError:
        return ""
    fragment = "#" + _percent(parts["fragment"][1:]).replace("#", "%23") if parts["fragment"] else ""
    return f"{parts['scheme'].lower()}{_percent(parts['user'] or '')}{host}{port}{_percent(parts['rest'])}{fragment}"


def disguised_host(text: str, address: str) -> str:
    """Return the host that a link leads to if its text names another host, or its address has a user name, else "".

    >>> disguised_host("Ask tencent.com", "https://tencent.example/a")
    'tencent.example'
    """
    parts = _parts(address)
    if not parts:
        return ""
    host = parts["host"].lower().rstrip(".")
    return host if parts["user"] or not all(_is_part_of(name, host) for name in _named_hosts(text)) else ""


def _parts(address: str) -> re.Match[str] | None:
    return re.fullmatch(_ADDRESS, address, re.VERBOSE | re.IGNORECASE)


def _percent(text: str) -> str:
    """Return a part of an address with percent signs for the characters that are not safe in it."""
    return re.sub(_UNSAFE, lambda match: "".join(map("%{:02X}".format, match[0].encode("utf-8", "replace"))), text)


def _named_hosts(text: str) -> list[str]:
    """Return what looks like the name of a host in a text. Paths do not count: they have full stops, too."""
    if not any(full_stop in text for full_stop in _FULL_STOPS):
        return []
    visible = "".join(character for character in text.lower() if character.isprintable() or character.isspace())
    hosts = (re.split("[/?#]", word.split("://")[-1], maxsplit=1)[0] for word in visible.split())
    return [name for host in hosts for name in re.findall(_HOST_NAME, host)]


def _is_part_of(name: str, host: str) -> bool:
    """Tell whether a name is that of a host or of its domain. Text without spaces may stand before it."""
    return f".{host}".endswith(f".{name}") or name.endswith(host)
