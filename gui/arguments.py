"""The options of the command line, and their help."""

import sys
from argparse import ArgumentParser, HelpFormatter, Namespace
from functools import partial
from typing import NoReturn

from gui import __version__
from gui.complaint import complain


def parse(arguments: list[str]) -> Namespace:
    """Return the options of a command line. `text` is the list of its words.

    Everything after "--" is text, even if it begins with "-". `parse_intermixed_args` alone would refuse that. Raises
    SystemExit with 2 if the command line is wrong, and with 0 after --help or --version.
    """
    end = arguments.index("--") if "--" in arguments else len(arguments)
    options = parser().parse_intermixed_args(arguments[:end])
    options.text += arguments[end + 1 :]
    if options.ticket and not options.print:
        parser().error("--ticket needs --print")
    return options


class _Parser(ArgumentParser):
    def error(self, message: str) -> NoReturn:
        self.print_usage(sys.stderr)
        complain(f"error: {message}")
        self.exit(2)


def parser() -> ArgumentParser:
    """Return the parser; the manual page is made from it too."""
    parser = _Parser(
        prog="cdn-codes",
        usage="cdn-codes [--open FILE] [TEXT ...]\n"
        "       cdn-codes [--catalogue [FILE]] ... [--print [--ticket]] [TEXT ...]\n"
        "       COMMAND | cdn-codes [--catalogue [FILE]] ... --print - [--ticket]\n"
        "       cdn-codes --install-desktop-entry | --remove-desktop-entry\n"
        "       cdn-codes --version | --help",
        # Asking the terminal for its width would cost every start 2 ms.
        formatter_class=partial(HelpFormatter, width=80),
        description="Look up the status codes of Tencent Cloud CDN: what they mean, what to do, who has to act.",
        epilog='TEXT: a code (514), words (certificate), a class (5xx), a range (531-533), a phrase ("origin server"). '
        "With --print, - stands for standard input: headers that curl prints, log lines, a HAR file. Nothing is sent.",
        allow_abbrev=False,
    )
    parser.add_argument("text", nargs="*", metavar="TEXT", help="what to search for")
    parser.add_argument("--print", action="store_true", help="print the matches as text and open no window")
    parser.add_argument(
        "--ticket",
        action="store_true",
        help="with --print: print a ticket for Tencent Cloud's support instead, as Markdown, without query strings and "
        "cookies",
    )
    parser.add_argument(
        "--catalogue",
        nargs="?",
        action="append",
        default=[],
        const="",
        metavar="FILE",
        help="use only this catalogue, this time: a TOML file, or a Markdown page with a table; without FILE, the "
        "built-in one; give the option several times for several catalogues",
    )
    parser.add_argument(
        "--open",
        nargs="?",
        default="",
        const="",
        metavar="FILE",
        help="open this catalogue beside those that are open, as File > Open does",
    )
    entry = parser.add_mutually_exclusive_group()
    entry.add_argument("--install-desktop-entry", action="store_true", help="add the program to your desktop's menu")
    entry.add_argument(
        "--remove-desktop-entry", action="store_true", help="remove the program from your desktop's menu"
    )
    parser.add_argument("--version", action="version", version=f"cdn-codes {__version__}")
    return parser
