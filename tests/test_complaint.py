"""An error message is one printable line on standard error."""

import pytest

from gui.complaint import complain


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
