"""`python -m gui` and `cdn-codes`: hands the command line over to the program that runs, or starts the program."""

import sys

from gui.instance.hand_over import hand_over
from gui.instance.request import requested


def main() -> int:
    """Hand over to the running program, or run; return the exit code."""
    request = requested(sys.argv[1:])
    result = hand_over(request) if request else None
    if result and result.taken:
        return 0
    from gui import cli  # a start that hands over does not need it

    return cli.open_window(request, result.listen_at) if request and result else cli.main()


if __name__ == "__main__":
    sys.exit(main())
