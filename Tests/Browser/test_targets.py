"""What is to be pressed is large enough: 24 pixels for a pointer (WCAG 2.5.8), 44 for a finger."""

import pytest

from browsing import DESKTOP, PHONE
from measuring import Findings, measure
from pages import one_of_each
from test_layout import opened


@pytest.mark.parametrize("window, size", [(PHONE, 44), (DESKTOP, 24)], ids=["44 pixels on a phone", "24 pixels on a desk"])
def test_everything_that_can_be_pressed_is_large_enough(addresses, people, window, size):
    findings = Findings()
    for address, page in opened(one_of_each(addresses), people, window):
        findings.add(address, measure(page, "targets", size))
    assert not findings, str(findings)


def test_what_is_too_small_is_found(chromium):
    page = chromium.new_page()
    page.set_content("""<style>a, summary, button { padding: 0 } .large { display: inline-block; padding: 20px }</style>
        <main><p><a href="/">Alone in its line</a></p><p>Words before <a href="/">a link</a> in a sentence.</p>
        <p><a class="large" href="/">Large</a></p><details><summary class="large">More</summary>
        <p><button>Folded</button></p></details></main>""")
    found = measure(page, "targets", 44)
    page.close()
    assert len(found) == 2 and "Alone" in found[0] and "Folded" in found[1], found
