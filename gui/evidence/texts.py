"""What users read about evidence: the names of its forms and fields, and doubts, in words."""

from gui.codes.messages import translatable
from gui.evidence.evidence import Doubt, Field, Form

# Names that are the same in all languages are not marked for translation. Nor are the forms that have no status code:
# the window says only what a code was read from.
FORMS = {
    Form.HEADERS: translatable("response headers"),
    Form.VERBOSE_CURL: translatable("what curl -v printed"),
    Form.BROWSER: translatable("a browser's list of headers"),
    Form.CURL_COMMAND: "a curl command",
    Form.HAR: translatable("a HAR file"),
    Form.OFFLINE_LOG: translatable("the offline log"),
    Form.REAL_TIME_LOG: translatable("the real-time log"),
    Form.JSON_LOG: translatable("JSON"),
    Form.ACCESS_LOG: translatable("an access log"),
    Form.ERROR_LOG: "an error log",
    Form.TEXT: translatable("free text"),
}
"""What a code was read from: `Read as 514, from response headers`."""
FIELDS = {
    Field.UUID: "X-NWS-LOG-UUID",
    Field.EDGEONE_UUID: "EO-LOG-UUID",
    Field.TIME: translatable("Time"),
    Field.URL: "URL",
    Field.CLIENT_IP: translatable("Client IP"),
    Field.NODE_IP: translatable("Node IP"),
    Field.CACHE: translatable("Cache"),
    Field.RESPONSE_TIME: translatable("Response time"),
    Field.HOP_COUNT: "hop_count",
    Field.SERVER: translatable("Server"),
    Field.LOCATION: translatable("Redirects to"),
}
"""The names of the fields that are listed. The others are parts of the URL, or are not shown."""
DOUBTS = {
    Doubt.NO_ZONE: translatable("without a time zone"),
    Doubt.NO_NAME: translatable("it only looks like one: its name is not in the text"),
    Doubt.SEEN_BY_SERVER: translatable("as that server saw it; behind CDN it can be a node's"),
    Doubt.CLAIMED: translatable("from a header that anyone can set"),
    Doubt.PRIVATE: translatable("a private address, such as that of a proxy: no node has one"),
    Doubt.SAME_ID: translatable("the log calls it uuid; that it is the same is our own reading"),
}
NOT_SURE_OF_CODE = translatable("Nothing in the text says that {code} is a status code. It is the only such number.")
SECRETS = {
    Field.QUERY: translatable("query string or signature"),
    Field.COOKIE: "Cookie",
    Field.SET_COOKIE: "Set-Cookie",
    Field.AUTHORIZATION: "Authorization",
}
"""What is neither shown nor copied, unless the user wants it in a ticket."""
