"""Fills the placeholders of commands from evidence. What is filled in can never become a command of its own."""

import re
import shlex
from collections.abc import Mapping
from urllib.parse import urlsplit

from gui.codes.catalogue import Command
from gui.codes.messages import visible
from gui.evidence.evidence import Exchange
from gui.evidence.ticket import url

# What a POSIX shell reads as one: text in quotes, a character after a backslash, a comment.
_PIECE = re.compile(
    r"""'(?P<single>[^']*)'|\$'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*(?:"|$)|\\.|(?<!\S)\#[^\n]*""", re.DOTALL
)
_PLACEHOLDER = re.compile(r"\{(url|host|path)\}")


def filled(command: Command, exchange: Exchange) -> Command:
    """Return a command for the request of an exchange. Placeholders whose values are not known stay.

    Only those in single quotes are filled. Elsewhere, a shell would take a part of a value for a command.
    """
    values = _values(exchange)

    def piece(match: re.Match[str]) -> str:
        return match[0] if match["single"] is None else _filled(match["single"], values)

    return command._replace(command=_PIECE.sub(piece, command.command))


def _values(exchange: Exchange) -> Mapping[str, str]:
    """Return the values of the placeholders that are known. A host must not be taken for an option."""
    address = visible(url(exchange))
    if not address:
        return {}
    if "://" not in address:
        address = f"https://{address}"
    try:
        parts = urlsplit(address)
        host = parts.hostname or ""
    except ValueError:
        return {}
    path = f"{parts.path or '/'}?{parts.query}" if parts.query else parts.path or "/"
    return {"url": address, "host": host, "path": path} if re.match("[a-z0-9]", host) else {}


def _filled(quoted: str, values: Mapping[str, str]) -> str:
    """Return what stands in single quotes, filled and quoted anew."""
    if not values or not _PLACEHOLDER.search(quoted):
        return f"'{quoted}'"
    return shlex.quote(_PLACEHOLDER.sub(lambda match: values[match[1]], quoted))
