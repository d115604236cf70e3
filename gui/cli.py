"""The command line: opens the window, prints what a search finds, or changes the desktop's menu.

What it prints is in the language that the command line or the environment asks for.
"""

import io
import os
import stat
import sys
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from gui.codes.catalogue import CatalogueError
from gui.codes.messages import Translate, translatable
from gui.complaint import InputError, complain, discard
from gui.desktop.platform import HAS_XDG
from gui.instance.request import Request, text_of
from gui.languages import Language, chosen, translator

if TYPE_CHECKING:  # only a command line that is not usual needs argparse
    from argparse import Namespace

_NOT_READ = translatable("standard input can't be read ({reason}).")
_NOT_WRITTEN = translatable("the output can't be written ({reason}).")
STANDARD_INPUT = "-"
"""The text that stands for what standard input is evidence of."""
# The exit codes of the program. The last is that of a process that a shell has seen ended by Ctrl+C.
SUCCESS, NOT_FOUND, FAILED, INTERRUPTED = 0, 1, 2, 130


def main(arguments: list[str] | None = None) -> int:
    """Do what a command line asks for and return the exit code.

    With `--print`, it is 0 if something matched, and 1 if nothing did or only the nearest codes were found. It is 2 if
    something is wrong, and standard error says what. A wrong command line raises SystemExit with 2.
    """
    from gui.arguments import language, parse

    arguments = sys.argv[1:] if arguments is None else arguments
    spoken = chosen(language(arguments))
    return _guarded(lambda: _run(parse(arguments, translator(spoken)), spoken), spoken)


def open_window(request: Request, listen_at: str) -> int:
    """Show the window until it is closed, and return the exit code. If there is no display, print the matches instead.

    The window listens at the path `listen_at` for the requests of new processes. If that is "", it does not listen.
    """
    spoken = chosen(request.language)
    return _guarded(partial(_open_window, request, listen_at, spoken), spoken)


def _guarded(run: Callable[[], int], spoken: Language) -> int:
    """Run a function and return its exit code. If it raises an error, report that in one line and return its code."""
    _prepare_output()
    try:
        try:
            code = run()
        finally:
            sys.stdout.flush()
    except CatalogueError as error:
        complain(error.text(translator(spoken)))
        return FAILED
    except InputError as error:
        complain(translator(spoken)(_NOT_READ).format(reason=error))
        return FAILED
    except BrokenPipeError:
        discard(sys.stdout)
        return SUCCESS
    except OSError as error:
        complain(translator(spoken)(_NOT_WRITTEN).format(reason=error.strerror))
        discard(sys.stdout)
        return FAILED
    finally:
        try:
            sys.stderr.flush()
        except OSError:
            discard(sys.stderr)
    return code


def _run(options: "Namespace", spoken: Language) -> int:
    tr = translator(spoken)
    if options.install_desktop_entry or options.remove_desktop_entry:
        return _change_desktop_entry(install=options.install_desktop_entry, tr=tr)
    text = text_of(options.text)
    if options.print and not text and _has_piped_input():
        complain(tr("standard input is read with - only. For example: cdn-codes --print 514, or: cdn-codes --print -"))
        return FAILED
    request = Request(text, options.catalogue, options.open, language=options.language)
    if options.print:
        return _print(request, spoken, as_ticket=options.ticket)
    return _open_window(request, "", spoken)


def _print(request: Request, spoken: Language, *, as_ticket: bool = False) -> int:
    from gui import printing  # not needed for a window

    print_it = printing.print_evidence if request.text == STANDARD_INPUT else printing.print_search
    return SUCCESS if print_it(request, spoken, as_ticket=as_ticket) else NOT_FOUND


def _has_piped_input() -> bool:
    """Return whether standard input is a pipe or a file, not a terminal, nothing or /dev/null."""
    try:
        mode = os.fstat(0).st_mode
    except OSError:
        return False
    return stat.S_ISFIFO(mode) or stat.S_ISREG(mode)


def _change_desktop_entry(*, install: bool, tr: Translate) -> int:
    if not HAS_XDG:
        complain(tr("desktop entries exist on Linux only."))
        return FAILED
    from gui.desktop import menu_entry

    try:
        if install:
            print(tr("Installed {file}").format(file=menu_entry.install(menu_entry.command())))
        else:
            print(tr("Removed.") if menu_entry.remove() else tr("There was no desktop entry of this program."))
    except ValueError:
        text = tr(
            "desktops can't start a program at this path: {path}. Install it where the path has no % and no =, and "
            "only characters that can be shown."
        )
        complain(text.format(path=menu_entry.command()))
        return FAILED
    except OSError as error:
        text = tr("the desktop entry can't be changed: {file} ({reason}).")
        complain(text.format(file=error.filename, reason=error.strerror))
        return FAILED
    return SUCCESS


def _open_window(request: Request, listen_at: str, spoken: Language) -> int:
    tr = translator(spoken)

    def print_instead(reason: str) -> int:
        complain(tr("no window can be opened: {reason}. The matches as text:").format(reason=reason))
        return _print(request, spoken)

    has_display = not HAS_XDG or any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    if not has_display:
        return print_instead(tr("there is no display"))
    try:
        from gui import plain_imports

        plain_imports.restore()  # before the modules that import Qt
        from gui import app
    except ImportError as error:
        return print_instead(str(error))
    return app.run(request, listen_at, lambda reason: _guarded(partial(print_instead, reason), spoken))


def _prepare_output() -> None:
    """Make sure that standard output and standard error exist and can write every text."""
    place = os.devnull
    if sys.platform == "win32" and sys.stdout is None:
        # A program with windows has no console. If a shell started the program, use the shell's console.
        import ctypes

        place = "CONOUT$" if ctypes.windll.kernel32.AttachConsole(-1) else place
    sys.stdout = sys.stdout or open(place, "w", encoding="utf-8")
    sys.stderr = sys.stderr or open(place, "w", encoding="utf-8")
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding=stream.encoding if stream.isatty() else "utf-8", errors="replace")
