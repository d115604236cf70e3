"""The command line prints the right text to the right output, and ends with the right exit code."""

import gzip
import os
import re
import shlex
import signal
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple

import pytest

from gui.cli import main
from gui.codes import as_text
from gui.codes.catalogue import Catalogue
from gui.codes.catalogue_file import BUILT_IN

ROOT = Path(BUILT_IN).parents[1]
ASK = "https://example.org/a"
TABLE = f"|Status Code|Meaning|Suggestion|\n|-|-|-|\n|514|Zu oft 证书|[Ask]({ASK}) **now**<br>Wait|\n"
DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
# Without PYTHONUNBUFFERED, because some errors occur only when a buffer is written at the end.
PYTHONS = ("PYTHONUNBUFFERED", "LANG", "LC_ALL", "LC_CTYPE", "PYTHONIOENCODING", "PYTHONUTF8")
NONE: Mapping[str, str] = {}
IANA = "<https://www.iana.org/assignments/http-status-codes/http-status-codes.xhtml>"
NO_SEARCH = "Without a search, --print shows all codes."
PARTIES = ("Client", "CDN settings", "Origin", "Tencent Cloud")


class Ended(NamedTuple):
    code: int | str | None
    out: str
    err: str

    @property
    def found(self) -> list[str]:
        """The codes of the blocks on standard output."""
        return re.findall(r"^[0-9]+", self.out, re.MULTILINE)


Run = Callable[..., Ended]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Run the program in this process."""

    def run(*arguments: str) -> Ended:
        try:
            code: int | str | None = main([*arguments])
        except SystemExit as end:
            code = end.code
        return Ended(code, *capsys.readouterr())

    return run


def environment() -> dict[str, str]:
    """Return this process's environment without displays, encodings and buffering."""
    return {name: value for name, value in os.environ.items() if name not in DISPLAYS + PYTHONS}


def start(*arguments: str, stdout: int = subprocess.PIPE, variables: Mapping[str, str] = NONE) -> Ended:
    """Run the program as a process of its own."""
    process = subprocess.run(
        [sys.executable, "-m", "gui", *arguments],
        stdout=stdout,
        stderr=subprocess.PIPE,
        env={**environment(), **variables},
        cwd=ROOT,
        timeout=60,
        check=False,
    )
    return Ended(process.returncode, (process.stdout or b"").decode(), process.stderr.decode())


def complaint(message: str) -> str:
    return f"cdn-codes: {message}\n"


# What is printed


def test_a_match_is_a_block_of_code_meaning_party_and_suggestion(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "codes.toml"
    file.write_text(
        f"""
        codes = [
          {{code = 7, meaning = "M", look_at = "support", suggestion = "[Ask]({ASK}) **now**.\\n\\n- `a`\\n- <b>"}},
          {{code = 514, meaning = "N", suggestion = "1. {ASK}"}},
        ]
        """,
        encoding="utf-8",
    )
    assert run("--print", "--catalogue", str(file)) == (
        0,
        f"7  M\n     Check: Tencent Cloud\n     Ask <{ASK}> now.\n     - a\n     - <b>\n\n514  N\n     1. <{ASK}>\n",
        "",
    )


def test_without_a_search_the_whole_catalogue_is_printed(run: Run, catalogue: Catalogue) -> None:
    ended = run("--print")
    assert (ended.code, ended.err) == (0, "")
    assert ended.found == [str(code.code) for code in catalogue.codes]
    assert len(ended.found) == 28
    for block, code in zip(ended.out.removesuffix("\n").split("\n\n"), catalogue.codes, strict=True):
        heading, party, *suggestion = block.split("\n")
        assert heading == f"{code.code}  {code.meaning}"
        assert party.removeprefix("     Check: ") in PARTIES
        assert suggestion
        assert all(line.startswith("     ") for line in suggestion)


@pytest.mark.parametrize("by", ["the environment", "the command line"])
def test_what_is_printed_is_in_the_language_of(run: Run, by: str) -> None:
    english = run("--print", "514")
    if by == "the environment":
        ended = start("--print", "514", variables={"LANGUAGE": "zh_CN"})
        assert start("--print", "--language", "en", "514", variables={"LANGUAGE": "zh_CN"}) == english
    else:
        ended = run("--print", "--language=zh", "514")
    assert (ended.code, ended.err) == (0, "")
    assert ended.out.startswith("514  超出 IP 访问限频\n     排查方向：CDN 配置\n")
    headings = ["补充说明", "控制台配置", "进一步排查（建议由我们给出；注明出处的，命令来自该页）", "容易混淆", "出处"]
    assert [line.strip() for line in ended.out.splitlines() if line.strip() in headings] == headings
    commands = re.compile("^       (?:curl|gzip).*", re.MULTILINE)
    assert commands.findall(ended.out) == commands.findall(english.out)


def test_complaints_are_in_chinese_too(run: Run, tmp_path: Path) -> None:
    assert run("--print", "--language", "zh", "blorptastic") == (
        1,
        "",
        complaint("没有状态码提到“blorptastic”。 不带搜索内容时，--print 输出全部状态码。"),
    )
    file = tmp_path / "empty.toml"
    file.write_text("")
    ended = run("--print", "--language", "zh", "--catalogue", str(file))
    assert ended == (2, "", complaint(f"{file}：文件为空。码表至少要有一个状态码。"))


def test_a_single_match_is_printed_whole_and_of_several_only_what_to_do(run: Run, catalogue: Catalogue) -> None:
    (code,) = (code for code in catalogue.codes if code.code == 514)
    assert run("--print", "514") == (0, as_text.plain_whole(code, catalogue.page) + "\n", "")
    several = run("--print", "514 503").out.split("\n\n")
    assert several[1] == as_text.plain(code) + "\n"
    assert len(several) == 2


@pytest.mark.parametrize(
    ("arguments", "codes"),
    [
        pytest.param("--print 514", "514", id="a code"),
        pytest.param("514 --print", "514", id="the option after the text"),
        pytest.param("5xx --print dns", "531", id="the option amid the text"),
        pytest.param("--print ssl handshake", "538", id="words of their own"),
        pytest.param("--print 'ssl handshake'", "538", id="words as one"),
        pytest.param("--print '\"rewriting method\"'", "423", id="a phrase"),
        pytest.param("--print 531-533", "531 532 533", id="a range"),
        pytest.param("--print -- 514", "514", id="the end of options"),
        pytest.param("--print 514 -- -514", "514", id="a text that begins with a dash"),
        pytest.param("502 --print 503", "502 503", id="two codes"),
        pytest.param("--print 证书过期", "539", id="Chinese"),
    ],
)
def test_a_search_prints_what_it_finds(run: Run, arguments: str, codes: str) -> None:
    ended = run(*shlex.split(arguments))
    assert (ended.code, ended.err) == (0, "")
    assert ended.found == codes.split()


@pytest.mark.parametrize(
    ("searched", "message"),
    [
        pytest.param(
            "505",
            "505 is not in Tencent Cloud CDN's table. "
            "In standard HTTP it is HTTP Version Not Supported. "
            f"{IANA} {NO_SEARCH}",
            id="a standard code",
        ),
        pytest.param(
            "599",
            f"599 is not in Tencent Cloud CDN's table. It is not a standard HTTP code either. {NO_SEARCH}",
            id="no code",
        ),
        pytest.param("zzzz", f"No code mentions “zzzz”. {NO_SEARCH}", id="no hint"),
    ],
)
def test_a_search_without_results_prints_a_hint_and_ends_with_one(run: Run, searched: str, message: str) -> None:
    assert run("--print", searched) == (1, "", complaint(message))


@pytest.mark.parametrize(
    ("searched", "code", "codes", "message"),
    [
        pytest.param(
            "certificate expired zebra",
            1,
            "539",
            "No code has all of these; nearest first. Not found: zebra",
            id="the nearest",
        ),
        pytest.param(
            "408",
            1,
            "499 504 537",
            "408 is not in Tencent Cloud CDN's table. In standard HTTP it is Request Timeout. "
            f"{IANA} Nearest in meaning first.",
            id="codes with a similar meaning",
        ),
        pytest.param("certifcate 539", 0, "539", "Read as 539", id="a code in a text"),
        pytest.param("handshaek", 0, "538", "Showing handshake", id="a typo"),
    ],
)
def test_a_search_that_is_not_taken_literally_is_explained_on_standard_error(
    run: Run, searched: str, code: int, codes: str, message: str
) -> None:
    ended = run("--print", searched)
    assert (ended.code, ended.err) == (code, complaint(message))
    assert ended.found == codes.split()


@pytest.mark.parametrize(
    ("searched", "quoted"),
    [
        pytest.param("zz\x1b[31mz\x07\x9b2J\x00", "zz�[31mz��2J�", id="escape sequences"),
        pytest.param("zz\n\r\tqq\u2028", "zz qq", id="line breaks"),
        pytest.param("zz\u202ez", "zz�z", id="writing direction"),
        pytest.param("zz" * 50_000, "zz" * 29 + "z…", id="100,000 characters"),
        pytest.param("zz([*+\\", "zz([*+\\", id="signs of regular expressions"),
        pytest.param("zz\udcff", "zz�", id="bytes that are no text"),
    ],
)
def test_a_search_is_quoted_short_and_printable(run: Run, searched: str, quoted: str) -> None:
    assert run("--print", searched) == (
        1,
        "",
        complaint(f"No code mentions “{quoted}”. Without a search, --print shows all codes."),
    )


def test_a_search_of_a_hundred_thousand_characters_is_searched_for(run: Run) -> None:
    assert run("--print", "certificate " * 8_333 + "5xx").found == ["532", "533", "539", "540", "564"]


# Catalogues


def test_a_catalogue_of_the_users_own_is_searched(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "page.md"
    file.write_text(TABLE, encoding="utf-8")
    block = f"514  Zu oft 证书\n     Ask <{ASK}> now\n     Wait\n"
    assert run("--catalogue", str(file), "--print", "oft") == (0, block, "")
    message = f"502 is not in page.md's table. In standard HTTP it is Bad Gateway. {IANA} {NO_SEARCH}"
    assert run("--print", f"--catalogue={file}", "502") == (1, "", complaint(message))


def test_several_catalogues_are_searched_and_the_first_comes_first_at_the_same_code(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "page.md"
    file.write_text(TABLE, encoding="utf-8")
    for options in (["--catalogue", str(file), "--catalogue="], ["--open", str(file)]):
        ended = run("--print", *options, "513-515")
        assert ended.found == ["514", "514"]
        assert ended.out.startswith("514  Zu oft 证书\n     Catalogue: page.md\n")
        assert "514  IP access frequency" in ended.out
        assert ended.out.count("\n     Catalogue: Tencent Cloud CDN\n") == 1
    ended = run("--print", "--catalogue", str(file), "--catalogue=", "999")
    assert "999 is in none of these catalogues: page.md, Tencent Cloud CDN." in ended.err
    (only,) = run("--print", "--catalogue", str(file), "--catalogue=", '"zu oft"').out.split("\n\n")
    assert only.startswith("514  Zu oft 证书\n     Catalogue: page.md\n")


@pytest.mark.parametrize(
    ("name", "shown"),
    [("none.toml", "none.toml"), ("\x1b[31m.toml", "�[31m.toml"), ("a\nb.toml", "a�b.toml"), ("\udcff.md", "�.md")],
)
def test_a_catalogue_that_is_not_there_is_reported_in_one_line(run: Run, name: str, shown: str) -> None:
    message = complaint(f"/none/{shown}: the file can't be read (No such file or directory).")
    assert run("--print", "--catalogue", f"/none/{name}") == (2, "", message)


@pytest.mark.linux
def test_without_a_display_a_catalogue_that_is_not_there_ends_with_two() -> None:
    ended = start("--catalogue", "/none.toml")
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.endswith(complaint("/none.toml: the file can't be read (No such file or directory)."))


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        pytest.param(
            "[[codes]]\ncode = 1\nmeaning = 'm'\n", "entry 1 (code 1): the field “suggestion” is missing.", id="entry"
        ),
        pytest.param("a = \n", "this is not valid TOML:", id="TOML"),
        pytest.param("", "the file is empty.", id="empty"),
    ],
)
def test_a_catalogue_that_cannot_be_read_is_reported_in_one_line(
    run: Run, tmp_path: Path, text: str, fault: str
) -> None:
    file = tmp_path / "codes.toml"
    file.write_text(text, encoding="utf-8")
    ended = run("--print", "--catalogue", str(file))
    assert (ended.code, ended.out) == (2, "")
    assert ended.err.startswith(f"cdn-codes: {file}: {fault}")
    assert ended.err.count("\n") == 1


@pytest.mark.linux
def test_a_pipe_without_a_writer_is_refused_at_once(tmp_path: Path) -> None:
    pipe = tmp_path / "codes.toml"
    os.mkfifo(pipe)
    message = complaint(f"{pipe}: this is a device, not a file. Choose a TOML file or a Markdown page.")
    assert start("--print", "--catalogue", str(pipe)) == (2, "", message)


# The process


@pytest.mark.parametrize(
    ("arguments", "code"),
    [(["--print", "514"], 0), (["--print", "zzzz"], 1), (["--colour"], 2), (["--print", "--catalogue", "/none"], 2)],
    ids=["found", "nothing found", "wrong usage", "no catalogue"],
)
def test_the_process_ends_with_the_exit_code(arguments: list[str], code: int) -> None:
    ended = start(*arguments)
    assert ended.code == code
    assert (ended.out == "") == (code != 0)
    assert (ended.err == "") == (code == 0)


@pytest.mark.parametrize(
    ("name", "text", "imported"),
    [("page.md", TABLE, "markdown_it"), ("codes.toml", Path(BUILT_IN).read_text(encoding="utf-8"), "")],
    ids=["Markdown", "TOML"],
)
def test_print_imports_no_qt_and_the_markdown_library_for_markdown_alone(
    tmp_path: Path, name: str, text: str, imported: str
) -> None:
    file = tmp_path / name
    file.write_text(text, encoding="utf-8")
    program = (
        "import sys; from gui.cli import main; main(sys.argv[1:]);"
        "print(*sorted({'PySide6', 'shiboken6', 'markdown_it'} & set(sys.modules)), file=sys.stderr)"
    )
    process = subprocess.run(
        [sys.executable, "-c", program, "--print", "514", "--catalogue", str(file)],
        capture_output=True,
        env=environment(),
        cwd=ROOT,
        timeout=60,
        check=True,
    )
    assert process.stdout.startswith(b"514  ")
    assert process.stderr.decode().split() == imported.split()


@pytest.mark.linux
@pytest.mark.parametrize(("text", "code"), [("514", 0), ("", 0), ("zzzz", 1)], ids=["found", "all", "nothing found"])
def test_without_a_display_the_matches_are_printed(text: str, code: int) -> None:
    ended, printed = start(*text.split()), start("--print", *text.split())
    said = complaint("no window can be opened: there is no display. The matches as text:")
    assert (ended.code, ended.out, ended.err) == (code, printed.out, said + printed.err)


@pytest.mark.linux
@pytest.mark.parametrize(("text", "code"), [("514", 0), ("zzzz", 1)], ids=["found", "nothing found"])
def test_a_display_that_cannot_be_reached_dumps_no_core(text: str, code: int) -> None:
    ended = start(text, variables={"DISPLAY": ":4097", "QT_QPA_PLATFORM": "xcb"})
    assert ended.code == code
    assert ended.found == text.split()[: 1 - code]
    (said, *_) = [line for line in ended.err.splitlines() if line.startswith("cdn-codes: ")]
    assert said.startswith("cdn-codes: no window can be opened: ")
    assert said.endswith(". The matches as text:")


@pytest.mark.linux
def test_an_unknown_qt_platform_dumps_no_core() -> None:
    ended = start("514", variables={"QT_QPA_PLATFORM": "moon"})
    assert (ended.code, ended.found) == (0, ["514"])
    assert ended.err.count("cdn-codes: no window can be opened: ") == 1


@pytest.mark.linux
def test_a_closed_pipe_is_no_error() -> None:
    reader, writer = os.pipe()
    os.close(reader)
    try:
        assert start("--print", stdout=writer) == (0, "", "")
    finally:
        os.close(writer)


@pytest.mark.linux
def test_a_reader_may_stop_after_the_first_line() -> None:
    command = f"set -o pipefail; {shlex.quote(sys.executable)} -m gui --print | head -1"
    process = subprocess.run(
        ["bash", "-c", command], capture_output=True, env=environment(), cwd=ROOT, timeout=60, check=False
    )
    assert (process.returncode, process.stderr) == (0, b"")
    assert process.stdout == b"0  The request ended before there was a status code\n"


@pytest.mark.linux
@pytest.mark.parametrize("arguments", [["--print"], ["514"], ["--version"]], ids=["print", "no display", "version"])
def test_a_full_disk_is_reported_and_ends_with_two(arguments: list[str]) -> None:
    full = os.open("/dev/full", os.O_WRONLY)
    try:
        ended = start(*arguments, stdout=full)
    finally:
        os.close(full)
    assert ended.code == 2
    assert ended.err.splitlines()[-1:] == ["cdn-codes: the output can't be written (No space left on device)."]
    assert "Traceback" not in ended.err


@pytest.mark.linux
@pytest.mark.parametrize("output", ["2>/dev/full", "2>&-", ">/dev/null 2>/dev/full"])
@pytest.mark.parametrize(
    ("arguments", "code"),
    [("--print 514", 0), ("--print zzzz", 1), ("--colour", 2), ("--print --catalogue /none", 2), ("--version", 0)],
    ids=["found", "nothing found", "wrong usage", "no catalogue", "version"],
)
def test_an_error_output_that_is_full_or_closed_changes_no_exit_code(arguments: str, code: int, output: str) -> None:
    command = f"{shlex.quote(sys.executable)} -m gui {arguments} {output}"
    ended = subprocess.run(
        ["sh", "-c", command], env=environment(), cwd=ROOT, stdout=subprocess.DEVNULL, timeout=60, check=False
    )
    assert ended.returncode == code


@pytest.mark.linux
def test_if_both_outputs_are_full_the_exit_code_is_two() -> None:
    command = f"{shlex.quote(sys.executable)} -m gui --print 514 >/dev/full 2>&1"
    ended = subprocess.run(["sh", "-c", command], env=environment(), cwd=ROOT, timeout=60, check=False)
    assert ended.returncode == 2


@pytest.mark.linux
def test_a_closed_output_causes_no_traceback() -> None:
    process = subprocess.run(
        ["sh", "-c", f"{shlex.quote(sys.executable)} -m gui --print 514 >&-"],
        capture_output=True,
        env=environment(),
        cwd=ROOT,
        timeout=60,
        check=False,
    )
    assert (process.returncode, process.stderr) == (0, b"")


@pytest.mark.linux
@pytest.mark.parametrize(
    "variables",
    [
        {"LANG": "C"},
        {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"},
        {"LC_ALL": "POSIX", "PYTHONIOENCODING": "latin-1"},
        {},
    ],
    ids=["LANG", "nothing of Python's own", "Latin-1", "no language"],
)
def test_piped_output_is_utf_8_without_colours(tmp_path: Path, variables: dict[str, str]) -> None:
    file = tmp_path / "page.md"
    file.write_text(TABLE, encoding="utf-8")
    ended = start("--print", "--catalogue", str(file), variables=variables | {"FORCE_COLOR": "1"})
    assert ended == (0, f"514  Zu oft 证书\n     Ask <{ASK}> now\n     Wait\n", "")
    assert "“zzzz”" in start("--print", "zzzz", variables=variables).err


@pytest.mark.linux
@pytest.mark.parametrize("language", ["C", "POSIX", "C.UTF-8", "zh_CN.UTF-8", "tr_TR.UTF-8", "ar_EG.UTF-8"])
@pytest.mark.parametrize("utf_8", ["0", "1"], ids=["as the language says", "UTF-8 mode"])
def test_arguments_and_files_are_understood_in_every_language(tmp_path: Path, language: str, utf_8: str) -> None:
    file = tmp_path / "页.md"
    file.write_text(TABLE, encoding="utf-8")
    variables = {"LC_ALL": language, "PYTHONUTF8": utf_8}
    assert start("--print", "证书过期", variables=variables).found == ["539"]
    assert start("--print", "SERTIFICATE İ", "IP", variables=variables).code in (0, 1)
    assert start("--print", "--catalogue", str(file), "证书", variables=variables).found == ["514"]


@pytest.mark.linux
def test_an_interrupt_ends_at_once_without_a_traceback(tmp_path: Path) -> None:
    """Nobody reads the pipe. When it is full, the program waits, and is then interrupted."""
    file = tmp_path / "codes.toml"
    entry = "[[codes]]\ncode = {}\nmeaning = 'm'\nsuggestion = '{}'\n"
    file.write_text("".join(entry.format(code, "s" * 9_000) for code in range(50)), encoding="utf-8")
    with subprocess.Popen(
        [sys.executable, "-m", "gui", "--print", "--catalogue", str(file)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(),
        cwd=ROOT,
    ) as process:
        assert process.stdout
        assert process.stdout.read(1) == b"0"
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=60)
    # A shell reports 128 more than the number of the signal: 130.
    assert (process.returncode, err) == (-signal.SIGINT, b"")


NO_CODE = "cdn-codes: standard input has no status code. Give the output of curl -sI, headers or lines of a log.\n"
HEADERS = (
    "HTTP/1.1 562 x\nDate: Tue, 24 Nov 2026 07:01:12 GMT\nX-NWS-LOG-UUID: 12642388588334932894\nSet-Cookie: secret\n"
)


TICKET = """## Status code 562: HTTPS: no connection could be established

Requests to our domain on CDN get the status code 562. This is what we know of one of them:

- **X-NWS-LOG-UUID:** `12642388588334932894`
- **Time and time zone:** `2026-11-24 07:01:12 UTC`

Left out on purpose: Set-Cookie.

Please tell us what the cause is, and what we can do about it.
"""


def start_with_input(text: str | bytes, *arguments: str) -> Ended:
    """Run the program as a process of its own, with a text as its standard input."""
    data = text if isinstance(text, bytes) else text.encode()
    command = [sys.executable, "-m", "gui", *arguments]
    ended = subprocess.run(
        command, input=data, capture_output=True, env=environment(), cwd=ROOT, timeout=60, check=False
    )
    return Ended(ended.returncode, ended.stdout.decode(), ended.stderr.decode())


def test_piped_input_is_not_ignored_in_silence() -> None:
    assert start_with_input("HTTP/1.1 514\n", "--print") == (
        2,
        "",
        "cdn-codes: standard input is read with - only. For example: cdn-codes --print 514, or: cdn-codes --print -\n",
    )


def test_without_a_dash_standard_input_is_not_read() -> None:
    assert start_with_input("HTTP/1.1 562\n", "--print", "514").out == start("--print", "514").out


def test_what_standard_input_is_evidence_of_is_printed_before_the_answer() -> None:
    ended = start_with_input(f"curl https://www.example.com/\n{HEADERS}", "--print", "-")
    assert (ended.code, ended.err) == (0, "")
    assert ended.out.startswith(
        "Read from standard input:\n"
        "     Form: response headers\n"
        "     X-NWS-LOG-UUID: 12642388588334932894\n"
        "     Time: 2026-11-24 07:01:12 UTC\n"
        "     URL: https://www.example.com/\n"
        "     Not shown: Set-Cookie\n"
        "\n"
        "562  HTTPS: no connection could be established\n"
        "     Check: Tencent Cloud\n"
    )
    assert "curl -sv -o /dev/null https://www.example.com/\n" in ended.out
    assert "secret" not in ended.out


def test_of_several_codes_the_first_error_is_answered() -> None:
    ended = start_with_input("error 514\nstatus 200\nerror 514\nerror 502\n", "--print", "-")
    assert "     Codes: 514 × 2, 502 × 1, 200 × 1\n" in ended.out
    assert ended.found == ["514"]


def test_a_ticket_is_printed_instead() -> None:
    assert start_with_input(HEADERS, "--print", "-", "--ticket") == (
        0,
        TICKET,
        "cdn-codes: missing in the ticket: URL, Client IP, Node IP, Does it repeat.\n",
    )


def test_a_ticket_for_a_search(run: Run) -> None:
    ended = run("--print", "562", "--ticket")
    assert ended.code == 0
    assert ended.out.startswith("## Status code 562: HTTPS: no connection could be established\n")


def test_a_ticket_is_only_printed(run: Run) -> None:
    ended = run("562", "--ticket")
    assert ended.code == 2
    assert ended.err.endswith("cdn-codes: error: --ticket needs --print\n")


@pytest.mark.parametrize(
    ("text", "out", "err"),
    [
        ("hello", "", NO_CODE),
        ("", "", NO_CODE),
        (b"\x00\xff\xfe\n", "", NO_CODE),
        (
            "X-NWS-LOG-UUID: 12642388588334932894",
            "Read from standard input:\n     Form: response headers\n     X-NWS-LOG-UUID: 12642388588334932894\n",
            NO_CODE,
        ),
    ],
)
@pytest.mark.parametrize("options", [(), ("--ticket",)])
def test_input_without_a_code(text: str | bytes, out: str, err: str, options: tuple[str, ...]) -> None:
    assert start_with_input(text, "--print", "-", *options) == (1, "" if options else out, err)


def test_input_with_a_code_that_no_catalogue_has() -> None:
    ended = start_with_input("HTTP/1.1 522 x\n", "--print", "-")
    assert ended.code == 1
    assert ended.out.startswith("Read from standard input:\n     Form: response headers\n")
    assert ended.err.startswith(
        "cdn-codes: 522 is not in Tencent Cloud CDN's table. In EdgeOne the connection to the origin timed out."
    )
    assert start_with_input("HTTP/1.1 522 x\n", "--print", "-", "--ticket").out == ""


def test_a_packed_log_is_read() -> None:
    line = '198.51.100.7 - - [24/Nov/2026:15:01:12 +0800] "GET /a HTTP/1.1" 502 0 "-" "-"\n'
    assert start_with_input(gzip.compress(line.encode() * 99), "--print", "-").found == ["502"]


@pytest.mark.linux
def test_standard_input_that_cannot_be_read_is_named() -> None:
    with open(os.devnull, "w", encoding="utf-8") as unreadable:
        ended = subprocess.run(
            [sys.executable, "-m", "gui", "--print", "-"], stdin=unreadable, capture_output=True, text=True, check=False
        )
    assert ended.returncode == 2
    assert ended.stderr == "cdn-codes: standard input can't be read (Bad file descriptor).\n"
