"""`python -m gui` and `cdn-codes`: hands the request over to the running program, or starts the program."""

import sys

from gui.instance.hand_over import hand_over
from gui.instance.request import requested


def main() -> int:
    """Hand the request over to the running program, or do what the command line asks for. Return the exit code."""
    request = requested(sys.argv[1:])
    result = hand_over(request) if request else None
    if result and result.taken:
        return 0
    # A process that hands over ends before these imports.
    import gc

    gc.disable()  # until the first paint (see gui.app): a start makes many objects, and few of them are garbage
    from gui import cli

    return cli.open_window(request, result.listen_at) if request and result else cli.main()


if __name__ == "__main__":
    sys.exit(main())
