"""A fault is reported once, in a form that can be sent, and the report has nothing that the user has typed."""

import errno
import io
import re
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from gui import faults
from gui.faults import MAX_LOG_BYTES, MAX_REPORTS, FaultReporter
from gui.instance import request

PRIVATE = "203.0.113.7 example.org"


@pytest.fixture(autouse=True)
def log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "state" / "faults.log"
    monkeypatch.setattr(faults, "log_path", lambda: str(path))
    return path


@pytest.fixture
def reporter(qapp: QObject, monkeypatch: pytest.MonkeyPatch) -> Iterator[FaultReporter]:
    for place, name in ((sys, "excepthook"), (sys, "unraisablehook"), (threading, "excepthook")):
        monkeypatch.setattr(place, name, None)  # after the test, pytest's own is back
    reporter = FaultReporter(qapp)
    reporter.install()
    yield reporter
    reporter.deleteLater()


@pytest.fixture
def reports(reporter: FaultReporter) -> list[str]:
    reports: list[str] = []
    reporter.reported.connect(reports.append)
    return reports


def fail(secret: str) -> None:
    raise ValueError(secret)


def fail_later(secret: str) -> None:
    try:
        fail(secret)
    except ValueError as error:
        raise KeyError(secret) from error


def recurse(secret: str) -> None:
    recurse(secret + "x")


def report(reporter: FaultReporter, function: object = fail) -> None:
    try:
        function(PRIVATE)  # type: ignore[operator] # it is one of the functions above
    except Exception:  # noqa: BLE001 (whatever it is)
        sys.excepthook(*sys.exc_info())


def test_a_report_names_versions_exceptions_and_calls_and_no_values(
    reporter: FaultReporter, reports: list[str], capsys: pytest.CaptureFixture[str], log: Path
) -> None:
    report(reporter, fail_later)
    (text,) = reports
    assert re.fullmatch(
        r"CDN Status Codes \S+, Python [\d.]+, Qt [\d.]+, \w+\n"
        r"KeyError\n  test_faults.py:\d+ report\n  test_faults.py:\d+ fail_later\n"
        r"ValueError\n  test_faults.py:\d+ fail_later\n  test_faults.py:\d+ fail",
        text,
    )
    assert capsys.readouterr().err == f"{text}\n"
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d{4}\n" + re.escape(text) + "\n\n", log.read_text())


def test_a_module_of_the_program_has_its_folder(reporter: FaultReporter, reports: list[str]) -> None:
    report(reporter, request.decoded)  # a text has no method `decode`
    assert re.search(r"^  gui.instance.request\.py:\d+ decoded$", reports[0], re.MULTILINE)


def test_an_endless_recursion_is_cut(reporter: FaultReporter, reports: list[str]) -> None:
    report(reporter, recurse)
    assert reports[0].count("\n") < 40
    assert "RecursionError" in reports[0]


def test_the_same_fault_is_reported_once(reporter: FaultReporter, reports: list[str], log: Path) -> None:
    for _ in range(3):
        report(reporter)
    report(reporter, fail_later)
    assert len(reports) == 2
    assert log.read_text().count("ValueError") == 2


def test_different_faults_without_end_are_not_reported_without_end(reporter: FaultReporter, reports: list[str]) -> None:
    for number in range(MAX_REPORTS + 5):
        reporter.report(type(f"Error{number}", (Exception,), {}), None, None)
    assert len(reports) == MAX_REPORTS


def test_a_fault_in_a_thread_is_reported(reporter: FaultReporter, qtbot: QtBot, reports: list[str]) -> None:
    thread = threading.Thread(target=fail, args=[PRIVATE])
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(reports))
    assert "ValueError" in reports[0]
    assert "example" not in reports[0]


class FailsAtItsEnd:
    def __del__(self) -> None:
        fail(PRIVATE)


def test_a_fault_that_python_cannot_raise_is_reported(reporter: FaultReporter, reports: list[str]) -> None:
    FailsAtItsEnd()
    assert "__del__" in reports[0]
    assert "example" not in reports[0]


def test_the_log_is_rotated(reporter: FaultReporter, log: Path) -> None:
    report(reporter)
    log.write_text("old " * (MAX_LOG_BYTES // 4 + 1))
    report(reporter, fail_later)
    report(reporter, recurse)
    assert log.with_name("faults.log.1").read_text().startswith("old ")
    assert len(log.read_text()) < 10_000
    assert log.read_text().count("Qt ") == 2


class OnFullDisk(io.StringIO):
    def write(self, text: str) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")


@pytest.mark.linux
def test_a_full_disk_is_no_second_fault(
    reporter: FaultReporter, reports: list[str], disk_full: pytest.MonkeyPatch
) -> None:
    disk_full.setattr(sys, "stderr", OnFullDisk())
    report(reporter)
    assert len(reports) == 1


def test_a_folder_that_cannot_be_made_is_no_second_fault(
    reporter: FaultReporter, reports: list[str], log: Path
) -> None:
    log.parent.write_text("a file")
    report(reporter)
    assert len(reports) == 1
