"""The pipe of Windows has one name for each user and session, and a program that hangs does not stop a new process.

These tests run on every system. A file stands in for the pipe: what is in it after the message is the reply.
"""

import ctypes
import importlib
import os
import sys
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest


@pytest.fixture
def allowed() -> list[int]:
    """Return the list of the processes that may come to the front. It grows during the test."""
    return []


@pytest.fixture
def pipe(monkeypatch: pytest.MonkeyPatch, allowed: list[int]) -> ModuleType:
    monkeypatch.setattr(sys, "platform", "win32")
    user32 = SimpleNamespace(AllowSetForegroundWindow=allowed.append)
    monkeypatch.setattr(ctypes, "windll", SimpleNamespace(user32=user32), raising=False)
    return importlib.import_module("gui.instance.windows_pipe")


@pytest.mark.parametrize(("variable", "other"), [("USERNAME", "zhang"), ("SESSIONNAME", "RDP-Tcp#1")])
def test_each_user_and_session_has_a_pipe_of_its_own(
    pipe: ModuleType, monkeypatch: pytest.MonkeyPatch, variable: str, other: str
) -> None:
    monkeypatch.setenv("USERNAME", "li")
    monkeypatch.setenv("SESSIONNAME", "Console")
    assert pipe.address() == r"\\.\pipe\cdn-codes-li-Console"
    monkeypatch.setenv(variable, other)
    assert pipe.address() != r"\\.\pipe\cdn-codes-li-Console"
    assert other in pipe.address()


def test_the_running_program_replies_and_may_come_to_the_front(
    pipe: ModuleType, allowed: list[int], tmp_path: Path
) -> None:
    file = tmp_path / "pipe"
    file.write_bytes(b"......ok and more")
    assert pipe.ask(str(file), b"search", 2, 5) == b"ok"
    assert file.read_bytes() == b"searchok and more"
    assert allowed == [-1]


def test_if_nobody_listens_there_is_no_reply(pipe: ModuleType, tmp_path: Path) -> None:
    assert pipe.ask(str(tmp_path / "pipe"), b"search", 2, 5) == b""


@pytest.mark.linux
def test_a_program_that_hangs_gives_no_reply_and_a_new_process_goes_on(pipe: ModuleType, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert pipe.ask(str(tmp_path / "pipe"), b"", 2, 0.01) == b""


def test_a_pipe_needs_no_claim(pipe: ModuleType) -> None:
    assert pipe.claim("any") is True
