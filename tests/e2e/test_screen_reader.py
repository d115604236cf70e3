"""A screen reader names the controls of the installed program, and announces what changes."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.accessibility import Control, ScreenReader, screen_reader
from tests.e2e.desktop import ROOT, Desktop, Program, until

TICKETS = "https://console.intl.cloud.tencent.com/workorder/category"
BUTTONS = {"button", "toggle button", "radio button", "check box", "menu item", "check menu item"}


@pytest.fixture(scope="module")
def desktop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desktop]:
    desktop = Desktop(tmp_path_factory.mktemp("desktop"))
    desktop.install()
    desktop.install_browser()
    with desktop.screen(), desktop.session():
        yield desktop


@pytest.fixture
def reader(desktop: Desktop) -> Iterator[ScreenReader]:
    with screen_reader(desktop) as reader:
        yield reader


@pytest.fixture
def program(desktop: Desktop, reader: ScreenReader) -> Iterator[Program]:
    with desktop.program() as program:
        # The window manager may know that the program is active before the program does.
        until(lambda: "focused" in reader.find("text", "Search").states)
        yield program


def rows(reader: ScreenReader) -> list[str]:
    """Return the names of the rows on the screen."""
    return list(dict.fromkeys(control.name for control in reader.controls() if control.role == "table cell"))


def nameless(reader: ScreenReader) -> list[Control]:
    """Return the controls that can be used but have no name."""
    usable = [control for control in reader.controls() if "focusable" in control.states or control.role in BUTTONS]
    assert len(usable) > 10
    return [control for control in usable if not control.name]


def test_the_search_is_found_by_its_name_and_its_results_are_announced(reader: ScreenReader, program: Program) -> None:
    search = reader.find("text", "Search")
    assert "531-533" in search.description
    program.press("Tab", "Tab")
    reader.focus(search)
    program.type("514")
    reader.hears("1 of 28 codes", "514, IP access frequency is over the limit, CDN settings")
    assert reader.find("text", "Search").text == "514"
    explanation = reader.find("label", "What 514 means and what to do")
    assert explanation.description.endswith("Check: CDN settings.")  # the picture, in words
    assert "IP access frequency control" in explanation.text
    assert reader.find("label", "1 of 28 codes")


def test_the_next_code_is_announced_and_the_search_keeps_the_focus(reader: ScreenReader, program: Program) -> None:
    program.press("Down")
    reader.hears("400, HTTP syntax error: the server cannot parse the request, Client")
    assert "focused" in reader.find("text", "Search").states
    assert reader.find("label", "What 400 means")


def test_what_a_typo_was_mended_to_is_announced(reader: ScreenReader, program: Program) -> None:
    program.type("certifcate")
    reader.hears("5 of 28 codes", "Showing certificate", "539")


def test_a_number_that_is_only_found_in_texts_is_announced_as_unknown(reader: ScreenReader, program: Program) -> None:
    program.type("301")
    reader.hears("1 of 28 codes", "301 is not in Tencent Cloud CDN's table", "Moved Permanently", "423")


def test_chips_have_their_counts_in_their_names_and_can_be_chosen(reader: ScreenReader, program: Program) -> None:
    program.type("ticket")
    reader.hears("5 of 28 codes")
    chips = [control.name for control in reader.controls() if control.role == "radio button"]
    assert chips == [
        "All, 5 found",
        "Client, 0 found",
        "CDN settings, 0 found",
        "Origin, 1 found",
        "Tencent Cloud, 4 found",
    ]
    reader.do("Toggle", reader.find("radio button", "Tencent Cloud"))
    reader.hears("4 of 28 codes")
    assert "checked" in reader.find("radio button", "Tencent Cloud").states


def test_rows_are_named_by_code_meaning_and_party_and_can_be_chosen(reader: ScreenReader, program: Program) -> None:
    program.type("509 403")
    reader.hears("2 of 28 codes")
    assert rows(reader) == [
        "403, The request was rejected, CDN settings",
        "509, Blocked because of a CC attack, Tencent Cloud",
    ]
    row = next(control for control in reader.controls() if control.name.startswith("509, "))
    reader.do("Toggle", row)
    reader.hears("509, Blocked")
    assert reader.find("label", "What 509 means")


def test_links_are_reached_announced_and_opened(desktop: Desktop, reader: ScreenReader, program: Program) -> None:
    program.type("509")
    reader.focus(reader.find("label", "What 509 means"))
    program.press("Tab")
    reader.hears(f"Link: File a ticket, {TICKETS}")
    assert reader.find("label", "What 509 means").selected == "File a ticket"
    program.press("Return")
    assert until(lambda: desktop.opened.exists() and desktop.opened.read_text()) == f"{TICKETS}\n"
    button = reader.find("button", "Open ticket page")
    assert button.description == TICKETS
    reader.do("Press", button)
    until(lambda: desktop.opened.read_text() == f"{TICKETS}\n" * 2)


def test_menus_are_read_and_used(reader: ScreenReader, program: Program) -> None:
    program.type("509")
    program.press("alt+e")
    item = reader.find("menu item", "Copy link address")
    assert nameless(reader) == []
    reader.do("Press", item)
    reader.hears(f"Copied {TICKETS}")
    program.press("Escape", "Escape")


def test_copying_is_announced(reader: ScreenReader, program: Program) -> None:
    program.press("ctrl+c")
    reader.hears("Copied 0.")


def test_an_error_at_the_start_is_announced(desktop: Desktop, reader: ScreenReader) -> None:
    with desktop.program("--catalogue", "/none.toml"):
        reader.hears("Could not open", "none.toml")
        assert nameless(reader) == []


def test_a_remembered_catalogue_that_has_gone_is_announced(
    desktop: Desktop, reader: ScreenReader, tmp_path: Path
) -> None:
    file = tmp_path / "own.md"
    file.write_bytes((ROOT / "tests/examples/own-codes.md").read_bytes())
    with desktop.program("--open", str(file)) as program:
        until(lambda: program.title().startswith("own.md"))
    file.unlink()
    with desktop.program() as program:
        reader.hears("Could not open", "own.md")
        program.press("alt+c", "c", "1")  # Catalogues > Close > 1


def test_the_list_of_keys_is_read(reader: ScreenReader, program: Program) -> None:
    program.press("F1")
    reader.find("label", "Ctrl+O")
    reader.find("label", "Open a catalogue of your own")
    assert nameless(reader) == []
    program.press("Escape")
    until(lambda: "Open a catalogue of your own" not in {control.name for control in reader.controls()})


def test_evidence_is_announced_and_read_and_each_value_can_be_copied(
    desktop: Desktop, reader: ScreenReader, program: Program
) -> None:
    desktop.fill_clipboard("HTTP/1.1 562 x\nX-NWS-LOG-UUID: 12642388588334932894\nServer: NWS_SPMid\n")
    program.press("ctrl+v")
    reader.hears("1 of 28 codes", "Read as 562, from response headers", "562, HTTPS: no connection")
    page = reader.find("label", "What 562 means")
    assert "X-NWS-LOG-UUID" in page.text
    assert "12642388588334932894" in page.text
    reader.focus(page)
    program.press("Tab")
    reader.hears("Link: Copy, X-NWS-LOG-UUID")
    program.press("Return")
    reader.hears("Copied 12642388588334932894")
    assert nameless(reader) == []


def test_the_fields_of_a_ticket_have_names(desktop: Desktop, reader: ScreenReader, program: Program) -> None:
    desktop.fill_clipboard("HTTP/1.1 562 x\nX-NWS-LOG-UUID: 12642388588334932894\nSet-Cookie: a=b\n")
    program.press("ctrl+v", "ctrl+t")
    assert reader.find("text", "X-NWS-LOG-UUID").text == "12642388588334932894"
    fields = ("URL", "Time with its zone", "Client IP", "Node IP", "Does it repeat?", "The ticket as it is copied")
    for field in fields:
        reader.find("text", field)
    reader.find("check box", "Include what was left out: Set-Cookie")
    assert nameless(reader) == []
    program.press("Escape")


@pytest.mark.parametrize("search", ["", "509", "certifcate", "301"])
def test_every_control_has_a_name(reader: ScreenReader, program: Program, search: str) -> None:
    program.type(search)
    reader.find("text", "Search")
    assert nameless(reader) == []


def test_a_right_to_left_locale_mirrors_the_window(
    desktop: Desktop, reader: ScreenReader, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in {"LANGUAGE": "", "LC_ALL": "", "LC_CTYPE": "C.UTF-8", "LANG": "ar_EG.UTF-8"}.items():
        monkeypatch.setitem(desktop.environment, name, value)
    with desktop.program("509"):
        page, table = reader.find("label", "What 509 means"), reader.find("table", "Status codes")
        assert reader.left(page) < reader.left(table)
