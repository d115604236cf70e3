"""Prints the manual page, with the same options as `--help`: `python resources/packaging/man_page.py`."""

import re
import sys
from datetime import date

import gui
from gui import arguments, cli

# The sections that `--help` does not have. Each has entries: a name, and a text about it.
SECTIONS = {
    "EXIT STATUS": {
        f"{cli.SUCCESS}": "The user closed the window, or --print found a match.",
        f"{cli.NOT_FOUND}": "--print found no match.",
        f"{cli.FAILED}": "The command line is wrong, or --print cannot read a catalogue. Standard error says why.",
        f"{cli.INTERRUPTED}": "The user pressed Ctrl+C.",
    },
    "ENVIRONMENT": {
        "DISPLAY, WAYLAND_DISPLAY": "The display for the window. If there is none, the matches are printed as text.",
        "XDG_RUNTIME_DIR": "The folder with the socket of the open window. If it is not set, the folder is in /tmp.",
        "XDG_CONFIG_HOME": "The folder of the settings. If it is not set, the folder is ~/.config.",
        "XDG_STATE_HOME": "The folder of the log of faults. If it is not set, the folder is ~/.local/state.",
    },
    "FILES": {
        "~/.config/cdn-codes/cdn-codes.conf": "What the window keeps: size, place, panes, sort order, theme, zoom, "
        "open catalogues and ticket site.",
        "~/.local/state/cdn-codes/faults.log": "Reports of faults of the program, without what was searched or pasted.",
    },
}


def man_page(day: date) -> str:
    """Return the page as roff, with a date."""
    parser = arguments.parser()
    options = [action for action in parser._actions if action.option_strings]
    form = parser._get_formatter()._format_action_invocation
    usage = parser.format_usage().removeprefix("usage:").splitlines()
    lines = [
        f'.TH CDN-CODES 1 {day} "cdn-codes {gui.__version__}" "User Commands"',
        ".SH NAME",
        f"cdn-codes \\- {escaped(gui.__doc__ or '').rstrip('.')}",
        ".SH SYNOPSIS",
        ".nf",
        *(marked(line.strip()) for line in usage),
        ".fi",
        ".SH DESCRIPTION",
        marked(parser.description or ""),
        ".PP",
        marked(parser.epilog or ""),
        ".SH OPTIONS",
        *(line for action in options for line in (".TP", marked(form(action)), marked(action.help or ""))),
    ]
    for title, entries in SECTIONS.items():
        lines += [f'.SH "{title}"']
        lines += [line for name, text in entries.items() for line in (".TP", f"\\fB{escaped(name)}\\fR", marked(text))]
    return "\n".join(lines) + "\n"


def marked(text: str) -> str:
    """Return a text as roff: options and the command in bold, placeholders in italics."""
    text = re.sub(r"(?<![\w-])((\\-){1,2}[a-z]+(\\-[a-z]+)*|cdn\\-codes)", r"\\fB\1\\fR", escaped(text))
    return re.sub(r"\b(TEXT|FILE|COMMAND)\b", r"\\fI\1\\fR", text)


def escaped(text: str) -> str:
    """Return a text in which no character has a meaning for roff."""
    text = text.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq").replace("~", "\\(ti")
    return f"\\&{text}" if text.startswith(".") else text


if __name__ == "__main__":
    sys.stdout.write(man_page(date.today()))  # noqa: DTZ011 (the user's own day)
