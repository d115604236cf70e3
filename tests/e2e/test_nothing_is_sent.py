"""Evidence is made into a ticket without a network, and the program connects to nothing but the desktop."""

import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.e2e.desktop import Desktop, Program, until

UUID = "12642388588334932894"
EVIDENCE = f"""$ curl -sv -o /dev/null 'https://www.example.com/a.js?sign=secret'
* Connected to www.example.com (203.0.113.7) port 443
> GET /a.js?sign=secret HTTP/1.1
> Host: www.example.com
>
< HTTP/1.1 562 Unknown
< Date: Tue, 24 Nov 2026 07:01:12 GMT
< X-NWS-LOG-UUID: {UUID}
< Set-Cookie: sid=secret
"""
TICKETS = "https://console.intl.cloud.tencent.com/workorder/category"
USER = [] if os.geteuid() == 0 else ["--user", "--map-current-user"]
WITHOUT_NETWORK = ["unshare", *USER, "--net"]
TRACED = ["strace", "-f", "-qq", "-e", "trace=connect,sendto,sendmsg", "-e", "signal=none"]


@pytest.fixture(scope="module")
def desktop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desktop]:
    desktop = Desktop(tmp_path_factory.mktemp("desktop"))
    desktop.install()
    desktop.install_browser()
    with desktop.screen(), desktop.session():
        yield desktop


@contextmanager
def run_by(desktop: Desktop, *command: str) -> Iterator[Program]:
    """Run the program by another command, which gets it and its arguments."""
    installed, script = desktop.command, desktop.folder / "run-by"
    script.write_text(f'#!/bin/sh\nexec {" ".join(command)} {installed} "$@"\n')
    script.chmod(0o755)
    desktop.command = str(script)
    try:
        with desktop.program() as program:
            yield program
    finally:
        desktop.command = installed


def skip_unless_permitted(*command: str) -> None:
    if not shutil.which(command[0]) or subprocess.run([*command, "true"], capture_output=True, check=False).returncode:
        pytest.skip(f"{command[0]} is not permitted here")


def paste(desktop: Desktop, program: Program) -> None:
    desktop.fill_clipboard(EVIDENCE)
    program.press("ctrl+v")
    assert program.current() == "562"


def test_a_ticket_takes_two_keys_in_a_network_without_interfaces(desktop: Desktop) -> None:
    skip_unless_permitted(*WITHOUT_NETWORK)
    routes = subprocess.run([*WITHOUT_NETWORK, "cat", "/proc/net/route"], capture_output=True, text=True, check=True)
    assert routes.stdout.splitlines()[1:] == []  # below the heading, if there is one
    with run_by(desktop, *WITHOUT_NETWORK) as program:
        paste(desktop, program)
        program.press("ctrl+t")
        until(lambda: "Ticket for 562" in desktop.ask("xdotool", "getactivewindow", "getwindowname"))
        ticket = program.copied("Return")
        assert ticket.startswith("Status code 562: ")
        assert f"X-NWS-LOG-UUID: {UUID}" in ticket
        assert "secret" not in ticket
        assert until(lambda: desktop.opened.exists() and desktop.opened.read_text()) == f"{TICKETS}\n"
        until(program.is_active)
    evidence = re.compile(f"{UUID}|secret")
    kept = [path for path in (desktop.folder / "home").rglob("*") if path.is_file()]
    assert [path for path in kept if evidence.search(path.read_text(errors="replace"))] == []


def test_the_program_connects_to_the_display_the_session_and_itself_only(desktop: Desktop, tmp_path: Path) -> None:
    log = tmp_path / "calls"
    skip_unless_permitted(*TRACED, "-o", str(log))
    log.unlink()
    with run_by(desktop, *TRACED, "-o", str(log)) as program:
        program.wait_until_listening()
        paste(desktop, program)
        desktop.start("514")
        until(lambda: program.current() == "514")
    families = set(re.findall(r"sa_family=(\w+)", log.read_text()))
    assert families == {"AF_UNIX"}
    places = set(re.findall(r'connect\(.*sun_path=@?"([^"]*)"', log.read_text()))
    bus = re.search("path=([^,]*)", desktop.environment["DBUS_SESSION_BUS_ADDRESS"])
    assert bus
    allowed = [
        r"/tmp/\.X11-unix/X\d+",  # noqa: S108 (the display)
        re.escape(bus[1]),
        r".*/at-spi/bus_\d+",  # the bus of screen readers, to which the session's bus leads
        re.escape(str(desktop.folder / "run")) + r"/cdn-codes-.*",
        "/var/run/nscd/socket",  # the C library asks it for the user's name
    ]
    assert [place for place in places if not re.fullmatch("|".join(allowed), place)] == []
