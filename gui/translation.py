"""The user's language, for the texts of the modules that know no Qt."""

from PySide6.QtCore import QCoreApplication

from gui.codes.catalogue import Party


def translate(text: str) -> str:
    """Return a text in the user's language; a template keeps its {names}.

    pyside6-lupdate files texts outside of a class under a context without a name.
    """
    return QCoreApplication.translate("", text)


def party_label(party: Party | None) -> str:
    """Return a party's name in the user's language, "" for None."""
    return translate(party.label) if party else ""
