"""Leaves out of a text what a ticket should not give away: queries, cookies, credentials and signatures."""

import re
from typing import NamedTuple

LEFT_OUT = "…"
"""Stands where something was left out."""

_QUERY = re.compile(r"\?[^\s'\"<>#]+")
# A signature in a path: a name such as sign or token with its value, or 32 and more hex digits, as authentication of
# type A to D puts them there.
_SIGNATURE = re.compile(
    r"(?<=[/&;])((?:sign|signature|token|auth|auth_key|key|secret|txsecret)=)[^/\s'\"&;?#]+|(?<=/)[0-9a-f]{32,}(?=/|$|[\s'\"?#])",
    re.IGNORECASE,
)
_USER = re.compile(r"(?<=://)[^/\s'\"?#]+@")
_FRAGMENT = re.compile(r"#[^\s'\"<>=]*=[^\s'\"<>]*")
"""A fragment with a name and a value, as sign-in pages get a token. Others name a place in a page."""
_HEADER = re.compile(
    r"^([<>* \t]*(?:-H\s*['\"])?(?:set-cookie|cookie|(?:proxy-)?authorization)\s*:\s*)(.*)$",
    re.IGNORECASE | re.MULTILINE,
)


class Redacted(NamedTuple):
    """A text from which something may have been left out."""

    text: str
    is_whole: bool
    """Whether nothing was left out."""


def without_secrets(text: str) -> Redacted:
    """Return a text without queries, signatures in paths, user names in addresses, cookies and credentials."""
    clean = _HEADER.sub(rf"\1{LEFT_OUT}", text)
    clean = _USER.sub("", clean)
    clean = _SIGNATURE.sub(lambda match: f"{match[1] or ''}{LEFT_OUT}", clean)
    clean = _FRAGMENT.sub(f"#{LEFT_OUT}", _QUERY.sub(f"?{LEFT_OUT}", clean))
    return Redacted(clean, clean == text)


def address_without_secrets(address: str) -> Redacted:
    """Return an address as `without_secrets` does. Its query goes on to its end, whatever characters it has."""
    place, mark, query = address.partition("?")
    clean = without_secrets(place).text + (f"?{LEFT_OUT}" if mark and query else mark)
    return Redacted(clean, clean == address)
