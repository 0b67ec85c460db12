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


def write(visit, text, stance="agree"):
    fields = visit.page.locator('form[action$="/comments"]:has([name=stance])')
    body(visit).fill(text)
    fields.locator(f'[name=stance][value="{stance}"]').check()
    return fields.locator("button:not([type=button])").first


def stay(visit):
    """Remembers the page, to tell it from one that was loaded anew."""
    visit.page.evaluate("window.isSamePage = true")


def is_same(visit) -> bool:
    return visit.page.evaluate("window.isSamePage === true")


def said(visit):
    return visit.page.locator("[data-announcer]")


def number(visit) -> int:
    return int(re.sub(r"\D", "", visit.page.locator("#thread-count").inner_text()))


def test_a_comment_is_posted_in_place_said_and_has_the_focus(phone, passages):
    visit, text = phone(), "港の掲示板にも同じお知らせを貼ってください。"
    log_in(visit, "kaito")
    visit.open(passages[20])
    stay(visit)
    before = number(visit)
    write(visit, text).click()
    expect(visit.page.locator(".comment--focused")).to_contain_text(text)
    expect(said(visit)).to_contain_text("投稿しました")
    assert is_same(visit) and number(visit) == before + 1
    assert visit.page.evaluate("document.activeElement.matches('.comment--focused')")
    expect(visit.page.locator(".comment--focused")).to_be_in_viewport()
    expect(body(visit)).to_have_value("")
    # A reload shows the same: the address is that of the comment.
    assert re.search(r"/comments/\d+$", visit.page.url)
    visit.page.reload()
    expect(visit.page.locator(".comment--focused")).to_contain_text(text)
    assert not is_same(visit) and number(visit) == before + 1


def test_a_reply_is_posted_where_it_stands_and_leaves_other_texts_alone(phone, passages):
    visit, text = phone(), "うちの地区でも困っています。"
    log_in(visit, "shirasu")
    visit.open(passages[21])
    for each in ("一つ目の意見です。", "二つ目の意見です。"):
        write(visit, each).click()
        expect(visit.page.locator(".comment--focused")).to_contain_text(each)
    visit.open(passages[21])
    stay(visit)
    before = number(visit)
    body(visit).fill("まだ書きかけです。")
    strand = visit.page.locator("li.comment").filter(has_text="一つ目の意見です。")
    strand.locator("summary", has_text="返信").click()
    strand.locator("[name=body]").fill(text)
    strand.get_by_role("button", name="返信を投稿する").click()
    expect(strand.locator(".replies .comment--focused")).to_contain_text(text)
    expect(visit.page.locator("#thread-count")).to_contain_text(str(before + 1))
    assert is_same(visit)
    expect(body(visit)).to_have_value("まだ書きかけです。")


def test_a_refused_comment_keeps_its_text_and_says_what_to_do_in_place(phone, passages):
    visit, text = phone(), "長い意見です。" * 700
    log_in(visit, "teibou")
    visit.open(passages[22])
    stay(visit)
    write(visit, text).click()
    expect(visit.page.locator(".error-summary")).to_be_focused()
    assert is_same(visit) and visit.page.url.endswith(passages[22])
    expect(body(visit)).to_have_value(text)
    expect(body(visit)).to_have_attribute("aria-invalid", "true")
    described = body(visit).get_attribute("aria-describedby").split()
    words = " ".join(visit.page.locator(f"#{name}").inner_text() for name in described)
    assert "900字多く" in words
    expect(visit.page.locator(".error-summary a")).to_have_attribute("href", f"#{body(visit).get_attribute('id')}")
    # Mended, it is posted in place too.
    write(visit, "短くしました。").click()
    expect(visit.page.locator(".comment--focused")).to_contain_text("短くしました。")
    assert is_same(visit)


def test_without_a_connection_the_text_stays_and_the_page_says_what_to_do(phone, passages):
    visit, text = phone(), "船の上で書いています。"
    log_in(visit, "yado")
    visit.open(passages[23])
    stay(visit)
    visit.page.route("**/comments", lambda route: route.abort())
    button = write(visit, text)
    button.click()
    trouble = visit.page.locator(".form__unsent")
    expect(trouble).to_contain_text("もう一度")
    expect(trouble).to_have_attribute("role", "alert")
    expect(trouble).to_be_in_viewport()
    assert is_same(visit)
    expect(body(visit)).to_have_value(text)
    # Still without a connection, and the browser knows: nothing is tried that would leave the page.
    visit.context.set_offline(True)
    button.click()
    expect(button).not_to_have_attribute("aria-disabled", "true")
    expect(trouble).to_have_count(1)
    assert is_same(visit)
    visit.context.set_offline(False)
    visit.page.unroute("**/comments")
    button.click()
    expect(visit.page.locator(".comment--focused")).to_contain_text(text)


def test_a_comment_is_sent_as_browsers_do_where_fetching_never_works(phone, passages):
    visit, text = phone(), "古いアプリの中から送ります。"
    log_in(visit, "kurage")
    visit.open(passages[24])
    visit.page.evaluate("window.fetch = () => Promise.reject(new TypeError('no network')); window.isSamePage = true")
    button = write(visit, text)
    button.click()
    expect(visit.page.locator(".form__unsent")).to_be_visible()
    button.click()
    expect(visit.page.locator(".comment--focused")).to_contain_text(text)
    assert not is_same(visit)


def test_votes_and_supports_are_said(phone, passages):
    visit = phone()
    log_in(visit, "minato")
    visit.open(passages[25])
    agree(visit).click()
    expect(is_pressed(visit)).to_have_count(1)
    expect(said(visit)).not_to_be_empty()
    visit.open("/ideas")
    visit.page.locator("main .card__title a").first.click()
    expect(visit.page).to_have_url(re.compile(r"/ideas/\d+$"))
    stay(visit)
    button = visit.page.locator(".vote--support").first
    other = {"true": "false", "false": "true"}[button.get_attribute("aria-pressed")]
    button.click()
    expect(button).to_have_attribute("aria-pressed", other)
    expect(said(visit)).not_to_be_empty()
    assert is_same(visit)


def test_without_script_a_posted_comment_stands_right_below_its_subject(chromium, site, passages):
    visit, text = Visit(chromium, site, size=PHONE, scripts=False), "放送でも知らせてください。"
    log_in(visit, "umineko")
    visit.open(passages[26])
    write(visit, text).click()
    expect(visit.page).to_have_url(re.compile(r"/comments/\d+$"))
    places = visit.page.locator(".comment--focused, #comment-form").evaluate_all(
        "all => all.map((each) => each.id.split('-')[0] + each.tagName)")
    expect(visit.page.locator(".comment--focused")).to_contain_text(text)
    visit.close()
    assert places == ["commentLI", "commentFORM"]
