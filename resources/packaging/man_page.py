"""Prints the manual page, with the same options as `--help`: `python resources/packaging/man_page.py [LANGUAGE]`."""

import re
import sys
from datetime import date

import gui
from gui import arguments, cli
from gui.codes.messages import Translate, translatable
from gui.languages import Language, translator

# The sections that `--help` does not have. Each has entries: a name, and a text about it.
SECTIONS = {
    translatable("EXIT STATUS"): {
        f"{cli.SUCCESS}": translatable("The user closed the window, or --print found a match."),
        f"{cli.NOT_FOUND}": translatable("--print found no match."),
        f"{cli.FAILED}": translatable(
            "The command line is wrong, or --print cannot read a catalogue. Standard error says why."
        ),
        f"{cli.INTERRUPTED}": translatable("The user pressed Ctrl+C."),
    },
    translatable("ENVIRONMENT"): {
        "DISPLAY, WAYLAND_DISPLAY": translatable(
            "The display for the window. If there is none, the matches are printed as text."
        ),
        "LANGUAGE, LC_ALL, LC_MESSAGES, LANG": translatable(
            "The language, in this order: Chinese if the first of them that is set begins with zh."
        ),
        "XDG_RUNTIME_DIR": translatable(
            "The folder with the socket of the open window. If it is not set, the folder is in /tmp."
        ),
        "XDG_CONFIG_HOME": translatable("The folder of the settings. If it is not set, the folder is ~/.config."),
        "XDG_STATE_HOME": translatable(
            "The folder of the log of faults. If it is not set, the folder is ~/.local/state."
        ),
    },
    translatable("FILES"): {
        "~/.config/cdn-codes/cdn-codes.conf": translatable(
            "What the window keeps: size, place, panes, sort order, language, theme, zoom, open catalogues and ticket "
            "site."
        ),
        "~/.local/state/cdn-codes/faults.log": translatable(
            "Reports of faults of the program, without what was searched or pasted."
        ),
    },
}


def man_page(day: date, tr: Translate = str) -> str:
    """Return the page as roff, with a date."""
    parser = arguments.parser(tr)
    options = [action for action in parser._actions if action.option_strings]
    form = parser._get_formatter()._format_action_invocation
    manual, purpose = tr("User Commands"), tr("explains the status codes of Tencent Cloud CDN")
    lines = [
        f'.TH CDN-CODES 1 {day} "cdn-codes {gui.__version__}" "{manual}"',
        ".SH " + tr("NAME"),
        f"cdn-codes \\- {escaped(purpose)}",
        ".SH " + tr("SYNOPSIS"),
        ".nf",
        *(marked(line.strip()) for line in (parser.usage or "").splitlines()),
        ".fi",
        ".SH " + tr("DESCRIPTION"),
        marked(parser.description or ""),
        ".PP",
        marked(parser.epilog or ""),
        ".SH " + tr("OPTIONS"),
        *(line for action in options for line in (".TP", marked(form(action)), marked(action.help or ""))),
    ]
    for title, entries in SECTIONS.items():
        lines += [f'.SH "{tr(title)}"']
        for name, text in entries.items():
            lines += [".TP", f"\\fB{escaped(name)}\\fR", marked(tr(text))]
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
    language = Language(*(sys.argv[1:] or ["en"]))
    sys.stdout.write(man_page(date.today(), translator(language)))  # noqa: DTZ011 (the user's own day)
