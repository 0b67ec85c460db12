"""What the site's script adds, and that it leaves a working page behind where it can't."""

import re

import pytest
from playwright.sync_api import expect

from acts import form, log_in
from browsing import PHONE, Visit

PASSAGE = "/drafts/shiomi-dx/passages/{}"
LINE = ("Mozilla/5.0 (iPhone; CPU iPhone OS 17_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) "
        "Mobile/15E148 Safari Line/14.12.0")
# As a browser that keeps nothing for this site: reading the property throws already.
REFUSED = """for (const name of ["localStorage", "sessionStorage", "indexedDB"]) {
  Object.defineProperty(window, name, { get() { throw new DOMException("refused", "SecurityError"); } });
}"""


@pytest.fixture
def phone(chromium, site):
    """One more person with a phone and scripts; nothing may have gone wrong at the end."""
    opened = []

    def open_phone(**options) -> Visit:
        opened.append(Visit(chromium, site, size=PHONE, **options))
        return opened[-1]

    yield open_phone
    for each in opened:
        each.close()
        assert not each.complaints


@pytest.fixture(scope="module")
def passages(chromium, site):
    """Addresses of passages that one can vote on."""
    visit = Visit(chromium, site)
    visit.open("/drafts/shiomi-dx")
    links = visit.page.locator('main a[href*="/passages/"]').evaluate_all("all => all.map((a) => a.pathname)")
    visit.close()
    return list(dict.fromkeys(links))


def body(visit):
    return visit.page.locator('form[action$="/comments"]:has([name=stance]) [name=body]').first


def agree(visit):
    return form(visit, "/vote").locator('button[value="agree"]')


def is_pressed(visit):
    return form(visit, "/vote").locator('button[value="agree"][aria-pressed=true]')


def test_what_was_typed_is_still_there_after_a_reload(phone, passages):
    visit = phone()
    visit.open(passages[10])
    body(visit).fill("書きかけの意見です。")
    visit.page.reload()
    expect(body(visit)).to_have_value("書きかけの意見です。")


def test_what_was_posted_is_not_offered_again(phone, passages):
    visit = phone()
    log_in(visit, "namiki")
    visit.open(passages[11])
    fields = form(visit, "/comments")
    body(visit).fill("保育園の連絡も一つにまとめてください。")
    fields.locator('[name=stance][value="agree"]').check()
    fields.locator("button:not([type=button])").first.click()
    expect(visit.page).to_have_url(re.compile(r"/comments/\d+"))
    visit.open(passages[11])
    expect(body(visit)).to_have_value("")


def test_the_counter_says_how_much_may_still_be_written(phone, passages):
    visit = phone()
    visit.open(passages[10])
    limit = int(body(visit).get_attribute("data-limit"))
    counter = body(visit).locator("xpath=ancestor::form").locator(".counter").first
    body(visit).fill("魚" * 10 + "𩸽")
    expect(counter).to_contain_text(f"{limit - 11:,}")
    body(visit).fill("あ" * (limit + 3))
    expect(counter).to_contain_text("3")
    expect(counter).to_have_attribute("data-over", "")


def test_a_second_press_sends_nothing(phone, passages):
    visit, sent = phone(), []
    log_in(visit, "minato")
    visit.open(passages[12])
    visit.page.on("request", lambda request: sent.append(request.url) if request.method == "POST" else None)
    agree(visit).evaluate("(button) => { button.click(); button.click(); }")
    expect(is_pressed(visit)).to_have_count(1)
    assert len(sent) == 1


def test_a_vote_changes_the_page_in_place_and_keeps_the_focus(phone, passages):
    visit = phone()
    log_in(visit, "aoki")
    visit.open(passages[13])
    visit.page.evaluate("window.isSamePage = true; window.scrollTo(0, 200)")
    agree(visit).click()
    expect(is_pressed(visit)).to_have_count(1)
    assert visit.page.evaluate("window.isSamePage") is True
    assert visit.page.evaluate("document.activeElement.value") == "agree"


def test_a_vote_is_sent_as_browsers_do_where_fetching_fails(phone, passages):
    visit = phone()
    log_in(visit, "sagisawa")
    visit.open(passages[14])
    visit.page.evaluate("window.fetch = () => Promise.reject(new TypeError('no network')); window.isSamePage = true")
    agree(visit).click()
    visit.page.wait_for_function("!window.isSamePage")
    expect(is_pressed(visit)).to_have_count(1)


def test_a_page_from_the_browsers_memory_can_be_sent_again(phone, passages):
    visit = phone()
    log_in(visit, "isogai")
    visit.open(passages[15])
    # As the browser does when one goes back: the page is the same, its script still knows what was pressed.
    agree(visit).evaluate("(button) => { button.form.dataset.sent = 'yes'; button.setAttribute('aria-disabled', 'true'); "
                          "dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })); }")
    agree(visit).click()
    expect(is_pressed(visit)).to_have_count(1)


@pytest.mark.parametrize("options", [{}, {"agent": LINE}], ids=["private window", "LINE"])
def test_everything_works_where_storage_is_refused(phone, passages, options, request):
    visit = phone(**options)
    visit.context.add_init_script(REFUSED)
    log_in(visit, "okitsu" if options else "hamada")
    visit.open(passages[16])
    body(visit).fill("覚えておけない窓でも書けます。")
    expect(body(visit).locator("xpath=ancestor::form").locator(".counter").first).to_be_attached()
    agree(visit).click()
    expect(is_pressed(visit)).to_have_count(1)


def test_everything_works_where_the_script_is_blocked(phone, passages):
    visit = phone()
    visit.page.route("**/*.js", lambda route: route.abort())
    log_in(visit, "linh")
    visit.open(passages[17])
    agree(visit).click()
    visit.page.wait_for_load_state()
    expect(is_pressed(visit)).to_have_count(1)
