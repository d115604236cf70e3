"""What is known of codes that the CDN does not send."""

import pytest

from gui.search import unknown_codes
from tests.search.searched import CATALOGUE

CODES = {status_code.code for status_code in CATALOGUE.codes}


@pytest.mark.parametrize(
    ("code", "text", "source"),
    [
        (408, "In standard HTTP it is Request Timeout.", "IANA"),
        (497, "In nginx the client sent plain HTTP to the port for HTTPS.", "nginx"),
        (521, "In Cloudflare the origin refused the connection.", "Cloudflare"),
        (609, "The IP list refused the request, if the mainland API set its code to 609.", "Python SDK"),
        (529, "In ECDN the domain is new and not deployed yet, or the origin blocks ping.", "ECDN"),
        (513, "In ECDN a node is overloaded by requests or a CC attack, or the region is blocked.", "ECDN"),
    ],
)
def test_a_code_is_explained_with_its_source(code: int, text: str, source: str) -> None:
    (sentence,) = unknown_codes.facts(code)
    assert sentence.text == text
    assert sentence.source
    assert sentence.source.title == source
    assert sentence.source.address.startswith("https://")


def test_other_products_of_the_vendor_come_first() -> None:
    sources = [sentence.source.title for sentence in unknown_codes.facts(522) if sentence.source]
    assert sources == ["EdgeOne", "ECDN", "Cloudflare"]


def test_of_other_codes_nothing_is_known() -> None:
    assert unknown_codes.facts(599) == ()
    assert unknown_codes.similar(599) == ()


@pytest.mark.parametrize("code", range(1000))
def test_similar_codes_are_in_the_catalogue(code: int) -> None:
    similar = unknown_codes.similar(code)
    assert CODES.issuperset(similar)
    assert code not in similar
    assert not similar or unknown_codes.facts(code), "a code of which we know nothing is similar to none"


@pytest.mark.parametrize("code", [*range(494, 500), *range(520, 527)])
def test_the_codes_of_nginx_and_cloudflare_are_known(code: int) -> None:
    assert unknown_codes.facts(code)
