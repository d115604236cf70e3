"""The sites of Tencent Cloud on which tickets are filed."""

from enum import StrEnum

from gui.codes.catalogue import Catalogue


class TicketSite(StrEnum):
    """A site of Tencent Cloud. An account belongs to one of them."""

    INTERNATIONAL = "international"
    MAINLAND = "mainland"

    @property
    def address(self) -> str:
        """The page on which tickets are filed."""
        return _ADDRESSES[self]


_ADDRESSES = {
    TicketSite.INTERNATIONAL: "https://console.intl.cloud.tencent.com/workorder/category",
    TicketSite.MAINLAND: "https://console.cloud.tencent.com/workorder/category",
}


def with_ticket_site(catalogue: Catalogue, site: TicketSite) -> Catalogue:
    """Return a catalogue with links to the international site as one whose links lead to another site."""
    if site is TicketSite.INTERNATIONAL:
        return catalogue
    codes = (
        status_code._replace(suggestion=status_code.suggestion.replace(TicketSite.INTERNATIONAL.address, site.address))
        for status_code in catalogue.codes
    )
    return catalogue._replace(codes=tuple(codes))
