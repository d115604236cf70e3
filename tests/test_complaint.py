"""An error message is one printable line on standard error."""

import subprocess
import sys
from pathlib import Path

import pytest

from gui.complaint import complain

ROOT = Path(__file__).parents[1]


@pytest.mark.parametrize(
    ("message", "written"),
    [
        pytest.param("“zzzz” 证书", "“zzzz” 证书", id="letters of any script"),
        pytest.param("a\nb\r\x1b[31m", "a�b��[31m", id="control characters"),
        pytest.param("a\u202eb", "a�b", id="another direction of writing"),
    ],
)
def test_a_message_is_one_line_after_the_name_of_the_command(
    message: str, written: str, capsys: pytest.CaptureFixture[str]
) -> None:
    complain(message)
    assert capsys.readouterr() == ("", f"cdn-codes: {written}\n")


@pytest.mark.linux
def test_a_message_that_cannot_be_written_is_lost_and_the_program_goes_on() -> None:
    code = "from gui.complaint import complain; complain('a'); complain('b'); print('goes on')"
    with open("/dev/full", "w") as full:
        ended = subprocess.run([sys.executable, "-c", code], cwd=ROOT, stdout=subprocess.PIPE, stderr=full, check=False)
    assert (ended.returncode, ended.stdout) == (0, b"goes on\n")
