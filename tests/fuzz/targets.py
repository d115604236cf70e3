"""What is fuzzed: for each target a function that takes any bytes, and checks what must be true of all of them.

A target of your own needs a function and a line in `TARGETS`.
"""

import os
import re
import shlex
from collections.abc import Callable
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple
from unittest.mock import patch

from gui.codes import as_html, as_text, markdown
from gui.codes.catalogue import Catalogue, CatalogueError
from gui.codes.catalogue_file import load
from gui.codes.sections import sections
from gui.codes.web_address import disguised_host, encoded
from gui.evidence import as_html as evidence_as_html
from gui.evidence import as_text as evidence_as_text
from gui.evidence.commands import filled
from gui.evidence.read import read
from gui.evidence.ticket import ticket
from gui.instance.request import decoded, requested
from gui.instance.request import encoded as encoded_request
from gui.search.found_by import found_by
from gui.search.index import Index
from gui.search.indexed_code import index_codes
from gui.search.marks import marks
from gui.search.notes import no_match, note
from gui.search.query import Query
from gui.search.search import search, search_evidence
from tests.evidence.samples import samples

ROOT = Path(__file__).parents[2]
_INDEX = Index(index_codes([load()]))
_CODE = next(indexed.status_code for indexed in _INDEX.codes if indexed.status_code.code == 502)


class Target(NamedTuple):
    """A function that raises an error for bytes that break a promise, and bytes to begin with."""

    check: Callable[[bytes], None]
    seeds: tuple[bytes, ...]


def _text(data: bytes) -> str:
    return data.decode("utf-8", "ignore")


def _check_catalogue(data: bytes, name: str) -> None:
    """Check that a file is a catalogue of which every code can be shown, or an error that can be printed."""
    with TemporaryDirectory() as folder:
        file = os.path.join(folder, name)
        Path(file).write_bytes(data)
        try:
            catalogue = load(file)
        except CatalogueError as error:
            message = str(error)
        else:
            _check_answers(catalogue)
            return
    assert message.startswith(f"{file}: ")
    assert message.isprintable(), message
    assert len(message) < 500, message


def _check_answers(catalogue: Catalogue) -> None:
    assert catalogue.codes
    for indexed in index_codes([catalogue]):
        code = indexed.status_code
        query = Query.parse(f"{code.meaning[:20]} {code.code}")
        marked = partial(marks, query)
        page = as_html.detail_page(code, marked, found_by=found_by(query, indexed))
        page += sections(code, catalogue.page, marked, whole=("also", "settings", "commands", "elsewhere"))
        assert all(map(_is_safe, re.findall('href="([^"]*)"', page))), page
        for text in (as_text.plain_whole(code, catalogue.page), as_text.markdown(code), as_html.fragment(code)):
            assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]", text), text


def _is_safe(address: str) -> bool:
    return re.match(r"(https?://|copy:\d+|code:\d+|more:)", address) is not None and address.isascii()


def check_toml(data: bytes) -> None:
    _check_catalogue(data, "a.toml")


def check_page(data: bytes) -> None:
    _check_catalogue(data, "a.md")


def check_markdown(data: bytes) -> None:
    """Check that no span is empty, each address is one of the web, and no letter is lost."""
    text = _text(data)
    spans = [span for block in markdown.parse(text) for span in block.spans]
    assert all(span.text for span in spans)
    assert all(encoded(span.address) == span.address for span in spans if span.address)
    if "(" not in text and "://" not in text:
        letters = [re.findall(r"[^\W_]", part) for part in (text, "".join(span.text for span in spans))]
        assert letters[0] == letters[1] or any(re.match(r"\s*[0-9]{1,3}[.)]\s", line) for line in text.splitlines())


def check_address(data: bytes) -> None:
    """Check that an address that is accepted is ASCII, stays as it is, and is the one that Qt opens."""
    from PySide6.QtCore import QUrl

    text = _text(data)
    for typed in (text, f"https://{text}"):
        if address := encoded(typed):
            assert address.isascii()
            assert address.isprintable()
            assert encoded(address) == address
            if not set(typed) & set("[%"):  # Qt also shortens [::0], and reads %77 as w
                assert bytes(QUrl(address).toEncoded().data()).decode() == address
            host = QUrl(address).host(QUrl.ComponentFormattingOption.FullyEncoded).rstrip(".")
            assert "[" in address or disguised_host(text, address) in ("", host)


def check_query(data: bytes) -> None:
    """Check that a text is a query, that it is searched for, and that what it finds is explained."""
    text = _text(data)
    query = Query.parse(text)
    result = search(text, _INDEX)
    assert set(result.ranked) == set(result.codes)
    catalogues = [_INDEX.codes[0].catalogue]
    assert all(
        sentence.text.isprintable() for sentence in note(text, result, catalogues) or no_match(text, result, catalogues)
    )
    for indexed in result.codes[:3]:
        found_by(result.query, indexed)
    meaning = _INDEX.codes[0].status_code.meaning
    spans = [place for span in marks(query, meaning) for place in span]
    assert spans == sorted(spans)
    assert all(0 <= place <= len(meaning) for place in spans)
    marks(query, text)


def check_evidence(data: bytes) -> None:
    """Check that what is read from a text stands in it, and that it can be shown, copied, filled in and sent."""
    text = _text(data)
    evidence = read(text)
    for exchange in evidence.exchanges:
        assert all(text[piece.start : piece.end] for piece in exchange.pieces)
        assert all(text[found.start : found.end] for found in exchange.codes)
        page = evidence_as_html.panel(evidence, exchange, (514,), for_ticket=True)
        assert all(re.match(r"https://|(value|row):\d+$", address) for address in re.findall('href="([^"]*)"', page)), (
            page
        )
        made = ticket(_CODE, exchange, with_secrets=True)
        commands = [filled(command, exchange).command for command in _CODE.commands]
        for shown in (evidence_as_text.plain(evidence, exchange), made.plain(), made.markdown(), *commands):
            assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]", shown), shown
        for command in commands:
            shlex.split(command)  # each quotation ends
    assert set(search_evidence(evidence, _INDEX).read_as) <= set(evidence.counts())


def check_request(data: bytes) -> None:
    """Check that bytes are a request only if a process would send just these, and that a request arrives whole."""
    request = decoded(data)
    assert request is None or encoded_request(request) == data
    sent = requested(data.decode("utf-8", "surrogateescape").split("\0"))
    if sent:
        received = decoded(encoded_request(sent))
        assert received is None or vars(received) == vars(sent)


def check_settings(data: bytes) -> None:
    """Check that all settings can be read, and written, whatever stands in their file."""
    from PySide6.QtCore import Qt

    from gui.window import settings as module

    with TemporaryDirectory() as folder, patch.object(module, "path", lambda: f"{folder}/cdn-codes.conf"):
        Path(folder, "cdn-codes.conf").write_bytes(data)
        settings = module.Settings()
        for name, value in vars(module.Settings).items():
            if isinstance(value, property):
                getattr(settings, name)
        for orientation in Qt.Orientation:
            share = settings.results_share(orientation)
            assert share is None or 0 < share < 1
        settings.recent_files = ["/a", "/b"]
        again = module.Settings()
        assert (again.recent_files, again.fault) == (["/a", "/b"], "")


def _seeds(*patterns: str) -> tuple[bytes, ...]:
    return tuple(file.read_bytes() for pattern in patterns for file in sorted(ROOT.glob(pattern)))


_ENTRY = b"[[codes]]\ncode = 400\nmeaning = 'm'\nsuggestion = '''- **a**\n- [b](http://c)'''\nkeywords = ['d']\n"
_PAGE = b"| Status Code | Meaning | Suggestion |\n| - | - | - |\n| 400 | m | **a** [b](http://c) `d` <br> e |\n"
_INI = b'[look]\ntheme=dark\nzoom=120\n[window]\ngeometry=01d9d0cb\n[catalogues]\nown=["/a", "/b"]\n# c\n'

TARGETS = {
    "toml": Target(check_toml, (_ENTRY, *_seeds("tests/examples/*.toml", "resources/status_codes.toml"))),
    "page": Target(check_page, (_PAGE, *_seeds("tests/examples/*.md"))),
    "markdown": Target(check_markdown, (b"- **a** *b* `c` [d](https://e.example/f) <http://g>\n\n1. h_i_ ***j***",)),
    "address": Target(check_address, (b"https://a.example:80/b?c=d#e", "https://例え.jp/é".encode(), b"http://[::1]/")),
    "query": Target(
        check_query, (b'5xx 443 531-533 "origin server" timeout', "证书 HTTP/1.1 514".encode(), b"certifcate")
    ),
    "evidence": Target(check_evidence, tuple(sample.text.encode() for sample in samples())),
    "request": Target(check_request, (b"=514\0=/a\0=token\0=/b\0\0", b"514\0--catalogue\0a.toml\0--open=b")),
    "settings": Target(check_settings, (_INI,)),
}
"""The targets, by the names that `make fuzz TARGET=...` takes."""
