"""No page of the route table has a finding of axe, whoever looks at it and however it is shown."""

import re
from collections import defaultdict

import pytest
from axe_playwright_python.sync_playwright import Axe

from looks import Look, every_look, pairs_of_looks
from sample_site import TOP

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
OPTIONS = {"runOnly": {"type": "tag", "values": RULES}, "resultTypes": ["violations"]}


# Parts of the rows, so that two browsers can share them.
PARTS = 4
CRITERIA = TOP / "Sources/Settings/Accessibility/Criterion+All.swift"
# Criteria whose rules are those of the validator, see test_validity.
OF_THE_VALIDATOR = {"4.1.1"}


@pytest.fixture(scope="module")
def shown(addresses, deep):
    """Whose page, in which look: walker by walker and look by look, since changing them takes time."""
    rows = every_look(addresses) if deep else pairs_of_looks(addresses)
    return sorted(rows, key=lambda row: (row[0].walker, str(row[1])))


@pytest.mark.parametrize("part", range(PARTS))
def test_axe_finds_nothing(shown, people, part):
    findings, worn = defaultdict(list), {}
    size = -(-len(shown) // PARTS)
    for address, look in shown[part * size:(part + 1) * size]:
        visit = people[address.walker]
        if worn.get(address.walker) != look:
            look.put_on(visit)
            worn[address.walker] = look
        visit.open(address.path, admin=address.admin)
        for found in Axe().run(visit.page, options=OPTIONS).response["violations"]:
            findings[told(found)].append(f"{address} ({look})")
    assert not findings, "\n".join(f"{finding}\n    {len(where)} times, first {where[0]}"
                                   for finding, where in findings.items())


def told(found: dict) -> str:
    node = found["nodes"][0]
    summary = " ".join(node["failureSummary"].split())
    return f"{found['id']}: {' '.join(map(str, node['target']))}\n    {node['html'][:160]}\n    {summary[:300]}"


@pytest.mark.parametrize("light", ["dark by the device", "forced colours"])
def test_each_look_is_really_worn(people, light):
    """Else the rows above would all look at the same page."""
    visit = people["visitor"]
    Look().put_on(visit)
    usual = ground(visit)
    Look(light=light).put_on(visit)
    worn = ground(visit)
    Look().put_on(visit)
    assert worn["forced"] == (light == "forced colours")
    assert light == "forced colours" or sum(worn["colour"]) < 200 < 600 < sum(usual["colour"])


def ground(visit) -> dict:
    visit.open("/")
    return visit.page.evaluate("""() => ({
      forced: matchMedia("(forced-colors: active)").matches,
      colour: getComputedStyle(document.body).backgroundColor.match(/\\d+/g).slice(0, 3).map(Number),
    })""")


def test_the_table_of_criteria_claims_only_what_these_rules_look_at(people):
    """What the city's accessibility page says of our own checks; axe leaves out rules on trial and old ones."""
    visit = people["visitor"]
    visit.open("/")
    Axe().run(visit.page, options=OPTIONS)
    run = visit.page.evaluate("(tags) => axe.getRules(tags)", RULES)
    tags = {tag for rule in run if not {"experimental", "deprecated"} & set(rule["tags"]) for tag in rule["tags"]}
    claimed = set(re.findall(r'Criterion\(\s*"([\d.]+)"(?:(?!Criterion\().)*?by: \.rules', CRITERIA.read_text(), re.S))
    assert len(claimed) > 10
    unsupported = {number for number in claimed if f"wcag{number.replace('.', '')}" not in tags}
    assert unsupported == OF_THE_VALIDATOR
