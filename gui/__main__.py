"""`python -m gui` and `cdn-codes`: hands the request over to the running program, or starts the program."""

import _signal  # type: ignore[import-not-found] # `signal` takes longer: it makes enums of all its constants
import sys

if _signal.getsignal(_signal.SIGINT) is _signal.default_int_handler:  # it is not ignored, as in the background
    # Ctrl+C ends the process at once, and quietly. Python's own handler raises KeyboardInterrupt anywhere: in imports,
    # and in methods that Qt calls, where it is lost or aborts the process.
    _signal.signal(_signal.SIGINT, _signal.SIG_DFL)

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

    gc.disable()  # the start makes many objects, but little garbage; later, see gui.garbage
    from gui import cli

    return cli.open_window(request, result.listen_at) if request and result else cli.main()


if __name__ == "__main__":
    sys.exit(main())
