"""The ticket links of the built-in catalogue can lead to either site."""

import pytest

from gui.codes.catalogue import Catalogue, Setting, StatusCode
from gui.codes.ticket_site import TicketSite, for_site


def suggestions(catalogue: Catalogue) -> str:
    return "\n".join(status_code.suggestion for status_code in catalogue.codes)


def test_every_ticket_link_leads_to_the_other_site_and_no_other_advice_changes(catalogue: Catalogue) -> None:
    mainland = for_site(catalogue, TicketSite.MAINLAND)
    before, after = suggestions(catalogue), suggestions(mainland)
    intl, other = (site.address for site in TicketSite)
    assert before.count(intl) == before.count("/workorder/") > 3
    assert after == before.replace(intl, other)


def test_on_the_mainland_site_a_setting_also_has_the_name_of_its_console() -> None:
    settings = Setting("Limit", "Access Control → Limit", mainland_name="限频"), Setting("Bare", "Here")
    catalogue = Catalogue("", (StatusCode(514, "m", "s", settings=settings),), "")
    (code,) = for_site(catalogue, TicketSite.MAINLAND).codes
    assert [setting.name for setting in code.settings] == ["Limit (限频)", "Bare"]
    assert for_site(catalogue, TicketSite.INTERNATIONAL).codes[0].settings == settings


def test_the_catalogue_has_the_links_of_the_international_site(catalogue: Catalogue) -> None:
    assert for_site(catalogue, TicketSite.INTERNATIONAL) is catalogue


@pytest.mark.parametrize("site", list(TicketSite))
def test_each_site_has_a_page_for_tickets(site: TicketSite) -> None:
    assert site.address.startswith("https://console.")
    assert site.address.endswith("cloud.tencent.com/workorder/category")
