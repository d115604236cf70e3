"""The user's browser, which opens the links."""

import os
import sys

from PySide6.QtCore import QObject, QUrl, Signal


class Browser(QObject):
    """Hands addresses to the desktop's browser, http and https alone."""

    failed = Signal(str)
    """The address that no browser could be started for."""

    def open(self, address: str) -> None:
        from PySide6.QtGui import QDesktopServices  # not before the first link is followed

        url = QUrl(address)
        if url.scheme() not in ("http", "https"):
            return
        if not QDesktopServices.openUrl(url):
            self.failed.emit(address)
        elif sys.platform not in ("win32", "darwin"):
            self._check(address)

    def _check(self, address: str) -> None:
        """Ask the desktop whether it has a browser: Qt only knows that xdg-open was started, not what became of it."""
        import shutil  # which brings the modules for archives

        browsers = [*os.environ.get("BROWSER", "").split(":"), "x-www-browser"]
        if any(map(shutil.which, browsers)) or not shutil.which("xdg-mime"):
            return
        from PySide6.QtCore import QProcess

        process = QProcess(self)

        def read_answer() -> None:
            if not bytes(process.readAllStandardOutput().data()).strip():
                self.failed.emit(address)
            process.deleteLater()

        process.finished.connect(read_answer)
        process.start("xdg-mime", ["query", "default", f"x-scheme-handler/{QUrl(address).scheme()}"])
