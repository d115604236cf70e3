"""`python -m gui` starts the program."""

import sys

from gui.cli import main

if __name__ == "__main__":
    sys.exit(main())
