"""Commands are filled from evidence, and nothing in the evidence is ever run by a shell."""

import shlex
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.codes.catalogue import Command
from gui.codes.catalogue_file import load
from gui.evidence.commands import filled
from gui.evidence.evidence import Exchange, Field, Form, Piece
from gui.evidence.found_code import FoundCode, Reason
from gui.evidence.read import read
from gui.evidence.shown import rows
from gui.evidence.ticket import ticket

ALL = Command("", "curl '{url}' -H 'Host: {host}' 'http://{origin_host}{path}' '{file}'")
EVIL = [
    "'; touch pwned; '",
    '"; touch pwned; "',
    "$(touch pwned)",
    "`touch pwned`",
    "a\ntouch pwned\n",
    "a\rtouch pwned\r",
    "'\ntouch pwned\n'",
    "\x1b]0;x\x07; touch pwned",
    "'\"'\"'; touch pwned; \\",
    "& touch pwned &",
    "|touch pwned|",
    "\x00'; touch pwned",
    "{url}'; touch pwned; '",
    "-o pwned",
    "\u202e'; touch pwned; '",
]


def exchange(**values: str) -> Exchange:
    pieces = tuple(Piece(Field[name], value, 0, 1) for name, value in values.items())
    return Exchange(Form.HEADERS, (FoundCode(562, 0, 3, Reason.STATUS_LINE),), pieces)


@pytest.mark.parametrize(
    ("values", "command"),
    [
        (
            {"URL": "https://www.example.com/a?x=1&y"},
            "curl 'https://www.example.com/a?x=1&y' -H 'Host: www.example.com' 'http://{origin_host}/a?x=1&y' '{file}'",
        ),
        (
            {"HOST": "www.example.com", "PATH": "/a"},
            "curl https://www.example.com/a -H 'Host: www.example.com' 'http://{origin_host}/a' '{file}'",
        ),
        (
            {"HOST": "a.example", "PATH": "/a'b"},
            """curl 'https://a.example/a'"'"'b' -H 'Host: a.example' 'http://{origin_host}/a'"'"'b' '{file}'""",
        ),
        ({"UUID": "1"}, ALL.command),
        ({"URL": "https://[x/"}, ALL.command),
        ({"HOST": "-o.example", "PATH": "/"}, ALL.command),
        ({}, ALL.command),
    ],
)
def test_placeholders_are_filled_if_their_values_are_known(values: dict[str, str], command: str) -> None:
    assert filled(ALL, exchange(**values)).command == command


def hostile(evil: str) -> Iterator[Exchange]:
    """Yield exchanges with a text in every field that a command or a ticket uses."""
    yield exchange(**{field.name: evil for field in Field})
    yield exchange(URL=f"https://www.example.com/{evil}?{evil}")
    yield exchange(HOST="www.example.com", PATH=f"/{evil}", QUERY=evil)
    yield exchange(HOST=f"www.example.com{evil}", PATH="/")
    for text in (
        f"curl 'https://www.example.com/{evil}'",
        f"GET /{evil} HTTP/1.1\nHost: a.example\n",
        f'{{"http_host":"a.b","request_uri":"/{evil}","status":562}}',
    ):
        yield from read(text).exchanges


@pytest.mark.parametrize("evil", EVIL)
def test_nothing_of_the_evidence_is_run(evil: str, tmp_path: Path) -> None:
    commands = {command for code in load().codes for command in code.commands}
    harmless = (
        "curl() { :; }; dig() { :; }; nc() { :; }; openssl() { :; }; gzip() { :; }; time() { :; }; sleep() { :; }\n"
    )
    lines = [filled(command, one).command for one in hostile(evil) for command in (*commands, ALL)]
    assert not any(set(line) & {"\n", "\r", "\x00", "\x1b"} for line in lines)
    script = harmless + "\n".join(
        f"( {line.replace('{', '').replace('}', '')} ) </dev/null >/dev/null 2>&1" for line in lines
    )
    ended = subprocess.run(["sh"], input=script, text=True, cwd=tmp_path, capture_output=True, timeout=60, check=False)
    assert ended.returncode == 0, ended.stderr
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("evil", EVIL)
def test_no_control_character_is_copied(evil: str) -> None:
    code = load().codes[0]
    for one in hostile(evil):
        copied = [row.copied for row in rows(one)]
        copied += ticket(code, one).plain().splitlines()
        copied += ticket(code, one, with_secrets=True).markdown().splitlines()
        assert all(text.isprintable() for text in copied)


@given(st.text(), st.text(), st.text())
def test_a_shell_reads_what_was_filled_in_as_one_word_each(host: str, path: str, query: str) -> None:
    command = filled(Command("", "x '{url}' '{path}'"), exchange(HOST=f"a{host}", PATH=f"/{path}", QUERY=query)).command
    assert len(shlex.split(command)) == 3


@pytest.mark.parametrize(
    "command",
    [
        """echo "don't ask {url} isn't" """,
        """echo \\'{url}\\'""",
        """echo $'a' "{url}" 'b'""",
        "# don't ask\necho {url} isn't '",
        """echo "a\\"'{url}'" """,
    ],
)
def test_only_what_a_shell_reads_as_single_quotes_is_filled(command: str) -> None:
    evil = exchange(URL="https://a.example/$(touch${IFS}pwned)")
    assert filled(Command("", command), evil).command == command


def test_text_in_single_quotes_after_other_quotes_is_filled() -> None:
    evil = exchange(URL="https://a.example/$(x)")
    assert filled(Command("", """curl "-v" '{url}' # isn't"""), evil).command == (
        """curl "-v" 'https://a.example/$(x)' # isn't"""
    )
