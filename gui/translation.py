"""The door to the user's language for texts of the modules that know no Qt: one context, "gui"."""

from PySide6.QtCore import QCoreApplication


def translate(text: str) -> str:
    """Return a text in the user's language; a template keeps its {names}."""
    return QCoreApplication.translate("gui", text)
