"""Translates texts that are not in a class of Qt's, and the names of the parties."""

from PySide6.QtCore import QCoreApplication

from gui.codes.catalogue import Party
from gui.codes.messages import translatable

_COPIED = translatable("Copied")


def translate(text: str) -> str:
    """Return a text in the user's language. A template keeps its {names}.

    The context is "": so pyside6-lupdate calls the context of texts outside of a class.
    """
    return QCoreApplication.translate("", text)


def party_label(party: Party | None) -> str:
    """Return a party's name in the user's language, "" for None."""
    return translate(party.label) if party else ""


def copied_label() -> str:
    """Return what a button says after it has copied something."""
    return translate(_COPIED)
