"""With the Tab key alone: everything is reached, in the order of the page, seen, and left again."""

import pytest

from browsing import DESKTOP, PHONE
from looks import Look
from measuring import Findings, measure
from pages import one_of_each


@pytest.mark.parametrize("look, size", [(Look(), PHONE), (Look(light="dark by choice"), DESKTOP)],
                         ids=["light at 390 pixels", "dark at 1280 pixels"])
def test_tab_reaches_everything_in_order_and_shows_where_it_is(addresses, people, look, size):
    findings = Findings()
    for visit in people.values():
        look.put_on(visit)
        visit.page.set_viewport_size(size)
    for address in one_of_each(addresses):
        visit = people[address.walker]
        visit.open(address.path, admin=address.admin)
        findings.add(address, tab_through(visit.page))
    assert not findings, str(findings)


def tab_through(page) -> list:
    """What goes wrong from the first stop to the last."""
    expected, reached, wrong = measure(page, "focus_list"), [], []
    for _ in range(expected + 3):
        page.keyboard.press("Tab")
        stop = measure(page, "focus_stop")
        # Behind the last stop the focus leaves the page; then it begins anew.
        if stop is None or stop["number"] in reached and reached[0] == stop["number"]:
            break
        if stop["number"] < 0:
            wrong.append(f"Tab stops where nothing was expected: {stop['html']}")
        elif reached and stop["number"] < reached[-1]:
            wrong.append(f"Tab goes back to {stop['html']}")
        wrong += [f"{problem}: {stop['html']}" for problem in stop["wrong"]]
        reached.append(stop["number"])
    else:
        wrong.append("Tab does not leave the page")
    missed = sorted(set(range(expected)) - set(reached))
    return wrong + [f"Tab does not reach {html}" for html in page.evaluate(
        "numbers => numbers.map((number) => window.focusStops[number].outerHTML.slice(0, 100))", missed)]


def test_the_first_stop_leads_to_the_content(people):
    visit = people["visitor"]
    Look().put_on(visit)
    visit.open("/")
    measure(visit.page, "focus_list")
    visit.page.keyboard.press("Tab")
    visit.page.keyboard.press("Enter")
    assert visit.page.evaluate("document.activeElement.id") == "main"
