"""Prints how many changes of the code the tests noticed, and the others: the last step of `make mutate`.

`mutmut show NAME` prints such a change. Write a test that notices it, or simplify the code if nothing can.
"""

import json
import sys
from collections import Counter
from pathlib import Path

MUTANTS = Path(__file__).parents[1] / "mutants"
GOAL = 90
"""How many per cent of the changes the tests should notice."""
_SURVIVED = {0, 5, 33}
"""The exit codes of a test run that has not, also because there was no test."""


def main() -> int:
    """Print a line for each module. Return 1 if the tests noticed less than the goal."""
    survivors, total = list[str](), Counter[bool]()
    for file in sorted(MUTANTS.rglob("*.meta")):
        codes: dict[str, int | None] = json.loads(file.read_text(encoding="utf-8"))["exit_code_by_key"]
        found = Counter(code not in _SURVIVED for code in codes.values() if code is not None)
        if found:
            print(f"{found[True]:5} of {found.total():5}  {file.relative_to(MUTANTS).with_suffix('')}")
        survivors += sorted(name for name, code in codes.items() if code in _SURVIVED)
        total += found
    print("Not noticed:", *survivors, sep="\n  ")
    score = 100 * total[True] / max(1, total.total())
    print(f"The tests noticed {total[True]} of {total.total()} changes: {score:.1f} %. The goal is {GOAL} %.")
    return 0 if score >= GOAL else 1


if __name__ == "__main__":
    sys.exit(main())
