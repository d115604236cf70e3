"""The sites of Tencent Cloud on which tickets are filed."""

from enum import StrEnum

from gui.codes.catalogue import Catalogue, Setting, StatusCode
from gui.languages import Language


class TicketSite(StrEnum):
    """A site of Tencent Cloud. An account belongs to one of them."""

    INTERNATIONAL = "international"
    MAINLAND = "mainland"

    @property
    def address(self) -> str:
        """The page on which tickets are filed."""
        return _ADDRESSES[self]

    @property
    def language(self) -> Language:
        """The language of those who read the tickets."""
        return Language.CHINESE if self is TicketSite.MAINLAND else Language.ENGLISH


_ADDRESSES = {
    TicketSite.INTERNATIONAL: "https://console.intl.cloud.tencent.com/workorder/category",
    TicketSite.MAINLAND: "https://console.cloud.tencent.com/workorder/category",
}


def for_site(catalogue: Catalogue, site: TicketSite) -> Catalogue:
    """Return a catalogue that was written for the international site as the users of a site need it.

    On the mainland site, its ticket links lead there, and each setting also has its name in the console of that site.
    """
    if site is TicketSite.INTERNATIONAL:
        return catalogue
    return catalogue._replace(codes=tuple(map(_for_mainland, catalogue.codes)))


def _for_mainland(status_code: StatusCode) -> StatusCode:
    addresses = TicketSite.INTERNATIONAL.address, TicketSite.MAINLAND.address
    return status_code._replace(
        suggestion=status_code.suggestion.replace(*addresses),
        settings=tuple(map(_with_mainland_name, status_code.settings)),
    )


def _with_mainland_name(setting: Setting) -> Setting:
    if not setting.mainland_name:
        return setting
    return setting._replace(name=f"{setting.name} ({setting.mainland_name})")
