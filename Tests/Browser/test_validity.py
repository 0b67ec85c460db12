"""Every page is valid HTML, by the Nu Html Checker, which the W3C's own validator runs."""

from measuring import Findings
from pages import one_of_each
from validator import errors


def test_every_page_is_valid(addresses, people, tmp_path):
    pages = {str(address): people[address.walker].source(address) for address in one_of_each(addresses)}
    findings = Findings()
    for address, error in errors(pages, tmp_path):
        findings.add(address, [error])
    assert not findings, str(findings)


def test_the_validator_sees_errors(tmp_path):
    good = '<!doctype html><html lang="ja"><title>a</title><search><p popover id=b>c</p></search></html>'
    bad = good.replace("<p ", '<p role="nothing" ')
    assert [address for address, _ in errors({"good": good, "bad": bad}, tmp_path)] == ["bad"]
