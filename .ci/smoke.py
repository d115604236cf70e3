"""Starts a packaged program as its users do: `python .ci/smoke.py PROGRAM`. It prints, and opens a window in time."""

import subprocess
import sys
import time


def main(program: str) -> None:
    """Raise an error where the program does not do what it is to do."""
    subprocess.run([program, "--print", "514"], check=True, timeout=60)
    end = time.monotonic() + 60
    folder, is_in_app, _ = program.partition(".app/")
    start = ["open", "-W", f"{folder}.app"] if is_in_app else [program]  # the former as the Finder does
    with subprocess.Popen(start) as running:
        try:
            while not has_window(program, running):
                if running.poll() is not None or time.monotonic() > end:
                    sys.exit(f"{program} has no window (exit code: {running.returncode}).")
        finally:
            running.kill()
    print(f"{program} prints and has a window.")


def has_window(program: str, running: subprocess.Popen[bytes]) -> bool:
    """Tell, after some seconds, whether the running program shows its window."""
    time.sleep(2)  # else the second start below could be the first
    if sys.platform == "win32":
        # What pip installs starts the program as a process of its own.
        ask = ["powershell", "-NoProfile", "-Command", "(Get-Process).MainWindowTitle"]
        return "CDN Status Codes" in subprocess.run(ask, capture_output=True, check=False, text=True).stdout
    # A window that was painted takes over what a second start asks for, and that one ends.
    try:
        return running.poll() is None and subprocess.run([program, "514"], check=False, timeout=3).returncode == 0
    except subprocess.TimeoutExpired:
        return False


if __name__ == "__main__":
    main(sys.argv[1])
