"""Each promise of SECURITY.md has a test, and the test exists."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SECURITY = (ROOT / ".github" / "SECURITY.md").read_text(encoding="utf-8")
PROMISES = re.findall(r"^- (?:.|\n  )*", SECURITY, re.MULTILINE)


def test_every_promise_names_a_test() -> None:
    assert len(PROMISES) > 10
    assert [promise for promise in PROMISES if "::test_" not in promise] == []


@pytest.mark.parametrize("test", re.findall(r"`(tests/[\w/.]+::\w+)`", SECURITY))
def test_the_test_exists(test: str) -> None:
    file, _, name = test.partition("::")
    assert re.search(rf"^ *def {name}\(", (ROOT / file).read_text(encoding="utf-8"), re.MULTILINE)
