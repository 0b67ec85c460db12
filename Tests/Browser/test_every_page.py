"""Rules that each page of the route table keeps."""

import html5lib

from browsing import PHONE
from measuring import Findings, measure
from pages import missed


def test_the_walk_reaches_every_page_of_the_route_table(routes, addresses):
    assert not missed(routes, addresses)


def test_the_html_is_well_formed(addresses, people):
    findings = Findings()
    for address in addresses:
        document = html5lib.parse(people[address.walker].source(address), namespaceHTMLElements=False)
        findings.add(address, structure(document))
    assert not findings, str(findings)


def structure(document):
    if not document.get("lang"):
        yield "<html> without lang"
    if not (document.findtext("head/title") or "").strip():
        yield "no title"
    for name in ("h1", "main"):
        if len(document.findall(f".//{name}")) != 1:
            yield f"{len(document.findall(f'.//{name}'))} {name}"
    for navigation in document.iter("nav"):
        if not navigation.get("aria-label") and not navigation.get("aria-labelledby"):
            yield "<nav> without a name"
    for place in document.iter():
        if place.get("style") is not None or any(name.startswith("on") for name in place.keys()):
            yield f"inline style or script on <{place.tag}>"
    levels = [int(place.tag[1]) for place in document.iter() if place.tag in ("h1", "h2", "h3", "h4", "h5", "h6")]
    for above, below in zip(levels, levels[1:]):
        if below > above + 1:
            yield f"h{below} follows h{above}"


def test_no_page_asks_another_machine_and_the_console_stays_empty(addresses, people):
    """The console also tells what the page's own policy forbade: scripts, but not blocks of data."""
    blocks = 0
    for address in addresses:
        visit = people[address.walker]
        visit.page.set_viewport_size(PHONE)
        visit.open(address.path, admin=address.admin)
        blocks += visit.page.locator('script[type="application/ld+json"]').count()
    assert blocks > 0
    assert not [complaint for visit in people.values() for complaint in visit.complaints]
