"""Opens links in the user's browser."""

import os

from PySide6.QtCore import QObject, Signal

from gui.desktop.platform import HAS_XDG


class Browser(QObject):
    """Opens addresses in the desktop's browser, but only those that begin with http or https."""

    failed = Signal(str)
    """No browser could be started. The argument is the address."""
    refused = Signal(str)
    """An address is not that of a page of the web, and was not opened. The argument is the address."""

    def open(self, address: str) -> None:
        """Open an address. Emit `refused` if it is no http or https address, `failed` if there is no browser."""
        # not needed before the first link is opened
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices

        url = QUrl(address)
        if url.scheme() not in ("http", "https") or not url.isValid() or not url.host():
            self.refused.emit(address)
            return
        if not QDesktopServices.openUrl(url):
            self.failed.emit(address)
        elif HAS_XDG:
            self._check_default_browser(address, url.scheme())

    def _check_default_browser(self, address: str, scheme: str) -> None:
        """Emit `failed` if the desktop has no browser for an address.

        Qt only knows that xdg-open was started, not whether that found a browser.
        """
        import shutil  # it loads the modules for archives; not needed before the first link is opened

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
        process.start("xdg-mime", ["query", "default", f"x-scheme-handler/{scheme}"])
