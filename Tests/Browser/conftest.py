import pytest
from playwright.sync_api import sync_playwright

from acts import log_in
from browsing import SMALLEST_PHONE, Visit, start_chromium
from pages import WALKERS, route_table, walk
from reading import DRAFT
from sample_site import TOP, SampleSite


def pytest_addoption(parser):
    parser.addoption("--binary", default=str(TOP / ".build/debug/tomoni"), help="the tomoni to test")
    parser.addoption("--deep", action="store_true", help="every page in every light at every width, not only pairs of them")


@pytest.fixture(scope="session")
def binary(request):
    return request.config.getoption("--binary")


@pytest.fixture(scope="session")
def deep(request):
    return request.config.getoption("--deep")


@pytest.fixture(scope="session")
def site(binary):
    """The sample city, served by the real binary."""
    started = SampleSite(binary)
    try:
        yield started.wait()
    finally:
        started.stop()


@pytest.fixture(scope="session")
def chromium():
    with sync_playwright() as playwright:
        browser = start_chromium(playwright)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def routes(binary):
    return route_table(binary)


@pytest.fixture(scope="session")
def addresses(chromium, site, routes):
    """Every page of the route table, as each kind of person finds it."""
    return walk(chromium, site, routes)


@pytest.fixture(scope="session", autouse=True)
def looked_at_first(request):
    """The walk finds the sample city as it was: it goes before the stories, which change it."""
    if any("addresses" in item.fixturenames for item in request.session.items):
        request.getfixturevalue("addresses")


@pytest.fixture(scope="session")
def people(chromium, site):
    """A browser for each kind of walker, logged in once; tests that only look share them."""
    visits = {}
    for name, person, admin in WALKERS:
        visits[name] = Visit(chromium, site)
        if person:
            log_in(visits[name], person, admin)
    yield visits
    for each in visits.values():
        each.close()


@pytest.fixture(params=[True, False], ids=["with JavaScript", "without JavaScript"])
def scripts(request):
    """Every story is told twice: scripts are an enhancement only."""
    return request.param


@pytest.fixture
def visit(chromium, site, scripts):
    """Opens the site for one more person: each has an own phone, and nothing it did may have gone wrong at the end."""
    opened = []

    def open_phone(**options) -> Visit:
        opened.append(Visit(chromium, site, scripts=scripts, **options))
        return opened[-1]

    yield open_phone
    for each in opened:
        each.close()
        assert not each.complaints


@pytest.fixture
def reader(chromium, site):
    """Opens the draft for one more person with scripts; nothing may have gone wrong at the end."""
    opened = []

    def open_draft(size=SMALLEST_PHONE, **options) -> Visit:
        opened.append(Visit(chromium, site, size=size, **options))
        opened[-1].open(DRAFT)
        return opened[-1]

    yield open_draft
    for each in opened:
        each.close()
        assert not each.complaints
