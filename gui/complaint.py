"""What goes wrong, said on standard error."""

import sys


def complain(message: str) -> None:
    """Say in one printable line what is wrong."""
    line = "".join(character if character.isprintable() else "�" for character in message)
    print(f"cdn-codes: {line}", file=sys.stderr)
