"""Nothing is out of reach: small windows, large letters, wide spacing, thick fingers, restless pages."""

import pytest

from browsing import DESKTOP, PHONE
from looks import LETTERS, Look
from measuring import Findings, measure
from pages import one_of_each

# 200 % zoom of a window of 1280 pixels shows what a window of 640 shows (WCAG 1.4.4), 400 % that of 320 (1.4.10).
ZOOMED = {"width": 640, "height": 450}
SMALLEST = {"width": 320, "height": 640}
DESK, OFFICE = {"width": 1280, "height": 800}, {"width": 1366, "height": 768}


@pytest.mark.parametrize("letters", LETTERS)
@pytest.mark.parametrize("size", [SMALLEST, ZOOMED], ids=["at 320 pixels", "at 200 % zoom"])
def test_nothing_scrolls_sideways(addresses, people, size, letters):
    findings = Findings()
    for address, page in opened(one_of_each(addresses), people, size, letters=letters, furigana=True):
        findings.add(address, measure(page, "sideways"))
    assert not findings, str(findings)


def test_wider_spacing_cuts_nothing_off(addresses, people):
    findings = Findings()
    for address, page in opened(one_of_each(addresses), people, PHONE):
        measure(page, "spacing")
        findings.add(address, measure(page, "cut_off") + measure(page, "sideways"))
    assert not findings, str(findings)


def test_what_is_cut_off_is_found(chromium):
    page = chromium.new_page(viewport=PHONE)
    page.set_content("""<style>div { width: 300px; height: 1.2em; overflow: hidden } button { width: 90px; white-space: nowrap }
        </style><div>It fits</div><div>Fits before the letters stand wider</div><button>Press</button><button>Press me here</button>""")
    before = measure(page, "cut_off")
    measure(page, "spacing")
    after = measure(page, "cut_off")
    page.close()
    assert len(before) == 1 and "Press me" in before[0]
    assert len(after) == 3


@pytest.mark.parametrize("size", [PHONE, DESK, OFFICE], ids=["phone", "desk", "office"])
def test_the_first_screen_says_what_to_do_what_it_leads_to_and_what_came_of_it(people, size):
    visit = people["visitor"]
    Look().put_on(visit)
    visit.page.set_viewport_size(size)
    visit.open("/")
    for name in ("open-title", "steps-title", "results-title"):
        assert bottom(visit, f"#{name}") <= size["height"], name
    # And not only the headings: the way in, the last step, the newest result.
    for part in (".card__action a", ".home-steps li:last-child", ".home__came a"):
        assert bottom(visit, part) <= size["height"], part


def bottom(visit, selector: str) -> float:
    box = visit.page.locator(selector).first.bounding_box()
    return box["y"] + box["height"]


@pytest.mark.parametrize("size", [PHONE, DESKTOP], ids=["at 390 pixels", "at 1280 pixels"])
def test_nothing_jumps_while_a_page_loads(addresses, people, size):
    findings = Findings()
    for address, page in opened(one_of_each(addresses), people, size):
        shift = measure(page, "shift")
        if shift["sum"] >= 0.02:
            findings.add(address, [f"{shift['sum']:.3f}: {shift['moved']}"])
    assert not findings, str(findings)


def test_nothing_moves_for_those_who_asked_for_stillness(addresses, people):
    findings = Findings()
    for visit in people.values():
        visit.page.emulate_media(reduced_motion="reduce")
    for address, page in opened(one_of_each(addresses), people, PHONE):
        findings.add(address, measure(page, "moving"))
    for visit in people.values():
        visit.page.emulate_media(reduced_motion="null")
    assert not findings, str(findings)


def opened(addresses, people, size, **display):
    """Each address, opened in a window of this size by the one who found it."""
    for visit in people.values():
        Look().put_on(visit)
        visit.choose_display(**display)
        visit.page.set_viewport_size(size)
    for address in addresses:
        visit = people[address.walker]
        visit.open(address.path, admin=address.admin)
        yield address, visit.page
