"""The command line: what was asked for, and the answers that need no window."""

import gc
import io
import os
import sys
from argparse import ArgumentParser, HelpFormatter
from collections.abc import Callable
from functools import partial
from typing import NoReturn

from gui import __version__, explain
from gui.catalogue import BUILT_IN, Catalogue, CatalogueError, load
from gui.search import Query, Record

FOUND, NOT_FOUND, FAILED, INTERRUPTED = 0, 1, 2, 130


def main(arguments: list[str] | None = None, listen_at: str = "") -> int:
    """Run the program and return its exit code; its window listens at a path for later starts, if there is one.

    With `--print`: 0 where something matched, 1 where nothing did. 2 where something is wrong, and standard error says
    what.
    """
    gc.disable()  # until the first paint: a start makes much that lives and little that dies
    _prepare_output()
    return _ended(partial(_run, sys.argv[1:] if arguments is None else arguments, listen_at))


def _ended(run: Callable[[], int]) -> int:
    """Run, write out what was printed, and return the exit code; what goes wrong is said."""
    try:
        try:
            code = run()
        finally:
            sys.stdout.flush()
    except CatalogueError as error:
        _complain(str(error))
        return FAILED
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        _drop_output()
        return FOUND
    except OSError as error:
        _complain(f"the output can't be written ({error.strerror}).")
        _drop_output()
        return FAILED
    return code


def _run(arguments: list[str], listen_at: str) -> int:
    # What stands behind "--" is text, even if it begins with "-"; argparse, intermixed, would not have it.
    end = arguments.index("--") if "--" in arguments else len(arguments)
    options = _parser().parse_intermixed_args(arguments[:end])
    if options.install_desktop_entry or options.remove_desktop_entry:
        return _change_desktop_entry(install=options.install_desktop_entry)
    text = " ".join([*options.text, *arguments[end + 1 :]])
    catalogue = load(options.catalogue)
    return _print(catalogue, text) if options.print else _open_window(catalogue, text, listen_at)


class _Parser(ArgumentParser):
    def error(self, message: str) -> NoReturn:
        self.print_usage(sys.stderr)
        _complain(f"error: {message}")
        self.exit(FAILED)


def _parser() -> ArgumentParser:
    parser = _Parser(
        prog="cdn-codes",
        usage="cdn-codes [--catalogue [FILE]] [--print] [TEXT ...]\n"
        "       cdn-codes --install-desktop-entry | --remove-desktop-entry\n"
        "       cdn-codes --version | --help",
        # To ask the terminal for its width costs every start 2 ms.
        formatter_class=partial(HelpFormatter, width=80),
        description="Look up the status codes of Tencent Cloud CDN: what they mean, what to do, who has to act.",
        epilog='TEXT: a code (514), words (certificate), a class (5xx), a range (531-533), a phrase ("origin server").',
        allow_abbrev=False,
    )
    parser.add_argument("text", nargs="*", metavar="TEXT", help="what to search for")
    parser.add_argument("--print", action="store_true", help="print the matches as text and open no window")
    parser.add_argument(
        "--catalogue",
        nargs="?",
        default=BUILT_IN,
        const=BUILT_IN,
        metavar="FILE",
        help="a catalogue of your own: a TOML file, or a Markdown page with a table; without FILE, the built-in one",
    )
    entry = parser.add_mutually_exclusive_group()
    entry.add_argument("--install-desktop-entry", action="store_true", help="put the program into your desktop's menu")
    entry.add_argument("--remove-desktop-entry", action="store_true", help="take it out of the menu again")
    parser.add_argument("--version", action="version", version=f"cdn-codes {__version__}")
    return parser


def _print(catalogue: Catalogue, text: str) -> int:
    query = Query.parse(text)
    records = [Record(status_code) for status_code in catalogue.codes]
    found = [record.status_code for record in records if query.matches(record)]
    if not found:
        from gui.hints import nothing_found

        answer = nothing_found(text, catalogue, records)
        searches = ", ".join(map(explain.shortened, answer.searches))
        offer = answer.offer.format(searches=searches) or "Without a search, --print shows all codes."
        _complain(" ".join(filter(None, (answer.heading, answer.sentence, offer))))
        return NOT_FOUND
    print("\n\n".join(map(explain.as_text, found)))
    return FOUND


def _change_desktop_entry(*, install: bool) -> int:
    if sys.platform in ("win32", "darwin"):
        _complain("desktop entries are for Linux desktops. Windows and macOS have their own ways.")
        return FAILED
    from gui import desktop_entry

    try:
        if install:
            print(f"Installed {desktop_entry.install(desktop_entry.command())}")
        else:
            print("Removed." if desktop_entry.remove() else "There was no desktop entry of this program.")
    except OSError as error:
        _complain(f"the desktop entry can't be changed: {error.filename} ({error.strerror}).")
        return FAILED
    return FOUND


def _open_window(catalogue: Catalogue, text: str, listen_at: str) -> int:
    def print_instead(reason: str) -> int:
        _complain(f"no window can be opened: {reason}. The matches as text:")
        return _print(catalogue, text)

    has_display = sys.platform in ("win32", "darwin") or any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    )
    if not has_display:
        return print_instead("there is no display")
    try:
        from gui import app
    except ImportError as error:
        return print_instead(str(error))
    return app.run(catalogue, text, listen_at, lambda reason: _ended(partial(print_instead, reason)))


def _prepare_output() -> None:
    """Give the output a place and an encoding that takes every text."""
    place = os.devnull
    if sys.platform == "win32" and sys.stdout is None:
        # A GUI program has no console of its own; this is the one of the shell that started it, if one did.
        import ctypes

        place = "CONOUT$" if ctypes.windll.kernel32.AttachConsole(-1) else place
    sys.stdout = sys.stdout or open(place, "w", encoding="utf-8")
    sys.stderr = sys.stderr or open(place, "w", encoding="utf-8")
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding=stream.encoding if stream.isatty() else "utf-8", errors="replace")


def _drop_output() -> None:
    """Send what is still buffered nowhere, so that it doesn't fail once more at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _complain(message: str) -> None:
    line = "".join(character if character.isprintable() else "�" for character in message)
    print(f"cdn-codes: {line}", file=sys.stderr)
