"""What was read from a text, as plain text in English for the command line."""

from collections.abc import Iterator

from gui.codes.messages import printable
from gui.evidence.evidence import Evidence, Exchange, Field, Form
from gui.evidence.redaction import without_secrets

_FORMS = {
    Form.HEADERS: "response headers",
    Form.VERBOSE_CURL: "what curl -v prints",
    Form.BROWSER: "headers from a browser",
    Form.CURL_COMMAND: "a curl command",
    Form.HAR: "a HAR file",
    Form.OFFLINE_LOG: "a line of the offline log",
    Form.REAL_TIME_LOG: "a row of the real-time log",
    Form.JSON_LOG: "a row of JSON",
    Form.ACCESS_LOG: "a line of an access log",
    Form.ERROR_LOG: "a line of an error log",
    Form.TEXT: "text",
}
_SECRET = {Field.COOKIE, Field.SET_COOKIE, Field.AUTHORIZATION, Field.QUERY}


def report(evidence: Evidence) -> str:
    """Return what was read: for one request each piece, for several their codes with how often each occurs."""
    if len(evidence.exchanges) == 1:
        lines = list(_pieces(evidence.exchanges[0]))
    else:
        counts = evidence.counts()
        lines = [f"Read {len(evidence.exchanges)} requests:"]
        lines += [f"  {code}: {count}" for code, count in counts.items()]
    if evidence.is_cut:
        lines.append("  (The text was too long. Its end was not read.)")
    return "\n".join(lines)


def _pieces(exchange: Exchange) -> Iterator[str]:
    yield f"Read as {_FORMS[exchange.form]}:"
    if exchange.code:
        yield f"  status code: {exchange.code.code}"
    for piece in exchange.pieces:
        if piece.field not in _SECRET:
            name = piece.field.name.lower().replace("_", " ")
            yield f"  {name}: {printable(without_secrets(piece.value).text)}"
