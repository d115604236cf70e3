"""The installed program works in a real window, used by keyboard."""

import os
import signal
import subprocess
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from tests.e2e.desktop import ROOT, Desktop, Program, until

TICKETS = "https://console.intl.cloud.tencent.com/workorder/category"


@pytest.fixture(scope="module")
def desktop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desktop]:
    desktop = Desktop(tmp_path_factory.mktemp("desktop"))
    desktop.install()
    desktop.install_browser()
    desktop.guard()
    with desktop.screen():
        yield desktop


def test_a_code_is_typed_and_read(desktop: Desktop) -> None:
    with desktop.program() as program:
        program.type("514")
        assert program.copied().splitlines()[:2] == [
            "514  IP access frequency is over the limit",
            "     Check: CDN settings",
        ]


def test_the_window_is_known_to_the_desktop_by_its_class_and_has_an_icon(desktop: Desktop) -> None:
    with desktop.program() as program:
        assert '"cdn-codes", "cdn-codes"' in program.property("WM_CLASS")
        until(lambda: "Icon (" in program.property("_NET_WM_ICON"))


def test_a_search_on_the_command_line_is_shown(desktop: Desktop) -> None:
    with desktop.program("5xx", "handshake") as program:
        assert program.current() == "538"
        program.press("ctrl+f")
        assert program.copied() == "5xx handshake"


def test_words_are_found_and_a_typo_is_mended_while_it_stays_as_it_was_typed(desktop: Desktop) -> None:
    with desktop.program() as program:
        program.type("certificate")
        assert program.current() == "539"
        program.press("Down")
        assert program.current() == "540"
        program.press("Escape")
        program.type("certifcate")
        assert program.current() == "539"
        program.press("ctrl+k")
        assert program.copied() == "certifcate"


def test_enter_tab_enter_opens_the_ticket_page_in_the_desktops_browser(desktop: Desktop) -> None:
    with desktop.program() as program:
        program.type("509")
        program.press("Return", "Tab", "Return")
        assert until(lambda: desktop.opened.exists() and desktop.opened.read_text()) == f"{TICKETS}\n"
        assert program.current() == "509"
        program.type("562")
        assert program.current() == "562"


def test_markdown_goes_to_the_clipboard(desktop: Desktop) -> None:
    with desktop.program("564") as program:
        text = program.copied("ctrl+shift+c")
        assert text.startswith("## 564 ")
        assert f"[file a ticket]({TICKETS})" in text


@pytest.mark.parametrize("file", ["tests/examples/own-codes.md", "tests/examples/own-codes.toml"])
def test_another_catalogue_is_opened_by_its_path_and_closed_by_the_menu(desktop: Desktop, file: str) -> None:
    with desktop.program() as program:
        open_file(desktop, program, ROOT / file)
        program.type("rollout")
        assert program.current() == "525"
        program.press("alt+c", "c", "1")  # Catalogues > Close > 1
        until(lambda: program.title() == "CDN Status Codes")


def open_file(desktop: Desktop, program: Program, file: Path) -> None:
    """Open a file by its path. The program has no catalogue open but the built-in one."""
    program.press("ctrl+o")
    until(lambda: desktop.ask("xdotool", "search", "--onlyvisible", "--name", "^Open catalogue"))
    program.type(str(file))
    program.press("Return")
    until(lambda: program.title() == f"{file.name} — CDN Status Codes")


def codes_of_both(program: Program) -> list[str]:
    """Return what the first two rows for 514 say, and then what the team's own code says."""
    program.press("ctrl+f")
    program.type("514")
    found = [program.copied().splitlines()[0]]
    program.press("Down")
    found.append(program.copied().splitlines()[0])
    program.press("ctrl+f")
    program.type("599")
    return [*found, program.copied().splitlines()[0]]


def test_a_teams_catalogue_is_found_beside_the_vendors_and_at_the_next_start_until_it_has_gone(
    desktop: Desktop, tmp_path: Path
) -> None:
    file = tmp_path / "runbook.md"
    file.write_text(
        "| Status Code | Meaning | Suggestion |\n|---|---|---|\n"
        "| 514 | Runbook: rate limits | Call the gateway team. |\n| 599 | The gateway gave up | Wait. |\n"
    )
    both = [
        "514  Runbook: rate limits",
        "514  IP access frequency is over the limit",
        "599  The gateway gave up",
    ]
    title = "runbook.md — CDN Status Codes"
    with desktop.program() as program:
        open_file(desktop, program, file)
        assert codes_of_both(program) == both
    with desktop.program() as program:
        until(lambda: program.title() == title)
        assert codes_of_both(program) == both
    with desktop.program("--catalogue=", "514") as program:  # this time, only the built-in one
        program.wait_until_listening()
        assert program.title() == "CDN Status Codes"
    with desktop.program() as program:
        until(lambda: program.title() == title)
    file.unlink()
    with desktop.program("514") as program:
        program.wait_until_listening()
        assert program.current() == "514"
        assert program.title() == "CDN Status Codes"
        program.press("Escape", "Down")  # closes the message: the search stays, and finds one row
        assert program.current() == "514"
        program.press("alt+c", "c", "1")
    with desktop.program("514") as program:
        program.wait_until_listening()
        program.press("Escape", "Down")  # there is no message: the search is cleared
        assert program.current() != "514"


def test_the_ticket_links_lead_to_the_site_that_was_chosen(desktop: Desktop) -> None:
    with desktop.program("509") as program:
        program.press("alt+h", "t", "m")  # Help > Ticket site > Mainland
        assert "https://console.cloud.tencent.com/workorder/category" in program.copied()
    with desktop.program("509") as program:
        assert "https://console.cloud.tencent.com/workorder/category" in program.copied()
        program.press("alt+h", "t", "i")
        assert TICKETS in program.copied()


def test_a_catalogue_on_the_command_line_is_reloaded_by_f5(desktop: Desktop, tmp_path: Path) -> None:
    file = tmp_path / "own.md"
    example = (ROOT / "tests/examples/own-codes.md").read_text()
    file.write_text(example)
    with desktop.program("--catalogue", str(file), "525") as program:
        assert program.copied().startswith("525  The deploy is half done")
        file.write_text(example.replace("half done", "done"))
        program.press("F5")
        assert program.copied().startswith("525  The deploy is done")


def test_a_second_process_hands_over_and_ends(desktop: Desktop, tmp_path: Path) -> None:
    with desktop.program("400") as program:
        program.wait_until_listening()
        desktop.start("514")
        assert program.current() == "514"
        desktop.start("--catalogue", str(ROOT / "tests/examples/own-codes.md"))
        until(lambda: program.title() == "own-codes.md — CDN Status Codes")
        assert len(desktop.windows()) == 1


def test_a_second_start_brings_a_minimized_window_back(desktop: Desktop) -> None:
    with desktop.program() as program:
        program.wait_until_listening()
        desktop.ask("xdotool", "windowminimize", "--sync", program.window)
        desktop.start()
        until(lambda: desktop.ask("xdotool", "getactivewindow") == program.window)


def test_a_second_start_raises_the_window_with_the_current_time(desktop: Desktop) -> None:
    """A window manager does not raise a window if the user has pressed a key in another window since the request."""
    with desktop.program() as program:
        program.wait_until_listening()
        until(lambda: "Icon (" in program.property("_NET_WM_ICON"))  # setting the icon is the last step of a start
        now = time.monotonic() * 1000  # the X server uses the same clock
        desktop.start()
        until(lambda: program.user_time() > now)


def test_a_second_start_ends_its_startup_notification(desktop: Desktop) -> None:
    started = desktop.environment | {"DESKTOP_STARTUP_ID": "launcher-1_TIME7"}
    with desktop.program() as program:
        program.wait_until_listening()
        with desktop.messages() as messages:
            subprocess.run([desktop.command], env=started, check=True)
            until(lambda: messages() == ["_NET_STARTUP_INFO_BEGIN", "_NET_STARTUP_INFO"])  # in two parts


def test_two_processes_that_start_together_lose_neither_search(desktop: Desktop) -> None:
    starts = {code: subprocess.Popen([desktop.command, code], env=desktop.environment) for code in ("514", "539")}
    try:
        # There is one window for both. If the first process is slow, there is one for each.
        until(lambda: len(desktop.windows()) == sum(start.poll() is None for start in starts.values()) > 0)
        # A single window shows the search that was handed over to it.
        shown = {code for code, start in starts.items() if start.poll() == 0} or set(starts)
        until(lambda: set(map(partial(current, desktop), desktop.windows())) == shown)
    finally:
        for start in starts.values():
            start.terminate()
            start.wait(20)


def current(desktop: Desktop, window: str) -> str:
    desktop.ask("xdotool", "windowactivate", "--sync", window)
    return Program(desktop, window).current()


def test_a_catalogue_that_cannot_be_read_leaves_the_window_with_the_built_in_one(desktop: Desktop) -> None:
    with desktop.program("--catalogue", "/none.toml", "514") as program:
        assert program.current() == "514"
        assert program.title() == "CDN Status Codes"


def test_after_a_crash_the_next_process_listens_again(desktop: Desktop) -> None:
    with subprocess.Popen([desktop.command], env=desktop.environment) as crashing:
        Program(desktop).wait_until_listening()
        crashing.kill()
    with desktop.program("400") as program:
        program.wait_until_listening()
        desktop.start("514")
        assert program.current() == "514"


def test_if_the_program_hangs_a_new_process_opens_a_window_of_its_own(desktop: Desktop) -> None:
    with desktop.program("400") as hanging:
        hanging.wait_until_listening()
        os.kill(hanging.process_id(), signal.SIGSTOP)
        with subprocess.Popen([desktop.command, "514"], env=desktop.environment) as beside:
            until(lambda: len(desktop.windows()) == 2)
            beside.terminate()
        os.kill(hanging.process_id(), signal.SIGCONT)
        until(lambda: len(desktop.windows()) == 1)
        desktop.ask("xdotool", "windowactivate", "--sync", hanging.window)
        assert hanging.current() == "400"  # the other window shows the search that it missed
        desktop.start("539")
        assert hanging.current() == "539"


def test_size_and_order_are_kept_from_start_to_start(desktop: Desktop) -> None:
    with desktop.program() as program:
        program.resize(900, 600)
        until(lambda: program.size() == ["WIDTH=900", "HEIGHT=600"])
        program.press("alt+v", "c")  # View > Sort by code, which reverses the order
        program.press("Page_Up", "Page_Up", "Page_Up")
        assert program.current() == "614"
        size = program.size()
    with desktop.program() as program:
        assert program.size() == size == ["WIDTH=900", "HEIGHT=600"]
        program.press("Page_Up", "Page_Up", "Page_Up")
        assert program.current() == "614"
