"""Fuzzes each target in a process of its own: `make fuzz MINUTES=10 TARGET=toml`.

What breaks a promise, or takes too much time or memory, is a finding. It is kept in build/fuzz/TARGET. Move it to
tests/fuzz/found/TARGET once it is mended: every `make check` tries what is there.
"""

import argparse
import os
import re
import subprocess
import sys

from tests.fuzz.targets import ROOT, TARGETS


def fuzz(name: str, seconds: int) -> bool:
    """Fuzz a target, print how often it ran and what was found, and return whether that is nothing."""
    folder = ROOT / "build" / "fuzz" / name
    command = [sys.executable, "-m", "tests.fuzz.one_target", name, str(seconds), str(folder)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    ended = subprocess.run(
        command, cwd=ROOT, env=environment, check=False, capture_output=True, text=True, errors="replace"
    )
    output = ended.stdout + ended.stderr
    runs = re.search(r"number_of_executed_units: (\d+)", output)
    found = re.search(r"Test unit written to (\S+)", output)
    result = f"found {found[1]}" if found else "nothing found" if ended.returncode == 0 else "ended early"
    print(f"{name:10} {int(runs[1]) if runs else 0:>10,} runs  {result}", flush=True)
    if ended.returncode:
        error = re.search(r"Traceback \(most recent call last\):\n(?:.*\n)*?\S.*", output)
        print(error[0] if error else output[-1000:], flush=True)
    return ended.returncode == 0


def main() -> int:
    """Fuzz the targets of the command line, by default all. Return the exit code: 1 if something was found."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("targets", nargs="*", metavar="TARGET", help=f"what to fuzz: {', '.join(TARGETS)}")
    parser.add_argument("--minutes", type=float, default=1, help="how long to fuzz each target (default: %(default)s)")
    options = parser.parse_args()
    if unknown := set(options.targets) - set(TARGETS):
        parser.error(f"no such target: {', '.join(unknown)}")
    clean = [fuzz(name, round(60 * options.minutes)) for name in options.targets or TARGETS]
    return 0 if all(clean) else 1


if __name__ == "__main__":
    sys.exit(main())
