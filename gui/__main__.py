"""`python -m gui` and `cdn-codes`: what the command line asks for goes to the program that runs, or starts one."""

import sys

from gui.instance import hand_over


def main() -> int:
    """Run the program, or hand over to the one that runs; return the exit code."""
    listen_at = hand_over(sys.argv[1:])
    if listen_at is None:
        return 0
    from gui import cli  # not before it is needed: a second start is to end in a blink

    return cli.main(listen_at=listen_at)


if __name__ == "__main__":
    sys.exit(main())
