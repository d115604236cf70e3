"""Checks that a program prints, opens a window and hands a second start over: `python .ci/smoke.py PROGRAM`."""

import subprocess
import sys
import time


def main(program: str) -> None:
    """Start the program as its users do.

    Exit with an error if it does not print, has no window after a minute, or does not take a second start's search.
    """
    subprocess.run([program, "--print", "514"], check=True, timeout=60)
    end = time.monotonic() + 60
    folder, is_in_app, _ = program.partition(".app/")
    start = ["open", "-W", f"{folder}.app"] if is_in_app else [program]  # on macOS, start it as the Finder does
    with subprocess.Popen(start) as running:
        try:
            while not has_window(program, running):
                if running.poll() is not None or time.monotonic() > end:
                    sys.exit(f"{program} has no window (exit code: {running.returncode}).")
            subprocess.run([program, "514"], check=True, timeout=20)
        finally:
            running.kill()
    print(f"{program} prints, has a window and takes the search of a second start.")


def has_window(program: str, running: subprocess.Popen[bytes]) -> bool:
    """Wait for some seconds, and tell whether the running program shows its window."""
    time.sleep(2)  # let the running program listen: otherwise the start below opens a window of its own
    if sys.platform == "win32":
        # The command that pip installs starts the program as another process, so look at the titles of all windows.
        ask = ["powershell", "-NoProfile", "-Command", "(Get-Process).MainWindowTitle"]
        return "CDN Status Codes" in subprocess.run(ask, capture_output=True, check=False, text=True).stdout
    # Once the window is painted, a second process hands its search over and ends.
    try:
        return running.poll() is None and subprocess.run([program, "514"], check=False, timeout=3).returncode == 0
    except subprocess.TimeoutExpired:
        return False


if __name__ == "__main__":
    main(sys.argv[1])
