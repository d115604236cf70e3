"""Fuzzes one target with Atheris, which changes those inputs further that reach new code. `tests.fuzz` runs this."""

import sys
from pathlib import Path

import atheris

# Atheris makes Python several times slower, so these are more than a user would accept.
_LIMITS = ("-timeout=10", "-rss_limit_mb=2048", "-max_len=20000")


def fuzz(name: str, seconds: int, folder: Path) -> None:
    """Fuzz a target, print statistics, and end the process. What is found is kept in the folder."""
    with atheris.instrument_imports(include=["gui", "tomllib", "markdown_it"]):
        from tests.fuzz.targets import TARGETS
    target, corpus = TARGETS[name], folder / "corpus"
    corpus.mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate(target.seeds):
        (corpus / f"seed-{number}").write_bytes(seed)
    options = (f"-max_total_time={seconds}", f"-artifact_prefix={folder}/", "-print_final_stats=1", *_LIMITS)
    atheris.Setup([sys.argv[0], *options, str(corpus)], target.check)
    atheris.Fuzz()


if __name__ == "__main__":
    fuzz(sys.argv[1], int(sys.argv[2]), Path(sys.argv[3]))
