"""Every piece of text says its language, whichever language the page is in."""

import pytest

from browsing import Visit
from measuring import Findings, measure
from pages import one_of_each

LANGUAGES = ["ja"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_piece_says_its_language(chromium, site, addresses, language):
    visit, findings = Visit(chromium, site, language=language), Findings()
    for address in one_of_each(addresses):
        if address.walker in ("visitor", "passer-by"):
            visit.open(address.path, admin=address.admin)
            findings.add(address, measure(visit.page, "languages"))
    visit.close()
    assert not findings, str(findings)
