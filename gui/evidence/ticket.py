"""The ticket for Tencent Cloud's support: what it needs, from the evidence, and how to get what is missing.

What a ticket needs is derived from the vendor's pages. CDN asks for the X-NWS-LOG-UUID (tencentcloud.com, 228/42177).
EdgeOne also lists the client's and the node's IP, the code, the time with its zone, and the URL (1145/67228).
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from gui.codes.catalogue import StatusCode
from gui.codes.messages import Translate
from gui.evidence.evidence import Exchange, Field
from gui.evidence.redaction import without_secrets


class Need(StrEnum):
    """What a ticket needs. The values are the names of the lines in the ticket, which is in English."""

    UUID = "X-NWS-LOG-UUID"
    URL = "URL"
    TIME = "Time and time zone"
    CLIENT_IP = "Client IP"
    NODE_IP = "Node IP"
    REPEATS = "Does it repeat"


def labels(tr: Translate = str) -> dict[Need, str]:
    """Return the names of what a ticket needs, in the user's language."""
    return {
        Need.UUID: "X-NWS-LOG-UUID",
        Need.URL: tr("Address (URL)"),
        Need.TIME: tr("Time, with its zone"),
        Need.CLIENT_IP: tr("IP of the client"),
        Need.NODE_IP: tr("IP of the node"),
        Need.REPEATS: tr("Does it repeat?"),
    }


def hints(tr: Translate = str) -> dict[Need, str]:
    """Return how to get what a ticket needs, in the user's language. It is our own advice."""
    return {
        Need.UUID: tr("In the headers of the failing answer: {command}").format(command="curl -sv -o /dev/null URL"),
        Need.URL: tr("The address that fails"),
        Need.TIME: tr("When it failed. Now: {command}").format(command="date '+%F %T %z'"),
        Need.CLIENT_IP: tr("The public address of whoever asks"),
        Need.NODE_IP: tr("It is behind “Connected to” in what {command} prints").format(command="curl -v"),
        Need.REPEATS: tr("Always, or how often, since when, and for whom"),
    }


class Ticket(NamedTuple):
    """What a ticket says about a code. A value that is not known is ""."""

    code: int
    meaning: str
    values: Mapping[Need, str]
    is_whole: bool = True
    """Whether nothing was left out of the evidence."""

    def missing(self) -> tuple[Need, ...]:
        """Return what is not known."""
        return tuple(need for need in Need if not self.values.get(need))

    def title(self) -> str:
        """Return the title of the ticket in one line."""
        return f"Status code {self.code}: {self.meaning}"

    def plain(self) -> str:
        """Return the ticket as plain text in English."""
        return self._text("{name}: {value}", "{title}")

    def markdown(self) -> str:
        """Return the ticket as Markdown in English."""
        return self._text("- **{name}:** {value}", "## {title}", _code)

    def _text(self, line: str, title: str, quote: "Translate" = str) -> str:
        known = [(need, self.values[need]) for need in Need if self.values.get(need)]
        lines = [line.format(name=need, value=_value(need, value, quote)) for need, value in known]
        if not lines:
            lines = ["(Nothing more is known yet.)"]
        parts = [
            title.format(title=self.title()),
            f"Requests to our domain on CDN get the status code {self.code}. This is what we know of one of them:",
            "\n".join(lines),
            "Please tell us what the cause is, and what we can do about it.",
        ]
        return "\n\n".join(parts) + "\n"


def ticket(status_code: StatusCode, exchange: Exchange | None = None, *, with_secrets: bool = False) -> Ticket:
    """Return the ticket for a code, filled from what a text says about a request.

    Queries, signatures, cookies and credentials are left out unless `with_secrets` is true.
    """
    if not exchange:
        return Ticket(status_code.code, status_code.meaning, {})
    values = {
        Need.UUID: exchange.value(Field.UUID) or exchange.value(Field.EDGEONE_UUID),
        Need.URL: url(exchange),
        Need.TIME: exchange.value(Field.TIME),
        Need.CLIENT_IP: exchange.value(Field.CLIENT_IP),
        Need.NODE_IP: exchange.value(Field.NODE_IP),
    }
    is_whole = True
    if not with_secrets:
        clean = without_secrets(values[Need.URL])
        values[Need.URL], is_whole = clean
    printable = {need: _printable(value) for need, value in values.items()}
    return Ticket(status_code.code, status_code.meaning, printable, is_whole)


def url(exchange: Exchange) -> str:
    """Return the address of a request with its query, as far as the evidence has it; "" if it has no path."""
    if whole := exchange.value(Field.URL):
        return whole
    host, path, query = (exchange.value(field) for field in (Field.HOST, Field.PATH, Field.QUERY))
    if not path:
        return host
    query = f"?{query.removeprefix('?')}" if query else ""
    return f"{host}{path}{query}"


def _value(need: Need, value: str, quote: Translate) -> str:
    return value if need is Need.REPEATS else quote(value)


def _code(text: str) -> str:
    """Return a text as code in Markdown."""
    mark = "``" if "`" in text else "`"
    space = " " if mark == "``" else ""
    return f"{mark}{space}{text}{space}{mark}"


def _printable(text: str) -> str:
    return "".join(character if character.isprintable() else "�" for character in text.strip())
