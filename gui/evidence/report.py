"""What was read from a text, as plain text for the command line."""

from collections.abc import Iterator

from gui.codes.messages import COLON, Translate, printable, translatable
from gui.evidence.evidence import Evidence, Exchange, Field, Form
from gui.evidence.redaction import without_secrets

_FORMS = {
    Form.HEADERS: translatable("response headers"),
    Form.VERBOSE_CURL: translatable("what curl -v prints"),
    Form.BROWSER: translatable("headers from a browser"),
    Form.CURL_COMMAND: translatable("a curl command"),
    Form.HAR: translatable("a HAR file"),
    Form.OFFLINE_LOG: translatable("a line of the offline log"),
    Form.REAL_TIME_LOG: translatable("a row of the real-time log"),
    Form.JSON_LOG: translatable("a row of JSON"),
    Form.ACCESS_LOG: translatable("a line of an access log"),
    Form.ERROR_LOG: translatable("a line of an error log"),
    Form.TEXT: translatable("text"),
}
_FIELDS = {
    Field.UUID: translatable("uuid"),
    Field.EDGEONE_UUID: translatable("edgeone uuid"),
    Field.TIME: translatable("time"),
    Field.METHOD: translatable("method"),
    Field.URL: translatable("url"),
    Field.HOST: translatable("host"),
    Field.PATH: translatable("path"),
    Field.CLIENT_IP: translatable("client ip"),
    Field.NODE_IP: translatable("node ip"),
    Field.CACHE: translatable("cache"),
    Field.RESPONSE_TIME: translatable("response time"),
    Field.HOP_COUNT: translatable("hop count"),
    Field.SERVER: translatable("server"),
    Field.LOCATION: translatable("location"),
}
_SECRET = {Field.COOKIE, Field.SET_COOKIE, Field.AUTHORIZATION, Field.QUERY}


def report(evidence: Evidence, tr: Translate = str) -> str:
    """Return what was read: for one request each piece, for several their codes with how often each occurs."""
    if len(evidence.exchanges) == 1:
        lines = list(_pieces(evidence.exchanges[0], tr))
    else:
        counts = evidence.counts()
        lines = [tr("Read {count} requests:").format(count=len(evidence.exchanges))]
        lines += [f"  {code}: {count}" for code, count in counts.items()]
    if evidence.is_cut:
        lines.append("  " + tr("(The text was too long. Its end was not read.)"))
    return "\n".join(lines)


def _pieces(exchange: Exchange, tr: Translate) -> Iterator[str]:
    yield tr("Read as {form}:").format(form=tr(_FORMS[exchange.form]))
    if exchange.code:
        yield "  " + tr("status code: {code}").format(code=exchange.code.code)
    for piece in exchange.pieces:
        if piece.field not in _SECRET:
            name = tr(_FIELDS[piece.field])
            yield f"  {name}{tr(COLON)}{printable(without_secrets(piece.value).text)}"
