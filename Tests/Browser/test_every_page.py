"""Rules that each page of the route table keeps, at phone and desktop width."""

import html5lib
import pytest
from axe_playwright_python.sync_playwright import Axe

from acts import log_in
from browsing import DESKTOP, PHONE, SMALLEST_PHONE, Visit
from pages import WALKERS, route_table, walk

# What answers no page.
NOT_WALKED = {"/healthz", "/readyz", "/exports/comments.csv", "/exports/comments.json",
              "/exports/comments.xlsx"}
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


@pytest.fixture(scope="module")
def routes(binary):
    return route_table(binary)


@pytest.fixture(scope="module")
def addresses(chromium, site, routes):
    return walk(chromium, site, routes)


@pytest.fixture(scope="module")
def people(chromium, site):
    """A browser for each kind of walker, logged in once."""
    visits = {}
    for name, person, admin in WALKERS:
        visits[name] = Visit(chromium, site)
        if person:
            log_in(visits[name], person, admin)
    yield visits
    for each in visits.values():
        each.close()


def test_the_walk_reaches_every_page_of_the_route_table(routes, addresses):
    reached = {(address.admin, address.pattern) for address in addresses}
    missed = [f"{'admin ' if route.admin else ''}{route.pattern}" for route in routes
              if route.method == "GET" and (route.admin, route.pattern) not in reached
              and route.pattern not in NOT_WALKED]
    assert not missed


@pytest.mark.parametrize("size", [PHONE, DESKTOP], ids=["at 390 pixels", "at 1280 pixels"])
def test_axe_finds_nothing(addresses, people, size):
    findings = []
    for address, page in opened(addresses, people, size):
        result = Axe().run(page, options={"runOnly": {"type": "tag", "values": RULES}})
        findings += [f"{address}: {found['id']}: {found['help']}\n    {found['nodes'][0]['html'][:200]}"
                     for found in result.response["violations"]]
    assert not findings, "\n".join(findings)


def test_nothing_scrolls_sideways_at_360_pixels(addresses, people):
    wide = []
    for address, page in opened(addresses, people, SMALLEST_PHONE):
        width = page.evaluate("document.documentElement.scrollWidth")
        if width > SMALLEST_PHONE["width"]:
            wide.append(f"{address}: {width} pixels")
    assert not wide, "\n".join(wide)


def test_the_html_is_well_formed(addresses, people, site):
    problems = []
    for address in addresses:
        base = site.admin if address.admin else site.public
        html = people[address.walker].context.request.get(base + address.path).text()
        parser = html5lib.HTMLParser(namespaceHTMLElements=False)
        document = parser.parse(html)
        problems += [f"{address}: line {at[0]}: {code} {details}" for at, code, details in parser.errors]
        problems += [f"{address}: {problem}" for problem in structure(document)]
    assert not problems, "\n".join(problems)


def structure(document):
    if not document.get("lang"):
        yield "<html> without lang"
    headings = document.findall(".//h1")
    if len(headings) != 1:
        yield f"{len(headings)} h1"
    if not (document.findtext("head/title") or "").strip():
        yield "no title"
    for place in document.iter():
        if place.get("style") is not None or any(name.startswith("on") for name in place.keys()):
            yield f"inline style or script on <{place.tag}>"


def test_no_page_asks_another_machine_and_the_console_stays_empty(addresses, people):
    for _ in opened(addresses, people, PHONE):
        pass
    assert not [complaint for visit in people.values() for complaint in visit.complaints]


def opened(addresses, people, size):
    for address in addresses:
        visit = people[address.walker]
        visit.page.set_viewport_size(size)
        visit.open(address.path, admin=address.admin)
        yield address, visit.page
