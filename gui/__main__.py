"""`python -m gui` and `cdn-codes`: what the command line asks for goes to the program that runs, or starts one."""

import sys

from gui.instance.hand_over import hand_over
from gui.instance.request import requested


def main() -> int:
    """Run the program, or hand over to the one that runs; return the exit code."""
    request = requested(sys.argv[1:])
    listen_at = hand_over(request) if request else ""
    if listen_at is None:
        return 0
    from gui import cli  # not before it is needed: a second start is to end in a blink

    return cli.open_window(request, listen_at) if request else cli.main()


if __name__ == "__main__":
    sys.exit(main())
