"""The lines of a text, and pieces of evidence found in them."""

import re
from collections.abc import Iterator
from ipaddress import ip_address, ip_network
from typing import NamedTuple

from gui.evidence.evidence import Doubt, Field, Piece
from gui.evidence.found_code import FoundCode, Reason

_PRIVATE = tuple(
    map(
        ip_network, ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "127.0.0.0/8", "fc00::/7", "::1")
    )
)


class Line(NamedTuple):
    """A line without its end, and where it starts in the whole text."""

    text: str
    start: int

    def piece(self, field: Field, match: re.Match[str], group: str | int, doubt: Doubt | None = None) -> Piece:
        """Return what a group of a match has matched as a piece. The match is one in this line."""
        start, end = match.span(group)
        return Piece(field, match[group], self.start + start, self.start + end, doubt)

    def code(self, match: re.Match[str], group: str | int, reason: Reason) -> FoundCode:
        """Return the digits that a group of a match has matched as a status code."""
        start, end = match.span(group)
        return FoundCode(int(match[group]), self.start + start, self.start + end, reason)


def lines_of(text: str) -> Iterator[Line]:
    """Yield the lines of a text. A carriage return ends a line, too: curl's progress bar overwrites a line so."""
    start = 0
    for line in text.splitlines(keepends=True):
        yield Line(line.rstrip("\r\n"), start)
        start += len(line)


def is_ip(text: str) -> bool:
    """Return whether a text is an IP address."""
    try:
        ip_address(text)
    except ValueError:
        return False
    return True


def private_doubt(address: str) -> Doubt | None:
    """Return the doubt about an IP address that no node on the internet has, but a proxy in the own network may."""
    return Doubt.PRIVATE if any(ip_address(address) in network for network in _PRIVATE) else None
