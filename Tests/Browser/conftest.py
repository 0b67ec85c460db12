import pytest
from playwright.sync_api import sync_playwright

from browsing import Visit, start_chromium
from sample_site import TOP, SampleSite


def pytest_addoption(parser):
    parser.addoption("--binary", default=str(TOP / ".build/debug/tomoni"), help="the tomoni to test")


@pytest.fixture(scope="session")
def binary(request):
    return request.config.getoption("--binary")


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
