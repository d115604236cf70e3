"""The ticket for Tencent Cloud's support: what it needs, from the evidence, and how to get what is missing.

What a ticket needs is derived from the vendor's pages. CDN asks for the X-NWS-LOG-UUID (tencentcloud.com, 228/42177).
EdgeOne also lists the client's and the node's IP, the code, the time with its zone, and the URL (1145/67228).
"""

import re
import shlex
from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from gui.codes.catalogue import StatusCode
from gui.codes.messages import COLON, COMMA, Translate, printable, translatable, visible
from gui.evidence.evidence import Doubt, Exchange, Field, Piece
from gui.evidence.redaction import address_without_secrets
from gui.evidence.times import normal_time

_SECRETS = {Field.COOKIE: "Cookie", Field.SET_COOKIE: "Set-Cookie", Field.AUTHORIZATION: "Authorization"}
_TITLE = translatable("Status code {code}: {meaning}")
_SCHEMES = {"443": "https", "80": "http"}
"""The schemes of the usual ports."""


class Need(StrEnum):
    """What a ticket needs. The values are the names of the lines in an English ticket."""

    UUID = "X-NWS-LOG-UUID"
    URL = "URL"
    TIME = translatable("Time and time zone")
    CLIENT_IP = translatable("Client IP")
    NODE_IP = translatable("Node IP")
    REPEATS = translatable("Does it repeat")


def labels(tr: Translate = str) -> dict[Need, str]:
    """Return the names of what a ticket needs, in the user's language."""
    return {
        Need.UUID: "X-NWS-LOG-UUID",
        Need.URL: "URL",
        Need.TIME: tr("Time with its zone"),
        Need.CLIENT_IP: tr("Client IP"),
        Need.NODE_IP: tr("Node IP"),
        Need.REPEATS: tr("Does it repeat?"),
    }


def hints(tr: Translate = str, address: str = "") -> dict[Need, str]:
    """Return how to get what a ticket needs, in the user's language. It is our own advice.

    The commands are for the address of the request, if it is known.
    """
    quoted = shlex.quote(visible(address)) if re.match("[a-z0-9]", address, re.IGNORECASE) else "URL"  # no option
    return {
        Need.UUID: tr("In the headers of the failing answer: {command}").format(
            command=f"curl -sv -o /dev/null {quoted}"
        ),
        Need.URL: tr("The address that fails"),
        Need.TIME: tr("When it failed. Now: {command}").format(command="date '+%F %T %z'"),
        Need.CLIENT_IP: tr("The public address of whoever asks"),
        Need.NODE_IP: tr("It is behind “Connected to” in what {command} prints").format(command=f"curl -v {quoted}"),
        Need.REPEATS: tr("Always, or how often, since when, and for whom"),
    }


class Ticket(NamedTuple):
    """What a ticket says about a code, and `tr`, which translates to its language. A value that is not known is ""."""

    code: int
    meaning: str
    values: Mapping[Need, str]
    tr: Translate = str
    secrets: tuple[tuple[str, str], ...] = ()
    """Names and values that are in the ticket only if the user wants them there."""
    left_out: tuple[str, ...] = ()
    """What the evidence has, and the ticket has not."""

    @property
    def is_whole(self) -> bool:
        """Whether nothing was left out of the evidence."""
        return not self.left_out

    def missing(self) -> tuple[Need, ...]:
        """Return what is not known."""
        return tuple(need for need in Need if not self.values.get(need))

    def title(self) -> str:
        """Return the title of the ticket in one line."""
        return self.tr(_TITLE).format(code=self.code, meaning=self.meaning)

    def plain(self) -> str:
        """Return the ticket as plain text."""
        return self._text("{name}{colon}{value}", "{title}")

    def markdown(self) -> str:
        """Return the ticket as Markdown."""
        return self._text("- **{name}{mark}** {value}", "## {title}", _code)

    def _text(self, line: str, title: str, quote: Translate = str) -> str:
        tr = self.tr
        known = [(tr(need), _value(need, self.values[need], quote)) for need in Need if self.values.get(need)]
        known += [(name, quote(value)) for name, value in self.secrets]
        lines = [line.format(name=name, colon=tr(COLON), mark=tr(COLON).strip(), value=value) for name, value in known]
        request = tr("Requests to our domain on CDN get the status code {code}. This is what we know of one of them:")
        left_out = tr("Left out on purpose: {names}.").format(names=tr(COMMA).join(map(tr, self.left_out)))
        parts = [
            title.format(title=self.title()),
            request.format(code=self.code),
            "\n".join(lines or [tr("(Nothing more is known yet.)")]),
            *([left_out] if self.left_out else []),
            tr("Please tell us what the cause is, and what we can do about it."),
        ]
        return "\n\n".join(parts) + "\n"


def ticket(
    status_code: StatusCode, exchange: Exchange | None = None, tr: Translate = str, *, with_secrets: bool = False
) -> Ticket:
    """Return the ticket for a code, filled from what a text says about a request. `tr` translates to its language.

    Queries, signatures, cookies and credentials are left out unless `with_secrets` is true.
    """
    if not exchange:
        return Ticket(status_code.code, status_code.meaning, {}, tr)
    values = ticket_values(exchange, tr, with_secrets=with_secrets)
    pieces = [piece for piece in exchange.pieces if piece.field in _SECRETS]
    names = dict.fromkeys(_SECRETS[piece.field] for piece in pieces)
    if with_secrets:
        secrets = tuple((_SECRETS[piece.field], printable(piece.value)) for piece in pieces)
        return Ticket(status_code.code, status_code.meaning, values, tr, secrets)
    address = (
        []
        if address_without_secrets(url(exchange)).is_whole
        else [translatable("query string or signature of the URL")]
    )
    return Ticket(status_code.code, status_code.meaning, values, tr, left_out=(*address, *names))


def ticket_values(exchange: Exchange, tr: Translate = str, *, with_secrets: bool = False) -> dict[Need, str]:
    """Return what an exchange says of what a ticket needs. A value that it does not say is ""."""
    address, uuid, edgeone = url(exchange), exchange.value(Field.UUID), exchange.value(Field.EDGEONE_UUID)
    time = exchange.piece(Field.TIME)
    node = exchange.piece(Field.NODE_IP)
    values = {
        Need.UUID: uuid or (tr("none, but EO-LOG-UUID: {uuid}").format(uuid=edgeone) if edgeone else ""),
        Need.URL: address if with_secrets else address_without_secrets(address).text,
        Need.TIME: _time(time, tr) if time else "",
        Need.CLIENT_IP: exchange.value(Field.CLIENT_IP),
        Need.NODE_IP: node.value if node and not node.doubt else "",
    }
    return {need: printable(value.strip()) for need, value in values.items()}


def _time(piece: Piece, tr: Translate) -> str:
    time = normal_time(piece.value)
    return tr("{time} (time zone not known)").format(time=time) if piece.doubt == Doubt.NO_ZONE else time


def url(exchange: Exchange) -> str:
    """Return the address of a request with its query, as far as the evidence has it; "" if it has no host or path."""
    if whole := exchange.value(Field.URL):
        return whole
    host, path, query = (exchange.value(field) for field in (Field.HOST, Field.PATH, Field.QUERY))
    scheme = exchange.value(Field.SCHEME) or _SCHEMES.get(exchange.value(Field.PORT), "") if host else ""
    if not path:
        return host
    return "".join([f"{scheme}://" if scheme else "", host, path, f"?{query.removeprefix('?')}" if query else ""])


def _value(need: Need, value: str, quote: Translate) -> str:
    return value if need is Need.REPEATS else quote(value)


def _code(text: str) -> str:
    """Return a text as code in Markdown."""
    ticks = "`" * (1 + max(map(len, re.findall("`+", text)), default=0))
    space = " " if "`" in text else ""
    return f"{ticks}{space}{text}{space}{ticks}"
