"""Codes have the names of standard HTTP."""

from http import HTTPStatus

import pytest

from gui.codes.standard_http import standard_name

# Python has older names for these before 3.13.
RENAMED = {413: "Content Too Large", 414: "URI Too Long", 416: "Range Not Satisfiable", 422: "Unprocessable Content"}


@pytest.mark.parametrize(
    ("code", "name"),
    [(404, "Not Found"), (423, "Locked"), (504, "Gateway Timeout"), (499, ""), (509, ""), (0, ""), (999, "")],
)
def test_a_code_has_a_name_or_none(code: int, name: str) -> None:
    assert standard_name(code) == name


@pytest.mark.parametrize("status", HTTPStatus, ids=str)
def test_the_names_are_those_that_python_knows(status: HTTPStatus) -> None:
    assert standard_name(status) == RENAMED.get(status, status.phrase)
