"""Codes that the CDN does not send, but that its users meet: what they are, and which codes mean something similar.

Which codes are similar is our own reading.
"""

from typing import NamedTuple

from gui.codes.catalogue import Source
from gui.codes.messages import Translate, translatable
from gui.codes.standard_http import standard_name


class Sentence(NamedTuple):
    """A sentence, and the page that says so, if it is a fact."""

    text: str
    source: Source | None = None


_REGISTRY = Source("IANA", "https://www.iana.org/assignments/http-status-codes/http-status-codes.xhtml")
_NGINX = Source(
    "nginx",
    "https://github.com/nginx/nginx/blob/01dc7445f0fc392edd4f4e23f4fa1af69af68e41/src/http/ngx_http_request.h",
)
_CLOUDFLARE = Source(
    "Cloudflare",
    "https://github.com/cloudflare/cloudflare-docs/blob/33c660076c38b91fa1e496a8e2a95ebfbba91f99/src/content/docs/"
    "support/troubleshooting/cloudflare-errors/troubleshooting-cloudflare-5xx-errors.mdx",
)
_EDGEONE = Source("EdgeOne", "https://www.tencentcloud.com/document/product/1145/58009", "2025-01-20")
_GUIDE_416 = Source("416 guide, mainland", "https://cloud.tencent.com/document/product/228/63827")
_API = Source(
    "Python SDK",
    "https://github.com/TencentCloud/tencentcloud-sdk-python/blob/master/tencentcloud/cdn/v20180606/models.py",
)
_ECDN = Source("ECDN", "https://github.com/tencentyun/intlcloud-documents")
SISTERS: dict[int, tuple[Sentence, ...]] = {
    513: (
        Sentence(
            translatable("In ECDN a node is overloaded by requests or a CC attack, or the region is blocked."), _ECDN
        ),
    ),
    522: (
        Sentence(translatable("In EdgeOne the connection to the origin timed out."), _EDGEONE),
        Sentence(translatable("In ECDN the connection over HTTP failed."), _ECDN),
    ),
    523: (Sentence(translatable("In EdgeOne it is an error of DNS."), _EDGEONE),),
    525: (Sentence(translatable("In EdgeOne it is an error of the TLS handshake."), _EDGEONE),),
    529: (Sentence(translatable("In ECDN the domain is new and not deployed yet, or the origin blocks ping."), _ECDN),),
}
"""What codes are in other products of the same vendor, which have them in their tables."""
FACTS: dict[int, Sentence] = {
    416: Sentence(translatable("The Range of the request lies beyond the file's size."), _GUIDE_416),
    444: Sentence(translatable("In nginx it closes the connection without an answer."), _NGINX),
    494: Sentence(translatable("In nginx the header of the request is too large."), _NGINX),
    495: Sentence(translatable("In nginx the client's certificate has an error."), _NGINX),
    496: Sentence(translatable("In nginx the client sent no certificate."), _NGINX),
    497: Sentence(translatable("In nginx the client sent plain HTTP to the port for HTTPS."), _NGINX),
    498: Sentence(translatable("In nginx the request had an invalid host name, and was cancelled."), _NGINX),
    499: Sentence(translatable("In nginx the client closed the connection before the answer."), _NGINX),
    520: Sentence(translatable("In Cloudflare the origin's answer was empty or not understood."), _CLOUDFLARE),
    521: Sentence(translatable("In Cloudflare the origin refused the connection."), _CLOUDFLARE),
    522: Sentence(translatable("In Cloudflare the connection to the origin timed out."), _CLOUDFLARE),
    523: Sentence(translatable("In Cloudflare the origin could not be reached."), _CLOUDFLARE),
    524: Sentence(translatable("In Cloudflare the origin was connected, but did not answer in time."), _CLOUDFLARE),
    525: Sentence(translatable("In Cloudflare the SSL handshake with the origin failed."), _CLOUDFLARE),
    526: Sentence(translatable("In Cloudflare the origin's certificate is not valid."), _CLOUDFLARE),
    530: Sentence(translatable("In Cloudflare it comes with another error, whose number is 1XXX."), _CLOUDFLARE),
    609: Sentence(translatable("The IP list refused the request, if the mainland API set its code to 609."), _API),
}
"""What codes are in other programs and in other documents of the vendor."""
_SIMILAR = {
    301: (423,), 302: (423,), 303: (423,), 307: (423,), 308: (423,),
    401: (403,), 402: (404,), 405: (403, 400), 407: (403,), 408: (499, 504, 537), 410: (404,), 411: (400, 413),
    422: (400,), 431: (400, 414), 444: (499, 0), 451: (403,), 494: (400, 414), 495: (403, 400), 496: (403, 400),
    497: (400, 514), 498: (400,), 499: (0,), 500: (502, 504), 504: (533, 537, 563), 508: (423,), 511: (403,),
    513: (524, 509), 429: (514, 503), 520: (502, 564), 521: (532, 562), 522: (533, 563, 504), 523: (531, 532),
    524: (537, 504), 525: (538,), 526: (539, 540), 609: (514,),
}  # fmt: skip


def similar(code: int) -> tuple[int, ...]:
    """Return the codes of the CDN that mean something similar, the most similar first."""
    return _SIMILAR.get(code, ())


def facts(code: int, tr: Translate = str) -> tuple[Sentence, ...]:
    """Return what a code is elsewhere: in standard HTTP, in products of the vendor, in nginx or Cloudflare."""
    known = [*SISTERS.get(code, ()), *filter(None, [FACTS.get(code)])]
    found = [Sentence(tr(fact.text), fact.source) for fact in known]
    if name := standard_name(code):
        found.insert(0, Sentence(tr("In standard HTTP it is {name}.").format(name=name), _REGISTRY))
    return tuple(found)
