"""The ticket links of the built-in catalogue can lead to either site."""

import pytest

from gui.codes.catalogue import Catalogue
from gui.codes.ticket_site import TicketSite, with_ticket_site


def test_every_ticket_link_leads_to_the_other_site_and_nothing_else_changes(catalogue: Catalogue) -> None:
    mainland = with_ticket_site(catalogue, TicketSite.MAINLAND)
    before, after = repr(catalogue), repr(mainland)
    intl, other = (site.address for site in TicketSite)
    assert before.count(intl) == before.count("/workorder/") > 3
    assert after == before.replace(intl, other)


def test_the_catalogue_has_the_links_of_the_international_site(catalogue: Catalogue) -> None:
    assert with_ticket_site(catalogue, TicketSite.INTERNATIONAL) is catalogue


@pytest.mark.parametrize("site", list(TicketSite))
def test_each_site_has_a_page_for_tickets(site: TicketSite) -> None:
    assert site.address.startswith("https://console.")
    assert site.address.endswith("cloud.tencent.com/workorder/category")
