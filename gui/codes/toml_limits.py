"""Limits for TOML that are checked before it is parsed.

`tomllib` keeps each beginning of a dotted key: one key of 60 kB would take gigabytes. It reads lists and tables inside
others by recursion.
"""

import re

from gui.codes.catalogue import CatalogueError
from gui.codes.catalogue_checks import at, line

_MAX_DOTS = 5
"""How many dots a line may have outside of texts. The line [sources.key] has one."""
_MAX_DEPTH = 20
"""How many lists and tables may be open at the same place."""
# Texts and comments, as TOML has them. A text that is not closed extends to where tomllib will say so: the end of the
# line or of the file. So each character is read once.
_TEXT = re.compile(
    r"""
      \"""(?:\\.|[^\\])*?(?:"{3,5}|\Z)
    | '''.*?(?:'{3,5}|\Z)
    | "(?:\\[^\n]|[^"\\\n])*"?
    | '[^'\n]*'?
    | \#[^\n]*
    """,
    re.VERBOSE | re.DOTALL,
)
_BRACKET = re.compile(r"[\[\]{}]")


def check_limits(toml: str) -> None:
    """Raise CatalogueError, with the line, if a text in TOML has long dotted keys, or lists nested too deeply."""
    depth = 0
    for number, code in enumerate(_TEXT.sub(_line_ends, toml).split("\n"), start=1):
        if code.count(".") > _MAX_DOTS:
            with at(line(number)):
                raise CatalogueError(
                    "there are more than {limit} dots outside of quotation marks. Write texts in quotation marks.",
                    limit=_MAX_DOTS,
                )
        for bracket in _BRACKET.findall(code):
            depth += 1 if bracket in "[{" else -1
            if depth > _MAX_DEPTH:
                with at(line(number)):
                    raise CatalogueError(
                        "lists or tables are nested too deeply. Nest at most {limit} in each other.", limit=_MAX_DEPTH
                    )


def _line_ends(text: re.Match[str]) -> str:
    return "\n" * text[0].count("\n")
