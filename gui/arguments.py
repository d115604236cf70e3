"""The options of the command line, and their help."""

import re
import sys
from argparse import ArgumentParser, HelpFormatter, Namespace
from collections.abc import Iterator
from functools import partial
from typing import Any, NoReturn

from gui import __version__
from gui.codes.messages import Translate, translatable
from gui.complaint import complain
from gui.languages import Language

_WIDTH = 80
"""In columns. Asking the terminal for its width would cost every start 2 ms."""
_USAGE, _ERROR = translatable("usage: "), translatable("error: {reason}")
# A word with the spaces after it, or a Chinese character with the punctuation that no line may begin with.
_PIECE = r"(?:[^\s\u2e80-\uffef]+|[\u2e80-\uffef])[，。、；：？！）】》”]*\s*"


def parse(arguments: list[str], tr: Translate = str) -> Namespace:
    """Return the options of a command line. `text` is the list of its words.

    Everything after "--" is text, even if it begins with "-". `parse_intermixed_args` alone would refuse that. Raises
    SystemExit with 2 if the command line is wrong, and with 0 after --help or --version.
    """
    end = arguments.index("--") if "--" in arguments else len(arguments)
    options = parser(tr).parse_intermixed_args(arguments[:end])
    options.text += arguments[end + 1 :]
    if options.ticket and not options.print:
        parser(tr).error(tr("--ticket needs --print"))
    return options


def language(arguments: list[str]) -> str:
    """Return the value of --language in a command line, "" if it has none. The parser's own texts depend on it."""
    found = ""
    for word, following in zip(arguments, [*arguments[1:], ""], strict=False):
        if word == "--":
            break
        if word == "--language":
            found = following
        elif word.startswith("--language="):
            found = word.removeprefix("--language=")
    return found


class _Formatter(HelpFormatter):
    """Wraps lines at a width in columns, Chinese too."""

    def __init__(self, prog: str, tr: Translate) -> None:
        super().__init__(prog, width=_WIDTH)
        self._tr = tr

    def add_usage(self, usage: str | None, actions: Any, groups: Any, prefix: str | None = None) -> None:
        super().add_usage(usage, actions, groups, self._tr(_USAGE) if prefix is None else prefix)

    def _split_lines(self, text: str, width: int) -> list[str]:
        return list(_wrapped(text, width))

    def _fill_text(self, text: str, width: int, indent: str) -> str:
        return "\n".join(indent + line for line in _wrapped(text, width))


def _wrapped(text: str, columns: int) -> Iterator[str]:
    """Yield the lines of a text. A Chinese character takes two columns."""
    from unicodedata import east_asian_width  # only help needs it

    line, used = "", 0
    for piece in re.findall(_PIECE, text):
        wide = sum(2 if east_asian_width(character) in "WF" else 1 for character in piece.rstrip())
        if line and used + wide > columns:
            yield line.rstrip()
            line, used = "", 0
        line += piece
        used += wide + len(piece) - len(piece.rstrip())
    yield line.rstrip()


class _Parser(ArgumentParser):
    """A parser with texts in a language."""

    def __init__(self, tr: Translate, **options: Any) -> None:
        super().__init__(formatter_class=partial(_Formatter, tr=tr), **options)
        self._tr = tr

    def error(self, message: str) -> NoReturn:
        self.print_usage(sys.stderr)
        complain(self._tr(_ERROR).format(reason=message))
        self.exit(2)


def parser(tr: Translate = str) -> ArgumentParser:
    """Return the parser; the manual page is made from it too."""
    parser = _Parser(
        tr,
        prog="cdn-codes",
        usage="cdn-codes [--open FILE] [TEXT ...]\n"
        "       cdn-codes [--catalogue [FILE]] ... [--print [--ticket]] [TEXT ...]\n"
        "       COMMAND | cdn-codes [--catalogue [FILE]] ... --print - [--ticket]\n"
        "       cdn-codes --install-desktop-entry | --remove-desktop-entry\n"
        "       cdn-codes --version | --help",
        description=tr("Look up the status codes of Tencent Cloud CDN: what they mean, what to do, who has to act."),
        epilog=tr(
            'TEXT: a code (514), words (certificate), a class (5xx), a range (531-533), a phrase ("origin server"). '
            "With --print, - stands for standard input: headers that curl prints, log lines, a HAR file. Nothing is "
            "sent."
        ),
        allow_abbrev=False,
        add_help=False,  # it is added below, with a text that can be translated
    )
    what = parser.add_argument_group(tr("arguments"))
    what.add_argument("text", nargs="*", metavar="TEXT", help=tr("what to search for"))
    options = parser.add_argument_group(tr("options"))
    options.add_argument("-h", "--help", action="help", help=tr("show this help and end"))
    options.add_argument("--print", action="store_true", help=tr("print the matches as text and open no window"))
    options.add_argument(
        "--ticket",
        action="store_true",
        help=tr(
            "with --print: print a ticket for Tencent Cloud's support instead, as Markdown, without query strings and "
            "cookies"
        ),
    )
    options.add_argument(
        "--catalogue",
        nargs="?",
        action="append",
        default=[],
        const="",
        metavar="FILE",
        help=tr(
            "use only this catalogue, this time: a TOML file, or a Markdown page with a table; without FILE, the "
            "built-in one; give the option several times for several catalogues"
        ),
    )
    options.add_argument(
        "--open",
        nargs="?",
        default="",
        const="",
        metavar="FILE",
        help=tr("open this catalogue beside those that are open, as File > Open does"),
    )
    options.add_argument(
        "--language",
        choices=tuple(map(str, Language)),
        default="",
        help=tr("use English or Chinese, this time; --print uses the language of your environment by default"),
    )
    entry = options.add_mutually_exclusive_group()
    entry.add_argument(
        "--install-desktop-entry", action="store_true", help=tr("add the program to your desktop's menu")
    )
    entry.add_argument(
        "--remove-desktop-entry", action="store_true", help=tr("remove the program from your desktop's menu")
    )
    options.add_argument(
        "--version", action="version", version=f"cdn-codes {__version__}", help=tr("show the version and end")
    )
    return parser
