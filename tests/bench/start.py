"""How long a start takes: `--print` against a bare interpreter, the window against a bare window."""

import os
import sys
from pathlib import Path

from tests.bench.measure import interleaved, report

if __name__ == "__main__":
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 21
    command = str(Path(sys.executable).with_name("cdn-codes"))
    report(
        "--print, until it ends",
        interleaved(
            {"python -c pass": [sys.executable, "-c", "pass"], "--print 514": [command, "--print", "514"]}, rounds
        ),
        "python -c pass",
    )
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    python = [sys.executable, "-m"]
    report(
        "the window, until its first paint",
        interleaved(
            {"bare window": [*python, "tests.bench.bare"], "cdn-codes": [*python, "tests.bench.program"]}, rounds
        ),
        "bare window",
    )
